import { searchOpNaam } from "@wmo-kit/schermen";

import type { Dossierregel } from "../../../src/api/weergave.js";

/** From how many letters a name says enough. @unit characters */
const GENOEG = 3;
/** More than this is a list, not a warning. */
const HOOGSTENS = 5;

/** Residents who may be the one somebody types: a name that holds what was typed. */
export const findNaamgenoten = (dossiers: readonly Dossierregel[], naam: string): readonly Dossierregel[] =>
  naam.trim().length < GENOEG ? [] : searchOpNaam(dossiers, naam.trim()).slice(0, HOOGSTENS);
