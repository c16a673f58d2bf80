import { type Dossier, evaluateVogstand, heeftProfiel, magWerken, type Persoon, vogeisVan, zakenVan } from "@wmo-kit/afwegingskader";
import { type Contractprofiel, formatDatumMetWeekdag, type IsoDatum } from "@wmo-kit/domain";
import { formatToestand } from "@wmo-kit/kit";
import { geldigheidsstand, looptAf, type Registerstand } from "@wmo-kit/kit/register";

import { stukkenVan } from "./register/registerstand.js";
import type { Kwalificatieregel, Vogregel } from "./weergave.js";

const nieuwsteVog = ({ functie, vogs }: Persoon, peildatum: IsoDatum): IsoDatum | undefined => {
  const eis = functie === undefined ? undefined : vogeisVan(functie);
  return vogs
    .filter((vog) => vog.afgiftedatum <= peildatum && (eis === undefined || heeftProfiel(vog, eis)))
    .map(({ afgiftedatum }) => afgiftedatum)
    .toSorted()
    .at(-1);
};

/**
 * The VOG of everybody who works or is to work under the contract, and what ends within three months.
 * The rules stand in the life cycle of a person; here they are only asked.
 *
 * @source D-3.3, D-3.4, D-23.3
 */
export const listVogs = (organisatie: Dossier, stand: Registerstand, peildatum: IsoDatum, profiel?: Contractprofiel): readonly Vogregel[] => {
  const personen = [...stukkenVan(stand, "persoon-vastgelegd").values()].map(({ gegevens }) => gegevens);
  return zakenVan(organisatie, "B7")
    .filter(({ toestand }) => toestand !== "uit-dienst")
    .map((zaak): Vogregel => {
      const { id, toestand, feiten } = zaak;
      const persoon = personen.find((kandidaat) => kandidaat.zaak === id);
      const vogstand = evaluateVogstand(feiten, peildatum, profiel);
      const laatste = vogstand?.laatsteGeldigeDag ?? null;
      return {
        zaak: id,
        persoon: persoon?.id ?? null,
        naam: persoon?.naam ?? null,
        rol: feiten.functie?.rol ?? null,
        zelfstandig: feiten.functie?.opdrachtnemerIsZzp ?? false,
        toestand,
        toestandTekst: formatToestand(toestand),
        afgegeven: nieuwsteVog(feiten, peildatum) ?? null,
        laatsteGeldigeDag: laatste,
        laatsteGeldigeDagTekst: laatste === null ? null : formatDatumMetWeekdag(laatste),
        stand: vogstand?.stand ?? "niet gevraagd",
        looptAf: looptAf(laatste, peildatum),
        magWerken: magWerken(zaak, peildatum, profiel),
      };
    })
    .toSorted((links, rechts) => (links.laatsteGeldigeDag ?? "9999-12-31").localeCompare(rechts.laatsteGeldigeDag ?? "9999-12-31") || links.zaak.localeCompare(rechts.zaak));
};

/** The qualifications of the people, those that end first on top. @source D-5.1, D-5.2, D-5.3 */
export const listKwalificaties = (stand: Registerstand, peildatum: IsoDatum): readonly Kwalificatieregel[] => {
  const personen = stukkenVan(stand, "persoon-vastgelegd");
  return [...stukkenVan(stand, "kwalificatie-vastgelegd").values()]
    .map(({ gegevens: { id, persoon, kwalificatie, niveau, omschrijving, kenmerk, datum, geldigTot } }) => ({
      id,
      persoon,
      naam: personen.get(persoon)?.gegevens.naam ?? "",
      kwalificatie,
      niveau: niveau ?? null,
      omschrijving,
      kenmerk,
      datum,
      geldigTot: geldigTot ?? null,
      stand: geldigheidsstand(geldigTot, peildatum),
    }))
    .toSorted((links, rechts) => (links.geldigTot ?? "9999-12-31").localeCompare(rechts.geldigTot ?? "9999-12-31") || links.id.localeCompare(rechts.id));
};
