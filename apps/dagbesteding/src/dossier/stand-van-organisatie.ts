import { evaluateVogstand, zakenVan, type Dossier } from "@wmo-kit/afwegingskader";
import type { Contractprofiel, IsoDatum } from "@wmo-kit/domain";

/** What the organisation has on record about who gives support and where; it is shown to whoever records a start, who may say otherwise. */
export interface Inzetstand {
  readonly locatieGoedgekeurd: boolean;
  readonly vogsGeldig: boolean;
}

/** Nobody who works here is known to be without a valid VOG on a day, and no change of location waits for approval. @source D-3.4, D-21.2 */
export const readInzetstand = (organisatie: Dossier, dag: IsoDatum, profiel: Contractprofiel | undefined): Inzetstand => ({
  vogsGeldig: zakenVan(organisatie, "B7").every(({ toestand, feiten }) => {
    if (toestand === "vog-opnieuw-vragen") return false;
    if (toestand !== "ingezet") return true;
    const laatste = evaluateVogstand(feiten, dag, profiel)?.laatsteGeldigeDag;
    return laatste === undefined || laatste === null || dag <= laatste;
  }),
  locatieGoedgekeurd: zakenVan(organisatie, "B10").every(
    ({ toestand, feiten }) => feiten.soort !== "locatie" || !["voorgenomen", "gemeld"].includes(toestand),
  ),
});

/** Whether an AGB code may be used: it is not a new one that the municipality has not approved. @source D-20.8 */
export const isAgbGoedgekeurd = (organisatie: Dossier, code: string): boolean =>
  zakenVan(organisatie, "B10").every(({ feiten, toestand }) => feiten.nieuweAgb?.code !== code || feiten.goedgekeurd || toestand === "ingetrokken");
