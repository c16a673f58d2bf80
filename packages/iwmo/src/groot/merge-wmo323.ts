import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { Prestatie, Wmo323, Wmo323Client } from "../release-3-2/wmo323.js";
import type { DelenHorenNietBijElkaar, GeenDelen } from "./errors.js";
import { metClienten, type Deelnummers } from "./met-clienten.js";

/** Numbers and day of the merged claim. */
export interface Samenvoeging extends Deelnummers {
  /** Day of the merged message and of the claim in it. */
  readonly dagtekening: IsoDatum;
}

/** Why claims could not be merged. */
export type SamenvoegFailure = GeenDelen | DelenHorenNietBijElkaar;

const GELIJK: readonly (readonly [DelenHorenNietBijElkaar["veld"], (bericht: Wmo323) => string])[] = [
  ["Afzender", ({ header }) => header.afzender],
  ["Ontvanger", ({ header }) => header.ontvanger],
  ["XsdVersie", ({ header: { xsdVersie } }) => `${xsdVersie.basisschemaXsdVersie} ${xsdVersie.berichtXsdVersie}`],
  ["DeclaratiePeriode", ({ declaratie: { declaratiePeriode } }) => `${declaratiePeriode.begindatum} ${declaratiePeriode.einddatum}`],
];

/** Clients of all claims, each once, in order of first appearance: a client may not stand in a claim twice. @source iWmo 3.2, TR101 */
const mergeClienten = (berichten: readonly Wmo323[]): readonly Wmo323Client[] => {
  const prestaties = new Map<string, Prestatie[]>();
  for (const { declaratie } of berichten)
    for (const client of declaratie.clienten) {
      const eerder = prestaties.get(client.bsn);
      if (eerder === undefined) prestaties.set(client.bsn, [...client.prestaties]);
      else for (const prestatie of client.prestaties) eerder.push(prestatie);
    }
  return [...prestaties].map(([bsn, regels]) => ({ bsn, prestaties: regels }));
};

/**
 * Makes one claim of several from the same provider to the same municipality over the same period.
 * The total is what all lines add up to. Check the result on level 2: a line and its credit, or the same line twice,
 * may be right in two claims and wrong in one (TR316, TR101).
 *
 * @source iWmo 3.2, TR358, TR101, OP280
 */
export const mergeWmo323 = (berichten: readonly Wmo323[], samenvoeging: Samenvoeging): Result<Wmo323, SamenvoegFailure> => {
  const [eerste] = berichten;
  if (eerste === undefined) return err({ _tag: "GeenDelen" });
  for (const [veld, waardeVan] of GELIJK) {
    const anders = berichten.findIndex((bericht) => waardeVan(bericht) !== waardeVan(eerste));
    if (anders > 0) return err({ _tag: "DelenHorenNietBijElkaar", veld, deel: anders + 1 });
  }
  const { dagtekening } = samenvoeging;
  const { header, declaratie, soort } = metClienten(eerste, samenvoeging, mergeClienten(berichten));
  return ok({
    soort,
    header: { ...header, berichtIdentificatie: { ...header.berichtIdentificatie, dagtekening } },
    declaratie: { ...declaratie, declaratieDagtekening: dagtekening },
  });
};
