import { compareDatums, type IsoDatum } from "@wmo-kit/domain";

import { DAGTEKENING } from "./pad-van.js";
import type { Overtreding } from "./regel.js";

/** The two dates of a period with the paths they are reported under. */
export interface Datumpaar {
  readonly begin: IsoDatum | undefined;
  readonly beginpad: string;
  readonly einde: IsoDatum | undefined;
  readonly eindpad: string;
}

/** A period ends before it begins; equal is fine. An end without a begin breaks the rule too. @source iWmo 3.2, CS003 */
export const toetsPeriode = ({ begin, beginpad, einde, eindpad }: Datumpaar): readonly Overtreding[] => {
  if (einde === undefined || (begin !== undefined && compareDatums(begin, einde) <= 0)) return [];
  return [begin === undefined ? [eindpad] : [beginpad, eindpad]];
};

/** A date lies after the day the message was dated; equal is fine. @source iWmo 3.2, TR134 */
export const toetsNietNaDagtekening = (datum: IsoDatum, dagtekening: IsoDatum, pad: string): readonly Overtreding[] =>
  compareDatums(datum, dagtekening) > 0 ? [[DAGTEKENING, pad]] : [];
