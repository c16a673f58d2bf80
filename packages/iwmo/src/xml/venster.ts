import { viewVan } from "./cursor.js";
import type { XmlReader } from "./xml-reader.js";

/** So much of a document is in memory at a time. @unit bytes */
export const VENSTERMAAT = 0x40000;

/** So large the window may grow for one element that does not fit; a whole message may be 25 MB. @unit bytes @source iWmo 3.2, OP179 */
export const MAXIMALE_VENSTERMAAT = 0x800000;

/** The part of a document that is in memory, and what arrived but did not fit yet. */
export interface Venster {
  buffer: Uint8Array;
  gevuld: number;
  rest: Uint8Array;
  /** Nothing more will arrive. */
  uitgeput: boolean;
}

/** An empty window. */
export const createVenster = (maat: number): Venster => ({ buffer: new Uint8Array(maat), gevuld: 0, rest: new Uint8Array(0), uitgeput: false });

/** The window reaches to the end of the document. */
export const isHeleRest = ({ uitgeput, rest }: Venster): boolean => uitgeput && rest.length === 0;

/** Moves what arrived into the window, as far as it fits. */
export const stopInVenster = (venster: Venster): void => {
  const deel = venster.rest.subarray(0, venster.buffer.length - venster.gevuld);
  venster.buffer.set(deel, venster.gevuld);
  venster.gevuld += deel.length;
  venster.rest = venster.rest.subarray(deel.length);
};

/** Makes the window twice as large; false when it already is as large as it may be. */
export const vergrootVenster = (venster: Venster): boolean => {
  if (venster.buffer.length >= MAXIMALE_VENSTERMAAT) return false;
  const ruimer = new Uint8Array(venster.buffer.length * 2);
  ruimer.set(venster.buffer.subarray(0, venster.gevuld));
  venster.buffer = ruimer;
  return true;
};

/** The bytes in the window, for a reader. */
export const bytesVan = ({ buffer, gevuld }: Venster): Uint8Array => buffer.subarray(0, gevuld);

/** Shows a reader all that is in the window now. */
export const toonVenster = (venster: Venster, reader: XmlReader): void => {
  reader.bytes = bytesVan(venster);
  reader.view = viewVan(reader.bytes);
  reader.einde = venster.gevuld;
};

/**
 * Moves the window up to where the reader is. The names of open elements, which end tags are held against, go along:
 * they stand before the part that is still to be read. Answers how many bytes came free.
 */
export const schuifVenster = (venster: Venster, reader: XmlReader): number => {
  const { buffer } = venster;
  let plaats = 0;
  for (let i = 0; i < reader.diepte; i += 1) {
    const begin = reader.naambegin[i] ?? 0;
    const einde = reader.naameinde[i] ?? 0;
    buffer.copyWithin(plaats, begin, einde);
    reader.naambegin[i] = plaats;
    plaats += einde - begin;
    reader.naameinde[i] = plaats;
  }
  const vrij = reader.pos - plaats;
  buffer.copyWithin(plaats, reader.pos, venster.gevuld);
  venster.gevuld -= vrij;
  reader.pos = plaats;
  reader.regelbegin -= vrij;
  toonVenster(venster, reader);
  return vrij;
};
