import type { Result } from "@wmo-kit/domain/result";
import { openXlsxBlad } from "@wmo-kit/financial/sjabloon";

import type { InleesFailure } from "./errors.js";
import { GEGEVENSBLAD } from "./grenzen.table.js";
import { leesBlad, type Ingelezen } from "./lees-blad.js";
import type { Kolommen, Rij, Sjabloon } from "./sjabloon.js";

/** Reads a file in XLSX, from its sheet “Gegevens”. Formulas are never calculated; macros, links and other sheets are not read. */
export const readXlsx = async <K extends Kolommen>(sjabloon: Sjabloon<K>, bytes: Uint8Array): Promise<Result<Ingelezen<Rij<K>>, InleesFailure>> =>
  (await openXlsxBlad(bytes, GEGEVENSBLAD))
    .mapErr(({ reden }): InleesFailure => ({ _tag: "BestandOnleesbaar", reden }))
    .andThen(({ rijen }) => leesBlad(sjabloon, rijen));
