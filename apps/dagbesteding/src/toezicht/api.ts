import { makeToezichtgroep } from "@wmo-kit/kit/api";

import { Pakketregisters } from "./weergave.js";

/** The pack “toon aan” of a provider, as data and as a page to print. @source D-16.4, D-16.5 */
export const Toezicht = makeToezichtgroep(Pakketregisters);
