import { makeRegisterlezer, type Stuk } from "../register/registerlezer.js";
import type { Gegevens, Registersoort } from "../register/registervormen.js";
import { KWALITEITSFEITEN } from "./kwaliteitsfeiten.js";

/** What can be asked of the registers about evidence, complaints and duties. */
export const { alleVan, nieuwsteVan, stukkenVan } = makeRegisterlezer(KWALITEITSFEITEN);

/** One thing in these registers as it stands now. */
export type Kwaliteitsstuk<S extends Registersoort<typeof KWALITEITSFEITEN>> = Stuk<Gegevens<typeof KWALITEITSFEITEN, S>>;
