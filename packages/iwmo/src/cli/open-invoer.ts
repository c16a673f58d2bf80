import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { BestandFailure } from "./errors.js";
import { GROOT_BESTAND } from "./groot-bestand.table.js";
import type { Host } from "./host.js";

/** A file that was read as a whole, or the first part of one that is too large for that. */
export type Invoer =
  | { readonly maat: "klein"; readonly bytes: Uint8Array }
  | { readonly maat: "groot"; readonly begin: Uint8Array; readonly rest: AsyncIterator<Uint8Array> };

const voegSamen = (delen: readonly Uint8Array[]): Uint8Array => {
  const [enig] = delen;
  if (enig !== undefined && delen.length === 1) return enig;
  const alles = new Uint8Array(delen.reduce((som, { length }) => som + length, 0));
  let plaats = 0;
  for (const deel of delen) {
    alles.set(deel, plaats);
    plaats += deel.length;
  }
  return alles;
};

/** Reads a file until it ends or turns out to be large: so it works for standard input too, whose size nobody knows. */
export const openInvoer = async (host: Host, bestand: string): Promise<Result<Invoer, BestandFailure>> => {
  const geopend = await host.open(bestand);
  if (geopend.isErr()) return err(geopend.error);
  const rest = geopend.value[Symbol.asyncIterator]();
  const delen: Uint8Array[] = [];
  for (let lengte = 0; lengte < GROOT_BESTAND.vanafBytes; lengte += delen.at(-1)?.length ?? 0) {
    const volgende = await rest.next();
    if (volgende.done === true) return ok({ maat: "klein", bytes: voegSamen(delen) });
    delen.push(volgende.value);
  }
  return ok({ maat: "groot", begin: voegSamen(delen), rest });
};

/** The whole of a file in parts, each only once in memory. */
export async function* delenVan({ begin, rest }: Extract<Invoer, { readonly maat: "groot" }>): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    yield begin;
    for (let volgende = await rest.next(); volgende.done !== true; volgende = await rest.next()) yield volgende.value;
  } finally {
    await rest.return?.();
  }
}

/** The whole of a file in memory. */
export const bytesVan = async (invoer: Invoer): Promise<Uint8Array> => {
  if (invoer.maat === "klein") return invoer.bytes;
  const delen: Uint8Array[] = [];
  for await (const deel of delenVan(invoer)) delen.push(deel);
  return voegSamen(delen);
};

/** Reads a file as a whole. */
export const readBytes = async (host: Host, bestand: string): Promise<Result<Uint8Array, BestandFailure>> => {
  const invoer = await openInvoer(host, bestand);
  return invoer.isErr() ? err(invoer.error) : ok(await bytesVan(invoer.value));
};
