import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";

/** Something that happened at the back office; nothing is changed afterwards. */
export type Voorval =
  | { readonly soort: "aangenomen"; readonly sleutel: string; readonly kenmerk: string; readonly body: string }
  | { readonly soort: "klaargezet"; readonly id: string; readonly ontvangen: string; readonly body: string }
  | { readonly soort: "weggehaald"; readonly id: string };

/** What happened, kept in a folder when there is one: what was answered is on the disk, also after a power cut. */
export interface Grootboek {
  readonly voorvallen: readonly Voorval[];
  readonly schrijf: (...voorvallen: readonly Voorval[]) => void;
}

const bestandIn = (map: string): string => join(map, "grootboek.jsonl");

/** The whole lines of a ledger; the last one may have been cut off when the process was killed, and was then never answered. */
const heleRegels = (bestand: string): string => {
  const tekst = existsSync(bestand) ? readFileSync(bestand, "utf8") : "";
  return tekst.slice(0, tekst.lastIndexOf("\n") + 1);
};

/** What stands in the ledger of a folder, also while a server works in it. */
export const leesGrootboek = (map: string): readonly Voorval[] =>
  heleRegels(bestandIn(map))
    .split("\n")
    .flatMap((regel) => (regel === "" ? [] : [JSON.parse(regel) as Voorval]));

/** Opens the ledger of a folder, or one in memory. */
export const openGrootboek = (map?: string): Grootboek => {
  if (map === undefined) {
    const voorvallen: Voorval[] = [];
    return { voorvallen, schrijf: (...nieuwe) => void voorvallen.push(...nieuwe) };
  }
  mkdirSync(map, { recursive: true });
  const bestand = bestandIn(map);
  if (existsSync(bestand)) truncateSync(bestand, Buffer.byteLength(heleRegels(bestand)));
  const voorvallen = [...leesGrootboek(map)];
  return {
    voorvallen,
    schrijf: (...nieuwe) => {
      appendFileSync(bestand, nieuwe.map((voorval) => `${JSON.stringify(voorval)}\n`).join(""));
      const open = openSync(bestand, "r+");
      fsyncSync(open);
      closeSync(open);
      voorvallen.push(...nieuwe);
    },
  };
};
