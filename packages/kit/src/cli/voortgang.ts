/** Where a bar is drawn: a terminal that can be written over, or nothing at all. */
export interface Voortgangsscherm {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (tekst: string) => unknown;
}

const BREEDTE = 30;

/** A bar as one line of text. */
export const formatVoortgang = (wat: string, klaar: number, totaal: number): string => {
  const deel = totaal <= 0 ? 1 : Math.min(1, klaar / totaal);
  const vol = Math.floor(deel * BREEDTE);
  return `${wat} ${"█".repeat(vol)}${"░".repeat(BREEDTE - vol)} ${String(Math.floor(deel * 100)).padStart(3)}% (${klaar} van ${totaal})`;
};

/**
 * Shows how far long work is, over itself on one line, and wipes the line when it is done.
 * Where nobody looks (a file, another program) nothing is written.
 */
export const makeVoortgang = (wat: string, scherm: Voortgangsscherm): { readonly meld: (klaar: number, totaal: number) => void; readonly klaar: () => void } => {
  let getoond = "";
  return {
    meld: (klaar, totaal) => {
      const regel = formatVoortgang(wat, klaar, totaal);
      // A line that says the same percentage is not written again.
      if (scherm.isTTY !== true || regel.replace(/\(.*/, "") === getoond) return;
      getoond = regel.replace(/\(.*/, "");
      scherm.write(`\r\u001B[2K${regel.slice(0, (scherm.columns ?? 80) - 1)}`);
    },
    klaar: () => {
      if (getoond !== "") scherm.write("\r\u001B[2K");
    },
  };
};
