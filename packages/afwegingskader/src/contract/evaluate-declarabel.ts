import type { EisVerwijzing } from "../kern/eis-verwijzing.js";

/** Who gave the support, as far as it decides on declaring. An allowance for costs or an internship is no salary. */
export interface Inzet {
  readonly salarisVanOpdrachtnemer: boolean;
  readonly primairProces: boolean;
  readonly ervaringsdeskundige?: { readonly inRegister: boolean } | undefined;
}

/** Whether support may be declared, and if not, why: the words go into the sentence of the code. */
export type Declarabel =
  | { readonly declarabel: true }
  | { readonly declarabel: false; readonly code: "NIET_DECLARABEL"; readonly reden: string; readonly eis: EisVerwijzing };

const niet = (reden: string, eis: EisVerwijzing): Declarabel => ({ declarabel: false, code: "NIET_DECLARABEL", reden, eis });

/**
 * Whether the support of a person may be declared: paid by the provider, an expert by experience also registered, in the primary process.
 *
 * @source D-8.3, D-20.11
 */
export const evaluateDeclarabel = ({ salarisVanOpdrachtnemer, primairProces, ervaringsdeskundige }: Inzet): Declarabel => {
  if (!salarisVanOpdrachtnemer) return niet("geen salaris van opdrachtnemer", "D-20.11");
  if (ervaringsdeskundige?.inRegister === false) return niet("niet in Register voor Ervaringsdeskundigen", "D-8.3");
  return primairProces ? { declarabel: true } : niet("geen inzet in het primaire proces", "D-8.3");
};
