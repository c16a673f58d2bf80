import { formatEurocent, formatPercentage, makeVerhouding, type Contractprofiel, type IsoDatum } from "@wmo-kit/domain";
import { kalendermaandVan, type Kalendermaand } from "@wmo-kit/timeliness";
import { DIENSTVERLENINGSNORMEN, evaluateDeclaratiegraad } from "@wmo-kit/timeliness/meting";

import { dossiersVan, openVan, regelsVan, type Zorgtelling } from "./tel-zorg.js";
import { toAandeel } from "./to-aandeel.js";
import type { Kerngetal, Niveaumaand, Serviceniveau } from "./weergave.js";

const BRON = "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3, eis 20.2";

/** The care of everybody, with its value and whether it was declared. */
export interface Declaratievraag {
  readonly zorg: Zorgtelling;
  readonly maanden: readonly Kalendermaand[];
  readonly peildatum: IsoDatum;
  readonly profiel: Contractprofiel | undefined;
}

const ONBEKEND = { teller: 0, noemer: 0, percentage: null, aandeel: null, oordeel: "geen oordeel", voorlopig: true } as const;

const measure = ({ zorg, peildatum, profiel }: Declaratievraag, maand: Kalendermaand): Niveaumaand => {
  const { aantal: gemistAantal, eerste: gemist } = dossiersVan(zorg, maand);
  const regels = regelsVan(zorg, maand);
  const geen: Niveaumaand = { ...ONBEKEND, maand, gemist: [], gemistAantal: 0, loopt: [], looptAantal: 0 };
  if (regels === undefined) return geen;
  return evaluateDeclaratiegraad({ normen: DIENSTVERLENINGSNORMEN, norm: "D-20.2", zorgmaand: maand, regels, peildatum, profiel }).match(
    ({ waarde: { teller, noemer, verhouding, oordeel, voorlopig } }): Niveaumaand => ({
      maand,
      teller,
      noemer,
      percentage: verhouding === null ? null : formatPercentage(verhouding, 1),
      aandeel: toAandeel(teller, noemer),
      oordeel,
      voorlopig,
      gemist,
      gemistAantal,
      loopt: [],
      looptAantal: 0,
    }),
    () => geen,
  );
};

/** The norm as it holds on the day of measuring, from the row or what the contract agreed on. */
const leesNorm = ({ peildatum, profiel }: Declaratievraag): Serviceniveau["norm"] => {
  const gevolgd = evaluateDeclaratiegraad({ normen: DIENSTVERLENINGSNORMEN, norm: "D-20.2", zorgmaand: kalendermaandVan(peildatum), regels: [], peildatum, profiel }).match(
    ({ stappen }) => stappen.find((stap) => stap._tag === "NormGevolgd" && stap.norm === "D-20.2"),
    () => undefined,
  );
  const waarde = gevolgd?._tag === "NormGevolgd" && typeof gevolgd.waarde === "object" && "noemer" in gevolgd.waarde ? gevolgd.waarde : undefined;
  if (waarde === undefined) return { tekst: "geen norm", aandeel: null };
  return { tekst: `ten minste ${makeVerhouding(waarde.teller, waarde.noemer).match((deel) => formatPercentage(deel, 0), () => "")}`, aandeel: waarde.teller / waarde.noemer };
};

/** The share, in euros, of the care of each month that was declared by the end of the next. @source D-20.2; norms.md A-10 @unit eurocent */
export const measureDeclaraties = (vraag: Declaratievraag): Serviceniveau => ({
  id: "declaraties",
  eis: "D-20.2",
  titel: "Gedeclareerd in de maand erna",
  definitie:
    "Van de waarde in euro's van de zorg in de maand, op toewijzingen die voor het einde van die maand zijn ontvangen: het deel dat uiterlijk in de volgende kalendermaand is gedeclareerd.",
  bron: BRON,
  norm: leesNorm(vraag),
  maanden: vraag.maanden.map((maand) => measure(vraag, maand)),
});

/** The value of the care that was given and not declared yet. @unit eurocent */
export const measureOngedeclareerd = (zorg: Zorgtelling | undefined): Kerngetal => {
  const kop = {
    id: "ongedeclareerd",
    titel: "Nog niet gedeclareerd",
    definitie: "De waarde van de geleverde zorg die nog in geen declaratie (323) staat.",
    bron: BRON,
    eenheid: "eurocent",
  } as const;
  if (zorg === undefined) return { ...kop, waarde: null, waardeTekst: "niet bekend", ids: [] };
  const waarde = openVan(zorg, "");
  const { eerste: ids } = dossiersVan(zorg, "");
  return waarde === undefined ? { ...kop, waarde: null, waardeTekst: "te groot om te tellen", ids } : { ...kop, waarde, waardeTekst: formatEurocent(waarde), ids };
};
