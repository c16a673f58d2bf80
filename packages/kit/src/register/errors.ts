/** Something that a fact of a register refers to is not there, or is of another kind. */
export interface RegelOnbekend {
  readonly _tag: "RegelOnbekend";
  readonly veld: string;
}

/** A kind of fact that no register holds. */
export interface SoortOnbekend {
  readonly _tag: "SoortOnbekend";
}

/** Two days in a fact stand in the wrong order, or something happened after today. */
export interface DagenNietInVolgorde {
  readonly _tag: "DagenNietInVolgorde";
  readonly eerste: string;
  readonly laatste: string;
}

/** Why a fact does not go into a register. */
export type Registerfout = RegelOnbekend | SoortOnbekend | DagenNietInVolgorde;
