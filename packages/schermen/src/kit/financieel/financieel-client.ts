import { Financieelgroep, type Jaarrekeningtoetsing, type Netwerkkaartweergave } from "@wmo-kit/kit/api";
import { Effect } from "effect";
import { FetchHttpClient } from "effect/http";
import { HttpApi, HttpApiClient } from "effect/http-api";

import type { Antwoord } from "../../vraag/antwoord.js";
import type { Json } from "../../weergave.js";
import { makeAsk } from "../client/ask.js";
import { EIGEN_SERVER } from "../client/kitclient.js";

// The pages of money come when they are first opened, and their client with them.
const { financieel } = Effect.runSync(HttpApiClient.make(HttpApi.make("kit").add(Financieelgroep), EIGEN_SERVER).pipe(Effect.provide(FetchHttpClient.layer)));

type Vraag = ReturnType<Extract<(typeof financieel)[keyof typeof financieel], (...invoer: never) => unknown>>;

const ask = makeAsk<Effect.Error<Vraag>>((fout) => (fout._tag === "CijfersAfgekeurd" ? { velden: fout.bevindingen.map((tekst) => ({ pad: [], tekst })) } : {}));

/** The checks of the newest accounts; null when there are none yet. */
export const fetchJaarrekening = (): Promise<Antwoord<Jaarrekeningtoetsing | null>> => ask(financieel.toonJaarrekening({ query: {} }));

/** Offers accounts as a file; with any fault nothing is stored. @source D-16.7, W-104.2 */
export const sendJaarrekening = (bestandsnaam: string, payload: Uint8Array<ArrayBuffer>): Promise<Antwoord<Jaarrekeningtoetsing>> =>
  ask(financieel.leesJaarrekening({ query: { bestandsnaam }, payload }));

/** The newest network map. @source D-16.9, W-104.7 */
export const fetchNetwerkkaart = (): Promise<Antwoord<Netwerkkaartweergave | null>> => ask(financieel.toonNetwerkkaart({ query: {} }));

/** Offers a network map as it stands in a file. @source D-16.9, W-104.7 */
export const sendNetwerkkaart = (payload: Json): Promise<Antwoord<Netwerkkaartweergave>> => ask(financieel.legNetwerkkaartVast({ payload }));
