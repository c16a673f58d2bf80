import type { XmlReader } from "@wmo-kit/iwmo/xml";

import { pointerVan, type Bevinding } from "../schema/bevinding.js";

/** Where something stands in a file. @unit lines and characters, from 1 */
export interface Vindplaats {
  readonly regel: number;
  readonly kolom: number;
}

/** A document being read: the reader, where each value stood, and what was found so far. */
export interface Xmllezer {
  readonly reader: XmlReader;
  readonly naamruimte: string;
  readonly plaatsen: Map<string, Vindplaats>;
  readonly bevindingen: Bevinding[];
}

/** Where the event that was read last began. */
export const hier = ({ reader: { beginregel, beginkolom } }: Xmllezer): Vindplaats => ({ regel: beginregel, kolom: beginkolom });

/** Notes a finding. */
export const meld = (lezer: Xmllezer, pad: readonly (string | number)[], code: string, plaats = hier(lezer)): void =>
  void lezer.bevindingen.push({ plaats: pointerVan(pad), ...plaats, code });

const XSI = "http://www.w3.org/2001/XMLSchema-instance";

/** Attributes mean nothing in these messages; only a hint where the schema is may stand there. */
export const toetsAttributen = (lezer: Xmllezer, pad: readonly (string | number)[]): void => {
  if (lezer.reader.attributen.some(({ naamruimte, lokaal }) => naamruimte !== XSI || !/^(?:noNamespaceS|s)chemaLocation$/.test(lokaal))) meld(lezer, pad, "attribuut");
};
