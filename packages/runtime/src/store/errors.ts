import type { OpenOpslagError } from "../databank/errors.js";

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

export type AppendConflict = VersieConflict | SleutelBezet;
export type StoreError = AppendConflict | OpenOpslagError;

/** Which append of a series could not be done; none of them was. */
export type ReeksConflict = AppendConflict & { readonly opdracht: number };
