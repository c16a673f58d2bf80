import { compareDatums, type IsoDatum } from "@wmo-kit/domain/rekenen";

import { DAGTEKENING } from "./plaats.js";
import { GOED, type Overtreding, type Regel } from "./regel.js";

/** Any message: each has a date. */
export interface MetDagtekening {
  readonly header: { readonly berichtIdentificatie: { readonly dagtekening: IsoDatum } };
}

/** A date lies after the day the message was dated; equal is fine. @source iWmo 3.2, TR134 */
export const nietNaDagtekening = <E>(plaats: string, datumVan: (element: E) => IsoDatum): Regel<E, MetDagtekening> => {
  const fout: readonly Overtreding[] = [[DAGTEKENING, plaats]];
  return {
    code: "TR134",
    toets: (element, { header }) => (compareDatums(datumVan(element), header.berichtIdentificatie.dagtekening) > 0 ? fout : GOED),
  };
};

/** A wish has to lie after the day of the message; equal is too early. @source iWmo 3.2, TR380 */
export const TR380: Regel<{ readonly gewensteIngangsdatum: IsoDatum }, MetDagtekening> = {
  code: "TR380",
  toets: ({ gewensteIngangsdatum }, { header }) =>
    compareDatums(gewensteIngangsdatum, header.berichtIdentificatie.dagtekening) > 0 ? GOED : [[DAGTEKENING, "GewensteIngangsdatum"]],
};
