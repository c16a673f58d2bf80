import { formatEurocent, formatPercentage, makeVerhouding, sumEurocent, type Contractprofiel, type IsoDatum } from "@wmo-kit/domain";
import { kalendermaandVan, type Kalendermaand } from "@wmo-kit/timeliness";
import { DIENSTVERLENINGSNORMEN, evaluateDeclaratiegraad } from "@wmo-kit/timeliness/meting";

import type { Kerngetal, Niveaumaand, Serviceniveau } from "./weergave.js";
import type { GeleverdeZorg, ZorgPerMaand } from "./zorgregels.js";

const BRON = "Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3, eis 20.2";
const NAUWKEURIG = 10_000;

/** Care by month, with its value and whether it was declared. */
export interface Declaratievraag {
  readonly zorg: ZorgPerMaand;
  readonly maanden: readonly Kalendermaand[];
  readonly peildatum: IsoDatum;
  readonly profiel: Contractprofiel | undefined;
}

const uniek = (zorg: readonly GeleverdeZorg[]): readonly string[] => [...new Set(zorg.map(({ dossierId }) => dossierId))];

const metGemist = (gemist: readonly string[]): Pick<Niveaumaand, "gemist" | "gemistAantal" | "loopt" | "looptAantal"> => ({ gemist, gemistAantal: gemist.length, loopt: [], looptAantal: 0 });

const measure = (regels: readonly GeleverdeZorg[], { peildatum, profiel }: Pick<Declaratievraag, "peildatum" | "profiel">, maand: Kalendermaand): Niveaumaand => {
  return evaluateDeclaratiegraad({ normen: DIENSTVERLENINGSNORMEN, norm: "D-20.2", zorgmaand: maand, regels, peildatum, profiel }).match(
    ({ waarde: { teller, noemer, verhouding, oordeel, voorlopig } }): Niveaumaand => ({
      ...metGemist(uniek(regels.filter(({ gedeclareerdIn }) => gedeclareerdIn === undefined))),
      maand,
      teller,
      noemer,
      percentage: verhouding === null ? null : formatPercentage(verhouding, 1),
      aandeel: noemer === 0 ? null : Math.trunc((teller * NAUWKEURIG) / noemer) / NAUWKEURIG,
      oordeel,
      voorlopig,
    }),
    (): Niveaumaand => ({ ...metGemist([]), maand, teller: 0, noemer: 0, percentage: null, aandeel: null, oordeel: "geen oordeel", voorlopig: true }),
  );
};

interface Gemeten extends Pick<Declaratievraag, "peildatum" | "profiel"> {
  readonly uitslag: Niveaumaand;
}

// The list of a month stays the same one as long as nothing of it changed: then so does its measure on the same day.
const gemeten = new WeakMap<readonly GeleverdeZorg[], Gemeten>();

const measureOnce = ({ zorg, peildatum, profiel }: Declaratievraag, maand: Kalendermaand): Niveaumaand => {
  const regels = zorg.get(maand) ?? [];
  const bekend = gemeten.get(regels);
  if (bekend?.uitslag.maand === maand && bekend.peildatum === peildatum && bekend.profiel === profiel) return bekend.uitslag;
  const uitslag = measure(regels, { peildatum, profiel }, maand);
  gemeten.set(regels, { peildatum, profiel, uitslag });
  return uitslag;
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
  maanden: vraag.maanden.map((maand) => measureOnce(vraag, maand)),
});

/** The value of the care that was given and not declared yet. @unit eurocent */
export const measureOngedeclareerd = (zorg: ZorgPerMaand | undefined): Kerngetal => {
  const kop = {
    id: "ongedeclareerd",
    titel: "Nog niet gedeclareerd",
    definitie: "De waarde van de geleverde zorg die nog in geen declaratie (323) staat.",
    bron: BRON,
    eenheid: "eurocent",
  } as const;
  if (zorg === undefined) return { ...kop, waarde: null, waardeTekst: "niet bekend", ids: [] };
  const open = [...zorg.values()].flat().filter(({ gedeclareerdIn }) => gedeclareerdIn === undefined);
  return sumEurocent(open.map(({ bedrag }) => bedrag)).match(
    (waarde): Kerngetal => ({ ...kop, waarde, waardeTekst: formatEurocent(waarde), ids: uniek(open) }),
    (): Kerngetal => ({ ...kop, waarde: null, waardeTekst: "te groot om te tellen", ids: uniek(open) }),
  );
};
