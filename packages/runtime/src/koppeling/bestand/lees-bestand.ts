import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";
import { parseCsv } from "hucre/csv";

import { sha256 } from "../../transport/hash.js";
import type { Bestandsrij, Bestandssjabloon, Kolom } from "./bestandssjabloon.js";
import type { Bestandsbevinding, BestandFailure, BestandOnleesbaar } from "./errors.js";
import { leesCel, type Celwaarde } from "./lees-cel.js";
import { leesKoppen } from "./lees-koppen.js";

/** What a file held. */
export interface Ingelezen<R extends Readonly<Record<string, Celwaarde>> = Readonly<Record<string, Celwaarde>>> {
  readonly sjabloon: string;
  /** The day the file is from. */
  readonly stand: IsoDatum;
  readonly hash: string;
  readonly rijen: readonly R[];
  /** Row of each in the file, as a spreadsheet counts. */
  readonly rijnummers: readonly number[];
  /** Rows that were left out; only when that was asked for. */
  readonly bevindingen: readonly Bestandsbevinding[];
}

/** What to read, and what to do with mistakes. */
export interface Leesopdracht {
  readonly stand: IsoDatum;
  /** Takes over the rows without mistakes; unless this is asked for, one mistake means nothing is taken over. */
  readonly foutenOverslaan?: true;
}

/** Larger than this is no list that people keep. @unit bytes */
const MAXIMUM = 20 * 1024 * 1024;

const onleesbaar = (reden: BestandOnleesbaar["reden"]): Result<never, BestandOnleesbaar> => err({ _tag: "BestandOnleesbaar", reden });

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const splitRijen = (bytes: Uint8Array): Result<readonly (readonly string[])[], BestandOnleesbaar> => {
  if (bytes.length > MAXIMUM) return onleesbaar("teGroot");
  const tekst = decodeUtf8(bytes);
  if (tekst === undefined) return onleesbaar("geenUtf8");
  if (tekst.trim() === "") return onleesbaar("leeg");
  if ((tekst.match(/"/g)?.length ?? 0) % 2 !== 0) return onleesbaar("geenCsv");
  return ok(parseCsv(tekst, { delimiter: ";" }).map((rij) => rij.map((cel) => (cel === null || cel === undefined ? "" : String(cel)))));
};

interface Leesrij {
  readonly waarden: Readonly<Record<string, Celwaarde>>;
  readonly bevindingen: readonly Bestandsbevinding[];
}

const leesRij = (kolommen: readonly (readonly [string, Kolom])[], plaatsen: ReadonlyMap<string, number>, breedte: number, cellen: readonly string[], rij: number): Leesrij => {
  const waarden: Record<string, Celwaarde> = {};
  const bevindingen: Bestandsbevinding[] = [];
  if (cellen.slice(breedte).some((cel) => cel.trim() !== "")) bevindingen.push({ rij, kolom: null, code: "teVeelCellen" });
  for (const [naam, kolom] of kolommen) {
    const plaats = plaatsen.get(naam);
    const gelezen = leesCel(kolom, plaats === undefined ? "" : (cellen[plaats] ?? ""));
    if (gelezen.isOk()) waarden[naam] = gelezen.value;
    else bevindingen.push({ rij, kolom: kolom.kop, code: gelezen.error });
  }
  return { waarden, bevindingen };
};

/**
 * Reads a file in columns by its template: CSV in UTF-8 with semicolons, as a Dutch spreadsheet writes it. All findings at once;
 * one mistake means nothing is taken over, unless the sound rows were asked for.
 */
export const leesBestand = <const K extends Readonly<Record<string, Kolom>>>(
  sjabloon: Bestandssjabloon<K>,
  bytes: Uint8Array,
  { stand, foutenOverslaan }: Leesopdracht,
): Result<Ingelezen<Bestandsrij<K>>, BestandFailure> =>
  splitRijen(bytes).andThen(([kop = [], ...rest]) => {
    const { plaatsen, bevindingen: kopfouten } = leesKoppen(sjabloon, kop);
    if (kopfouten.length > 0) return err<never, BestandFailure>({ _tag: "BestandOngeldig", sjabloon: sjabloon.id, bevindingen: kopfouten });
    const kolommen = Object.entries(sjabloon.kolommen);
    const gelezen = rest
      .map((cellen, i) => ({ cellen, rij: i + 2 }))
      .filter(({ cellen }) => cellen.some((cel) => cel.trim() !== ""))
      .map(({ cellen, rij }) => ({ rij, ...leesRij(kolommen, plaatsen, kop.length, cellen, rij) }));
    const bevindingen = gelezen.flatMap((rij) => rij.bevindingen);
    if (bevindingen.length > 0 && foutenOverslaan !== true) return err<never, BestandFailure>({ _tag: "BestandOngeldig", sjabloon: sjabloon.id, bevindingen });
    const goed = gelezen.filter((rij) => rij.bevindingen.length === 0);
    // Every column was read by its own kind just now: a row without findings has them all.
    const rijen = goed.map(({ waarden }) => waarden as Bestandsrij<K>);
    return ok({ sjabloon: sjabloon.id, stand, hash: sha256(bytes), rijen, rijnummers: goed.map(({ rij }) => rij), bevindingen });
  });
