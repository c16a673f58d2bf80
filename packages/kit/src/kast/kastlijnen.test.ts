import { layerAudit, Databank, vernietigDossier } from "@wmo-kit/runtime";
import { parseIsoDatum } from "@wmo-kit/domain";
import { Effect } from "effect";
import { describe, expect, it } from "vitest";

import { ACTOR, eenKast, eenMap, PROJECTIE, type Proefstand } from "../../test/proefkast.js";
import { isGewoon } from "./is-gewoon.js";
import type { Beslis } from "./kast.js";

const noteer =
  (tekst: string): Beslis<Proefstand, string, never, never> =>
  () =>
    Effect.succeed({ feiten: [{ _tag: "Eigen", feit: tekst }] });
const ontvangst = (houder: string) => ({ actor: ACTOR, bericht: `bericht ${houder}`, houder });

/** A release of the app, as a process of its own, that writes down which lines it makes. */
const programma = async (map: string, naam?: string) => {
  const gemaakt: string[] = [];
  const vatSamen: typeof PROJECTIE.vatSamen = (dossier) => {
    gemaakt.push(dossier.id);
    return `${naam ?? ""} ${dossier.eigen.notities.join(", ")}`;
  };
  const kast = await eenKast(map, { projectie: { ...PROJECTIE, vatSamen }, ...(naam === undefined ? {} : { programma: naam }) });
  return { ...kast, gemaakt };
};

describe("de lijnen van de dossierkast", () => {
  it("KAST: een nieuw proces van dezelfde uitgave maakt alleen de lijnen van dossiers met nieuwe feiten", async () => {
    const map = eenMap();
    const eerste = await programma(map, "v1");
    for (const houder of ["a", "b", "c"]) await eerste.run(eerste.kast.receive(ontvangst(houder), noteer(houder)));
    expect(await eerste.run(eerste.kast.list)).toEqual(["v1 a", "v1 b", "v1 c"]);
    const { id } = await eerste.run(eerste.kast.find("b"));
    await eerste.run(eerste.kast.change(id, noteer("bij"), { actor: ACTOR }));
    const tweede = await programma(map, "v1");
    expect(await tweede.run(tweede.kast.list)).toEqual(["v1 a", "v1 b, bij", "v1 c"]);
    expect(tweede.gemaakt).toEqual([id]);
    expect(await tweede.run(tweede.kast.lijnen.vergelijk)).toEqual([]);
  });

  it("KAST: een andere uitgave, of een programma zonder naam, vertrouwt de lijnen van een ander niet", async () => {
    const map = eenMap();
    const oud = await programma(map, "v1");
    await oud.run(oud.kast.receive(ontvangst("a"), noteer("a")));
    expect(await oud.run(oud.kast.list)).toEqual(["v1 a"]);
    for (const naam of ["v2", undefined, undefined]) {
      const nieuw = await programma(map, naam);
      expect(await nieuw.run(nieuw.kast.list)).toEqual([`${naam ?? ""} a`]);
      expect(nieuw.gemaakt).toHaveLength(1);
    }
  });

  it("Wmo-5.3.4: een vernietigd dossier is weg uit de lijst en uit het geheugen van elk proces dat het kende", async () => {
    const map = eenMap();
    const [links, rechts] = [await programma(map, "v1"), await programma(map, "v1")];
    const { id } = (await links.run(links.kast.receive(ontvangst("a"), noteer("Zonnebloem")))).dossier;
    for (const { kast, run } of [links, rechts]) expect([await run(kast.list), (await run(kast.load(id))).versie]).toEqual([["v1 Zonnebloem"], 1]);
    const rijen = await links.runtime.runPromise(Effect.flatMap(Databank, (db) => db.all("SELECT * FROM leesregel")));
    expect([rijen.length, JSON.stringify(rijen).includes("Zonnebloem")]).toEqual([1, false]);
    const peildatum = parseIsoDatum("2090-01-01")._unsafeUnwrap();
    const opdracht = { tenant: "proef", dossier: id, peildatum, account: "b", rol: "beheerder", systeem: "proef" };
    await links.runtime.runPromise(Effect.provide(vernietigDossier(opdracht), layerAudit));
    for (const { kast, run } of [links, rechts]) {
      expect(await run(kast.list)).toEqual([]);
      expect(await run(Effect.flip(kast.load(id)))).toEqual({ _tag: "DossierOnbekend" });
    }
  });

  it("KAST: een besluit dat met een transactie wordt teruggedraaid laat in het geheugen niets achter", async () => {
    const { kast, run, runtime } = await programma(eenMap(), "v1");
    const { id } = (await run(kast.receive(ontvangst("a"), noteer("blijft")))).dossier;
    const werk = Effect.andThen(kast.change(id, noteer("weg"), { actor: ACTOR }), Effect.fail("nee"));
    await runtime.runPromise(Effect.flip(Effect.flatMap(Databank, (db) => db.transactie(() => werk))));
    await run(kast.change(id, noteer("ander"), { actor: ACTOR }));
    expect((await run(kast.load(id))).eigen.notities).toEqual(["blijft", "ander"]);
    expect(await run(kast.list)).toEqual(["v1 blijft, ander"]);
  });

  it.each<readonly [string, unknown, boolean]>([
    ["gewone gegevens", { a: [1, "b", null, true, { c: undefined }] }, true],
    ["een kaart", { a: new Map() }, false],
    ["een gat in een lijst", [undefined], false],
    ["oneindig", { a: Number.POSITIVE_INFINITY }, false],
    ["een functie", { a: () => 1 }, false],
    ["een groot getal", [1n], false],
  ])("KAST: of %s ongeschonden uit de opslag terugkomt is vooraf te zien", (_, waarde, gewoon) => {
    expect(isGewoon(waarde)).toBe(gewoon);
  });
});
