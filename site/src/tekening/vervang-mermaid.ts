import type { Grafiek } from "./grafiek.js";
import { leesStroom } from "./lees-stroom.js";
import { leesToestanden } from "./lees-toestanden.js";
import { teken } from "./teken.js";

const BLOK = /^```mermaid\n([\s\S]*?)\n```$/gm;

const leesMermaid = (bron: string): Grafiek => {
  const [kop = "", ...regels] = bron.split("\n");
  if (kop === "stateDiagram-v2") return leesToestanden(regels);
  if (kop === "flowchart BT" || kop === "flowchart TB") return leesStroom(kop === "flowchart BT" ? "BT" : "TB", regels);
  throw new Error(`no picture can be made of ${kop}`);
};

/** Puts a drawing in the place of every Mermaid block; a wide one can be moved sideways, also with the keyboard. */
export const vervangMermaid = (tekst: string, titel: string): string => {
  let nummer = 0;
  return tekst.replace(BLOK, (_blok, bron: string) => {
    nummer += 1;
    const naam = `Tekening: ${titel}`;
    return `<div class="tekeningvak" role="region" aria-label="${naam}" tabindex="0" lang="nl">${teken(leesMermaid(bron), naam, `tekening-${nummer}`)}</div>`;
  });
};
