import type { Bericht } from "../../bericht.js";
import type { Contextgegeven, Niveau3Context } from "../../keten/context.js";
import type { Keten } from "../../keten/keten.js";
import type { Partijen } from "../../keten/partijen.js";
import { mapRij, rij } from "../plaats.js";
import type { KetenregelCode } from "./ketenregels.table.js";

/** A message with all that it is held against. */
export interface Situatie<B extends Bericht> {
  readonly bericht: B;
  readonly keten: Keten;
  readonly context: Niveau3Context;
  readonly partijen: Partijen;
}

/** A place where a rule is broken, or where it cannot be judged because something is not known. */
export interface Oordeel {
  /** The class that gets the code, as in /Bericht/Client/StartProducten/StartProduct[2]. */
  readonly pad: string;
  readonly ontbreekt?: Contextgegeven;
}

/** One rule across messages for one kind of message; S is the situation the rules of that kind look at. */
export interface Ketenregel<S> {
  readonly code: KetenregelCode;
  readonly toets: (situatie: S) => readonly Oordeel[];
}

/** A class of a message with the path of its findings. */
export interface Klasse<T> {
  readonly waarde: T;
  readonly pad: string;
}

/** The members of a list as classes: a number in the path only when there are more. */
export const klassen = <T>(lijst: readonly T[] | undefined, pad: string): readonly Klasse<T>[] =>
  mapRij(rij(lijst, pad), (waarde, plaats) => ({ waarde, pad: plaats }));

/** The classes in which a rule is broken. */
export const overtredingen = <T>(lijst: readonly Klasse<T>[], isOvertreden: (waarde: T, index: number) => boolean): readonly Oordeel[] =>
  lijst.flatMap(({ waarde, pad }, index) => (isOvertreden(waarde, index) ? [{ pad }] : []));

/** The one place of a rule, when it is broken there. */
export const overtredenOp = (pad: string, isOvertreden: boolean): readonly Oordeel[] => (isOvertreden ? [{ pad }] : []);
