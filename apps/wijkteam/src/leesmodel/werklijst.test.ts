import { parseTijdstip, toLokaleDatum } from "@wmo-kit/domain";
import { showTaak, Werkomgeving } from "@wmo-kit/kit";
import { ConfigProvider, Effect, Layer, ManagedRuntime } from "effect";
import { afterAll, beforeAll, expect, it } from "vitest";

import { eenMap } from "../../test/kit.js";
import type { Werklijst } from "../api/weergave.js";
import { listTaken } from "../dossier/list-taken.js";
import { listWachtenden } from "../dossier/list-wachtenden.js";
import { layerKit } from "../kit.js";
import { laadVoorbeeldgegevens } from "../programs/laad-voorbeeldgegevens.js";
import { toonWachtlijst } from "../programs/toon-wachtlijst.js";
import { toonWerklijst } from "../programs/toon-werklijst.js";
import { Dossierkast } from "../services/kast.js";
import { opMoment } from "../voorbeeld/op-moment.js";
import { STANDEN } from "./werkvraag.js";

const runtime = ManagedRuntime.make(layerKit(eenMap()).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown({})))));
const opDag = (moment: string) => opMoment(parseTijdstip(moment)._unsafeUnwrap());

beforeAll(() => runtime.runPromise(opDag("2026-06-10T10:00:00Z")(laadVoorbeeldgegevens)));
afterAll(() => runtime.dispose());

// Three months, each day at another hour: weekends, holidays, and the hours in which a term of 48 hours passes.
const MOMENTEN = Array.from({ length: 92 }, (_, dag) => new Date(Date.UTC(2026, 4, 28 + dag, (dag * 7) % 24, 30)).toISOString().replace(".000Z", "Z"));

/** The slow way: every resident looked at anew, as one page of a dossier does it. */
const rekenNa = Effect.fnUntraced(function* (moment: string) {
  const { alle: omgeving } = yield* Werkomgeving;
  const tijdstip = parseTijdstip(moment)._unsafeUnwrap();
  const vandaag = toLokaleDatum(tijdstip)._unsafeUnwrap();
  const dossiers = yield* (yield* Dossierkast).list;
  return dossiers.flatMap((dossier) =>
    listTaken(dossier, tijdstip, omgeving).map((taak) => {
      const { stand, uiterlijk } = showTaak(taak, { dossierId: dossier.id, naam: null }, vandaag, omgeving);
      return `${dossier.id} ${taak.id} ${uiterlijk ?? "-"}: ${stand}`;
    }),
  );
});

const noem = ({ regels }: Werklijst): readonly string[] => regels.map(({ taak }) => `${taak.dossierId} ${taak.id} ${taak.uiterlijk ?? "-"}: ${taak.stand}`);

it.each(MOMENTEN)("W-50.1, W-50.2: op %s geeft de bewaarde werklijst dezelfde taken en standen als elk dossier opnieuw bekijken", async (moment) => {
  const [lijst, ...delen] = await runtime.runPromise(opDag(moment)(Effect.all([toonWerklijst(), ...STANDEN.map((toon) => toonWerklijst({ toon }))])));
  const verwacht = await runtime.runPromise(rekenNa(moment));
  expect(noem(lijst).toSorted()).toEqual(verwacht.toSorted());
  const dagen = lijst.regels.map(({ taak }) => taak.uiterlijk ?? "9999-12-31");
  expect(dagen).toEqual(dagen.toSorted());
  const { alles, verstreken, bijnaVerstreken, lopend, zonderDatum } = lijst.aantallen;
  expect([alles, verstreken, bijnaVerstreken, lopend, zonderDatum]).toEqual([verwacht.length, ...STANDEN.map((stand) => verwacht.filter((regel) => regel.endsWith(`: ${stand}`)).length)]);
  for (const [plaats, stand] of STANDEN.entries()) expect(noem(delen[plaats] ?? lijst).toSorted()).toEqual(verwacht.filter((regel) => regel.endsWith(`: ${stand}`)).toSorted());
});

it("W-50.2: bladzijden van twee geven samen de hele lijst, zonder dubbele en in dezelfde volgorde", async () => {
  const op = opDag("2026-06-24T10:00:00Z");
  const geheel = noem(await runtime.runPromise(op(toonWerklijst())));
  const gelezen: string[] = [];
  let na: string | null = null;
  do {
    const bladzijde: Werklijst = await runtime.runPromise(op(toonWerklijst({ aantal: 2, ...(na === null ? {} : { na }) })));
    gelezen.push(...noem(bladzijde));
    na = bladzijde.volgende;
  } while (na !== null);
  expect(geheel.length).toBeGreaterThan(4);
  expect(gelezen).toEqual(geheel);
});

it("W-50.1: de bewaarde wachtlijst is die van alle dossiers", async () => {
  const wachtlijst = await runtime.runPromise(opDag("2026-06-24T10:00:00Z")(toonWachtlijst));
  const verwacht = listWachtenden(await runtime.runPromise(Effect.flatMap(Dossierkast, (kast) => kast.list)));
  expect(wachtlijst.wachtenden.map(({ zaak, gemeldOp }) => [zaak, gemeldOp])).toEqual(verwacht.map(({ zaak, gemeldOp }) => [zaak, gemeldOp]));
  expect(verwacht.length).toBeGreaterThan(1);
});
