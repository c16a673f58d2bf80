import type { Cijfertabel } from "./cijfertabel.js";

/** A measured value: its place in time in words, the value that is drawn, and the exact text of it. `null` was not measured. */
export interface Meetpunt {
  readonly label: string;
  readonly waarde: number | null;
  readonly tekst: string;
}

/** The line one must stay above or below. */
export interface Normlijn {
  readonly waarde: number;
  /** In words: “minstens 95%”. */
  readonly tekst: string;
  readonly richting: "minstens" | "hoogstens";
}

/** Several values in time under one name. */
export interface Reeks {
  readonly naam: string;
  readonly punten: readonly Meetpunt[];
}

/** Whether a value keeps to a norm line. */
export const haaltNorm = (waarde: number, norm: Normlijn | undefined): boolean => {
  if (norm === undefined) return true;
  return norm.richting === "minstens" ? waarde >= norm.waarde : waarde <= norm.waarde;
};

const NIET_GEMETEN = "niet gemeten";

/** The exact text of a point. */
export const nameWaarde = ({ waarde, tekst }: Meetpunt): string => (waarde === null ? NIET_GEMETEN : tekst);

/** A picture in one sentence, for who does not see it: the last value, how it relates to the norm, and how often it was not reached. */
export const describeReeks = (punten: readonly Meetpunt[], norm: Normlijn | undefined): string => {
  const gemeten = punten.filter(({ waarde }) => waarde !== null);
  const laatste = gemeten.at(-1);
  if (laatste === undefined) return "Er is nog niets gemeten.";
  const nu = `Laatste: ${laatste.tekst} (${laatste.label}).`;
  if (norm === undefined) return nu;
  const gemist = gemeten.filter(({ waarde }) => waarde !== null && !haaltNorm(waarde, norm)).length;
  const hoeVaak = gemist === 0 ? "Steeds gehaald" : `${gemist} van de ${gemeten.length} keer niet gehaald`;
  return `${nu} Norm: ${norm.tekst}. ${hoeVaak}.`;
};

/** The table of one or more series: a row per point in time, a column per series. */
export const toCijfertabel = (titel: string, reeksen: readonly Reeks[], norm: Normlijn | undefined): Cijfertabel => {
  const labels = [...new Set(reeksen.flatMap(({ punten }) => punten.map(({ label }) => label)))];
  return {
    titel,
    koppen: ["Periode", ...reeksen.map(({ naam }) => naam), ...(norm === undefined ? [] : ["Norm"])],
    rijen: labels.map((label) => [
      label,
      ...reeksen.map(({ punten }) => {
        const punt = punten.find((kandidaat) => kandidaat.label === label);
        return punt === undefined ? NIET_GEMETEN : nameWaarde(punt);
      }),
      ...(norm === undefined ? [] : [norm.tekst]),
    ]),
  };
};
