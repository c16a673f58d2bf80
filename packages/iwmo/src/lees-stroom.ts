import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bevinding } from "./bevinding.js";
import type { DecodeFailure } from "./errors.js";
import type { BerichtBeschrijving } from "./schema/bericht-beschrijving.js";
import { sortBevindingen } from "./schema/bevindingenlijst.js";
import { compileBericht } from "./schema/compile.js";
import { hier, meldBom, meldStop } from "./schema/lezer.js";
import { learnTags } from "./schema/tags.js";
import { leesVenster, maakRuimte, stopInElement } from "./schema/stap-in-venster.js";
import { createStroom, daalAf, type Stroom, type Stroomdeel, type Volger } from "./schema/stroom.js";
import { leesAttributen } from "./schema/lees-attributen.js";
import { describeGeenXml, describeOnbekend } from "./sniff-bericht.js";
import { readNext } from "./xml/read-next.js";
import { bytesVan, createVenster, isHeleRest, stopInVenster, toonVenster, vergrootVenster, VENSTERMAAT, type Venster } from "./xml/venster.js";
import { createXmlReader, type XmlReader } from "./xml/xml-reader.js";

/** Where the bytes of a document come from, part by part: a stream of a file, of a request, or an array of parts. */
export type Bytebron = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

type Bytes = AsyncIterator<Uint8Array> | Iterator<Uint8Array>;

const openBron = (bron: Bytebron): Bytes => (Symbol.asyncIterator in bron ? bron[Symbol.asyncIterator]() : bron[Symbol.iterator]());

/** Fills the window as far as bytes come. */
const vul = async (venster: Venster, bytes: Bytes): Promise<void> => {
  for (;;) {
    stopInVenster(venster);
    if (venster.gevuld === venster.buffer.length || venster.uitgeput) return;
    const { done, value } = await bytes.next();
    if (done === true) venster.uitgeput = true;
    else venster.rest = value;
  }
};

/** Reads up to and including the start tag of the root. */
const openWortel = async (venster: Venster, bytes: Bytes): Promise<XmlReader> => {
  for (;;) {
    await vul(venster, bytes);
    const reader = createXmlReader(bytesVan(venster));
    if (readNext(reader) === "begin" || isHeleRest(venster)) return reader;
    if (venster.gevuld === venster.buffer.length && !vergrootVenster(venster)) return reader;
  }
};

/** The failure for a document that is another message: the code in its header may be further on than a small window reaches. */
const weigerOnbekend = async <T>(beschrijving: BerichtBeschrijving<T>, venster: Venster, bytes: Bytes): Promise<DecodeFailure> => {
  while (venster.buffer.length < VENSTERMAAT && vergrootVenster(venster));
  await vul(venster, bytes);
  const reader = createXmlReader(bytesVan(venster));
  readNext(reader);
  return describeOnbekend(reader, [beschrijving]);
};

/** How a message is read row by row: the names that lead down from the root to the rows, and who follows the reading. */
export interface Route {
  readonly namen: readonly string[];
  readonly volger?: Volger;
}

const openStroom = <T>(beschrijving: BerichtBeschrijving<T>, reader: XmlReader, { namen, volger }: Route): Stroom => {
  const stroom = createStroom(compileBericht(beschrijving), reader, namen, volger);
  const { lezer } = stroom;
  meldBom(lezer);
  learnTags(lezer);
  stroom.geopend = { knoop: lezer.tabel.wortel, nummer: 0, plaats: hier(lezer) };
  daalAf(stroom);
  leesAttributen(lezer, lezer.tabel.wortel.inhoud.type);
  return stroom;
};

const bevindingenVan = ({ lezer }: Stroom): readonly Bevinding[] => {
  meldStop(lezer);
  return sortBevindingen(lezer.lijst);
};

/** Where to read from, and how much of it to hold in memory. */
export interface Invoer {
  readonly bron: Bytebron;
  /** @unit bytes */
  readonly maat: number;
}

/** What came of reading a stream to its end. */
export type Stroomuitslag = Result<void, DecodeFailure>;

/**
 * Reads a message in steps, in bounded memory: a window moves over the bytes. Parts are only handed over as long as
 * there are no findings; then reading goes on for the other findings. The last thing handed over is how it ended.
 */
export async function* leesStroom<T>(
  beschrijving: BerichtBeschrijving<T>,
  route: Route,
  { bron, maat }: Invoer,
): AsyncGenerator<Stroomdeel | Stroomuitslag, void, undefined> {
  const bytes = openBron(bron);
  try {
    const venster = createVenster(maat);
    const reader = await openWortel(venster, bytes);
    if (reader.fout !== undefined || reader.diepte === 0) return yield err(describeGeenXml(reader));
    if (reader.naamruimte !== beschrijving.naamruimte || reader.lokaal !== "Bericht") return yield err(await weigerOnbekend(beschrijving, venster, bytes));
    const stroom = openStroom(beschrijving, reader, route);
    for (let stand = leesVenster(stroom, venster); stand !== "klaar"; stand = leesVenster(stroom, venster)) {
      const delen = stroom.delen.splice(0);
      if (stroom.lezer.lijst.bevindingen.length === 0) yield* delen;
      if (stand !== "meer") continue;
      if (!maakRuimte(stroom, venster)) {
        stopInElement(stroom);
        break;
      }
      await vul(venster, bytes);
      toonVenster(venster, reader);
    }
    const bevindingen = bevindingenVan(stroom);
    if (bevindingen.length > 0) yield err({ _tag: "BerichtOngeldig", soort: beschrijving.soort, bevindingen });
    else {
      yield* stroom.delen.splice(0);
      yield ok(undefined);
    }
  } finally {
    await bytes.return?.();
  }
}
