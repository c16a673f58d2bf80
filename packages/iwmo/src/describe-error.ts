import type { Bevinding } from "./bevinding.js";
import type { IwmoError } from "./errors.js";
import type { Oorzaak } from "./oorzaak.js";
import type { RetourNietMogelijk } from "./retour/errors.js";
import { describeContextOngeldig } from "./describe-context.js";
import { describeKetenregel } from "./describe-ketenregel.js";
import { describeRegel } from "./describe-regel.js";
import { describePatroon } from "./describe-patroon.js";
import { describeCodering, describeVormfout } from "./describe-xml-fout.js";

type Zinnen = { readonly [T in Oorzaak["_tag"]]: (oorzaak: Extract<Oorzaak, { readonly _tag: T }>) => string };

const ZINNEN: Zinnen = {
  TeLang: ({ maximum }) => `De waarde is langer dan ${maximum} ${maximum === 1 ? "teken" : "tekens"}. Maak de waarde korter.`,
  TeKort: ({ minimum }) => `De waarde heeft minder dan ${minimum} ${minimum === 1 ? "teken" : "tekens"}. Vul een waarde in of laat het element weg.`,
  TeGroot: ({ maximum }) => `Het getal is groter dan ${maximum}. Vul een kleiner getal in.`,
  TeKlein: ({ minimum }) => `Het getal is kleiner dan ${minimum}. Vul een groter getal in.`,
  PatroonNietGevolgd: ({ patroon }) => describePatroon(patroon),
  CodeNietInLijst: ({ codelijst }) => `De waarde staat niet in codelijst ${codelijst}. Kies een code uit die lijst.`,
  VasteWaardeVerwacht: ({ verwacht }) => `Hier hoort altijd ${verwacht} te staan. Vul die waarde in.`,
  GeenGeheelGetal: () => "De waarde is geen geheel getal. Vul alleen cijfers in.",
  GeenDatum: () => "De waarde is geen bestaande datum. Schrijf de datum als jjjj-mm-dd.",
  GeenTijd: () => "De waarde is geen bestaande tijd. Schrijf de tijd als uu:mm:ss.",
  DatumBuitenBereik: () => "Het jaar van de datum heeft geen vier cijfers. Controleer het jaar.",
  ElementOntbreekt: ({ element }) => `Het verplichte element ${element} ontbreekt. Voeg het toe op deze plaats.`,
  ElementOnbekend: () => "Dit element hoort hier niet. Haal het weg of zet het waar de standaard het noemt.",
  ElementTeVaak: () => "Dit element mag hier maar één keer staan. Haal het tweede weg.",
  ElementOpVerkeerdePlaats: () => "Dit element staat te laat in de volgorde. Zet het op zijn eigen plaats.",
  NaamruimteOnjuist: () => "Dit element heeft de verkeerde namespace. Gebruik de namespace van het schema dat het element beschrijft.",
  WortelOnbekend: () => "Dit is geen bericht dat hier gelezen kan worden. Controleer of het goede bestand is gekozen.",
  TekstNietToegestaan: () => "Tussen de elementen staat losse tekst. Haal die tekst weg.",
  ElementInWaarde: () => "In dit element hoort alleen een waarde te staan, maar er staat een ander element in. Haal dat element weg.",
  AttribuutNietToegestaan: () => "Dit element heeft een attribuut dat de standaard niet kent. Haal het attribuut weg.",
  TypeNietToegestaan: () => "Het attribuut xsi:type noemt een ander type dan het schema. Haal het attribuut weg.",
  NilNietToegestaan: () => "Het attribuut xsi:nil mag hier niet. Haal het attribuut weg.",
  SoortWaardeOnjuist: ({ verwacht }) => `Hier hoort een ${verwacht} te staan. Geef een waarde van die soort.`,
  EigenschapOnbekend: () => "Hier staat een gegeven dat het bericht niet kent. Haal het weg, anders gaat het verloren.",
  TekenNietSchrijfbaar: () => "De waarde bevat een teken dat niet in XML mag. Haal dat teken weg.",
  RegelOvertreden: ({ regel }) => describeKetenregel(regel) ?? describeRegel(regel),
  MeerBevindingen: ({ aantal }) => `Er zijn nog ${aantal} andere bevindingen. Verbeter eerst wat hierboven staat en controleer opnieuw.`,
  NietWelgevormd: ({ fout }) => describeVormfout(fout),
  DtdGeweigerd: () => "Het bestand begint met een DTD (DOCTYPE). Die wordt om veiligheid niet gelezen. Haal de DTD weg.",
  CoderingOnjuist: ({ vorm }) => describeCodering(vorm),
};

// One cast-free step: the record is complete by its type, the tag picks the sentence that takes this cause.
const zinVan = <T extends Oorzaak["_tag"]>(tag: T, oorzaak: Extract<Oorzaak, { readonly _tag: T }>): string => ZINNEN[tag](oorzaak);

/** Why a finding was made, in one Dutch sentence: what is wrong and what to do; for a screen that shows rule and place itself. */
export const describeOorzaak = (oorzaak: Oorzaak): string => zinVan<typeof oorzaak._tag>(oorzaak._tag, oorzaak);

const plaatsVan = ({ path, line, column }: Bevinding): string =>
  line === undefined ? path : `${path}, regel ${line}${column === undefined ? "" : `, positie ${column}`}`;

/** One finding in Dutch: which rule, where, what is wrong and what to do. Holds nothing of what the message says about a person. */
export const describeBevinding = (bevinding: Bevinding): string => {
  const { oorzaak } = bevinding;
  return `${bevinding.rule} (${plaatsVan(bevinding)}): ${describeOorzaak(oorzaak)}`;
};

const telBevindingen = (bevindingen: readonly Bevinding[]): string =>
  [`${bevindingen.length} ${bevindingen.length === 1 ? "bevinding" : "bevindingen"}.`, ...bevindingen.map(describeBevinding)].join("\n");

const GEEN_RETOUR: { readonly [R in RetourNietMogelijk["reden"]]: string } = {
  niveau1: "het bericht voldoet niet aan het schema. Meld de fout aan de afzender buiten het berichtenverkeer om.",
  zonderRetourcode: "de regel heeft geen code in de lijst met retourcodes. Meld de fout aan de afzender buiten het berichtenverkeer om.",
  klasseOnbekend: "die plaats is geen berichtklasse van het bericht. Controleer de bevinding.",
};

const describeRetourNietMogelijk = ({ soort, reden, rule, path }: RetourNietMogelijk): string =>
  `Voor ${rule} (${path}) in de ${soort} kan geen retourbericht worden gemaakt: ${GEEN_RETOUR[reden]}`;

/** A failure of this package in Dutch: what is wrong, where, what to do now. */
export const describeError = (failure: IwmoError): string => {
  switch (failure._tag) {
    case "BerichtOnbekend":
      return (
        `Dit bestand is geen ${failure.verwacht.join(" of ")}` +
        `${failure.berichtCode === undefined ? "" : ` (berichtcode ${failure.berichtCode})`}` +
        `${failure.naamruimte === undefined ? "" : `, maar hoort bij ${failure.naamruimte}`}. Kies een ander bestand.`
      );
    case "BerichtOngeldig":
      return `Het bericht${failure.soort === undefined ? "" : ` ${failure.soort}`} kan niet worden gelezen: ${telBevindingen(failure.bevindingen)}`;
    case "BerichtNietSchrijfbaar":
      return `Het bericht ${failure.soort} kan niet worden gemaakt: ${telBevindingen(failure.bevindingen)}`;
    case "ToewijzingNietGevonden":
      return `Toewijzing ${failure.toewijzingNummer} staat niet in het toewijzingsbericht. Kies een toewijzing uit het bericht.`;
    case "RetourNietMogelijk":
      return describeRetourNietMogelijk(failure);
    case "ContextOngeldig":
      return describeContextOngeldig(failure);
    case "MaximumTeKlein":
      return `In ${failure.maximum} bytes past nog niet één prestatie: daar zijn ${failure.nodig} bytes voor nodig. Kies een hoger maximum.`;
    case "DeelnummerDubbel":
      return `Deel ${failure.deel} krijgt dezelfde waarde voor ${failure.veld} als een eerder deel. Geef elk deel een eigen nummer.`;
    case "GeenDelen":
      return "Er zijn geen declaraties om samen te voegen. Geef er minstens één.";
    case "DelenHorenNietBijElkaar":
      return `Declaratie ${failure.deel} heeft een andere waarde voor ${failure.veld} dan de eerste. Voeg alleen declaraties samen die daarin gelijk zijn.`;
    case "AntwoordHoortErNietBij":
      return `Dit antwoord gaat over een andere declaratie: ${failure.veld} is niet gelijk. Kies het antwoord dat bij de declaratie hoort.`;
  }
};
