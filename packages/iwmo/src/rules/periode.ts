import { compareDatums, type IsoDatum } from "@wmo-kit/domain/rekenen";

import type { GeslotenPeriode, OpenPeriode } from "../release-3-2/basisgroepen.table.js";
import type { MetDagtekening } from "./dagtekening.js";
import { DAGTEKENING } from "./plaats.js";
import { GOED, type Overtreding, type Regel } from "./regel.js";

/** A date of an element: its name, and how to get it. */
export interface Datumveld<E, D extends IsoDatum | undefined> {
  readonly naam: string;
  readonly van: (element: E) => D;
}

/** A period ends before it begins; equal is fine, and so is no end. @source iWmo 3.2, CS003 and TR018 */
export const eindeNaBegin = <E>(code: string, begin: Datumveld<E, IsoDatum>, einde: Datumveld<E, IsoDatum | undefined>): Regel<E> => {
  const fout: readonly Overtreding[] = [[begin.naam, einde.naam]];
  return {
    code,
    toets: (element) => {
      const laatste = einde.van(element);
      return laatste === undefined || compareDatums(begin.van(element), laatste) <= 0 ? GOED : fout;
    },
  };
};

/** The same for a period that may be open; an end without a begin breaks the rule too. @source iWmo 3.2, CS003 */
export const CS003_OPEN_PERIODE: Regel<{ readonly periode?: OpenPeriode }> = {
  code: "CS003",
  toets: ({ periode }) => {
    const { begindatum, einddatum } = periode ?? {};
    if (einddatum === undefined || (begindatum !== undefined && compareDatums(begindatum, einddatum) <= 0)) return GOED;
    return [begindatum === undefined ? ["Periode/Einddatum"] : ["Periode/Begindatum", "Periode/Einddatum"]];
  },
};

/** A closed period ends before it begins, or after the day of the message; each is reported. @source iWmo 3.2, TR137 */
export const geslotenPeriode = <E>(veld: string, van: (element: E) => GeslotenPeriode): Regel<E, MetDagtekening> => {
  const omgekeerd: Overtreding = [`${veld}/Begindatum`, `${veld}/Einddatum`];
  const naDagtekening: Overtreding = [DAGTEKENING, `${veld}/Einddatum`];
  return {
    code: "TR137",
    toets: (element, { header }) => {
      const { begindatum, einddatum } = van(element);
      const isOmgekeerd = compareDatums(begindatum, einddatum) > 0;
      const isNa = compareDatums(einddatum, header.berichtIdentificatie.dagtekening) > 0;
      if (!isOmgekeerd && !isNa) return GOED;
      return [...(isOmgekeerd ? [omgekeerd] : []), ...(isNa ? [naDagtekening] : [])];
    },
  };
};
