import { regelsVan, type Grafiek, type Knoop, type Pijl } from "./grafiek.js";

const STAAT = /^ {2}state "(.+)" as (\w+)$/;
const PIJL = /^ {2}(\w+|\[\*\]) --> (\w+|\[\*\])(?: : (.+))?$/;
const NOOT = /^ {2}note right of (\w+)$/;

const BEGIN = "*begin";
const EINDE = "*einde";

/** Reads a Mermaid `stateDiagram-v2` as `renderMermaid` of afwegingskader writes it; a line of another form is an error. */
export const leesToestanden = (regels: readonly string[]): Grafiek => {
  const knopen: Knoop[] = [];
  const pijlen: Pijl[] = [];
  let noot: { readonly bij: string; readonly regels: string[] } | undefined;
  for (const regel of regels) {
    if (noot !== undefined) {
      if (regel !== "  end note") {
        noot.regels.push(regel.trim());
        continue;
      }
      knopen.push({ id: `*noot-${noot.bij}`, soort: "noot", regels: noot.regels });
      pijlen.push({ van: noot.bij, naar: `*noot-${noot.bij}`, regels: [], gestippeld: true });
      noot = undefined;
      continue;
    }
    const [, naam, id] = STAAT.exec(regel) ?? [];
    if (naam !== undefined && id !== undefined) {
      knopen.push({ id, soort: naam.includes("<br/>") ? "groep" : "toestand", regels: regelsVan(naam) });
      continue;
    }
    const [, van, naar, label] = PIJL.exec(regel) ?? [];
    if (van !== undefined && naar !== undefined) {
      pijlen.push({ van: van === "[*]" ? BEGIN : van, naar: naar === "[*]" ? EINDE : naar, regels: regelsVan(label), gestippeld: false });
      continue;
    }
    const [, bij] = NOOT.exec(regel) ?? [];
    if (bij === undefined) throw new Error(`not a line of a state diagram: ${regel}`);
    noot = { bij, regels: [] };
  }
  const gebruikt = new Set(pijlen.flatMap(({ van, naar }) => [van, naar]));
  if (gebruikt.has(BEGIN)) knopen.push({ id: BEGIN, soort: "begin", regels: [] });
  if (gebruikt.has(EINDE)) knopen.push({ id: EINDE, soort: "einde", regels: [] });
  return { richting: "TB", knopen, pijlen };
};
