import type { Eerderboek, Staanderegel } from "./eerder.js";
import type { Regelinhoud } from "./kandidaat.js";
import type { RedenNietGedeclareerd } from "./reden.js";
import type { Ruimte } from "./ruimte.js";
import type { Volumeruimte } from "./volumeruimte.js";

/** A line to claim, before it has a number. */
export interface Regelplan {
  readonly bsn: string;
  readonly inhoud: Regelinhoud;
  readonly registraties: readonly string[];
  readonly vervangt?: string;
  readonly volume?: Volumeruimte;
}

/** What a claim will hold: lines to take back, lines to claim, and why the rest is not in it. */
export interface Plan {
  readonly credits: readonly Staanderegel[];
  readonly debets: readonly Regelplan[];
  readonly redenen: ReadonlyMap<string, RedenNietGedeclareerd>;
}

/** A plan in the making. */
export interface Werkblad {
  readonly boek: Eerderboek;
  readonly ruimte: Ruimte;
  /** Takes the room back that an earlier line holds. */
  readonly geefTerug: (regel: Staanderegel) => void;
  readonly credits: Staanderegel[];
  readonly debets: Regelplan[];
  readonly redenen: Map<string, RedenNietGedeclareerd>;
}
