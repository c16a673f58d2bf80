import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import { compileBericht } from "../schema/compile.js";
import type { RetourNietMogelijk } from "./errors.js";
import { listKlassenamen } from "./klassenamen.js";
import { makeWmo325 } from "./make-wmo325.js";
import { findZonderKlasse, weegBevindingen, type Oordeel } from "./oordeel.js";
import { RETOURCODES, XSLT_VERSIE, type Retourcode } from "./retourcodes.table.js";
import type { Retourgegevens } from "./retourgegevens.js";
import type { Retourgrond } from "./retourgrond.js";
import { RETOURBERICHTEN, type Heenbericht, type HeenberichtMetRetour, type Retourberichten } from "./retourpaar.js";
import { vulRetourcodes } from "./vul-retourcodes.js";

/** The header that is answered, unchanged, with what the answer adds. @source iWmo 3.2, IV028, IV033, IV034 */
const retourHeader = (
  { header }: HeenberichtMetRetour,
  { code, versies }: BerichtBeschrijving<unknown>,
  { identificatie, dagtekening }: Retourgegevens,
  { niveau2 }: Oordeel,
  codes: readonly Retourcode[],
): object => ({
  ...header,
  berichtCode: code,
  identificatieRetour: identificatie,
  dagtekeningRetour: dagtekening,
  ...(niveau2 ? { xsltVersie: XSLT_VERSIE } : {}),
  xsdVersieRetour: { basisschemaXsdVersie: versies.basisschema, berichtXsdVersie: versies.bericht },
  ...(codes.length === 0 ? {} : { retourCodes: codes }),
});

const makeRetourbericht = (
  bericht: HeenberichtMetRetour,
  gronden: readonly Retourgrond[],
  gegevens: Retourgegevens,
): Result<unknown, RetourNietMogelijk> => {
  const beschrijving: BerichtBeschrijving<unknown> = RETOURBERICHTEN[bericht.soort];
  const { wortel } = compileBericht(beschrijving);
  return weegBevindingen(bericht.soort, gronden, listKlassenamen(wortel)).andThen((oordeel): Result<unknown, RetourNietMogelijk> => {
    const { soort } = beschrijving;
    if (oordeel.header.length > 0 || oordeel.klassen.size === 0)
      return ok({ soort, header: retourHeader(bericht, beschrijving, gegevens, oordeel, oordeel.header) });
    const header = retourHeader(bericht, beschrijving, gegevens, oordeel, [RETOURCODES.geenOpmerking]);
    const knoop = wortel.inhoud.soort === "groep" ? wortel.inhoud.knopen.find(({ sleutel }) => sleutel in bericht && sleutel !== "header") : undefined;
    if (knoop === undefined) return ok({ soort, header });
    const inhoud: Readonly<Record<string, unknown>> = { ...bericht };
    const { waarde, klassen } = vulRetourcodes(knoop, inhoud[knoop.sleutel], oordeel);
    const nergens = findZonderKlasse(bericht.soort, gronden, oordeel, klassen);
    return nergens === undefined ? ok({ soort, header, [knoop.sleutel]: waarde }) : err(nergens);
  });
};

/**
 * Makes the answer to a message that passed level 1, from the findings of the levels above: the 302, 306, 308, 316, 318 or 320,
 * or the 325 that answers a claim. The same input always gives the same answer.
 *
 * - nothing found: the header, without codes (a claim: 8001);
 * - level 2, or a finding about the header: the header, with the code;
 * - elsewhere: everything of the client comes back, each berichtklasse with its own codes.
 *
 * @source iWmo 3.2, IV028, IV032, IV033, IV034, OP065; for the 325 IV087, IV088, OP303, OP304
 */
export const makeRetour = <B extends Heenbericht>(
  bericht: B,
  bevindingen: readonly Retourgrond[],
  gegevens: Retourgegevens,
): Result<Retourberichten[B["soort"]], RetourNietMogelijk> => {
  const heen: Heenbericht = bericht;
  const retour: Result<unknown, RetourNietMogelijk> =
    heen.soort === "WMO323" ? makeWmo325(heen, bevindingen, gegevens) : makeRetourbericht(heen, bevindingen, gegevens);
  return retour.map((waarde) => waarde as Retourberichten[B["soort"]]);
};
