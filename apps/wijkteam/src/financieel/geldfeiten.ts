import { Eurocent, IsoDatum } from "@wmo-kit/domain";
import { FINANCIELE_FEITEN } from "@wmo-kit/kit/financieel";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

/** Null where nobody knows: unknown is not zero. */
const BedragOfOnbekend = Eurocent.nullable().default(null);

/**
 * What a district team records about money: what every organisation does, and every two months how liquid it is and what it owes.
 *
 * @source W-81, W-104.1
 * @unit eurocent
 */
export const WIJKTEAMGELD = {
  ...FINANCIELE_FEITEN,
  "liquiditeit-vastgelegd": z.strictObject({
    id: Tekst,
    datum: IsoDatum,
    liquideMiddelen: BedragOfOnbekend,
    vlottendeActiva: BedragOfOnbekend,
    kortlopendeSchulden: BedragOfOnbekend,
    verplichtingen: BedragOfOnbekend,
    kenmerk: Tekst,
  }),
} as const;
