import type { IsoDatum } from "@wmo-kit/domain";

import type { Dossier } from "../../src/kern/dossier.js";
import type { Overgangsrij } from "../../src/kern/levensloop.js";
import type { Omgeving } from "../../src/kern/transition.js";
import type { Opgenomen } from "./eisen.js";

/** Where the table says that a case stands, and how many events it had. */
export interface Plaats {
  readonly levensloop: string;
  readonly toestand: string;
  readonly versie: number;
}

/** The model beside the real dossier: the history, and where each case stands by the rows of the table alone. It knows no facts and no guards. */
export interface Stand {
  /** The line of the story with which the path began, and of the one that is followed beside it. */
  readonly verhaal: number;
  readonly zijlijn: number;
  readonly plaatsen: Map<string, Plaats>;
  readonly historie: Opgenomen[];
  /** How far each line of events was followed. */
  readonly gevolgd: Map<number, number>;
  dag: IsoDatum;
  nummer: number;
  /** How often something was refused that was named as blocked. */
  gestuit: number;
}

/** The real thing: a dossier that only `transition` changes, in surroundings. */
export interface Werkelijk {
  readonly omgeving: Omgeving;
  dossier: Dossier;
}

/** The rows for an event in a state of a life cycle; undefined is a case that does not exist yet. */
export const rijenVoor = ({ levenslopen }: Pick<Omgeving, "levenslopen">, [levensloop, toestand, gebeurtenis]: readonly [string, string | undefined, string]): readonly Overgangsrij[] =>
  levenslopen
    .get(levensloop)
    ?.rijen.filter((rij) => rij.gebeurtenis === gebeurtenis && (toestand === undefined ? rij.van === "nieuw" : rij.van !== "nieuw" && rij.van.includes(toestand))) ?? [];

/** Writes an event that was taken in into the model, by the row it took. */
export const schrijfIn = (stand: Stand, opgenomen: Opgenomen, rij: Overgangsrij): void => {
  const { zaak, levensloop } = opgenomen.gebeurtenis;
  const voor = stand.plaatsen.get(zaak);
  stand.plaatsen.set(zaak, { levensloop, toestand: rij.naar ?? voor?.toestand ?? "", versie: (voor?.versie ?? 0) + 1 });
  stand.historie.push(opgenomen);
};
