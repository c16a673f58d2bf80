import type { Antwoord, Json } from "@wmo-kit/schermen";

import type { Jaarrekeningtoetsing, Netwerkkaartweergave, Sroiweergave } from "../../../src/financieel/weergave.js";
import { ask, client } from "../api-client.js";

/** The checks of the newest accounts; null when there are none yet. */
export const fetchJaarrekening = (): Promise<Antwoord<Jaarrekeningtoetsing | null>> => ask(client.financieel.toonJaarrekening({ query: {} }));

/** Offers accounts as a file; with any fault nothing is stored. @source D-16.7 */
export const sendJaarrekening = (bestandsnaam: string, payload: Uint8Array<ArrayBuffer>): Promise<Antwoord<Jaarrekeningtoetsing>> =>
  ask(client.financieel.leesJaarrekening({ query: { bestandsnaam }, payload }));

/** The newest network map. @source D-16.9 */
export const fetchNetwerkkaart = (): Promise<Antwoord<Netwerkkaartweergave | null>> => ask(client.financieel.toonNetwerkkaart({ query: {} }));

/** Offers a network map as it stands in a file. @source D-16.9 */
export const sendNetwerkkaart = (payload: Json): Promise<Antwoord<Netwerkkaartweergave>> =>
  ask(client.financieel.legNetwerkkaartVast({ payload }));

/** What social return is due, and whether it was realised. @source D-9 */
export const fetchSocialReturn = (): Promise<Antwoord<Sroiweergave | null>> => ask(client.financieel.toonSroi({ query: {} }));
