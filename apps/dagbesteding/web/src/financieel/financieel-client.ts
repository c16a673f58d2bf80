import type { Antwoord } from "@wmo-kit/schermen";

import type { Sroiweergave } from "../../../src/financieel/weergave.js";
import { ask, client } from "../api-client.js";

/** What social return is due, and whether it was realised. @source D-9 */
export const fetchSocialReturn = (): Promise<Antwoord<Sroiweergave | null>> => ask(client.socialreturn.toonSroi({ query: {} }));
