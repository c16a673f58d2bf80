import { err, ok, type Result } from "@wmo-kit/domain/result";

import { encodeWmo323 } from "../encode-bericht.js";
import type { BerichtNietSchrijfbaar } from "../errors.js";
import type { Prestatie, Wmo323, Wmo323Client } from "../release-3-2/wmo323.js";
import { OP179 } from "./bestandsgrootte.table.js";
import type { DeelnummerDubbel, MaximumTeKlein } from "./errors.js";
import { meetClienten, meetLeden, packLeden } from "./meet.js";
import { metClienten, type Deelnummers } from "./met-clienten.js";

/** How a claim is to be cut. */
export interface Splitsing {
  /** Own numbers for each part, counted from 1; no two the same. */
  readonly nummers: (deel: number) => Deelnummers;
  /** Largest size of a part; 25 MB unless said otherwise. @source iWmo 3.2, OP179 @unit bytes */
  readonly maximum?: number;
}

/** Why a claim could not be cut. */
export type SplitsFailure = MaximumTeKlein | DeelnummerDubbel | BerichtNietSchrijfbaar;

type Clientdelen = Result<readonly Wmo323Client[], SplitsFailure>;

/** Credits before debits, each in their own order. @source iWmo 3.2, OP366 */
const creditsEerst = (prestaties: readonly Prestatie[]): readonly Prestatie[] => {
  const isCredit = ({ ingediendBedrag }: Prestatie): boolean => ingediendBedrag.debetCredit === "C";
  return [...prestaties.filter(isCredit), ...prestaties.filter((prestatie) => !isCredit(prestatie))];
};

/** A client with more lines than fit in a part, cut into several of the same client. */
const splitClient = (bericht: Wmo323, { bsn, prestaties }: Wmo323Client, maximum: number): Clientdelen => {
  const volgorde = creditsEerst(prestaties);
  return meetLeden(volgorde, (leden) => meetClienten(bericht, [{ bsn, prestaties: leden }])).andThen((maat): Clientdelen => {
    const nodig = maat.omslag + maat.leden.reduce((grootste, lid) => Math.max(grootste, lid), 0);
    if (nodig > maximum) return err({ _tag: "MaximumTeKlein", maximum, nodig });
    return ok(packLeden(volgorde, maat, maximum).map((leden) => ({ bsn, prestaties: leden })));
  });
};

const splitClienten = (bericht: Wmo323, maximum: number): Result<readonly (readonly Wmo323Client[])[], SplitsFailure> =>
  meetLeden(bericht.declaratie.clienten, (leden) => meetClienten(bericht, leden)).andThen((maat) => {
    const passend: Wmo323Client[] = [];
    const maten: number[] = [];
    for (const [i, client] of bericht.declaratie.clienten.entries()) {
      const lid = maat.leden[i] ?? 0;
      const delen: Clientdelen = maat.omslag + lid > maximum ? splitClient(bericht, client, maximum) : ok([client]);
      if (delen.isErr()) return err(delen.error);
      for (const deel of delen.value) {
        const gemeten = delen.value.length === 1 ? ok(lid) : meetClienten(bericht, [deel]).map((bytes) => bytes - maat.omslag);
        if (gemeten.isErr()) return err(gemeten.error);
        passend.push(deel);
        maten.push(gemeten.value);
      }
    }
    return ok(packLeden(passend, { omslag: maat.omslag, leden: maten }, maximum));
  });

const findDubbel = (nummers: readonly Deelnummers[]): DeelnummerDubbel | undefined => {
  for (const [i, { identificatie, declaratieNummer }] of nummers.entries()) {
    const eerder = nummers.slice(0, i);
    if (eerder.some((nummer) => nummer.identificatie === identificatie)) return { _tag: "DeelnummerDubbel", veld: "Identificatie", deel: i + 1 };
    if (eerder.some((nummer) => nummer.declaratieNummer === declaratieNummer))
      return { _tag: "DeelnummerDubbel", veld: "DeclaratieNummer", deel: i + 1 };
  }
  return undefined;
};

/**
 * Cuts a claim into claims that are small enough to send. Clients stay whole and in order; only a client that is too large
 * for one file is cut, credits first. The totals of the parts add up to the total of the lines.
 * A claim that is small enough comes back as it is, with its own numbers.
 *
 * @source iWmo 3.2, OP179; TR358, OP366
 */
export const splitWmo323 = (bericht: Wmo323, { nummers, maximum = OP179.maximumBytes }: Splitsing): Result<readonly Wmo323[], SplitsFailure> =>
  encodeWmo323(bericht).andThen(({ length }): Result<readonly Wmo323[], SplitsFailure> => {
    if (length <= maximum) return ok([bericht]);
    return splitClienten(bericht, maximum).andThen((delen): Result<readonly Wmo323[], SplitsFailure> => {
      const eigen = delen.map((_, i) => nummers(i + 1));
      const dubbel = findDubbel(eigen);
      if (dubbel !== undefined) return err(dubbel);
      return ok(delen.flatMap((clienten, i) => eigen.slice(i, i + 1).map((nummer) => metClienten(bericht, nummer, clienten))));
    });
  });
