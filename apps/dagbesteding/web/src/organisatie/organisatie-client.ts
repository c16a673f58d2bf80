import type { Antwoord } from "@wmo-kit/schermen";

import type { Locatieregister, Mensenregister, Onderaannemerregister } from "../../../src/organisatie/weergave.js";
import { ask, client } from "../api-client.js";

/** The people, with VOGs and qualifications. */
export const fetchMensen = (): Promise<Antwoord<Mensenregister>> => ask(client.registers.toonMensen({ query: {} }));

/** The locations with their waiting lists. */
export const fetchLocaties = (): Promise<Antwoord<Locatieregister>> => ask(client.registers.toonLocaties({ query: {} }));

/** The subcontractors. */
export const fetchOnderaannemers = (): Promise<Antwoord<typeof Onderaannemerregister.Type>> => ask(client.registers.toonOnderaannemers({ query: {} }));
