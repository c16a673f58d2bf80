import type * as z from "zod";

import type { Afwijzing, Productbestelling } from "../advies/advies.schemas.js";
import type { PlanVanAanpak } from "../basishulp/plan-van-aanpak.js";
import type { EisVerwijzing } from "../kern/eis-verwijzing.js";
import type { Ondersteuningsplan } from "../ondersteuning/ondersteuningsplan.js";
import type { Onderzoek } from "../onderzoek/onderzoek.js";
import type { WarmeOverdracht } from "./warme-overdracht.js";

/** Whether the resident agrees with the plan and wants a copy: both are asked. @source W-8.2 */
export interface Planinstemming {
  readonly stemtIn?: boolean;
  readonly wilExemplaar?: boolean;
}

/** A document with the facts it is written from, as the life cycles leave them. */
export type Stuk =
  | { readonly soort: "onderzoeksverslag"; readonly onderzoek: Onderzoek }
  | { readonly soort: "plan-van-aanpak"; readonly plan: Partial<PlanVanAanpak>; readonly instemming?: Planinstemming }
  | { readonly soort: "productbestelling"; readonly bestelling: Partial<z.infer<typeof Productbestelling>> }
  | { readonly soort: "negatief-advies"; readonly afwijzing: Partial<z.infer<typeof Afwijzing>> }
  | { readonly soort: "ondersteuningsplan"; readonly plan: Ondersteuningsplan }
  | { readonly soort: "warme-overdracht"; readonly overdracht: WarmeOverdracht };

/** The kinds of document. */
export type Stuksoort = Stuk["soort"];

/** The facts of one kind of document. */
export type StukVan<Soort extends Stuksoort> = Extract<Stuk, { readonly soort: Soort }>;

/** Something that a document must hold and does not. */
export interface Ontbrekend {
  readonly eis: EisVerwijzing;
  readonly naam: string;
}

/** A document that misses something: everything it misses, in the order of its source. */
export interface StukOnvolledig {
  readonly _tag: "StukOnvolledig";
  readonly soort: Stuksoort;
  readonly mist: readonly Ontbrekend[];
}
