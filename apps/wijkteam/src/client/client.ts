import { makeApiclient, type Apiclient, type Clientinstelling } from "@wmo-kit/kit/client";

import type { operations } from "./openapi.generated.js";
import { VRAGEN } from "./vragen.generated.js";

/** A kit of a district team at a distance: every endpoint by its name, and signing in and out. */
export type WijkteamClient = Apiclient<operations>;

/**
 * Makes a typed client for the HTTP API of a kit. It needs nothing but `fetch`, so it runs in Node and in a browser.
 *
 * @source openapi.json
 */
export const createWijkteamClient = (instelling: Clientinstelling): WijkteamClient => makeApiclient<operations>(VRAGEN, instelling);
