import { heeftProfiel, magWerken, VERGEWISONDERDELEN, vogeisVan, zaakVan, zakenVan, type Dossier } from "@wmo-kit/afwegingskader";
import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";
import type { Registerstand } from "@wmo-kit/kit/register";

import { listInDienst, type Persoon } from "./in-dienst.js";
import type { Vergewisregel } from "./weergave.js";
import { stukkenVan, type Stuk } from "./wijkteamfeiten.js";

type Opzoeking = Stuk<"opzoeking-vastgelegd">["gegevens"];
type Persoonszaak = ReturnType<typeof zakenVan<"B7">>[number];

/** For a volunteer only the VOG is asked, and not always: the rules for that stand in the case of the person. @source W-67, W-68 */
const onderdelenVan = ({ inzet }: Persoon): readonly string[] => (inzet === "vrijwilliger" ? [] : VERGEWISONDERDELEN.wijkteam.onderdelen);

/** Of each part the newest look-up that still counts. */
const nieuwstePerOnderdeel = (opzoekingen: readonly Opzoeking[], peildatum: IsoDatum): ReadonlyMap<string, Opzoeking> =>
  new Map(
    opzoekingen
      .filter(({ datum, geldigTot }) => datum <= peildatum && (geldigTot === undefined || geldigTot >= peildatum))
      .toSorted((links, rechts) => links.datum.localeCompare(rechts.datum))
      .map((opzoeking) => [opzoeking.onderdeel, opzoeking]),
  );

/** The VOG as the case of the person has it: its age counts at the start of the work only, and that the case itself holds. @source W-68, W-85.3 */
const vogVan = (zaak: Persoonszaak | undefined, peildatum: IsoDatum, profiel?: Contractprofiel): Pick<Vergewisregel, "vog" | "vogAfgegeven" | "magWerken"> => {
  if (zaak === undefined) return { vog: "geen zaak", vogAfgegeven: null, magWerken: null };
  const { functie, vogs } = zaak.feiten;
  const eis = functie === undefined ? undefined : vogeisVan(functie);
  const passend = vogs.filter((vog) => vog.afgiftedatum <= peildatum && (eis === undefined || heeftProfiel(vog, eis)));
  const afgegeven = passend.map(({ afgiftedatum }) => afgiftedatum).toSorted().at(-1) ?? null;
  const zonder = eis === undefined ? "niet gevraagd" : "ontbreekt";
  const stand = zaak.toestand === "vog-opnieuw-vragen" ? "opnieuw vragen" : afgegeven === null ? zonder : "afgegeven";
  return { vog: stand, vogAfgegeven: afgegeven, magWerken: magWerken(zaak, peildatum, profiel) };
};

/**
 * What was looked up about everybody who works for the team, what is still open, and how the VOG stands. People stand in it by their number.
 *
 * @source W-67, W-68, W-85.3
 */
export const listVergewis = (organisatie: Dossier, stand: Registerstand, peildatum: IsoDatum, profiel?: Contractprofiel): readonly Vergewisregel[] => {
  const alle = [...stukkenVan(stand, "opzoeking-vastgelegd").values()].map(({ gegevens }) => gegevens);
  return listInDienst(stand, peildatum).map((persoon): Vergewisregel => {
    const gedaan = nieuwstePerOnderdeel(alle.filter((opzoeking) => opzoeking.persoon === persoon.id), peildatum);
    return {
      persoon: persoon.id,
      inzet: persoon.inzet,
      inLoondienst: persoon.inLoondienst,
      gedaan: [...gedaan.values()].map(({ onderdeel, uitkomst, datum, kenmerk }) => ({ onderdeel, uitkomst, datum, kenmerk })),
      ontbreekt: onderdelenVan(persoon).filter((onderdeel) => !gedaan.has(onderdeel)),
      bezwaar: [...gedaan.values()].some(({ uitkomst }) => uitkomst === "bezwaar"),
      ...vogVan(zaakVan(organisatie, "B7", persoon.zaak), peildatum, profiel),
    };
  });
};
