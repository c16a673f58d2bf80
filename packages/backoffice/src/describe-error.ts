import { describeInvoerBevinding, formatDatum } from "@wmo-kit/domain";
import { describeVormfout, type Vormfout } from "@wmo-kit/iwmo/xml";
import { describeMeetfout } from "@wmo-kit/timeliness/meting";

import type { AntwoordPastNiet, BackofficeError } from "./errors.js";
import type { Bevinding } from "./schema/bevinding.js";

/** Codes that this package gives itself; the others are those of the domain or of XML. */
const EIGEN: Readonly<Record<string, string>> = {
  artikelBijGrond: "dit artikel hoort niet bij de afwijzingsgrond; neem het artikel van de grond",
  attribuut: "hier staat een attribuut; haal het weg",
  blijftEnVervalt: "een onderdeel staat bij wat blijft en bij wat vervalt; kies een van de twee",
  bom: "het bestand begint met een byte order mark; bewaar het als UTF-8 zonder BOM",
  bsn: "hier staat een nummer dat een burgerservicenummer kan zijn; gebruik een ander kenmerk",
  declaratie: "de eerste regel noemt een andere codering dan UTF-8; bewaar het bestand als UTF-8",
  dtd: "het bestand heeft een DTD (DOCTYPE) en die wordt niet gelezen; haal haar weg",
  elementDubbel: "hier staat een element twee keer; haal er een weg",
  elementInTekst: "hier hoort alleen tekst, maar er staat een element in; haal het weg",
  elementOnbekend: "hier staat een element dat dit bericht niet kent; haal het weg",
  geenJson: "dit is geen JSON; laat het bestand opnieuw maken",
  losseTekst: "tussen de elementen staat losse tekst; haal die weg",
  naamruimte: "een element heeft een andere namespace; gebruik die van dit contract",
  route: "dit soort bericht gaat niet van deze afzender naar deze ontvanger; controleer beide",
  teken: "hier staat een teken dat niet in een bericht past; haal het weg",
  teGroot: "het bestand is te groot; splits het",
  utf16: "het bestand is geen UTF-8; bewaar het als UTF-8",
  volgorde: "een element staat te laat; zet de elementen in de volgorde van het schema",
  wortel: "dit is geen bericht van dit contract; kies het goede bestand",
};

const XML_CODES: ReadonlySet<string> = new Set<Vormfout>([
  "leeg", "onaf", "utf8", "tag", "naam", "eindtag", "attribuutDubbel", "verwijzing", "cdataEinde", "commentaar", "instructie", "naEinde", "teDiep",
]); // prettier-ignore

const isVormfout = (code: string): code is Vormfout => XML_CODES.has(code);

const zinVan = ({ plaats, code }: Bevinding): string => {
  const eigen = EIGEN[code];
  if (eigen !== undefined) return `${eigen}.`;
  return plaats === "" && isVormfout(code) ? describeVormfout(code) : describeInvoerBevinding({ pad: [], code });
};

/** One finding in Dutch: where, what is wrong, what to do now. Holds no value from the message. */
export const describeBevinding = (bevinding: Bevinding): string => {
  const { plaats, regel, kolom } = bevinding;
  const waar = [plaats === "" ? "het bericht" : plaats, ...(regel === undefined ? [] : [`regel ${regel}`, `positie ${kolom ?? 1}`])].join(", ");
  return `${waar}: ${zinVan(bevinding)}`;
};

const metBevindingen = (zin: string, bevindingen: readonly Bevinding[]): string => [zin, ...bevindingen.map(describeBevinding)].join("\n");

const ANTWOORDREDENEN: Record<AntwoordPastNiet["reden"], string> = {
  kenmerk: "Het antwoord hoort bij een andere vraag.",
  peildatum: "Het antwoord geldt voor een andere dag dan gevraagd.",
};

/** Why something did not go, in Dutch: what is wrong and what to do now. */
export const describeBackofficeError = (fout: BackofficeError): string => {
  switch (fout._tag) {
    case "BerichtOngeldig":
      return metBevindingen("Dit bericht kan niet worden gelezen. Vraag de afzender het te verbeteren.", fout.bevindingen);
    case "BerichtNietSchrijfbaar":
      return metBevindingen("Dit bericht kan niet worden gemaakt. Vul aan of verbeter wat hieronder staat.", fout.bevindingen);
    case "AdviesOnvolledig":
      return `Het advies kan nog niet weg. Vul aan: ${fout.mist.join(", ")}.`;
    case "IntrekkingTeVroeg":
      return fout.laatsteDag === null
        ? "Voor de laatste dag is geen norm bekend. Schrijf op waarom de indicatie op deze dag eindigt."
        : `De inwoner heeft nog recht tot en met ${formatDatum(fout.laatsteDag)}. Kies die dag, of schrijf op waarom de indicatie eerder eindigt.`;
    case "AntwoordPastNiet":
      return `${ANTWOORDREDENEN[fout.reden]} Er is niets overgenomen. Stel de vraag opnieuw.`;
    case "DoelOntbreekt":
      return "Gegevens van een inwoner opvragen mag alleen bij een onderzoek of als de inwoner hulp krijgt. Leg eerst vast waarvoor de gegevens nodig zijn.";
    default:
      return describeMeetfout(fout);
  }
};
