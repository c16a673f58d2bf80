import type { Result } from "@wmo-kit/domain/result";

import { Bericht, type Berichtsoort, type InhoudVan } from "../bericht/bericht.js";
import { BACKOFFICECONTRACT } from "../bericht/naamruimte.table.js";
import type { BerichtNietSchrijfbaar } from "../errors.js";
import { toets } from "../schema/toets.js";
import type { Kop } from "./kop.js";

/** The kinds that the wijkteam sends. */
export type Uitsoort = Exclude<Berichtsoort, "ontvangstbewijs" | "besluit" | "indicatieantwoord">;

const ontvangerVan = (kop: Kop, inhoud: InhoudVan<Uitsoort>): unknown => (inhoud.soort === "verslag-kopie" ? { soort: "aanbieder", ...inhoud.aanbieder } : kop.gemeente);

/** A message with this content. */
export type BerichtMet<I extends InhoudVan<Uitsoort>> = Omit<Bericht, "inhoud"> & { readonly inhoud: I };

/**
 * A message for one event. The same event and kind always give the same reference: sent again, it is the same message.
 *
 * @source systems.md 6.2; W-98.4
 */
export const makeBericht = <I extends InhoudVan<Uitsoort>>(kop: Kop, inhoud: I): Result<BerichtMet<I>, BerichtNietSchrijfbaar> =>
  toets(Bericht, "Bericht", {
    contract: BACKOFFICECONTRACT.contract,
    versie: BACKOFFICECONTRACT.versie,
    kenmerk: `${kop.gebeurtenis}.${inhoud.soort}`,
    gemaakt: kop.gemaakt,
    afzender: kop.afzender,
    ontvanger: ontvangerVan(kop, inhoud),
    inhoud,
  })
    .map((bericht) => ({ ...bericht, inhoud }))
    .mapErr((bevindingen) => ({ _tag: "BerichtNietSchrijfbaar", bevindingen }));
