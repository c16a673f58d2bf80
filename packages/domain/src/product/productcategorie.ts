import * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { PRODUCTCATEGORIEEN } from "./productcategorie.table.js";

/** Main group of a Wmo product, `01` to `18`. @source iWmo 3.2, code list WMO020 */
export const Productcategorie = z.enum(PRODUCTCATEGORIEEN.map(({ code }) => code));
export type Productcategorie = z.infer<typeof Productcategorie>;

/** Reads the code of a product category. */
export const parseProductcategorie = (invoer: unknown): Result<Productcategorie, OngeldigeInvoer> =>
  parse(Productcategorie, "Productcategorie", invoer);

/** Dutch name of a product category: “Dagbesteding”. */
export const describeProductcategorie = (categorie: Productcategorie): string =>
  PRODUCTCATEGORIEEN.find(({ code }) => code === categorie)?.naam ?? categorie;
