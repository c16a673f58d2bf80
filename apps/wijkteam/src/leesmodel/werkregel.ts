import { addDagen, parseTijdstip, toEpochMs, type IsoDatum, type Tijdstip } from "@wmo-kit/domain";
import { showTaak, type Kitomgeving, type OpenTaak } from "@wmo-kit/kit";
import { zaakVan } from "@wmo-kit/afwegingskader";
import type { Zoekregel } from "@wmo-kit/runtime";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";
import { listStaandeTaken, listTaken } from "../dossier/list-taken.js";

/** Open tasks, by their last day; and terms that are not passed yet without a task of their own, by the day on which they pass. */
export const TAAK = "taak";
export const SEIN = "sein";

/** After every day: a task without a last day comes last. */
export const ZONDER_DAG = "9999-12-31";

/** Where the second part of the order begins: the day on which a task is almost late, or the moment at which a term passed. */
export const TWEEDE_DEEL = 12;

/** Most days before its end on which a term can be called almost passed: working days with the longest row of holidays in between. */
const MEESTE_DAGEN = 31;

const NOOIT = "9".repeat(15);

/** A moment as text that lies in the order of moments. */
export const toMomenttekst = (moment: Tijdstip): string => String(toEpochMs(moment)).padStart(NOOIT.length, "0");

// Later than every term that runs now, and still a moment that the calendar knows.
const LATER = parseTijdstip("2190-01-01T12:00:00Z");

/** The first day on which a task is called almost late: the day itself when it never is before. */
const findBijnaVanaf = (taak: OpenTaak, uiterlijk: IsoDatum, omgeving: Kitomgeving): string => {
  const isBijna = (dag: IsoDatum): boolean => showTaak(taak, { dossierId: "", naam: null }, dag, omgeving).stand === "bijna verstreken";
  let eerste: IsoDatum | undefined;
  for (let terug = 0; terug <= MEESTE_DAGEN; terug += 1) {
    const dag = addDagen(uiterlijk, -terug).unwrapOr(undefined);
    if (dag === undefined || !isBijna(dag)) break;
    eerste = dag;
  }
  return eerste ?? ZONDER_DAG;
};

const ordeVanTaak = (taak: OpenTaak, omgeving: Kitomgeving): string => {
  const { uiterlijk } = taak;
  // Without a norm that can be explained there is no verdict, whatever day stands there.
  const zonder = uiterlijk === undefined || showTaak(taak, { dossierId: "", naam: null }, uiterlijk, omgeving).stand === "geen norm";
  return zonder ? `${ZONDER_DAG}|${uiterlijk ?? ZONDER_DAG}` : `${uiterlijk}|${findBijnaVanaf(taak, uiterlijk, omgeving)}`;
};

const momentVan = ({ zaken }: Inwonerdossier, { zaak, norm }: OpenTaak, { normen }: Kitomgeving): string => {
  const ontvangen = zaakVan(zaken, "A1", zaak)?.feiten.ontvangen;
  const moment = norm === undefined || ontvangen === undefined ? undefined : normen.laatsteMoment(norm, ontvangen.tijdstip);
  return moment === undefined ? NOOIT : toMomenttekst(moment);
};

/** What a row of the worklist says: the task, and of whom. */
export interface Werkinhoud {
  readonly taak: OpenTaak;
  readonly naam: string;
  readonly wijk: string | null;
}

/** By what a resident is named in a list. */
export type Wie = Pick<Werkinhoud, "naam" | "wijk">;

/**
 * The rows by which the worklist finds what must be done for a resident, on any day. What passes with time needs no new row:
 * the order holds the days and moments at which a task is almost late, late, or first seen.
 *
 * @source W-33, W-50.1, W-50.2; lifecycle.md A1, deadline events
 */
export const listWerkregels = (dossier: Inwonerdossier, wie: Wie, omgeving: Kitomgeving): readonly Zoekregel[] =>
  LATER.match(
    (later) => {
      const staand = listStaandeTaken(dossier, later, omgeving).length;
      return listTaken(dossier, later, omgeving).map((taak, plaats) => {
        const tekst = JSON.stringify({ taak, ...wie } satisfies Werkinhoud);
        // The terms that will pass stand after the tasks that are there.
        if (plaats < staand) return { groep: TAAK, orde: ordeVanTaak(taak, omgeving), tekst };
        return { groep: SEIN, orde: `${taak.uiterlijk ?? ZONDER_DAG}|${momentVan(dossier, taak, omgeving)}`, tekst };
      });
    },
    () => [],
  );
