import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { RedenNietGedeclareerd, Volumegrens } from "./reden.js";

const schrijf = (datum: IsoDatum): string => datum.split("-").reverse().join("-");

const GRENZEN: Readonly<Record<Volumegrens, string>> = {
  productperiode: "Het volume van de toewijzing voor deze maand is op.",
  looptijd: "Het volume van de hele toewijzing is op.",
  budget: "Het budget van de toewijzing is op.",
};

/** One Dutch sentence or two: why registered support is not claimed, and what to do now. */
export const describeReden = (reden: RedenNietGedeclareerd): string => {
  switch (reden._tag) {
    case "NietDeclarabel":
      return `Deze tijd is niet declarabel: ${reden.reden.replace(/\.$/u, "")}. Klopt dat niet, verbeter dan de registratie.`;
    case "GeenToewijzing":
      return `Toewijzing ${reden.toewijzingNummer} van deze inwoner is niet ontvangen. Controleer het nummer, of vraag de gemeente om de toewijzing.`;
    case "ToewijzingVervallen":
      return `De gemeente heeft toewijzing ${reden.toewijzingNummer} ingetrokken. Vraag de gemeente welke toewijzing nu geldt.`;
    case "BuitenToewijzing":
      return `${schrijf(reden.dag)} valt buiten de toewijzing (${schrijf(reden.ingangsdatum)} tot en met ${reden.einddatum === undefined ? "onbepaald" : schrijf(reden.einddatum)}). Controleer de dag, of vraag de gemeente om een toewijzing voor die dag.`; // prettier-ignore
    case "ProductPastNiet":
      return `Het product is niet dat van toewijzing ${reden.toewijzingNummer}. Kies het product van de toewijzing.`;
    case "EenheidPastNiet":
      return "De eenheid past niet bij de toewijzing of het tarief. Registreer in de toegewezen eenheid; alleen uren mogen ook in minuten.";
    case "VolumeOngeldig":
      return "De hoeveelheid is geen heel getal vanaf 1. Verbeter de registratie.";
    case "NaDeclaratieperiode":
      return `${schrijf(reden.dag)} ligt na de maand van deze declaratie. De tijd komt in een volgende declaratie.`;
    case "TeLangGeleden":
      return `${schrijf(reden.dag)} is te lang geleden om met dit bericht te declareren. Neem contact op met de gemeente.`;
    case "TeLaat":
      return `Tijd van ${schrijf(reden.dag)} kon tot en met ${schrijf(reden.uiterlijk)} worden gedeclareerd. Leg de gemeente uit waarom dit later is.`;
    case "TariefOnbekend":
      return `Er is geen tarief bekend op ${schrijf(reden.dag)}. Voeg het tarief uit het contract toe.`;
    case "TariefWisseltInPeriode":
      return `Op ${schrijf(reden.dag)} geldt een ander tarief dan op ${schrijf(reden.begindatum)}, en een maand mag niet worden geknipt. Vraag de gemeente om een nieuwe toewijzing vanaf de wijziging.`; // prettier-ignore
    case "VolumeOp":
      return `${GRENZEN[reden.grens]} Overleg met de gemeente over de toewijzing.`;
    case "BedragNul":
      return "Het bedrag is afgerond 0 euro. Controleer het tarief en de hoeveelheid.";
    case "AlGedeclareerd":
      return `Deze tijd staat al in regel ${reden.referentieNummer}. U hoeft niets te doen.`;
    case "WachtOpAntwoord":
      return `Regel ${reden.referentieNummer} moet eerst worden beantwoord. Verbeter de regel daarna.`;
    case "RegelStaatVast":
      return `Regel ${reden.referentieNummer} kan niet worden verbeterd: niet alle tijd ervan is bekend, of er staat nog een regel over dezelfde maand. Zoek dit uit en overleg met de gemeente.`; // prettier-ignore
  }
};
