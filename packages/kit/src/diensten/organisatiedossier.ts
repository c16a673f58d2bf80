import type { Dossier } from "@wmo-kit/afwegingskader";
import type { OpslagMislukt } from "@wmo-kit/runtime";
import { Context, type Effect } from "effect";

/** The cases of the organisation itself as they stand: what registers, notices and duties are held against. An app gives it from its cabinet. */
export class Organisatiedossier extends Context.Service<Organisatiedossier, { readonly lees: Effect.Effect<Dossier, OpslagMislukt> }>()(
  "@wmo-kit/kit/diensten/Organisatiedossier",
) {}
