/** Someone else wrote to this dossier first: read it again and decide again. */
export interface VersieConflict {
  readonly _tag: "VersieConflict";
  readonly dossier: string;
  readonly verwacht: number;
  readonly werkelijk: number;
}

/**
 * A key is taken already: the fact was recorded before, or the thing it names belongs to another dossier.
 * Tells which of the given keys (its place in `sleutels`), never its text: a key may hold a personal number.
 */
export interface SleutelBezet {
  readonly _tag: "SleutelBezet";
  readonly plaats: number;
  readonly dossier: string;
}

/** Why the store could not do its work; each one asks for another action. */
export type Opslagoorzaak = "vol" | "vergrendeld" | "alleen-lezen" | "geen-map" | "beschadigd" | "onbekend";

/** The store itself failed; nothing was written. */
export interface OpslagMislukt {
  readonly _tag: "OpslagMislukt";
  readonly oorzaak: Opslagoorzaak;
  /** Code of the engine or operating system, for the administrator. */
  readonly code: string;
}

/** The file in the data folder belongs to another application. */
export interface OpslagVreemd {
  readonly _tag: "OpslagVreemd";
  readonly bestand: string;
}

/** The data were written by a newer version of the application. */
export interface OpslagNieuwer {
  readonly _tag: "OpslagNieuwer";
  readonly gevonden: number;
  readonly bekend: number;
}

export type AppendConflict = VersieConflict | SleutelBezet;
export type OpenOpslagError = OpslagMislukt | OpslagVreemd | OpslagNieuwer;
export type StoreError = AppendConflict | OpenOpslagError;
