import { VERGEWISONDERDELEN } from "@wmo-kit/afwegingskader";
import { IsoDatum } from "@wmo-kit/domain";
import { Tekst } from "@wmo-kit/kit/register";
import * as z from "zod";

import { KWALIFICATIES, type Kwalificatie } from "./kwalificaties.table.js";
import { SLEUTELFUNCTIES, type Functienaam } from "./sleutelfuncties.table.js";

/** As what somebody works for the team. @source W-73.2, W-106.6 */
const INZETTEN = ["professional", "ervaringsdeskundige", "vrijwilliger", "stagiair"] as const;

/** What is looked up of a person before the start, and afterwards; the VOG itself stands in the case of the person (B7). @source W-64.1, W-67, W-73.1 */
const ONDERDELEN_OPZOEKING = [...VERGEWISONDERDELEN.wijkteam.onderdelen, "lidmaatschap LVAK"] as const;

/** What came of a look-up: some are only asked “zo mogelijk” or “waar passend”. @source W-67 */
const OPZOEKUITKOMSTEN = ["geen bezwaar", "bezwaar", "niet mogelijk", "niet van toepassing"] as const;

const namenVan = <T extends string>([eerste, ...rest]: readonly T[]): [T, ...T[]] => [eerste as T, ...rest];

/**
 * The people of the team, what was looked up about them, what they were trained for, and which function they have. A person here has a name;
 * the case of that person (`zaak`, life cycle B7) has none.
 *
 * @source W-67, W-68, W-70.1, W-72.7, W-72.8, W-86.2 to W-86.6
 */
export const MENSENFEITEN = {
  "persoon-vastgelegd": z.strictObject({
    id: Tekst,
    naam: Tekst,
    inzet: z.enum(INZETTEN),
    inLoondienst: z.boolean(),
    team: Tekst.optional(),
    zaak: Tekst.optional(),
    uitDienst: IsoDatum.optional(),
  }),
  "opzoeking-vastgelegd": z.strictObject({
    id: Tekst,
    persoon: Tekst,
    onderdeel: z.enum(ONDERDELEN_OPZOEKING),
    uitkomst: z.enum(OPZOEKUITKOMSTEN),
    datum: IsoDatum,
    kenmerk: Tekst,
    geldigTot: IsoDatum.optional(),
  }),
  "kwalificatie-vastgelegd": z.strictObject({
    id: Tekst,
    persoon: Tekst,
    kwalificatie: z.enum(namenVan<Kwalificatie>(KWALIFICATIES.map(({ kwalificatie }) => kwalificatie))),
    omschrijving: Tekst,
    kenmerk: Tekst,
    datum: IsoDatum,
    geldigTot: IsoDatum.optional(),
  }),
  "functionaris-aangewezen": z.strictObject({
    id: Tekst,
    persoon: Tekst,
    functie: z.enum(namenVan<Functienaam>(SLEUTELFUNCTIES.map(({ functie }) => functie))),
    vanaf: IsoDatum,
    kenmerk: Tekst,
    /** The conversation with the client before the appointment, and what the client said. @source W-86.4, W-86.5, W-86.6 */
    gesprekOp: IsoDatum.optional(),
    oordeelOpdrachtgever: z.enum(["akkoord", "vertrouwen", "geen akkoord of vertrouwen"]).optional(),
  }),
  "functionaris-gestopt": z.strictObject({ id: Tekst, laatsteDag: IsoDatum }),
} as const;
