import { Effect, Redacted, Schedule } from "effect";
import { HttpClient, type HttpClientRequest, type HttpClientResponse } from "effect/http";

import { verkeerMislukt, type VerkeerMislukt } from "../errors.js";
import { mislukteStatus } from "./statusreden.js";

/** Where the network is and how patient we are. */
export interface Httpinstelling {
  /** Address below which `berichten` lies. */
  readonly basis: string;
  /** Bearer token that lets us in. */
  readonly toegang?: Redacted.Redacted<string>;
  /** Longest wait for one answer. @unit milliseconds */
  readonly tijdslimietMs?: number;
  /** How often one request is tried at once, before it is left for a later round. */
  readonly pogingen?: number;
}

const TIJDSLIMIET_MS = 30_000;
const POGINGEN = 3;

/** Sends a request and reads the whole answer, within the time limit, again with growing waits when the network falters. */
export const sendVerzoek = <A>(
  client: HttpClient.HttpClient,
  { tijdslimietMs = TIJDSLIMIET_MS, pogingen = POGINGEN }: Httpinstelling,
  verzoek: HttpClientRequest.HttpClientRequest,
  lees: (antwoord: HttpClientResponse.HttpClientResponse) => Effect.Effect<A, unknown>,
): Effect.Effect<A, VerkeerMislukt> =>
  client.execute(verzoek).pipe(
    Effect.mapError(() => verkeerMislukt("onbereikbaar")),
    Effect.flatMap((antwoord) =>
      antwoord.status >= 200 && antwoord.status < 300
        ? Effect.mapError(lees(antwoord), () => verkeerMislukt("onbereikbaar"))
        : Effect.andThen(Effect.ignore(antwoord.arrayBuffer), Effect.fail(mislukteStatus(antwoord.status))),
    ),
    Effect.timeoutOrElse({ duration: tijdslimietMs, orElse: () => Effect.fail(verkeerMislukt("teTraag")) }),
    Effect.retry({
      times: pogingen - 1,
      schedule: Schedule.jittered(Schedule.exponential("200 millis", 2)),
      while: ({ blijvend, reden }) => !blijvend && !reden.startsWith("geweigerd"),
    }),
  );
