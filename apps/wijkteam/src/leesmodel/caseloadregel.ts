import { zakenVan } from "@wmo-kit/afwegingskader";
import type { IsoDatum } from "@wmo-kit/domain";
import type { Dossierfeiten } from "@wmo-kit/monitoring";
import type { Zoekregel } from "@wmo-kit/runtime";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

/** Residents in the caseload now. */
export const CASELOAD = "caseload";

const VOORBIJ: ReadonlySet<string> = new Set(["beeindigd", "voortijdig-beeindigd"]);

/** A resident in the caseload: of which professional, since when, and what makes it heavy. @source W-72.4, W-106.9 */
export interface Caseloadinhoud {
  /** Null when nobody is named yet. */
  readonly professional: string | null;
  readonly sinds: IsoDatum;
  readonly veiligheidszorg: boolean;
  readonly urgent: boolean;
  readonly trajecten: number;
}

const verantwoordelijkeVan = ({ zaken }: Inwonerdossier): string | null => {
  const basishulp = zakenVan(zaken, "A5").filter(({ toestand }) => !VOORBIJ.has(toestand));
  const meldingen = zakenVan(zaken, "A1");
  return [...basishulp, ...meldingen].findLast(({ feiten }) => feiten.verantwoordelijke !== undefined)?.feiten.verantwoordelijke ?? null;
};

const isUrgent = ({ zaken }: Inwonerdossier): boolean =>
  zakenVan(zaken, "A1").some(({ toestand, feiten: { urgentie } }) => toestand !== "afgehandeld" && toestand !== "ingetrokken" && urgentie !== undefined && urgentie !== "gewoon");

const heeftVeiligheidszorg = ({ zaken }: Inwonerdossier): boolean =>
  zakenVan(zaken, "A5").some(({ toestand, feiten }) => !VOORBIJ.has(toestand) && feiten.veiligheidszorg) ||
  zakenVan(zaken, "A1").some(({ toestand, feiten }) => toestand !== "afgehandeld" && toestand !== "ingetrokken" && feiten.veiligheidszorg);

/** The row of a resident who is in the caseload, as the figures count it. @source W-106.9 */
export const listCaseloadregel = (dossier: Inwonerdossier, { feiten }: Dossierfeiten): readonly Zoekregel[] => {
  const lopend = feiten.filter((feit) => feit._tag === "Loopfeit" && feit.tot === undefined);
  const verblijf = lopend.find(({ reeks }) => reeks === "caseload");
  if (verblijf?._tag !== "Loopfeit") return [];
  const inhoud: Caseloadinhoud = {
    professional: verantwoordelijkeVan(dossier),
    sinds: verblijf.van,
    veiligheidszorg: heeftVeiligheidszorg(dossier),
    urgent: isUrgent(dossier),
    trajecten: lopend.filter(({ reeks }) => reeks === "trajecten").length,
  };
  return [{ groep: CASELOAD, orde: verblijf.van, tekst: JSON.stringify(inhoud) }];
};

/** What the row says, as it was written. */
export const readCaseloadinhoud = (tekst: string): Caseloadinhoud => JSON.parse(tekst);
