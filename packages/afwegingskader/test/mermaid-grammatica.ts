/** An arrow as it stands in the text; `[*]` is the begin or the end. */
export interface GelezenPijl {
  readonly van: string;
  readonly naar: string;
  readonly labels: readonly string[];
}

/** What a picture says: names by id, arrows and notes. */
export interface GelezenTekening {
  readonly namen: ReadonlyMap<string, string>;
  readonly pijlen: readonly GelezenPijl[];
  readonly aantekeningen: ReadonlyMap<string, readonly string[]>;
}

// The part of Mermaid's state grammar that we use. Text may not hold what ends a text there: `:`, `;`, `#`, `%%`, quotes, braces.
const ID = String.raw`(?:\[\*\]|[A-Za-z]\w*)`;
const TEKST = String.raw`[\p{L}\p{N} ,.()/+<>=≥≤\[\]'–-]+`;
const STAAT = new RegExp(`^  state "(${TEKST})" as (${ID})$`, "u");
const PIJL = new RegExp(`^  (${ID}) --> (${ID})(?: : (${TEKST}))?$`, "u");
const NOOT = new RegExp(`^  note right of (${ID})$`, "u");
const NOOTREGEL = new RegExp(`^    (${TEKST})$`, "u");
const GERESERVEERD: readonly string[] = ["state", "note", "end", "direction", "class", "classDef", "click", "style", "default", "as", "of"];

const fout = (regel: string): never => {
  throw new Error(`not in the grammar: ${regel}`);
};

/** Reads a picture by our own strict grammar: anything unexpected, an unknown id or a second name for an id is an error. */
export const leesMermaid = (tekst: string): GelezenTekening => {
  const regels = tekst.split("\n");
  if (regels[0] !== "stateDiagram-v2" || regels.at(-1) !== "") fout(tekst.slice(0, 40));
  const namen = new Map<string, string>();
  const pijlen: GelezenPijl[] = [];
  const aantekeningen = new Map<string, readonly string[]>();
  const bekend = (id: string | undefined): string => (id !== undefined && (id === "[*]" || namen.has(id)) ? id : fout(`unknown id ${id}`));
  let noot: { readonly bij: string; readonly labels: string[] } | undefined;
  for (const regel of regels.slice(1, -1)) {
    if (noot !== undefined) {
      if (regel === "  end note") {
        aantekeningen.set(noot.bij, noot.labels);
        noot = undefined;
      } else noot.labels.push(NOOTREGEL.exec(regel)?.[1] ?? fout(regel));
      continue;
    }
    const [, naam, id] = STAAT.exec(regel) ?? [];
    if (naam !== undefined && id !== undefined) {
      if (namen.has(id) || GERESERVEERD.includes(id)) fout(regel);
      namen.set(id, naam);
      continue;
    }
    const pijl = PIJL.exec(regel);
    if (pijl !== null) {
      pijlen.push({ van: bekend(pijl[1]), naar: bekend(pijl[2]), labels: pijl[3]?.split("<br/>") ?? [] });
      continue;
    }
    const bij = bekend(NOOT.exec(regel)?.[1] ?? fout(regel));
    if (aantekeningen.has(bij)) fout(regel);
    noot = { bij, labels: [] };
  }
  if (noot !== undefined) fout("note without end");
  return { namen, pijlen, aantekeningen };
};
