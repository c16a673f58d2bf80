import type { CoderingOnjuist, Vormfout } from "./xml/xml-fout.js";

const VORMFOUTEN: Readonly<Record<Vormfout, string>> = {
  leeg: "Het bestand is leeg. Vraag het opnieuw op.",
  onaf: "Het bestand houdt halverwege op. Vraag het opnieuw op.",
  teken: "Hier staat een teken dat niet in XML mag. Haal het teken weg.",
  utf8: "Hier staan bytes die geen UTF-8 zijn. Sla het bestand op als UTF-8.",
  tag: "Hier klopt de XML niet: er wordt een tag verwacht of een tag is niet goed geschreven. Laat het bestand opnieuw maken.",
  naam: "Hier hoort een naam te staan. Schrijf een los kleiner-dan-teken als &lt;.",
  eindtag: "De eindtag past niet bij de laatste begintag. Laat het bestand opnieuw maken.",
  attribuut: "Een attribuut is niet goed geschreven. Laat het bestand opnieuw maken.",
  attribuutDubbel: "Een attribuut staat twee keer in dezelfde tag. Haal er een weg.",
  verwijzing: "Een verwijzing met & is niet goed of niet bekend. Schrijf een los en-teken als &amp;.",
  cdataEinde: "De tekens ]]> mogen niet in tekst staan. Schrijf het groter-dan-teken als &gt;.",
  commentaar: "Het XML-commentaar is niet goed geschreven. Haal het weg.",
  instructie: "De XML-instructie is niet goed geschreven. Haal haar weg.",
  declaratie: "De eerste regel met <?xml ... ?> is niet goed geschreven. Verbeter die regel.",
  naamruimte: "Een prefix of namespace is niet bekend of mag niet. Controleer de namespaces.",
  naEinde: "Na het einde van het bericht staat nog iets. Haal het weg.",
  teGroot: "Een element is te groot om te lezen. Laat het bestand opnieuw maken.",
  teDiep: "De elementen zijn te diep genest voor een bericht. Laat het bestand opnieuw maken.",
};

/** In what way a text is not XML, in Dutch. */
export const describeVormfout = (fout: Vormfout): string => VORMFOUTEN[fout];

const CODERINGEN: Readonly<Record<CoderingOnjuist["vorm"], string>> = {
  bom: "Het bestand begint met een byte order mark. Sla het op als UTF-8 zonder BOM.",
  utf16: "Het bestand is geen UTF-8. Sla het op als UTF-8 zonder BOM.",
  declaratie: "De eerste regel noemt een andere codering dan UTF-8. Sla het bestand op als UTF-8.",
};

/** In what way the bytes are not the UTF-8 the standard asks, in Dutch. */
export const describeCodering = (vorm: CoderingOnjuist["vorm"]): string => CODERINGEN[vorm];
