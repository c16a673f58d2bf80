import { invariant, redactBsn } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { Effect } from "effect";
import { HttpBody, HttpClient, HttpClientRequest } from "effect/http";

import { liftResult } from "../../lift-result.js";
import { sendVerzoek } from "../../transport/http/verzoek.js";
import type { VraagMislukt } from "./errors.js";
import { httpinstellingVan } from "./layer-verbinding.js";
import type { Verbinding } from "./verbinding.js";

/** A question to another system: where, with what, and how its answer is read. */
export interface Vraag<A, E> {
  /** Path below the address; fixed by the contract, so that nothing about a person is in it. */
  readonly pad: `/${string}`;
  /** What goes in the body; the only place for a Bsn. @source Wmo 2015 art. 5.2.9 */
  readonly inhoud: string;
  /** Reads the text of the answer. */
  readonly lees: (tekst: string) => Result<A, E>;
}

/**
 * Asks another system something. Only for questions that change nothing there: when no answer comes it is asked again, with growing waits.
 * What the other side says of a question it refuses is not passed on: it could hold what was asked.
 *
 * @source systems.md 6.3; W-98.3
 */
export const stelVraag = <A, E>(verbinding: Verbinding, { pad, inhoud, lees }: Vraag<A, E>): Effect.Effect<A, E | VraagMislukt, HttpClient.HttpClient> => {
  invariant(redactBsn(pad) === pad, "een pad staat in het contract en bevat geen nummer");
  return Effect.flatMap(HttpClient.HttpClient, (client) => {
    const instelling = httpinstellingVan(verbinding);
    const kaal = HttpClientRequest.post(`${instelling.basis.replace(/\/+$/, "")}${pad}`, { headers: { accept: "application/json" }, body: HttpBody.text(inhoud, "application/json") });
    const verzoek = instelling.toegang === undefined ? kaal : HttpClientRequest.bearerToken(kaal, instelling.toegang);
    return sendVerzoek(client, instelling, verzoek, (antwoord) => antwoord.text).pipe(
      Effect.mapError(({ reden, blijvend }): VraagMislukt => ({ _tag: "VraagMislukt", koppeling: verbinding.naam, reden, blijvend })),
      Effect.flatMap((tekst) => liftResult(lees(tekst))),
    );
  });
};
