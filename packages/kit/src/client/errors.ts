/** The kit said no, and why. `probleem.code` says which of its reasons it was. */
export interface Geweigerd<P> {
  readonly _tag: "Geweigerd";
  readonly status: number;
  readonly probleem: P;
}

/** The kit could not be reached; nothing is known about what became of the question. */
export interface GeenVerbinding {
  readonly _tag: "GeenVerbinding";
}

/** Something answered, but not as the kit does: another server at this address, or another version. */
export interface OnverwachtAntwoord {
  readonly _tag: "OnverwachtAntwoord";
  readonly status: number;
}

/** Why a question has no answer. */
export type Clientfout<P> = Geweigerd<P> | GeenVerbinding | OnverwachtAntwoord;
