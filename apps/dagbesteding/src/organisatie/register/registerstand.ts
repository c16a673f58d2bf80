import { KWALITEITSFEITEN } from "@wmo-kit/kit/kwaliteit";
import { makeRegisterlezer, type Gegevens, type Registersoort, type Stuk as StukVan } from "@wmo-kit/kit/register";

import { AANBIEDERSGELD } from "../../financieel/financiele-feiten.js";
import { ORGANISATIEFEITEN } from "../organisatiefeiten.js";

/** Every kind of fact that the registers of a provider hold. */
const REGISTERFEITEN = { ...KWALITEITSFEITEN, ...ORGANISATIEFEITEN, ...AANBIEDERSGELD } as const;

/** What can be asked of the registers. */
export const { alleVan, nieuwsteVan, stukkenVan } = makeRegisterlezer(REGISTERFEITEN);

/** One thing in a register as it stands now. */
export type Stuk<S extends Registersoort<typeof REGISTERFEITEN>> = StukVan<Gegevens<typeof REGISTERFEITEN, S>>;
