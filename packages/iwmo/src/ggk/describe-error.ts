import { describeCodering, describeVormfout } from "../describe-xml-fout.js";
import type { GgkBevinding, GgkFailure, GgkOorzaak } from "./errors.js";

type Zinnen = { readonly [T in GgkOorzaak["_tag"]]: (oorzaak: Extract<GgkOorzaak, { readonly _tag: T }>) => string };

const ZINNEN: Zinnen = {
  NietWelgevormd: ({ fout }) => describeVormfout(fout),
  DtdGeweigerd: () => "Het bestand begint met een DTD (DOCTYPE). Die wordt om veiligheid niet gelezen. Haal de DTD weg.",
  CoderingOnjuist: ({ vorm }) => describeCodering(vorm),
  WortelOnbekend: () => "Dit is geen envelop van GGk 2.1. Controleer of het goede bestand is gekozen.",
  ElementOntbreekt: ({ element }) => `Het verplichte element ${element} ontbreekt. Voeg het toe op deze plaats.`,
  ElementOnbekend: () => "Dit element hoort niet in de envelop. Haal het weg.",
  ElementTeVaak: () => "Dit element mag maar één keer in de envelop staan. Haal het tweede weg.",
  ElementOpVerkeerdePlaats: () => "Dit element staat te laat in de volgorde. Zet het op zijn eigen plaats.",
  NaamruimteOnjuist: () => "Dit element heeft de verkeerde namespace. Gebruik die van het schema dat het element beschrijft.",
  ElementInWaarde: () => "In dit element hoort alleen tekst, maar er staat een ander element in. Haal dat element weg.",
  TekstNietToegestaan: () => "Tussen de elementen staat losse tekst. Haal die tekst weg.",
  AttribuutNietToegestaan: () => "Dit element heeft een attribuut dat hier niet mag. Haal het attribuut weg.",
  AttribuutOntbreekt: ({ attribuut }) => `Het verplichte attribuut ${attribuut} ontbreekt. Voeg het toe.`,
  TeLang: ({ maximum }) => `De waarde is langer dan ${maximum} tekens. Maak de waarde korter.`,
  TeKort: ({ minimum }) => `De waarde heeft minder dan ${minimum} tekens. Vul de waarde aan.`,
  PatroonNietGevolgd: ({ patroon }) => `De waarde heeft niet de vorm ${patroon}. Verbeter de waarde.`,
  VasteWaardeVerwacht: ({ verwacht }) => `Hier hoort altijd ${verwacht} te staan. Vul die waarde in.`,
  GeenBase64: () => "Het bericht in de envelop is geen geldige base64. Vraag de afzender om de envelop opnieuw te sturen.",
  TekenNietSchrijfbaar: () => "De waarde bevat een teken dat niet in XML mag. Haal dat teken weg.",
  SoortWaardeOnjuist: () => "Hier hoort een andere soort waarde te staan. Geef tekst, of bytes voor het bericht.",
};

const zinVan = <T extends GgkOorzaak["_tag"]>(tag: T, oorzaak: Extract<GgkOorzaak, { readonly _tag: T }>): string => ZINNEN[tag](oorzaak);

const plaatsVan = ({ path, line, column }: GgkBevinding): string => (line === undefined ? path : `${path}, regel ${line}, positie ${column ?? 1}`);

/** One finding in an envelope in Dutch: where, what is wrong and what to do now. Holds no value from the envelope. */
export const describeGgkBevinding = (bevinding: GgkBevinding): string => {
  const { oorzaak } = bevinding;
  return `${plaatsVan(bevinding)}: ${zinVan<typeof oorzaak._tag>(oorzaak._tag, oorzaak)}`;
};

/** Why an envelope could not be read or written, with every finding. */
export const describeGgkError = ({ _tag, bevindingen }: GgkFailure): string =>
  [
    `De envelop kan niet worden ${_tag === "EnvelopOngeldig" ? "gelezen" : "gemaakt"}: ${bevindingen.length} ${bevindingen.length === 1 ? "bevinding" : "bevindingen"}.`,
    ...bevindingen.map(describeGgkBevinding),
  ].join("\n");
