import { AANLOOP_WIJKTEAM } from "../eis/aanloop.js";
import { eisWijkteam as eis, SINDS_WIJKTEAM } from "../norm/document.js";
import type { VolgordeNorm } from "./volgorde-norm.js";

const VOORAF = {
  waarde: "vooraf",
  vergelijking: "<",
  regime: "contract",
  aard: "contract",
  uitvoerder: "opdrachtnemer",
  geldigheid: SINDS_WIJKTEAM,
} as const;

/**
 * What must come before what in the wijkteam programme.
 *
 * @source Programma van Eisen sociaal wijkteam volwassenen Nijmegen; norms.md section 3
 */
export const WIJKTEAM_VOLGORDEN = [
  {
    // "voorafgaand aan het eerste gesprek schriftelijk en mondeling": eight items
    ...VOORAF,
    id: "W-49.2",
    eis: "W-49.2",
    titel: "Inwoner vooraf informeren",
    eerst: "inwoner-geinformeerd",
    daarna: "eerste-gesprek",
    bron: eis("49.2"),
  },
  {
    // "tenzij Opdrachtgever hier schriftelijke goedkeuring voor verleend"
    ...VOORAF,
    id: "W-78.4",
    eis: "W-78.4",
    titel: "Werken voor een lokale aanbieder",
    eerst: "werk-lokaal-goedgekeurd",
    daarna: "werk-lokaal-begonnen",
    bron: eis("78.4"),
  },
  {
    // "voornemens is"
    ...VOORAF,
    id: "W-78.6",
    eis: "W-78.6",
    titel: "Werken voor een andere opdrachtgever",
    eerst: "andere-opdrachtgever-gemeld",
    daarna: "werk-andere-opdrachtgever",
    bron: eis("78.6"),
  },
  {
    // "alleen mogelijk na schriftelijke goedkeuring"
    ...VOORAF,
    id: "W-79.8",
    eis: "W-79.8",
    titel: "Sponsoring van derden",
    eerst: "sponsoring-goedgekeurd",
    daarna: "sponsoring-ingegaan",
    bron: eis("79.8"),
  },
  {
    // "informeert zij Opdrachtgever vooraf"
    ...VOORAF,
    id: "W-79.9",
    eis: "W-79.9",
    titel: "Een lening als oninbaar afwaarderen",
    eerst: "afwaardering-gemeld",
    daarna: "lening-afgewaardeerd",
    bron: eis("79.9"),
  },
  {
    // "kan pas een (nieuwe) kwartiermaker aanstellen als"
    ...VOORAF,
    id: "W-86.4",
    eis: "W-86.4",
    titel: "Akkoord over de kwartiermaker",
    eerst: "kwartiermaker-akkoord",
    daarna: "kwartiermaker-aangesteld",
    geldigheid: AANLOOP_WIJKTEAM,
    bron: eis("86.4"),
  },
  {
    // "nadat het gesprek (86.6) heeft plaatsgevonden"
    ...VOORAF,
    id: "W-86.5",
    eis: "W-86.5",
    titel: "Gesprek over een andere sleutelfunctionaris",
    eerst: "gesprek-sleutelfunctionaris",
    daarna: "sleutelfunctionaris-aangesteld",
    geldigheid: AANLOOP_WIJKTEAM,
    bron: eis("86.5"),
  },
  {
    // "Voordat Opdrachtnemer besluit tot het in dienst nemen (ook bij een wisseling)"
    ...VOORAF,
    id: "W-86.6",
    eis: "W-86.6",
    titel: "Gesprek aanbieden voor het besluit",
    eerst: "gesprek-aangeboden",
    daarna: "indienstneming-besloten",
    geldigheid: AANLOOP_WIJKTEAM,
    bron: eis("86.6"),
  },
  {
    // "en voorafgaand aan de oprichting van de rechtspersoon"
    ...VOORAF,
    id: "W-87.1.oprichting",
    eis: "W-87.1",
    titel: "Stukken van de rechtspersoon voor de oprichting",
    eerst: "rechtspersoon-stukken-overgelegd",
    daarna: "rechtspersoon-opgericht",
    geldigheid: AANLOOP_WIJKTEAM,
    bron: eis("87.1"),
  },
  {
    // "uitsluitend mogelijk na schriftelijke toestemming"
    ...VOORAF,
    id: "W-92.5",
    eis: "W-92.5",
    titel: "Onderaannemer toevoegen of vervangen",
    eerst: "onderaannemer-toegestaan",
    daarna: "onderaannemer-ingezet",
    bron: eis("92.5"),
  },
  {
    ...VOORAF,
    id: "W-98.1",
    eis: "W-98.1",
    titel: "Experts raadplegen over ICT",
    eerst: "experts-geraadpleegd",
    daarna: "datasysteem-gekozen",
    bron: eis("98.1"),
  },
  {
    // "pas in het berichtenverkeer nadat hiertoe toestemming is verleend"
    ...VOORAF,
    id: "W-98.5.gebruik",
    eis: "W-98.5",
    titel: "Nieuwe AGB-code gebruiken",
    eerst: "agb-wijziging-goedgekeurd",
    daarna: "nieuwe-agb-gebruikt",
    bron: eis("98.5"),
  },
] as const satisfies readonly VolgordeNorm[];
