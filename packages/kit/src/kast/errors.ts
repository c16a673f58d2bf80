import type { OpslagMislukt, VersieConflict } from "@wmo-kit/runtime";

/** There is no dossier with this id. */
export interface DossierOnbekend {
  readonly _tag: "DossierOnbekend";
}

/** What must happen once happened before: the same message, or the same outgoing item. */
export interface AlVastgelegd {
  readonly _tag: "AlVastgelegd";
  readonly dossier: string;
}

/** Why recording or reading did not succeed although the step itself was right. */
export type Opslagfout = OpslagMislukt | VersieConflict;

/** Whether a failure comes from the store and not from the step. */
export const isOpslagfout = (fout: { readonly _tag: string }): fout is Opslagfout => fout._tag === "OpslagMislukt" || fout._tag === "VersieConflict";
