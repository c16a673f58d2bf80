import type { Declaratieregel } from "../../../src/declaratie/weergave.js";

/** Where the money of a claim is: granted, rejected, or still without an answer. @unit eurocents */
export interface Geldstand {
  readonly ingediend: number;
  readonly toegekend: number;
  readonly afgewezen: number;
  readonly open: number;
}

const LEEG: Geldstand = { ingediend: 0, toegekend: 0, afgewezen: 0, open: 0 };

/** Splits the money of a claim; what is only proposed is nowhere yet. As long as not every file is answered, what was not granted is open. */
export const splitGeld = ({ stand, ingediendInEurocent: ingediend, toegekendInEurocent }: Declaratieregel): Geldstand => {
  if (stand === "voorgesteld" || stand === "vervallen") return LEEG;
  const toegekend = toegekendInEurocent ?? 0;
  const rest = ingediend - toegekend;
  return stand === "beantwoord" ? { ingediend, toegekend, afgewezen: rest, open: 0 } : { ingediend, toegekend, afgewezen: 0, open: rest };
};

/** The money of several claims together. */
export const telGeld = (declaraties: readonly Declaratieregel[]): Geldstand =>
  declaraties.map(splitGeld).reduce(
    (som, { ingediend, toegekend, afgewezen, open }) => ({
      ingediend: som.ingediend + ingediend,
      toegekend: som.toegekend + toegekend,
      afgewezen: som.afgewezen + afgewezen,
      open: som.open + open,
    }),
    LEEG,
  );
