import { parseTijdstip } from "@wmo-kit/domain";
import { randomUUID } from "node:crypto";
import { Effect, Schema } from "effect";
import { HttpBody, HttpClient, HttpClientRequest } from "effect/http";

import { nu } from "../../clock/nu.js";
import type { Berichtadapter, Inkomst } from "../berichtadapter.js";
import type { VerkeerMislukt } from "../errors.js";
import { sendVerzoek, type Httpinstelling } from "./verzoek.js";

const Lijst = Schema.Struct({ berichten: Schema.Array(Schema.Struct({ id: Schema.String, ontvangen: Schema.optionalKey(Schema.String) })) });
const decodeLijst = Schema.decodeUnknownEffect(Lijst);

/** Sends one request; what is gone already (404) is no failure when `wegMag` says so. */
const makeVraag = (client: HttpClient.HttpClient, instelling: Httpinstelling) => {
  const wortel = `${instelling.basis.replace(/\/+$/, "")}/berichten`;
  const adres = (id?: string): string => (id === undefined ? wortel : `${wortel}/${encodeURIComponent(id)}`);
  const metToegang = (verzoek: HttpClientRequest.HttpClientRequest): HttpClientRequest.HttpClientRequest =>
    instelling.toegang === undefined ? verzoek : HttpClientRequest.bearerToken(verzoek, instelling.toegang);
  const send: <A>(verzoek: HttpClientRequest.HttpClientRequest, lees: Parameters<typeof sendVerzoek<A>>[3]) => Effect.Effect<A, VerkeerMislukt> = (
    verzoek,
    lees,
  ) => sendVerzoek(client, instelling, metToegang(verzoek), lees);
  return { adres, send };
};

type Vraag = ReturnType<typeof makeVraag>;

const deliver = ({ adres, send }: Vraag): Berichtadapter["deliver"] => ({ identificatie, soort, geadresseerde, bytes }, token) =>
  send(
    HttpClientRequest.post(adres(), {
      headers: {
        "idempotency-key": token,
        "bericht-identificatie": encodeURIComponent(identificatie),
        "bericht-soort": encodeURIComponent(soort),
        "bericht-geadresseerde": encodeURIComponent(geadresseerde),
      },
      body: HttpBody.uint8Array(bytes, "application/xml"),
    }),
    (antwoord) => Effect.as(antwoord.arrayBuffer, antwoord.status === 201 ? ("nieuw" as const) : ("wasEr" as const)),
  );

const isWeg = ({ reden }: VerkeerMislukt): boolean => reden === "geweigerd:404" || reden === "geweigerd:410";

const inkomstVan = ({ adres, send }: Vraag, id: string, aankomst: string | undefined): Inkomst => {
  const remove = send(HttpClientRequest.delete(adres(id)), (antwoord) => Effect.asVoid(antwoord.arrayBuffer)).pipe(
    Effect.catchIf(isWeg, () => Effect.void),
  );
  return {
    naam: id,
    read: send(HttpClientRequest.get(adres(id)), (antwoord) => antwoord.arrayBuffer).pipe(
      Effect.flatMap((buffer) =>
        Effect.map(nu, (tijdstip) => ({ bytes: new Uint8Array(buffer), ontvangen: parseTijdstip(aankomst).unwrapOr(tijdstip), rijp: true })),
      ),
      Effect.catchIf(isWeg, () => Effect.succeed(null)),
    ),
    settle: remove,
    // The bytes and the reasons are stored here; the network has nothing to put it aside in.
    reject: () => remove,
  };
};

/**
 * Message traffic over HTTP: `POST berichten` with an Idempotency-Key, `GET berichten`, `GET` and `DELETE berichten/{id}`.
 * What the other side sends back is stored before it is taken away there.
 *
 * @source draft-ietf-httpapi-idempotency-key-header
 */
export const makeHttpadapter = (instelling: Httpinstelling): Effect.Effect<Berichtadapter, never, HttpClient.HttpClient> =>
  Effect.map(HttpClient.HttpClient, (client) => {
    const vraag = makeVraag(client, instelling);
    return {
      stage: () => Effect.sync(() => randomUUID()),
      discard: () => Effect.void,
      listOud: () => Effect.succeed([]),
      deliver: deliver(vraag),
      list: Effect.map(
        vraag.send(HttpClientRequest.get(vraag.adres()), (antwoord) => Effect.flatMap(antwoord.json, decodeLijst)),
        ({ berichten }) => berichten.map(({ id, ontvangen }) => inkomstVan(vraag, id, ontvangen)),
      ),
    };
  });
