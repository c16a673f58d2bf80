import { EENHEDEN, type Eenheid } from "@wmo-kit/domain";

import type { Toewijzing } from "../dossier/dossier.js";
import type { Eenheidnaam } from "./schrijf-aantal.js";

/** In what the volume of an allocation is counted. @source iWmo 3.2, WJ756 */
export const eenheidVan = ({ omvang }: Pick<Toewijzing, "omvang">): Eenheidnaam & { readonly code: Eenheid } => {
  const { code, enkelvoud, meervoud } = EENHEDEN.find((eenheid) => eenheid.code === omvang?.eenheid) ?? EENHEDEN[0];
  return { code, enkelvoud, meervoud };
};
