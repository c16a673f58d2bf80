import { describeDatumFout } from "../datum/describe-error.js";
import type { AantalBuitenGrens, BedragBuitenGrens, GetalBuitenGrens, Invoerfout, TekstlengteBuitenGrens, VeldLeeg } from "./errors.js";
import { formatBedrag } from "./bedrag.js";
import { formatGetal } from "./getal.js";

const LEEG = {
  tekst: "Vul dit veld in.",
  langeTekst: "Vul dit veld in.",
  tijdstip: "Vul de dag en de tijd in.",
  datum: "Vul een datum in, bijvoorbeeld 03-11-2026.",
  getal: "Vul een getal in, bijvoorbeeld 3 of 2,5.",
  bedrag: "Vul een bedrag in, bijvoorbeeld 1.234,56.",
  jaNee: "Kies ja of nee.",
  keuze: "Maak een keuze.",
  meerkeuze: "Kies minstens één mogelijkheid.",
  lijst: "Voeg minstens één regel toe.",
  groep: "Vul dit onderdeel in.",
  kenmerk: "Voeg deze regel opnieuw toe.",
} as const satisfies Record<VeldLeeg["soort"], string>;

const schrijfBedrag = (centen: number): string => `€ ${formatBedrag(centen)}`;

const describeBedragen = ({ min, max }: BedragBuitenGrens): string => {
  if (min !== null && max !== null) return `${schrijfBedrag(min)} tot en met ${schrijfBedrag(max)}`;
  return min !== null ? `${schrijfBedrag(min)} of meer` : `${schrijfBedrag(max ?? 0)} of minder`;
};

const describeGrenzen = ({ min, max }: { readonly min: number | null; readonly max: number | null }): string => {
  if (min !== null && max !== null) return min === max ? `precies ${formatGetal(min)}` : `${formatGetal(min)} tot en met ${formatGetal(max)}`;
  if (min !== null) return `${formatGetal(min)} of meer`;
  return `${formatGetal(max ?? 0)} of minder`;
};

const MELDINGEN = {
  VeldLeeg: ({ soort }: VeldLeeg) => LEEG[soort],
  GetalVormOnbekend: () => "Dit is geen getal. Gebruik alleen cijfers, met een komma voor de decimalen, bijvoorbeeld 2,5.",
  TijdVormOnbekend: () => "Vul de tijd in als uren en minuten, bijvoorbeeld 09:30.",
  TijdBestaatNiet: () => "Deze tijd bestaat niet: die nacht gaat de klok een uur vooruit. Verbeter de tijd.",
  BedragVormOnbekend: () => "Dit is geen bedrag in euro's. Schrijf een komma voor de centen en altijd twee cijfers erachter, bijvoorbeeld 1.234,56.",
  BedragTeGroot: () => "Dit bedrag is te groot. Controleer het aantal cijfers.",
  BedragBuitenGrens: (fout: BedragBuitenGrens) => `Dit bedrag kan hier niet. Vul in: ${describeBedragen(fout)}.`,
  GetalBuitenGrens: (fout: GetalBuitenGrens) => `Dit getal kan hier niet. Vul in: ${describeGrenzen(fout)}.`,
  TekstlengteBuitenGrens: ({ lengte, ...grenzen }: TekstlengteBuitenGrens) =>
    `Deze tekst heeft ${lengte} ${lengte === 1 ? "teken" : "tekens"}. Het moeten er zijn: ${describeGrenzen(grenzen)}.`,
  AantalBuitenGrens: ({ aantal, ...grenzen }: AantalBuitenGrens) =>
    `Hier ${aantal === 1 ? "staat 1 regel" : `staan ${aantal} regels`}. Het moeten er zijn: ${describeGrenzen(grenzen)}.`,
} as const;

/** One Dutch sentence per wrong field: what is wrong and what to do. */
export const describeInvoerfout = (fout: Invoerfout): string => {
  switch (fout._tag) {
    case "VeldLeeg":
      return MELDINGEN.VeldLeeg(fout);
    case "GetalVormOnbekend":
      return MELDINGEN.GetalVormOnbekend();
    case "TijdVormOnbekend":
      return MELDINGEN.TijdVormOnbekend();
    case "TijdBestaatNiet":
      return MELDINGEN.TijdBestaatNiet();
    case "BedragVormOnbekend":
      return MELDINGEN.BedragVormOnbekend();
    case "BedragTeGroot":
      return MELDINGEN.BedragTeGroot();
    case "BedragBuitenGrens":
      return MELDINGEN.BedragBuitenGrens(fout);
    case "GetalBuitenGrens":
      return MELDINGEN.GetalBuitenGrens(fout);
    case "TekstlengteBuitenGrens":
      return MELDINGEN.TekstlengteBuitenGrens(fout);
    case "AantalBuitenGrens":
      return MELDINGEN.AantalBuitenGrens(fout);
    default:
      return describeDatumFout(fout);
  }
};
