import { formatDatum, type IsoDatum, type Tijdstip, toLokaleDatum } from "@wmo-kit/domain";
import { CODELIJSTEN, findCode } from "@wmo-kit/iwmo";
import { describeMislukreden, type Inbericht, type Uitbericht } from "@wmo-kit/runtime";

import { leesRunstroom } from "../declaratie/stromen.js";
import type { Termijnregels } from "../dossier/termijnen.js";
import { type Berichtstand, evaluateAntwoordtermijn, evaluateUitstand, toInstand, vraagtAandacht } from "./berichtstand.js";
import { BERICHTTITELS } from "./titels.table.js";
import type { Berichtactie, Berichtregel, Verkeersstand } from "./weergave.js";

/** What a list of messages is made with. */
export interface Berichtvraag {
  readonly peildatum: IsoDatum;
  readonly regels: Termijnregels;
  /** Name of the resident of a dossier, when whoever asks may see it. */
  readonly noem: (dossier: string) => string | undefined;
}

const STANDTEKSTEN: Record<Berichtstand, string> = {
  voorbereid: "Staat klaar",
  onderweg: "Wordt aangeboden",
  aangeboden: "Aangeboden, wacht op antwoord",
  bevestigd: "Bevestigd door de ontvanger",
  afgekeurd: "Afgekeurd",
  "geen antwoord": "Geen antwoord gekregen",
  mislukt: "Niet aangeboden",
  ingetrokken: "Ingetrokken",
  ontvangen: "Ontvangen, wordt verwerkt",
  verwerkt: "Ontvangen en verwerkt",
};

const dag = (moment: Tijdstip): string => toLokaleDatum(moment).map(formatDatum).unwrapOr(moment);

const momentenVan = (...momenten: readonly (readonly [wat: string, moment: Tijdstip | null])[]): Verkeersstand["momenten"] =>
  momenten.flatMap(([wat, moment]) => (moment === null ? [] : [{ wat, wanneer: dag(moment) }]));

/** A code of a return in a sentence. @source iWmo 3.2, codelijst WJ001 */
export const describeRetourcode = (code: string): string => `${findCode(CODELIJSTEN.WJ001, code)?.omschrijving ?? "Onbekende code"} (${code}).`;

const WAT_NU: Partial<Record<Berichtstand, string>> = {
  voorbereid: "Bied het bericht aan. Of leg in het dossier vast dat u het zelf hebt verstuurd.",
  onderweg: "U hoeft niets te doen. De kit probeert het elke minuut.",
  afgekeurd: "Verbeter wat er mis is en maak het bericht opnieuw. Zet dit bericht daarna op afgehandeld.",
  "geen antwoord": "Vraag de gemeente of het bericht is aangekomen. Zet het daarna op afgehandeld.",
  mislukt: "Los de reden op en bied het bericht opnieuw aan.",
};

const uitredenen = ({ reden, codes, aantekening }: Uitbericht): readonly string[] => [
  ...(reden === null ? [] : [describeMislukreden(reden)]),
  ...(reden === "ingetrokken" && aantekening !== null ? [`Reden: ${aantekening}`] : []),
  ...codes.map(describeRetourcode),
];

const watNuUit = (bericht: Uitbericht, stand: Berichtstand, regels: Termijnregels): string | null => {
  if (stand === "aangeboden") {
    const termijn = evaluateAntwoordtermijn(bericht, regels);
    return termijn === undefined ? null : `Het antwoord hoort er te zijn op ${formatDatum(termijn.waarde.uitersteDatum)}.`;
  }
  return WAT_NU[stand] ?? null;
};

/** How a message that goes out stands, in words. */
export const showUitstand = (bericht: Uitbericht, peildatum: IsoDatum, regels: Termijnregels): Verkeersstand => {
  const stand = evaluateUitstand(bericht, peildatum, regels);
  const { gemaakt, verzonden, bevestigd, afgehandeld, retourVerwacht } = bericht;
  return {
    stand,
    standTekst: stand === "aangeboden" && !retourVerwacht ? "Aangeboden" : STANDTEKSTEN[stand],
    momenten: momentenVan(["Gemaakt", gemaakt], ["Verstuurd", verzonden], ["Beantwoord", bevestigd], ["Afgehandeld", afgehandeld]),
    redenen: uitredenen(bericht),
    watNu: afgehandeld === null ? watNuUit(bericht, stand, regels) : null,
  };
};

const ACTIES: Partial<Record<Berichtstand, readonly Berichtactie[]>> = { voorbereid: ["aanbieden"], mislukt: ["opnieuw", "afhandelen"], afgekeurd: ["afhandelen"], "geen antwoord": ["afhandelen"] };

/**
 * What no resident's dossier keeps a record of can be taken back before it went: a return, and the file of a claim. A message of a dossier is
 * recorded there as sent, or replaced there.
 */
export const isInTeTrekken = ({ soort, retourVerwacht, stand, afgehandeld, pogingen }: Uitbericht): boolean =>
  (!retourVerwacht || soort === "WMO323") && afgehandeld === null && (stand === "mislukt" || (stand === "klaargezet" && pogingen === 0));

const actiesVan = (stand: Berichtstand, afgehandeld: Tijdstip | null): readonly Berichtactie[] => (afgehandeld === null ? (ACTIES[stand] ?? []) : []);

const houderVan = (dossier: string | null, noem: Berichtvraag["noem"]): Pick<Berichtregel, "dossierId" | "declaratieId" | "naam"> => {
  const declaratieId = dossier === null ? undefined : leesRunstroom(dossier);
  if (dossier === null || declaratieId !== undefined) return { dossierId: null, declaratieId: declaratieId ?? null, naam: null };
  return { dossierId: dossier, declaratieId: null, naam: noem(dossier) ?? null };
};

const titelVan = (soort: string | null): string => (soort === null ? "Bestand dat geen bericht is" : (BERICHTTITELS[soort] ?? soort));

/** A message that goes out, in the list. */
export const showUitbericht = (bericht: Uitbericht, { peildatum, regels, noem }: Berichtvraag): Berichtregel => {
  const { identificatie, soort, dossier, afgehandeld } = bericht;
  const stand = showUitstand(bericht, peildatum, regels);
  return {
    id: identificatie,
    richting: "uit",
    soort,
    titel: titelVan(soort),
    identificatie,
    ...houderVan(dossier, noem),
    ...stand,
    aandacht: vraagtAandacht(stand.stand, bericht),
    acties: [...actiesVan(stand.stand, afgehandeld), ...(isInTeTrekken(bericht) ? (["intrekken"] as const) : [])],
  };
};

const WAT_NU_IN = "Kijk wat er mis is. Bespreek het met de gemeente als het bericht voor u is. Zet het daarna op afgehandeld.";

/** A message that came in, in the list. */
export const showInbericht = (bericht: Inbericht, { noem }: Berichtvraag): Berichtregel => {
  const { id, soort, identificatie, dossier, ontvangen, bevindingen, afgehandeld } = bericht;
  const stand = toInstand(bericht);
  const aandacht = vraagtAandacht(stand, bericht);
  return {
    id,
    richting: "in",
    soort,
    titel: titelVan(soort),
    identificatie,
    ...houderVan(dossier, noem),
    stand,
    standTekst: stand === "afgekeurd" ? "Ontvangen, niet verwerkt" : STANDTEKSTEN[stand],
    momenten: momentenVan(["Ontvangen", ontvangen], ["Afgehandeld", afgehandeld]),
    redenen: bevindingen,
    watNu: aandacht ? WAT_NU_IN : null,
    aandacht,
    acties: actiesVan(stand, afgehandeld),
  };
};
