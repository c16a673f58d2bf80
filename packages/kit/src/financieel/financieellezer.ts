import { KWALITEITSFEITEN } from "../kwaliteit/kwaliteitsfeiten.js";
import { makeRegisterlezer, type Stuk } from "../register/registerlezer.js";
import type { Gegevens, Registersoort } from "../register/registervormen.js";
import { FINANCIELE_FEITEN } from "./financiele-feiten.js";

const FEITEN = { ...KWALITEITSFEITEN, ...FINANCIELE_FEITEN } as const;

/** What can be asked of the registers about money. */
export const { nieuwsteVan } = makeRegisterlezer(FEITEN);

/** One thing in these registers as it stands now. */
export type Financieelstuk<S extends Registersoort<typeof FEITEN>> = Stuk<Gegevens<typeof FEITEN, S>>;
