import { findEis, findEisIds } from "@wmo-kit/requirements";
import * as z from "zod";

import type { Regel } from "../../../../packages/afwegingskader/test/verhaal-historie.js";
import { AFGEWEZEN } from "../../../../packages/afwegingskader/test/verhalen/afgewezen.verhaal.js";
import { BASISHULP_NAAR_WLZ } from "../../../../packages/afwegingskader/test/verhalen/basishulp.verhaal.js";
import { HARDHEID } from "../../../../packages/afwegingskader/test/verhalen/hardheid.verhaal.js";
import { PGB_MET_VEILIGHEIDSZORG } from "../../../../packages/afwegingskader/test/verhalen/pgb.verhaal.js";
import { ROUTE2_DAN_ROUTE1 } from "../../../../packages/afwegingskader/test/verhalen/route2.verhaal.js";
import type { Voorbeeld } from "../voorbeeldbestand.js";

type Waarde = Voorbeeld["input"][string];

const VERHALEN = [AFGEWEZEN, PGB_MET_VEILIGHEIDSZORG, HARDHEID, ROUTE2_DAN_ROUTE1, BASISHULP_NAAR_WLZ];

const MAANDEN = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

const twee = (getal: number): string => String(getal).padStart(2, "0");

/** The last days that stand in the sentences of a story: "Uiterlijk 13 april 2026." */
const dagenIn = (zinnen: readonly string[]): string[] =>
  zinnen
    .flatMap((zin) => [...zin.matchAll(/Uiterlijk (\d+) (\w+) (\d{4})\./gu)])
    .map(([, dag, maand = "", jaar]) => `${jaar}-${twee(MAANDEN.indexOf(maand) + 1)}-${twee(Number(dag))}`)
    .sort();

const uitkomstVan = (regel: Regel): Waarde => {
  if ("wordt" in regel) return regel.moet === undefined ? { state: regel.wordt } : { state: regel.wordt, deadlines: dagenIn(regel.moet) };
  if ("geweigerd" in regel) return { refused: Object.keys(regel.geweigerd).sort() };
  return "oordeel" in regel ? { judgement: [regel.oordeel] } : { impossible: true };
};

const stapVan = ({ op, door, zaak: [lifecycle, zaak], gebeurtenis, gegevens, reden, erkend }: Regel): Waarde =>
  z.json().parse({
    at: op,
    by: { id: door.id, skills: [...door.bekwaamheden] },
    lifecycle,
    case: zaak,
    event: gebeurtenis,
    data: gegevens ?? {},
    ...(reden === undefined ? {} : { reason: reden }),
    ...(erkend === undefined ? {} : { acknowledged: erkend.map((een) => ({ code: een.code, reason: een.reden })) }),
  });

/** The stories with which afwegingskader proves its life cycles: what is taken in, what is refused, and what a person must judge. */
export const verhaalvoorbeelden = (): readonly Omit<Voorbeeld, "id" | "topic">[] =>
  VERHALEN.map(({ titel, regels }) => ({
    requirementIds: [...new Set(regels.flatMap(({ wat }) => findEisIds(wat)))].filter((id) => findEis(id) !== undefined),
    title: titel,
    input: { events: regels.map(stapVan) },
    expected: { outcomes: regels.map(uitkomstVan) },
    why: regels.map(({ wat }, plaats) => `${plaats}. ${wat}`).join("\n"),
  }));
