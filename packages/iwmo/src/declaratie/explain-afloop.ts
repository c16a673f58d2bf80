import type { Result } from "@wmo-kit/domain/result";

import { describeKetenregel } from "../describe-ketenregel.js";
import { describeExterneRegel } from "../extern/describe-externe-regel.js";
import { EXTERNE_REGELS } from "../extern/externe-regels.table.js";
import type { Declaratieafloop, Declaratieregel } from "../groot/declaratieregel.js";
import type { AntwoordHoortErNietBij } from "../groot/errors.js";
import { matchDeclaratie } from "../groot/match-declaratie.js";
import { findCode } from "../release-3-2/codelijsten.js";
import { WJ001 } from "../release-3-2/codelijsten/wj001.generated.js";
import type { Wmo323 } from "../release-3-2/wmo323.js";
import type { Wmo325 } from "../release-3-2/wmo325.js";
import { RETOURCODES, type Retourcode } from "../retour/retourcodes.table.js";
import { KETENREGELS, type KetenregelRij } from "../rules/keten/ketenregels.table.js";

/** A code of the municipality: what it says, and what the provider can do now. */
export interface Afwijsgrond {
  readonly retourcode: Retourcode;
  readonly betekenis: string;
  readonly doen: string;
}

/** A line of a claim with the answer to it; a rejected one has grounds. */
export interface Toegelichteregel extends Declaratieregel {
  readonly gronden: readonly Afwijsgrond[];
}

/** A claim and its answer, line by line, with what to do. */
export interface Toegelichteafloop extends Omit<Declaratieafloop, "regels"> {
  readonly regels: readonly Toegelichteregel[];
}

const RIJEN: readonly KetenregelRij[] = KETENREGELS;

/** What the rule behind a code asks; the codes of level 2 and of agreements have no rule of their own. */
const doenBij = (code: Retourcode): string => {
  if (code === RETOURCODES.afgekeurdOpNiveau2) return "Controleer het bestand op niveau 2, verbeter het en verstuur het opnieuw met nieuwe nummers.";
  const keten = RIJEN.find(({ retourcode, berichten }) => retourcode === code && berichten.includes("WMO323"));
  const extern = EXTERNE_REGELS.find(({ retourcode }) => retourcode === code);
  const zin = keten === undefined ? (extern === undefined ? undefined : describeExterneRegel(extern.code)) : describeKetenregel(keten.code);
  return `${zin ?? "Vraag de gemeente wat er niet klopt."} Declareer daarna opnieuw, met een nieuw referentienummer.`;
};

/** What a code of an answer says, and what to do. @source iWmo 3.2, codelijst WJ001; D-20.7 */
export const explainRetourcode = (retourcode: Retourcode): Afwijsgrond => ({
  retourcode,
  betekenis: findCode(WJ001, retourcode)?.omschrijving ?? "Onbekende code.",
  doen: doenBij(retourcode),
});

/** Lays the answer beside the claim, and says of each rejected line why, and what to do now. @source iWmo 3.2, IV087; D-20.7 */
export const explainAfloop = (bericht: Wmo323, antwoord: Wmo325): Result<Toegelichteafloop, AntwoordHoortErNietBij> =>
  matchDeclaratie(bericht, antwoord).map((afloop) => ({
    ...afloop,
    regels: afloop.regels.map((regel) => ({ ...regel, gronden: regel.uitkomst._tag === "Afgewezen" ? regel.uitkomst.retourcodes.map(explainRetourcode) : [] })),
  }));
