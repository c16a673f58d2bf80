import type { OpslagMislukt, VersieConflict } from "@wmo-kit/runtime";

/** Why recording or reading did not succeed although the step itself was right. */
export type Opslagfout = OpslagMislukt | VersieConflict;

/** Whether a failure comes from the store and not from the step. */
export const isOpslagfout = (failure: { readonly _tag: string }): failure is Opslagfout =>
  failure._tag === "OpslagMislukt" || failure._tag === "VersieConflict";
