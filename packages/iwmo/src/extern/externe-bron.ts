import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { Tarief } from "../keten/context.js";

/**
 * What a rule of level 4 asks from outside the messages, as look-ups over data that the caller holds: nothing here waits, and there
 * is no clock. A look-up that is left out, or that answers undefined, does not know; its places are then listed as not judged.
 *
 * @source iWmo 3.2, controleniveau 4: TR135, TR346, TR378, TR381
 */
export interface ExterneBron {
  /** The day it is in the system of the receiver. @source iWmo 3.2, TR135 */
  readonly systeemdatum?: IsoDatum;
  /** Whether a code was that of a municipality on a day, by the list of the CBS that was valid then. @source iWmo 3.2, TR378 */
  readonly isGemeente?: (gemeentecode: string, dag: IsoDatum) => boolean | undefined;
  /** Categories a product belongs to in the list that municipality and provider use; none when the list does not have it. @source iWmo 3.2, TR381 */
  readonly listProductcategorieen?: (productCode: string, dag: IsoDatum) => readonly string[] | undefined;
  /** What the contract says a product costs. @source iWmo 3.2, TR346 */
  readonly listTarieven?: (productCode: string, dag: IsoDatum) => readonly Tarief[] | undefined;
}

/** A part of the source that a rule can miss. */
export type Brongegeven = keyof ExterneBron;

/** A rule of level 4 that could not be judged at a place, with what the source does not know. */
export interface ExternNietGetoetst {
  readonly rule: string;
  readonly path: string;
  readonly ontbreekt: Brongegeven;
}
