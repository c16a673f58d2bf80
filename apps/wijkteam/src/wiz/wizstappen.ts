import type { WizDossier } from "@wmo-kit/backoffice/inlezen";
import { leeftijdOp, type IsoDatum } from "@wmo-kit/domain";
import type { Stapopdracht } from "@wmo-kit/kit";

/** The day on which what a row tells began, and the steps that it is here. */
export interface Wizstappen {
  readonly dag: IsoDatum;
  readonly stappen: readonly Omit<Stapopdracht, "zaak">[];
}

const leeftijdVan = ({ geboortedatum, meldingOp }: WizDossier): object => {
  const leeftijd = geboortedatum === null ? undefined : leeftijdOp({ datum: geboortedatum }, meldingOp).unwrapOr(undefined);
  return leeftijd?.soort === "exact" ? { leeftijd: leeftijd.jaren } : {};
};

// Who reported and by which way does not stand in the row.
const melding = (rij: WizDossier): Wizstappen => ({
  dag: rij.meldingOp,
  stappen: [
    {
      levensloop: "A1",
      gebeurtenis: "melding-ontvangen",
      gegevens: { aanmelder: "staat in het WIZ-portaal", kanaal: "anders", gezinMetJeugdigen: rij.gezinMetJeugdigen, ...leeftijdVan(rij) },
    },
  ],
});

// Help that ran already was help for a question that is known; whether the resident agrees stands in the row.
const basishulp = (rij: WizDossier): Wizstappen => ({
  dag: rij.basishulpVan ?? rij.meldingOp,
  stappen: [
    {
      levensloop: "A5",
      gebeurtenis: "basishulp-gestart",
      gegevens: {
        meldingsdatum: rij.meldingOp,
        vraagGenoegzaamBekend: true,
        inwonerStemtIn: rij.stemtIn,
        verantwoordelijke: rij.professional,
        andereVerantwoordelijkeInGezin: rij.andereVerantwoordelijke,
        veiligheidszorg: rij.veiligheidszorg,
      },
    },
  ],
});

const indicatie = ({ meldingOp, indicatieVan, indicatieTot, onderdelen, financiering }: WizDossier): Wizstappen => ({
  dag: indicatieVan ?? meldingOp,
  stappen: [
    {
      levensloop: "A6",
      gebeurtenis: "indicatie-aangevraagd",
      gegevens: { eerderAfgegeven: true, financiering, onderdelen: (onderdelen ?? "").split(",").map((deel) => deel.trim()).filter((deel) => deel !== "") },
    },
    { levensloop: "A6", gebeurtenis: "toegekend", gegevens: { begindatum: indicatieVan, einddatum: indicatieTot } },
  ],
});

/** What must stand in a row of this kind before it can be taken over. */
export const NODIG = {
  melding: ["gezinMetJeugdigen"],
  onderzoek: ["gezinMetJeugdigen"],
  basishulp: ["basishulpVan", "stemtIn", "veiligheidszorg", "andereVerantwoordelijke", "professional"],
  indicatie: ["indicatieVan", "indicatieTot", "onderdelen", "financiering"],
  afgesloten: [],
} as const satisfies Readonly<Record<WizDossier["stand"], readonly (keyof WizDossier)[]>>;

/** The steps that a row becomes; undefined for a case file that is closed, which stays where it is. An investigation is taken up anew from its melding. @source W-98.2, W-106.9 */
export const toWizstappen = (rij: WizDossier): Wizstappen | undefined => {
  switch (rij.stand) {
    case "melding":
    case "onderzoek":
      return melding(rij);
    case "basishulp":
      return basishulp(rij);
    case "indicatie":
      return indicatie(rij);
    case "afgesloten":
      return undefined;
  }
};
