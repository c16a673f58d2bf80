import type { Tijd } from "@wmo-kit/afwegingskader";
import type { Registratie } from "@wmo-kit/iwmo/declaratie";

import type { Dagdeeltijd } from "../aanwezigheid/dagdeeltijd.js";
import { oordeelTijd } from "../aanwezigheid/declarabel.js";
import { kiesToewijzing } from "../aanwezigheid/kies-toewijzing.js";
import type { Toewijzing } from "../dossier/dossier.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";

/** The id of what was registered on a day part: a correction of it keeps the id. */
export const registratieId = (dossier: string, { datum, dagdeel }: Pick<Dagdeeltijd, "datum" | "dagdeel">): string => `${dossier}:${datum}:${dagdeel}`;

/** Whose time an id of a registration names. */
export const dossierVan = (registratie: string): string => registratie.slice(0, registratie.indexOf(":"));

/** Stands for the product of time that has none: no list knows it. */
const GEEN_PRODUCT = { categorie: "07", code: "" } as const;

/** Time in the unit of its allocation: in minutes where that counts minutes or hours, else in day parts. @source iWmo 3.2, WJ756 */
export const omrekenen = (
  { omvang }: Pick<Toewijzing, "omvang">,
  { dagdelen, minuten }: { readonly dagdelen: number; readonly minuten: number },
): Pick<Registratie, "eenheid" | "volume"> => (omvang?.eenheid === "01" || omvang?.eenheid === "04" ? { eenheid: "01", volume: minuten } : { eenheid: "16", volume: dagdelen });

/** What was tapped on a day part as time that a claim can be made of; who may claim it not, and why, is told too. @source D-8.3, D-20.10, D-20.11, D-20.14 */
export const makeRegistratie = (dossier: Bewonerdossier, bsn: string, stand: Dagdeeltijd): Registratie => {
  const { feit } = stand;
  const toewijzing = feit === undefined ? undefined : kiesToewijzing(dossier.eigen.toewijzingen, feit);
  const product = toewijzing?.product.soort === "specifiek" ? { categorie: toewijzing.product.categorie, code: toewijzing.product.code } : GEEN_PRODUCT;
  const oordeel = feit === undefined ? ({ declarabel: false, reden: "ongedaan gemaakt" } as const) : oordeelTijd(feit);
  const zonder =
    toewijzing === undefined ? "er geldt op deze dag niet één toewijzing" : toewijzing.product.soort === "specifiek" ? undefined : "de toewijzing noemt geen productcode";
  const reden = oordeel.declarabel ? zonder : oordeel.reden;
  return {
    id: registratieId(dossier.id, stand),
    bsn,
    toewijzingNummer: toewijzing?.nummer ?? 0,
    dag: stand.datum,
    product,
    ...omrekenen(toewijzing ?? {}, { dagdelen: 1, minuten: feit?.minuten ?? 0 }),
    ...(reden === undefined ? {} : { nietDeclarabel: reden }),
  };
};

/** The same as the time record of a line. Undefined when it is not known who worked. @source lifecycle.md B4 */
export const makeTijd = (dossier: string, stand: Dagdeeltijd, eenheden: number): Tijd | undefined => {
  const { feit } = stand;
  if (feit?.inzet === undefined) return undefined;
  const { medewerker, soort, salaris, primairProces, inRegister = false, onderaannemer } = feit.inzet;
  return {
    registratie: registratieId(dossier, stand),
    dag: stand.datum,
    eenheden,
    medewerker,
    inwonerGekoppeld: true,
    uitgevoerd: feit.stand === "aanwezig",
    declarabelVolgensProduct: true,
    salaris,
    primairProces,
    ...(soort === "ervaringsdeskundige" ? { ervaringsdeskundige: { inRegister } } : {}),
    ...(onderaannemer === undefined ? {} : { onderaannemer: { zaak: onderaannemer } }),
  };
};
