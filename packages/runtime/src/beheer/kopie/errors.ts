import type { OpslagMislukt } from "../../databank/errors.js";

/** This folder is no reserve copy, or one that was never finished. */
export interface KopieVreemd {
  readonly _tag: "KopieVreemd";
  readonly map: string;
}

/** A part of the copy is not what was written. */
export interface KopieBeschadigd {
  readonly _tag: "KopieBeschadigd";
  readonly bestand: string;
  readonly reden: "ontbreekt" | "veranderd" | "hoort-niet";
}

/** The copy was made by a newer version of the application. */
export interface KopieNieuwer {
  readonly _tag: "KopieNieuwer";
  readonly gevonden: number;
  readonly bekend: number;
}

/** The copy holds a table or column that this version does not have. */
export interface KopiePastNiet {
  readonly _tag: "KopiePastNiet";
  readonly tabel: string;
}

/** A copy goes back into an empty store only; this one holds data. */
export interface OpslagNietLeeg {
  readonly _tag: "OpslagNietLeeg";
  readonly tabel: string;
}

/** Why a copy cannot be trusted. */
export type KopieError = KopieVreemd | KopieBeschadigd | KopieNieuwer | KopiePastNiet;
export type TerugzetError = KopieError | OpslagNietLeeg | OpslagMislukt;
