import { makeToezichtgroep } from "@wmo-kit/kit/api";

import { Pakketregisters } from "./weergave.js";

/** The pack “toon aan” of a district team, as data and as a page to print. */
export const Toezicht = makeToezichtgroep(Pakketregisters);
