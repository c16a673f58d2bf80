import type { Result } from "@wmo-kit/domain/result";

import type { BerichtNietSchrijfbaar } from "../errors.js";
import { compileVorm } from "../schema/compile-vorm.js";
import { toets } from "../schema/toets.js";
import { schrijfXml } from "../xml/schrijf-xml.js";
import { Bericht } from "./bericht.js";
import { BACKOFFICECONTRACT } from "./naamruimte.table.js";

const toetsUit = (bericht: Bericht): Result<Bericht, BerichtNietSchrijfbaar> =>
  toets(Bericht, "Bericht", bericht).mapErr((bevindingen) => ({ _tag: "BerichtNietSchrijfbaar", bevindingen }));

/** Writes a message as JSON: the same message always gives the same text. Never writes what reading would refuse. */
export const encodeJson = (bericht: Bericht): Result<string, BerichtNietSchrijfbaar> => toetsUit(bericht).map((goed) => `${JSON.stringify(goed, null, 2)}\n`);

/** Writes a message as XML: the same message always gives the same text. Never writes what reading would refuse. */
export const encodeXml = (bericht: Bericht): Result<string, BerichtNietSchrijfbaar> =>
  toetsUit(bericht).map((goed) => schrijfXml(goed, compileVorm(Bericht), BACKOFFICECONTRACT.wortel, BACKOFFICECONTRACT.naamruimte));
