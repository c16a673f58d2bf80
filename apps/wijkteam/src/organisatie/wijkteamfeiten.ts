import { KWALITEITSFEITEN } from "@wmo-kit/kit/kwaliteit";
import { makeRegisterlezer, type Gegevens, type Registersoort, type Stuk as StukVan } from "@wmo-kit/kit/register";
import * as z from "zod";

import { WIJKTEAMGELD } from "../financieel/geldfeiten.js";
import { MENSENFEITEN } from "./mensenfeiten.js";
import { ORGANISATIEFEITEN } from "./organisatiefeiten.js";

/** Who complains: the scheme is there for partners too. @source W-51.1, W-51.2 */
export const KLAGERS = ["inwoner", "naaste", "samenwerkingspartner"] as const;

/** The kinds of fact that only the registers of a district team have. A complaint says besides who complains. */
export const WIJKTEAMFEITEN = {
  ...MENSENFEITEN,
  ...ORGANISATIEFEITEN,
  ...WIJKTEAMGELD,
  "klacht-ontvangen": z.strictObject({ ...KWALITEITSFEITEN["klacht-ontvangen"].shape, klager: z.enum(KLAGERS).optional() }),
} as const;

/** Every kind of fact that the registers of a district team hold. */
const REGISTERFEITEN = { ...KWALITEITSFEITEN, ...WIJKTEAMFEITEN } as const;

/** What can be asked of the registers. */
export const { stukkenVan } = makeRegisterlezer(REGISTERFEITEN);

/** One thing in a register as it stands now. */
export type Stuk<S extends Registersoort<typeof REGISTERFEITEN>> = StukVan<Gegevens<typeof REGISTERFEITEN, S>>;
