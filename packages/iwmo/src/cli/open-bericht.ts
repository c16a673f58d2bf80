import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bericht } from "../bericht.js";
import { decodeBericht } from "../decode-bericht.js";
import type { DecodeFailure } from "../errors.js";
import type { Bytebron } from "../lees-stroom.js";
import type { Wmo323 } from "../release-3-2/wmo323.js";
import type { Wmo325 } from "../release-3-2/wmo325.js";
import type { CliFailure } from "./errors.js";
import type { Host } from "./host.js";
import { bytesVan, delenVan, openInvoer, readBytes } from "./open-invoer.js";
import { sniffStroomsoort, type Stroomsoort } from "./sniff-soort.js";
import { verzamelWmo323, verzamelWmo325 } from "./verzamel.js";

/** A message with the bytes it was read from. */
export interface Geopend {
  readonly bytes: Uint8Array;
  readonly bericht: Bericht;
}

/** Reads a file as a message. */
export const openBericht = async (host: Host, bestand: string): Promise<Result<Geopend, CliFailure>> => {
  const gelezen = await readBytes(host, bestand);
  return gelezen
    .mapErr((failure): CliFailure => failure)
    .andThen((bytes) => decodeBericht(bytes).map((bericht) => ({ bytes, bericht })));
};

/** How one kind of message is recognised, and read when it is large. */
interface Soortlezer<B extends Bericht> {
  readonly soort: Stroomsoort;
  readonly isSoort: (bericht: Bericht) => bericht is B;
  readonly verzamel: (bron: Bytebron) => Promise<Result<B, DecodeFailure>>;
}

const openSoort = async <B extends Bericht>(host: Host, bestand: string, { soort, isSoort, verzamel }: Soortlezer<B>): Promise<Result<B, CliFailure>> => {
  const geopend = await openInvoer(host, bestand);
  if (geopend.isErr()) return err(geopend.error);
  const invoer = geopend.value;
  if (invoer.maat === "groot" && sniffStroomsoort(invoer.begin) === soort) return verzamel(delenVan(invoer));
  return decodeBericht(await bytesVan(invoer)).andThen((bericht): Result<B, CliFailure> =>
    isSoort(bericht) ? ok(bericht) : err({ _tag: "BerichtNietVanSoort", bestand, verwacht: soort }),
  );
};

/** Reads a file as a claim; a large one part by part. */
export const openWmo323 = (host: Host, bestand: string): Promise<Result<Wmo323, CliFailure>> =>
  openSoort(host, bestand, { soort: "WMO323", isSoort: (bericht) => bericht.soort === "WMO323", verzamel: verzamelWmo323 });

/** Reads a file as the answer to a claim; a large one part by part. */
export const openWmo325 = (host: Host, bestand: string): Promise<Result<Wmo325, CliFailure>> =>
  openSoort(host, bestand, { soort: "WMO325", isSoort: (bericht) => bericht.soort === "WMO325", verzamel: verzamelWmo325 });
