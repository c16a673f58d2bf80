import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Bericht } from "../bericht.js";
import { decodeBericht } from "../decode-bericht.js";
import type { CliFailure } from "./errors.js";
import type { Host } from "./host.js";

/** A message with the bytes it was read from. */
export interface Geopend {
  readonly bestand: string;
  readonly bytes: Uint8Array;
  readonly bericht: Bericht;
}

/** Reads a file as a message. */
export const openBericht = async (host: Host, bestand: string): Promise<Result<Geopend, CliFailure>> => {
  const gelezen = await host.read(bestand);
  return gelezen
    .mapErr((failure): CliFailure => failure)
    .andThen((bytes) => decodeBericht(bytes).map((bericht) => ({ bestand, bytes, bericht })));
};

/** Reads a file as a message of one kind. */
export const openSoort = async <S extends Bericht["soort"]>(
  host: Host,
  bestand: string,
  soort: S,
): Promise<Result<Extract<Bericht, { readonly soort: S }>, CliFailure>> => {
  const isSoort = (bericht: Bericht): bericht is Extract<Bericht, { readonly soort: S }> => bericht.soort === soort;
  const geopend = await openBericht(host, bestand);
  return geopend.andThen(({ bericht }): Result<Extract<Bericht, { readonly soort: S }>, CliFailure> =>
    isSoort(bericht) ? ok(bericht) : err({ _tag: "BerichtNietVanSoort", bestand, verwacht: soort }),
  );
};
