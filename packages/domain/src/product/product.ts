import * as z from "zod";

import { parse, type OngeldigeInvoer } from "../parse.js";
import type { Result } from "../result.js";
import { Productcategorie } from "./productcategorie.js";
import { Productcode } from "./productcode.js";

const Specifiek = z.strictObject({ soort: z.literal("specifiek"), categorie: Productcategorie, code: Productcode }).readonly();
const Aspecifiek = z.strictObject({ soort: z.literal("aspecifiek"), categorie: Productcategorie }).readonly();
const Generiek = z.strictObject({ soort: z.literal("generiek") }).readonly();

/**
 * How precisely an allocation names its product.
 * Specifiek: category and code. Aspecifiek: the category, the provider picks a code in it. Generiek: nothing but a budget.
 *
 * @source iWmo 3.2, IV075
 */
export const Product = z.discriminatedUnion("soort", [Specifiek, Aspecifiek, Generiek]);
export type Product = z.infer<typeof Product>;

/** Reads a product. */
export const parseProduct = (invoer: unknown): Result<Product, OngeldigeInvoer> => parse(Product, "Product", invoer);
