import { type Dossier, listWachtlijsten, zakenVan } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { formatToestand } from "@wmo-kit/kit";
import { geldigheidsstand, type Registerstand } from "@wmo-kit/kit/register";

import { LOCATIEONDERWERPEN } from "./organisatiefeiten.js";
import { type Stuk, stukkenVan } from "./register/registerstand.js";
import type { Locatieregel, Locatieregister } from "./weergave.js";

/** What the programme names of every location: fire safety and hygiene. @source D-21.1 */
const GEVRAAGD: readonly (typeof LOCATIEONDERWERPEN)[number][] = ["brandveiligheid", "hygiëne"];

type Locatie = Stuk<"locatie-vastgelegd">["gegevens"];

const standVan = ({ inGebruikVanaf }: Locatie, laatsteDag: IsoDatum | undefined, peildatum: IsoDatum): Locatieregel["stand"] => {
  if (laatsteDag !== undefined && laatsteDag < peildatum) return "gesloten";
  return inGebruikVanaf > peildatum ? "nog niet in gebruik" : "in gebruik";
};

const goedkeuringVan = ({ goedgekeurdOp, inGebruikVanaf }: Locatie, begin: IsoDatum | undefined): Locatieregel["goedkeuring"] => {
  if (goedgekeurdOp !== undefined && goedgekeurdOp <= inGebruikVanaf) return "goedgekeurd";
  if (begin === undefined || inGebruikVanaf <= begin) return "bij de inschrijving";
  return "na het begin in gebruik zonder goedkeuring";
};

/**
 * The locations on a day: in use or not, approved or not, and what evidence of safety is missing.
 * `begin` is the first day of the agreement: what was in use by then stood in the tender, what came later asks approval first.
 *
 * @source D-21.1, D-21.2, D-21.3
 */
export const listLocaties = (organisatie: Dossier, stand: Registerstand, peildatum: IsoDatum, begin: IsoDatum | undefined): readonly Locatieregel[] => {
  const gesloten = stukkenVan(stand, "locatie-gesloten");
  const bewijzen = [...stukkenVan(stand, "locatiebewijs-vastgelegd").values()].map(({ gegevens }) => gegevens);
  const wachtlijsten = listWachtlijsten(organisatie);
  return [...stukkenVan(stand, "locatie-vastgelegd").values()]
    .map(({ gegevens: locatie }): Locatieregel => {
      const laatsteDag = gesloten.get(locatie.id)?.gegevens.laatsteDag;
      const eigen = bewijzen
        .filter((bewijs) => bewijs.locatie === locatie.id && bewijs.datum <= peildatum)
        .map(({ id, onderwerp, kenmerk, datum, geldigTot }) => ({ id, onderwerp, kenmerk, datum, geldigTot: geldigTot ?? null, stand: geldigheidsstand(geldigTot, peildatum) }));
      return {
        id: locatie.id,
        naam: locatie.naam,
        adres: locatie.adres,
        plekken: locatie.plekken,
        doelgroep: locatie.doelgroep,
        aanbod: locatie.aanbod,
        bijzonderheden: locatie.bijzonderheden ?? null,
        inGebruikVanaf: locatie.inGebruikVanaf,
        laatsteDag: laatsteDag ?? null,
        stand: standVan(locatie, laatsteDag, peildatum),
        goedgekeurdOp: locatie.goedgekeurdOp ?? null,
        goedkeuring: goedkeuringVan(locatie, begin),
        bewijzen: eigen,
        ontbreekt: GEVRAAGD.filter((onderwerp) => !eigen.some((bewijs) => bewijs.onderwerp === onderwerp && bewijs.stand !== "verlopen")),
        wachtenden: wachtlijsten.find((wachtlijst) => wachtlijst.locatie === locatie.naam)?.wachtenden ?? 0,
      };
    })
    .toSorted((links, rechts) => links.naam.localeCompare(rechts.naam, "nl"));
};

/** The waiting lists that there are now. @source D-11.14, D-10.1.f */
export const listWachtenden = (organisatie: Dossier): Locatieregister["wachtlijsten"] =>
  zakenVan(organisatie, "B5").flatMap(({ id, toestand, feiten: { locatie, sinds, wachtenden, gemeld } }) =>
    (toestand === "ontstaan" || toestand === "gemeld") && locatie !== undefined && sinds !== undefined
      ? [{ zaak: id, locatie, wachtenden, sinds, gemeld, toestandTekst: formatToestand(toestand) }]
      : [],
  );
