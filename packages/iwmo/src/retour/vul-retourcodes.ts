import type { GroepInhoud, Knoop } from "../schema/compile.js";
import type { Oordeel } from "./oordeel.js";
import { RETOURCODES, SLUIT_ONDERLIGGENDE_UIT } from "./retourcodes.table.js";

const SLEUTEL = "retourCodes";

/** A message being copied into the one that answers it. */
interface Werk {
  readonly oordeel: Oordeel;
  /** Paths of the berichtklassen met so far. */
  readonly gevonden: Set<string>;
}

const lees = (waarde: unknown, sleutel: string): unknown => {
  const object: Readonly<Record<string, unknown>> = Object(waarde);
  return object[sleutel];
};

const vulGroep = (werk: Werk, { naam }: Knoop, groep: GroepInhoud, waarde: unknown, pad: string, beoordeeld: boolean): unknown => {
  const isKlasse = groep.sleutels.has(SLEUTEL);
  const codes = isKlasse ? werk.oordeel.klassen.get(pad) : undefined;
  if (isKlasse) werk.gevonden.add(pad);
  const onderBeoordeeld = beoordeeld && !(codes !== undefined && SLUIT_ONDERLIGGENDE_UIT.has(naam));
  const velden = groep.knopen
    .filter(({ sleutel }) => sleutel !== SLEUTEL && lees(waarde, sleutel) !== undefined)
    .map((knoop) => [knoop.sleutel, vulKnoop(werk, knoop, lees(waarde, knoop.sleutel), `${pad}/${knoop.naam}`, onderBeoordeeld)] as const);
  const eigen = codes ?? [beoordeeld ? RETOURCODES.geenOpmerking : RETOURCODES.nietBeoordeeld];
  return Object.fromEntries(isKlasse ? [...velden, [SLEUTEL, eigen]] : velden);
};

const vulKnoop = (werk: Werk, knoop: Knoop, waarde: unknown, pad: string, beoordeeld: boolean): unknown => {
  if (knoop.schema === "bericht" && knoop.inhoud.soort === "groep")
    return vulGroep(werk, knoop, knoop.inhoud, waarde, pad, beoordeeld);
  if (knoop.inhoud.soort !== "lijst" || !Array.isArray(waarde)) return waarde;
  const { kind } = knoop.inhoud;
  return waarde.map((rij: unknown, i) => vulKnoop(werk, kind, rij, `${pad}/${kind.naam}${i === 0 ? "" : `[${i + 1}]`}`, beoordeeld));
};

/** What came of filling in the return codes. */
export interface Ingevuld {
  readonly waarde: unknown;
  /** Paths of all berichtklassen in it. */
  readonly klassen: ReadonlySet<string>;
}

/**
 * Copies one part of a message unchanged, with its return codes in every berichtklasse: the codes of what is wrong,
 * 0200 where nothing is, 0233 below a rejected client.
 *
 * @source iWmo 3.2, IV028, OP065
 */
export const vulRetourcodes = (knoop: Knoop, waarde: unknown, oordeel: Oordeel): Ingevuld => {
  const klassen = new Set<string>();
  return { waarde: vulKnoop({ oordeel, gevonden: klassen }, knoop, waarde, `/Bericht/${knoop.naam}`, true), klassen };
};
