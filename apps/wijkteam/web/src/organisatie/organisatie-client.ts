import type { Antwoord } from "@wmo-kit/schermen";

import type { Liquiditeitsregister } from "../../../src/financieel/liquiditeitweergave.js";
import type { Functieregister, Mensenregister, Ontwikkelregister, Partnerregister, Risicodossier, Wijkregister } from "../../../src/organisatie/registerweergave.js";
import { ask, client } from "../api-client.js";

/** The people, with what was looked up, the VOG and the training. */
export const fetchMensen = (): Promise<Antwoord<Mensenregister>> => ask(client.registers.toonMensen({ query: {} }));

/** The functions that must be filled, with who was appointed. */
export const fetchFuncties = (): Promise<Antwoord<Functieregister>> => ask(client.registers.toonFuncties({ query: {} }));

/** The teams and their districts. */
export const fetchWijkregister = (): Promise<Antwoord<Wijkregister>> => ask(client.registers.toonWijkregister({ query: {} }));

/** The partners with what was agreed. */
export const fetchPartners = (): Promise<Antwoord<Partnerregister>> => ask(client.registers.toonPartners({ query: {} }));

/** The risk file. */
export const fetchRisicos = (): Promise<Antwoord<Risicodossier>> => ask(client.registers.toonRisicos({ query: {} }));

/** The development plans. */
export const fetchOntwikkeling = (): Promise<Antwoord<Ontwikkelregister>> => ask(client.registers.toonOntwikkeling({ query: {} }));

/** The overviews of liquidity. */
export const fetchLiquiditeit = (): Promise<Antwoord<Liquiditeitsregister>> => ask(client.liquiditeit.toonLiquiditeit({ query: {} }));
