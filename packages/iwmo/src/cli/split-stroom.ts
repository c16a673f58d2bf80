import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { DecodeFailure } from "../errors.js";
import { meetClienten } from "../groot/meet.js";
import { metClienten, type Deelnummers } from "../groot/met-clienten.js";
import { splitWmo323, type SplitsFailure } from "../groot/split-wmo323.js";
import type { Bytebron } from "../lees-stroom.js";
import { readWmo323, type DeclaratieKop } from "../read-wmo323.js";
import type { Prestatie, Wmo323, Wmo323Client } from "../release-3-2/wmo323.js";

/** How a claim is to be cut that is read part by part. */
export interface Stroomsplitsing {
  /** Numbers for each part, counted from 1; no two the same. */
  readonly nummers: (kop: DeclaratieKop, deel: number) => Deelnummers;
  /** @unit bytes */
  readonly maximum: number;
}

type Deel = Result<Wmo323, DecodeFailure | SplitsFailure>;

/** Clients that are not in a part yet, and how much room they take at most. */
interface Wachtrij {
  readonly kop: DeclaratieKop;
  clienten: readonly Wmo323Client[];
  /** @unit bytes */
  maat: number;
  /** What a claim takes without its clients. @unit bytes */
  omslag: number;
  /** Parts that are done. */
  gemaakt: number;
}

/** Numbers and total as wide as any can be: a claim that fits with these fits with all. @source iWmo 3.2, RS017, RS040 */
const ruimste = ({ header, declaratie }: DeclaratieKop, clienten: readonly Wmo323Client[]): Wmo323 => ({
  soort: "WMO323",
  header: { ...header, berichtIdentificatie: { ...header.berichtIdentificatie, identificatie: "&".repeat(12) } },
  declaratie: { ...declaratie, declaratieNummer: "0".repeat(12), totaalIngediendBedrag: { totaalBedrag: 999_999_999_999, debetCredit: "D" }, clienten },
});

/** Adds a client; a member takes the same room wherever it stands, so what the claim adds is found by writing the first one twice. */
const voegToe = (rij: Wachtrij, client: Wmo323Client): Result<void, SplitsFailure> => {
  const bericht = ruimste(rij.kop, []);
  return meetClienten(bericht, [client]).andThen((enkel) => {
    const omslag = rij.omslag > 0 ? ok(rij.omslag) : meetClienten(bericht, [client, client]).map((dubbel) => 2 * enkel - dubbel);
    return omslag.map((bytes) => {
      rij.omslag = bytes;
      rij.clienten = [...rij.clienten, client];
      rij.maat += enkel - bytes;
    });
  });
};

/** The parts that are full; what is in the last one stays, for there may be room left in it. */
const neemVolle = (rij: Wachtrij, { nummers, maximum }: Stroomsplitsing): Result<readonly Wmo323[], SplitsFailure> => {
  if (rij.omslag + rij.maat <= maximum) return ok([]);
  const bericht = ruimste(rij.kop, rij.clienten);
  return splitWmo323(bericht, { nummers: (deel) => nummers(rij.kop, rij.gemaakt + deel), maximum }).andThen((delen) => {
    const laatste = delen.at(-1)?.declaratie.clienten ?? [];
    return meetClienten(bericht, laatste).map((bytes) => {
      rij.clienten = laatste;
      rij.maat = bytes - rij.omslag;
      rij.gemaakt += delen.length - 1;
      return delen.slice(0, -1);
    });
  });
};

/**
 * Cuts a claim of any size as `splitWmo323` does, while it is read: in memory is one part and the client at hand.
 * Nothing comes out of a claim that is small enough. Parts that came before a failure must be taken back.
 *
 * @source iWmo 3.2, OP179
 */
export async function* splitStroom(bron: Bytebron, splitsing: Stroomsplitsing): AsyncGenerator<Deel, void, undefined> {
  let rij: Wachtrij | undefined;
  let client: { readonly nummer: number; readonly bsn: string; readonly prestaties: Prestatie[] } | undefined;
  const sluitClient = (): Result<readonly Wmo323[], SplitsFailure> => {
    if (rij === undefined || client === undefined) return ok([]);
    const wachtrij = rij;
    const { bsn, prestaties } = client;
    client = undefined;
    return voegToe(wachtrij, { bsn, prestaties }).andThen(() => neemVolle(wachtrij, splitsing));
  };
  for await (const deel of readWmo323(bron)) {
    if (deel.deel === "kop") rij = { kop: deel, clienten: [], maat: 0, omslag: 0, gemaakt: 0 };
    if (deel.deel === "einde" && deel.uitslag.isErr()) return yield err(deel.uitslag.error);
    if (deel.deel !== "prestaties" || deel.clientNummer !== client?.nummer) {
      const volle = sluitClient();
      if (volle.isErr()) return yield err(volle.error);
      for (const vol of volle.value) yield ok(vol);
    }
    if (deel.deel !== "prestaties") continue;
    client ??= { nummer: deel.clientNummer, bsn: deel.bsn, prestaties: [] };
    client.prestaties.push(...deel.prestaties);
  }
  if (rij !== undefined && rij.gemaakt > 0) yield ok(metClienten(ruimste(rij.kop, []), splitsing.nummers(rij.kop, rij.gemaakt + 1), rij.clienten));
}
