import type { Antwoord } from "@wmo-kit/schermen";

import type { Dossierlijst, Dossierregel } from "../../../src/api/weergave.js";

/** From how many letters a name says enough. @unit characters */
const GENOEG = 3;
/** More than this is a list, not a warning. */
const HOOGSTENS = 5;

const NIEMAND: Antwoord<readonly Dossierregel[]> = { _tag: "gelukt", waarde: [] };

/** Residents who may be the one somebody types: a name that holds what was typed. */
export const findNaamgenoten = async (naam: string, zoek: (naam: string) => Promise<Antwoord<Dossierlijst>>): Promise<Antwoord<readonly Dossierregel[]>> => {
  if (naam.trim().length < GENOEG) return NIEMAND;
  const antwoord = await zoek(naam.trim());
  return antwoord._tag === "gelukt" ? { _tag: "gelukt", waarde: antwoord.waarde.dossiers.slice(0, HOOGSTENS) } : antwoord;
};
