import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { parseIsoDatum } from "@wmo-kit/domain";
import { vernietigDossier } from "@wmo-kit/runtime";
import { Effect } from "effect";
import * as fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenKit, eenMap } from "../../test/kit.js";
import { ontvangBericht } from "../programs/ontvang-bericht.js";
import { Aanwezigheidskast } from "./aanwezigheidskast.js";
import { toDagdeeltijd } from "./dagdeeltijd.js";
import { listDagdeelstanden } from "./geldende-aanwezigheid.js";
import { Maandkast } from "./maandkast.js";
import { toMaandzorg } from "./maandzorg.js";
import { aanwezigheidstroom } from "./stromen.js";
import { synchroniseer } from "./synchroniseer.js";

const MAANDEN = ["2026-07", "2026-08"];
const MEDEWERKER = "Zonnebloempje";

interface Tik {
  readonly inwoner: number;
  readonly datum: string;
  readonly stand: string;
  readonly minuut: number;
}

const eenTik = fc.record({
  inwoner: fc.nat({ max: 1 }),
  datum: fc.constantFrom("2026-07-06", "2026-07-07", "2026-08-03", "2026-08-04"),
  stand: fc.constantFrom("aanwezig", "afwezig", "te laat afgemeld", "ongedaan"),
  minuut: fc.integer({ min: 10, max: 59 }),
});

const open = async (map = eenMap()) => {
  const kit = eenKit(map);
  onTestFinished(() => kit.dispose());
  const run = kit.runPromise;
  const [maandkast, aanwezigheid] = [await run(Maandkast), await run(Aanwezigheidskast)];
  let volgorde = 0;
  const legVast = (dossiers: readonly string[], tikken: readonly Tik[]) =>
    run(
      synchroniseer(
        tikken.map(({ inwoner, datum, stand, minuut }) => {
          volgorde += 1;
          const inzet = { medewerker: MEDEWERKER, soort: "medewerker", salaris: true, primairProces: true };
          return { kenmerk: `tik-${volgorde}-maand`, dossier: dossiers[inwoner] ?? "", locatie: "boerderij", datum, dagdeel: "ochtend", stand, inzet, apparaat: "a-1", volgorde, tijdstip: `2026-09-30T10:${minuut}:00Z` };
        }),
      ),
    ); // prettier-ignore
  /** The long way: every tap of the month read and folded. */
  const lang = (dossier: string, maand: string) => run(Effect.map(aanwezigheid.leesMaand(dossier, maand), (tikken) => listDagdeelstanden(tikken).map(toDagdeeltijd)));
  return { run, maandkast, legVast, lang };
};

const bestand = (nummer: number): Uint8Array => eenBestand({ bsn: nummer === 0 ? "999990019" : "999900006", identificatie: `GEM000${nummer}`, toewijzingNummer: 5_001 + nummer });

describe("de samenvatting per inwoner en maand", () => {
  it("D-20.13, D-20.14: is na elke reeks tikken en verbeteringen gelijk aan alle tikken lezen, ook bij vergelijken en opnieuw maken", { timeout: 120_000 }, async () => {
    const { run, maandkast, legVast, lang } = await open();
    const dossiers: string[] = [];
    for (const nummer of [0, 1]) dossiers.push((await run(ontvangBericht(bestand(nummer)))).dossier.id);
    const vraag = dossiers.flatMap((dossier) => MAANDEN.map((maand) => ({ dossier, maand })));
    await fc.assert(
      fc.asyncProperty(fc.array(eenTik, { minLength: 1, maxLength: 6 }), async (tikken) => {
        expect((await legVast(dossiers, tikken)).map(({ uitkomst }) => uitkomst)).toEqual(tikken.map(() => "vastgelegd"));
        const verwacht = await Promise.all(vraag.map(({ dossier, maand }) => lang(dossier, maand)));
        expect(await run(maandkast.tijden(vraag))).toEqual(verwacht);
        const zorg = new Map((await run(maandkast.zorg)).map((een) => [`${een.dossier} ${een.maand}`, een]));
        for (const [plaats, maand] of vraag.entries())
          if ((verwacht[plaats] ?? []).length > 0) expect(zorg.get(`${maand.dossier} ${maand.maand}`)).toEqual(toMaandzorg(maand, verwacht[plaats] ?? []));
      }),
      { numRuns: 25 },
    );
    const voor = await run(maandkast.zorg);
    expect(await run(maandkast.regels.vergelijk)).toEqual([]);
    await run(maandkast.regels.herbouw());
    expect(await run(maandkast.zorg)).toEqual(voor);
  });

  it("PRIVACY, Wmo-5.3.4: niets van een tik staat leesbaar op de schijf, en een vernietigde maand is weg", async () => {
    const map = eenMap();
    const { run, maandkast, legVast } = await open(map);
    const dossier = (await run(ontvangBericht(bestand(0)))).dossier.id;
    await legVast([dossier], [{ inwoner: 0, datum: "2026-07-06", stand: "aanwezig", minuut: 10 }, { inwoner: 0, datum: "2026-08-03", stand: "aanwezig", minuut: 10 }]);
    expect((await run(maandkast.zorg)).map(({ maand }) => maand)).toEqual(MAANDEN);
    const schijf = readdirSync(map).filter((naam) => naam.includes("sqlite")).map((naam) => readFileSync(join(map, naam)));
    expect([schijf.some((bytes) => bytes.includes("aanwezigheidsmaand")), schijf.some((bytes) => bytes.includes(MEDEWERKER)), schijf.some((bytes) => bytes.includes("te laat afgemeld"))]).toEqual([true, false, false]);

    const opdracht = { tenant: "eigen", dossier: aanwezigheidstroom(dossier, "2026-07"), peildatum: parseIsoDatum("2090-01-01")._unsafeUnwrap(), account: "b", rol: "beheerder", systeem: "proef" };
    await run(vernietigDossier(opdracht));
    expect((await run(maandkast.zorg)).map(({ maand }) => maand)).toEqual(["2026-08"]);
    expect((await run(maandkast.tijden(MAANDEN.map((maand) => ({ dossier, maand }))))).map(({ length }) => length)).toEqual([0, 1]);
    expect(await run(maandkast.regels.vergelijk)).toEqual([]);
  });
}); // prettier-ignore
