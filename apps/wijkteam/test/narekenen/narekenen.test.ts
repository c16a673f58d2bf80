import { parseIsoDatum } from "@wmo-kit/domain";
import { ORGANISATIE } from "@wmo-kit/kit";
import { WIJKTEAM_INDICATOREN } from "@wmo-kit/monitoring";
import { Databank, EventStore, type Rij } from "@wmo-kit/runtime";
import { ConfigProvider, Effect, Layer, ManagedRuntime } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { layerKit } from "../../src/kit.js";
import { leesIn } from "../../src/koppelingen/bestanden.js";
import { Instelling } from "../../src/services/instelling.js";
import { geefRapport } from "../../src/team/programs.js";
import { RAPPORTEN } from "../../src/team/rapporten.table.js";
import { eenMap } from "../kit.js";
import { maakMaandbestand } from "../team/maandbestanden.js";
import { vulOrganisatie } from "../team/vul-organisatie.js";
import { vulTeam } from "../team/vul-team.js";
import { FOUTRIJEN } from "./fouten.table.js";
import { leesRauw } from "./inwoner.js";
import { rekenNa, type Rauwbestand } from "./reken-na.js";
import type { Tik } from "./tik.js";
import { isLeeg, vergelijk } from "./vergelijk.js";

/** Figures that nothing here makes, so that there is nothing to recount. */
const NIET_NAGEREKEND: Readonly<Record<string, string>> = {
  "omvang-indicaties": "het bestand van de gemeente geeft de omvang in eenheden per maand, en daar volgen geen minuten per week uit: het cijfer blijft leeg en het rapport zegt dat",
};
const INWONERS = 400;
const [TOT, DAGEN, ZAAD] = ["2026-06-20T10:00:00Z", 200, 20260610];
const PEILDATUM = "2026-06-10";
const [EERSTE, LAATSTE] = ["2026-03", "2026-05"];
const TIJDVAKKEN: Readonly<Record<string, readonly [string, string]>> = {
  "2026-03": ["2026-03-01", "2026-03-31"],
  "2026-04": ["2026-04-01", "2026-04-30"],
  "2026-05": ["2026-05-01", "2026-05-31"],
  "2026-03/2026-05": ["2026-03-01", "2026-05-31"],
};
/** The second delivery tells April again, and as a whole. */
const MAANDCIJFERS = [maakMaandbestand(["2026-02", "2026-03", "2026-04"], 1), maakMaandbestand(["2026-04", "2026-05"], 2)];

const runtime = ManagedRuntime.make(layerKit(eenMap()).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown({})))));
const tikken = new Map<string, readonly Tik[]>();

const isInwoner = (stroom: string): boolean => stroom !== ORGANISATIE && !stroom.includes(":");

const leesAlleRauw = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const [db, store] = [yield* Databank, yield* EventStore];
  const rijen: readonly Rij[] = yield* db.all("SELECT DISTINCT dossier FROM gebeurtenis WHERE tenant = ?", [tenant]);
  const rauw: Rauwbestand = {
    inwoners: yield* Effect.forEach(rijen.map((rij) => String(rij["dossier"])).filter(isInwoner), (stroom) => Effect.map(store.readDossier(tenant, stroom), leesRauw)),
    organisatie: leesRauw(yield* store.readDossier(tenant, ORGANISATIE)),
    register: (yield* store.readDossier(tenant, "register:organisatie")).map(({ soort, gegevens }) => ({ soort, gegevens: JSON.parse(JSON.stringify(gegevens)) as Readonly<Record<string, unknown>> })),
    maandcijfers: MAANDCIJFERS,
  };
  return rauw;
});

beforeAll(async () => {
  await runtime.runPromise(vulTeam({ inwoners: INWONERS, dagen: DAGEN, tot: TOT, zaad: ZAAD, professionals: 8 }));
  await runtime.runPromise(vulOrganisatie({ voorvallen: 90, klachten: 60, dagen: DAGEN, tot: TOT, zaad: ZAAD }));
  for (const bestand of MAANDCIJFERS) await runtime.runPromise(leesIn("maandcijfers", PEILDATUM, new TextEncoder().encode(bestand)));
  const rauw = await runtime.runPromise(leesAlleRauw);
  expect(rauw.inwoners).toHaveLength(INWONERS);
  for (const [tijdvak, [van, tot]] of Object.entries(TIJDVAKKEN)) tikken.set(tijdvak, rekenNa(rauw, { van, tot, peildatum: PEILDATUM }));
}, 120_000);
afterAll(() => runtime.dispose());

const rapporteer = (id: string) =>
  runtime.runPromise(geefRapport(id, { vanaf: EERSTE ?? "", totEnMet: LAATSTE ?? "", peildatum: parseIsoDatum(PEILDATUM)._unsafeUnwrap() }, "zonder"));

const cijfersVan = (id: string): readonly string[] => (RAPPORTEN.find((soort) => soort.id === id)?.indicatoren ?? []).filter((cijfer) => NIET_NAGEREKEND[cijfer] === undefined);

const NA = RAPPORTEN.map(({ id }) => id);

describe("elk rapport, nagerekend uit de rauwe feiten", () => {
  it("W-106: elke rij van de cijfers heeft een eigen natelling of een reden, en de verzonnen feiten raken haar en elke groep ervan", () => {
    const periode = tikken.get("2026-03/2026-05") ?? [];
    const mist = WIJKTEAM_INDICATOREN.flatMap(({ id, uitsplitsingen }) => {
      if (NIET_NAGEREKEND[id] !== undefined) return [];
      const eigen = periode.filter(({ cijfer }) => cijfer === id);
      const zonderGroep = uitsplitsingen.filter((uitsplitsing) => !eigen.some(({ groepen }) => uitsplitsing in groepen));
      return eigen.length < 5 || zonderGroep.length > 0 ? [[id, eigen.length, ...zonderGroep]] : [];
    });
    expect(mist).toEqual([]);
    expect(Object.keys(NIET_NAGEREKEND).filter((id) => !WIJKTEAM_INDICATOREN.some((indicator) => indicator.id === id))).toEqual([]);
  });

  it("W-106: elk cijfer dat niet wordt nageteld, staat leeg in het rapport, met de waarschuwing erbij", async () => {
    const { rapport } = await rapporteer("spiegelbudget");
    for (const id of Object.keys(NIET_NAGEREKEND)) {
      expect(rapport.cellen.filter(({ indicator, teller, noemer }) => indicator === id && (teller !== 0 || noemer !== 0))).toEqual([]);
      expect(rapport.waarschuwingen.filter(({ indicator, soort }) => indicator === id && soort === "niet-aangeleverd")).not.toEqual([]);
    }
  });

  it("W-32.3, W-106: elk cijfer staat in een rapport", () => {
    const inRapport = new Set(RAPPORTEN.flatMap(({ indicatoren }) => indicatoren));
    expect(WIJKTEAM_INDICATOREN.map(({ id }) => id).filter((id) => !inRapport.has(id))).toEqual([]);
  });

  it.each(NA)("W-50.3, W-72.1, W-82.2, W-106: rapport %s geeft per maand, in totaal en per groep dezelfde cijfers, aandelen, spreiding en oordelen", async (id) => {
    const { rapport } = await rapporteer(id);
    for (const tijdvak of Object.keys(TIJDVAKKEN)) expect(vergelijk(rapport.cellen, tikken.get(tijdvak) ?? [], { tijdvak, cijfers: cijfersVan(id) })).toEqual([]);
    expect(cijfersVan(id).length).toBeGreaterThan(0);
  });

  it.each(NA)("W-106: een fout in een cel van rapport %s, een cel te weinig of een cel te veel valt op", async (id) => {
    const { rapport } = await rapporteer(id);
    const tijdvak = "2026-03/2026-05";
    for (const cel of rapport.cellen.filter((kandidaat) => kandidaat.tijdvak === tijdvak && cijfersVan(id).includes(kandidaat.indicator) && !isLeeg(kandidaat))) {
      const cijfers = [cel.indicator];
      const eigen = (tikken.get(tijdvak) ?? []).filter(({ cijfer }) => cijfer === cel.indicator);
      const alle = rapport.cellen.filter(({ indicator }) => indicator === cel.indicator);
      const rest = alle.filter((ander) => ander !== cel);
      const fouten = [{ ...cel, noemer: cel.noemer + 1 }, { ...cel, loopt: cel.loopt + 1 }, { ...cel, teller: (cel.teller ?? 0) + 1 }, { ...cel, waarde: `${cel.waarde} ` }, { ...cel, oordeel: "open" }];
      for (const fout of fouten) expect(vergelijk([...rest, fout], eigen, { tijdvak, cijfers })).toHaveLength(1);
      expect(vergelijk(rest, eigen, { tijdvak, cijfers })).toHaveLength(1);
      expect(vergelijk([...alle, { ...cel, uitsplitsing: "soort", groep: "bestaat niet", noemer: cel.noemer + 1 }], eigen, { tijdvak, cijfers })).toHaveLength(1);
    }
  });

  it("W-106: voor elk nageteld cijfer is er een foute rij", () => {
    expect(FOUTRIJEN.map(({ id }) => id).toSorted()).toEqual(WIJKTEAM_INDICATOREN.map(({ id }) => id).filter((id) => NIET_NAGEREKEND[id] === undefined).toSorted());
  });

  it.each(FOUTRIJEN)("W-106: een foute rij voor $id in de tabel geeft andere cijfers, en de natelling ziet dat", async ({ id, fout }) => {
    const rij = WIJKTEAM_INDICATOREN.find((indicator) => indicator.id === id);
    const rapport = RAPPORTEN.find(({ indicatoren }) => indicatoren.includes(id));
    if (rij === undefined || rapport === undefined) return expect([rij, rapport]).not.toContain(undefined);
    const goed = { ...rij };
    Object.assign(rij, fout);
    try {
      const { rapport: gemaakt } = await rapporteer(rapport.id);
      const verschillen = Object.keys(TIJDVAKKEN).flatMap((tijdvak) => vergelijk(gemaakt.cellen, tikken.get(tijdvak) ?? [], { tijdvak, cijfers: [id] }));
      expect(verschillen.length).toBeGreaterThan(0);
    } finally {
      Object.assign(rij, goed);
    }
  });
});
