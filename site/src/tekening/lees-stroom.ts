import { regelsVan, type Grafiek, type Knoop, type Pijl } from "./grafiek.js";

const DEEL = String.raw`(\w+)(?:\["(.+?)"\])?`;
const REGEL = new RegExp(`^ {2}${DEEL}(?: (-->|-\\. (.+) \\.->) ${DEEL})?$`);

/** Reads a Mermaid `flowchart` of boxes and arrows, as the architecture page has one; a line of another form is an error. */
export const leesStroom = (richting: Grafiek["richting"], regels: readonly string[]): Grafiek => {
  const knopen = new Map<string, Knoop>();
  const pijlen: Pijl[] = [];
  const noem = (id: string, label: string | undefined): void => {
    if (label !== undefined || !knopen.has(id)) knopen.set(id, { id, soort: "toestand", regels: regelsVan(label ?? id) });
  };
  for (const regel of regels) {
    const [, van, vanLabel, pijl, tekst, naar, naarLabel] = REGEL.exec(regel) ?? [];
    if (van === undefined) throw new Error(`not a line of a flowchart: ${regel}`);
    noem(van, vanLabel);
    if (pijl === undefined || naar === undefined) continue;
    noem(naar, naarLabel);
    pijlen.push({ van, naar, regels: regelsVan(tekst), gestippeld: pijl !== "-->" });
  }
  return { richting, knopen: [...knopen.values()], pijlen };
};
