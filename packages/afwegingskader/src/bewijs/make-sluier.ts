import { isIsoDatum } from "@wmo-kit/domain";

import type { JsonWaarde } from "./json-waarde.js";

/** Takes away what somebody wrote and keeps what everybody may see. */
export interface Sluier {
  /** The stand-in of a person: `persoon-1`. */
  readonly persoon: (id: string) => string;
  /** The stand-in of a text that somebody wrote: `tekst-1`. */
  readonly tekst: (tekst: string) => string;
  /** A value with every text replaced that is not a fixed word, a day, a product code, a case or a known person. */
  readonly waarde: (waarde: unknown, vasteWoorden: ReadonlySet<string>) => JsonWaarde;
}

const PRODUCTCODE = /^\d{2}[A-Z]\d{2}$/u;
const TIJDSTIP = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/u;

const nummer = (gegeven: Map<string, string>, soort: string, sleutel: string): string => {
  const eerder = gegeven.get(sleutel);
  if (eerder !== undefined) return eerder;
  const vervanging = `${soort}-${gegeven.size + 1}`;
  gegeven.set(sleutel, vervanging);
  return vervanging;
};

/**
 * Makes a veil for one receipt. The same text always gets the same stand-in, in order of appearance, so references stay readable
 * and the same events give the same receipt. A free text never shows; whether two are equal does.
 *
 * @source Wmo 2015 art. 5.1.1; AVG art. 5 lid 1 c
 */
export const makeSluier = (zaken: ReadonlySet<string>): Sluier => {
  const personen = new Map<string, string>();
  const teksten = new Map<string, string>();
  const tekst = (geschreven: string): string => personen.get(geschreven) ?? nummer(teksten, "tekst", geschreven);
  const waarde = (ruw: unknown, vast: ReadonlySet<string>): JsonWaarde => {
    if (typeof ruw === "string") {
      const magGezien = vast.has(ruw) || zaken.has(ruw) || isIsoDatum(ruw) || PRODUCTCODE.test(ruw) || TIJDSTIP.test(ruw);
      return magGezien && !personen.has(ruw) ? ruw : tekst(ruw);
    }
    if (typeof ruw === "number" || typeof ruw === "boolean") return ruw;
    if (typeof ruw !== "object" || ruw === null) return null;
    if (Array.isArray(ruw)) return ruw.map((deel: unknown) => waarde(deel, vast));
    return Object.fromEntries(Object.entries(ruw).flatMap(([veld, deel]) => (deel === undefined ? [] : [[veld, waarde(deel, vast)]])));
  };
  return { persoon: (id) => nummer(personen, "persoon", id), tekst, waarde };
};
