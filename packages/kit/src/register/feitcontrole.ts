import type { Dossier } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Registerfout } from "./errors.js";
import type { Registerstand } from "./registerstand.js";
import type { Gegevens, Registersoort, Registervormen } from "./registervormen.js";

/** Against what a fact is held: the registers, the cases of the organisation, and today. */
export interface Feitcontrole {
  readonly stand: Registerstand;
  readonly organisatie: Dossier;
  readonly vandaag: IsoDatum;
}

/** Whether a fact goes with what is in the registers. */
export type Uitslag = Result<void, Registerfout>;

/** How facts are held against the registers, per kind; a kind without a row always goes. */
export type Feitcontroles<V extends Registervormen> = {
  readonly [S in Registersoort<V>]?: (gegevens: Gegevens<V, S>, controle: Feitcontrole) => Uitslag;
};

/** A day with the name of its field. */
export type Dagveld = readonly [naam: string, dag: IsoDatum | undefined];

const GOED: Uitslag = ok(undefined);

/** What a field refers to is there. */
export const bestaat = (veld: string, gevonden: unknown): Uitslag => (gevonden === undefined || gevonden === false ? err({ _tag: "RegelOnbekend", veld }) : GOED);

/** Two days stand in order, as far as both are known. */
export const inVolgorde = ([eerste, een]: Dagveld, [laatste, ander]: Dagveld): Uitslag =>
  een !== undefined && ander !== undefined && ander < een ? err({ _tag: "DagenNietInVolgorde", eerste, laatste }) : GOED;

/** What happened did not happen after today. */
export const nietNaVandaag = (veld: Dagveld, { vandaag }: Pick<Feitcontrole, "vandaag">): Uitslag => inVolgorde(veld, ["vandaag", vandaag]);

/** Everything goes, or the first that does not. */
export const alles = (...uitslagen: readonly Uitslag[]): Uitslag => uitslagen.find((uitslag) => uitslag.isErr()) ?? GOED;
