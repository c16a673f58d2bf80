import type { BerichtBeschrijving, Schemaversies } from "../schema/bericht-beschrijving.js";
import { groep, type Veld } from "../schema/groep.js";
import { BASISNAAMRUIMTE } from "./basisnaamruimte.js";
import type { Berichtvast } from "./headervelden.table.js";

/** What one message of release 3.2 has for its own. */
interface Eigen<S extends string> {
  readonly soort: S;
  readonly vast: Berichtvast;
  readonly versies: Schemaversies;
  /** The fields of Bericht, the root. */
  readonly velden: readonly Veld[];
}

/** A message of release 3.2 as data; prefix and namespace follow from its name. @source iWmo 3.2, wmo*.xsd */
export const beschrijf = <T extends { readonly soort: string }>({ soort, vast, versies, velden }: Eigen<T["soort"]>): BerichtBeschrijving<T> => {
  const prefix = soort.toLowerCase();
  return {
    soort,
    code: vast.berichtCode,
    prefix,
    naamruimte: `http://www.istandaarden.nl/iwmo/3_2/${prefix}/schema`,
    basisnaamruimte: BASISNAAMRUIMTE,
    versies,
    wortel: groep<T>("bericht", "Root", velden),
  };
};
