import { Databank, EventStore, type Rij } from "@wmo-kit/runtime";
import { parseIsoDatum } from "@wmo-kit/domain";
import { ConfigProvider, Effect, Layer, ManagedRuntime } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { layerKit } from "../../src/kit.js";
import { Instelling } from "../../src/services/instelling.js";
import { geefRapport } from "../../src/team/programs.js";
import { RAPPORTEN } from "../../src/team/rapporten.table.js";
import { eenMap } from "../kit.js";
import { vulTeam } from "../team/vul-team.js";
import { leesRauw, type Rauwdossier } from "./inwoner.js";
import { rekenNa, type Tik, type Venster } from "./reken-na.js";

/** The reports that follow from the dossiers; what the municipality delivers is only passed on. */
const NAGEREKEND = ["tijdigheid", "caseload", "knip", "vragen", "bezwaren"];
const TOTAAL = "totaal";
const INWONERS = 400;
const PEILDATUM = "2026-06-10";
const [EERSTE, LAATSTE] = ["2026-03", "2026-05"];
const TIJDVAKKEN: Readonly<Record<string, readonly [string, string]>> = {
  "2026-03": ["2026-03-01", "2026-03-31"],
  "2026-04": ["2026-04-01", "2026-04-30"],
  "2026-05": ["2026-05-01", "2026-05-31"],
  "2026-03/2026-05": ["2026-03-01", "2026-05-31"],
};

const runtime = ManagedRuntime.make(layerKit(eenMap()).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown({})))));
let dossiers: readonly Rauwdossier[] = [];

const leesAlleRauw = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const [db, store] = [yield* Databank, yield* EventStore];
  const rijen: readonly Rij[] = yield* db.all("SELECT DISTINCT dossier FROM gebeurtenis WHERE tenant = ?", [tenant]);
  return yield* Effect.forEach(rijen, (rij) => Effect.map(store.readDossier(tenant, String(rij["dossier"])), leesRauw));
});

beforeAll(async () => {
  await runtime.runPromise(vulTeam({ inwoners: INWONERS, dagen: 200, tot: "2026-06-20T10:00:00Z", zaad: 20260610, professionals: 8 }));
  dossiers = await runtime.runPromise(leesAlleRauw);
}, 60_000);
afterAll(() => runtime.dispose());

interface Stand {
  readonly boven: number;
  readonly onder: number;
  readonly loopt: number;
  readonly dagen: readonly number[];
}

const LEEG: Stand = { boven: 0, onder: 0, loopt: 0, dagen: [] };

const telOp = (tikken: readonly Tik[], past: (tik: Tik) => boolean): Stand =>
  tikken.filter(past).reduce(
    (som, { boven, onder, loopt, dagen }) => ({ boven: som.boven + boven, onder: som.onder + onder, loopt: som.loopt + loopt, dagen: dagen === undefined ? som.dagen : [...som.dagen, dagen] }),
    LEEG,
  );

const rekenAllesNa = (venster: Venster): readonly Tik[] => dossiers.flatMap((dossier) => rekenNa(dossier, venster));

describe("elk rapport, nagerekend uit de rauwe feiten", () => {
  it("W-106: de verzonnen inwoners raken elk cijfer dat wordt nagerekend", () => {
    const cijfers = new Set(rekenAllesNa({ van: "2026-03-01", tot: "2026-05-31", peildatum: PEILDATUM }).map(({ cijfer }) => cijfer));
    expect(dossiers).toHaveLength(INWONERS);
    const gevraagd = NAGEREKEND.flatMap((id) => RAPPORTEN.find((soort) => soort.id === id)?.indicatoren ?? []);
    expect(gevraagd.filter((indicator) => !cijfers.has(indicator))).toEqual([]);
  });

  it.each(NAGEREKEND)("W-50.3, W-72.1, W-106: rapport %s geeft per maand, in totaal en per groep dezelfde aantallen", async (id) => {
    const peildatum = parseIsoDatum(PEILDATUM)._unsafeUnwrap();
    const { rapport } = await runtime.runPromise(geefRapport(id, { vanaf: EERSTE ?? "", totEnMet: LAATSTE ?? "", peildatum }, "zonder"));
    let vergeleken = 0;
    for (const [tijdvak, [van, tot]] of Object.entries(TIJDVAKKEN)) {
      const tikken = rekenAllesNa({ van, tot, peildatum: PEILDATUM });
      const bekend = new Set(tikken.map(({ cijfer }) => cijfer));
      for (const cel of rapport.cellen) {
        if (cel.tijdvak !== tijdvak || !bekend.has(cel.indicator)) continue;
        if (cel.uitsplitsing !== TOTAAL && !tikken.some((tik) => tik.cijfer === cel.indicator && cel.uitsplitsing in tik.groepen)) continue;
        const verwacht = telOp(tikken, (tik) => tik.cijfer === cel.indicator && (cel.uitsplitsing === TOTAAL || tik.groepen[cel.uitsplitsing] === cel.groep));
        const waar = `${cel.indicator} ${tijdvak} ${cel.uitsplitsing} ${cel.groep}`;
        expect([waar, cel.noemer, cel.loopt, cel.teller ?? verwacht.boven]).toEqual([waar, verwacht.onder, verwacht.loopt, verwacht.boven]);
        if (cel.spreiding !== null && verwacht.dagen.length > 0) expect([waar, cel.spreiding.kortste, cel.spreiding.langste]).toEqual([waar, Math.min(...verwacht.dagen), Math.max(...verwacht.dagen)]);
        vergeleken += 1;
      }
    }
    expect(vergeleken).toBeGreaterThanOrEqual(Object.keys(TIJDVAKKEN).length * 2);
  });
});
