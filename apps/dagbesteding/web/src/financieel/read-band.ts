import { parseGetal } from "@wmo-kit/schermen";

/** Where a value stands and what is allowed, for a drawing only; the verdict comes from the server. */
export interface Band {
  readonly waarde: number;
  readonly van?: number;
  readonly tot?: number;
  /** What is allowed, in the words of the derivation. */
  readonly tekst: string;
}

const NORM = /^De norm is (minstens|meer dan|ten hoogste|minder dan) (€ [-\d.,]+|(?:ongeveer )?[-\d.,]+%?):/;
const ONDERGRENS: ReadonlySet<string> = new Set(["minstens", "meer dan"]);

const readMaat = (tekst: string): number | undefined => parseGetal(tekst.replace(/^ongeveer /, "").replaceAll(/[€%\s]/g, ""));

interface Grens {
  readonly onder: boolean;
  readonly grens: number;
  readonly tekst: string;
}

const readNorm = (regel: string): Grens | undefined => {
  const [, woord, maat] = NORM.exec(regel) ?? [];
  const grens = maat === undefined ? undefined : readMaat(maat);
  return woord === undefined || maat === undefined || grens === undefined ? undefined : { onder: ONDERGRENS.has(woord), grens, tekst: `${woord} ${maat}` };
};

/** Reads from the derivation of a check between which limits its value must lie; undefined when there is nothing to draw. */
export const readBand = ({ gemeten, uitleg }: { readonly gemeten: string | null; readonly uitleg: readonly string[] }): Band | undefined => {
  const waarde = gemeten === null ? undefined : readMaat(gemeten);
  const normen = uitleg.flatMap((regel) => readNorm(regel) ?? []);
  if (waarde === undefined || normen.length === 0) return undefined;
  const van = normen.find(({ onder }) => onder)?.grens;
  const tot = normen.find(({ onder }) => !onder)?.grens;
  return { waarde, ...(van === undefined ? {} : { van }), ...(tot === undefined ? {} : { tot }), tekst: normen.map(({ tekst }) => tekst).join(" en ") };
};
