import { Effect } from "effect";
import { describe, expect, it } from "vitest";

import { ACTOR, eenKast, eenMap, OMGEVING, PROJECTIE } from "../../test/proefkast.js";
import { decideStap } from "../stap/decide-stap.js";
import { ORGANISATIE, type Beslis } from "./kast.js";
import type { Proefstand } from "../../test/proefkast.js";

type B = Beslis<Proefstand, string, never, never>;

const noteer = (tekst: string): B => () => Effect.succeed({ feiten: [{ _tag: "Eigen", feit: tekst }] });
const ontvangst = (bericht: string, houder = "client:1") => ({ actor: ACTOR, bericht, houder });

describe("de dossierkast", () => {
  it("TR056: wat twee keer binnenkomt wordt één keer vastgelegd, en dezelfde houder houdt één dossier", async () => {
    const { kast, run } = await eenKast();
    const eerste = await run(kast.receive(ontvangst("b1"), noteer("een")));
    const tweede = await run(kast.receive(ontvangst("b2"), noteer("twee")));
    expect([eerste.nieuw, tweede.nieuw, tweede.dossier.id === eerste.dossier.id, tweede.dossier.eigen.notities]).toEqual([true, false, true, ["een", "twee"]]);
    expect(await run(Effect.flip(kast.receive(ontvangst("b1"), noteer("weer"))))).toEqual({ _tag: "AlVastgelegd", dossier: eerste.dossier.id });
    expect(await run(kast.find("client:1"))).toEqual(tweede.dossier);
  });

  it("KAST: gelijktijdige besluiten van twee processen gaan niet verloren en volgen elkaar op", async () => {
    const map = eenMap();
    const [links, rechts] = [await eenKast(map), await eenKast(map)];
    const { id } = (await links.run(links.kast.receive(ontvangst("b1"), noteer("begin")))).dossier;
    await Promise.all(
      Array.from({ length: 12 }, (_, nummer) => {
        const { kast, run } = nummer % 2 === 0 ? links : rechts;
        return run(kast.change(id, noteer(`n${nummer}`), { actor: ACTOR }));
      }),
    );
    const dossier = await links.run(links.kast.load(id));
    expect([dossier.versie, new Set(dossier.eigen.notities).size]).toEqual([13, 13]);
    expect(await rechts.run(rechts.kast.load(id))).toEqual(dossier);
  });

  it("VERSIE_CONFLICT: met een verwachte versie wordt niet opnieuw besloten", async () => {
    const { kast, run } = await eenKast();
    const { id, versie } = (await run(kast.receive(ontvangst("b1"), noteer("begin")))).dossier;
    await run(kast.change(id, noteer("ander"), { actor: ACTOR }));
    expect(await run(Effect.flip(kast.change(id, noteer("oud scherm"), { actor: ACTOR, verwachteVersie: versie })))).toEqual({
      _tag: "VersieConflict",
      dossier: id,
      verwacht: versie,
      werkelijk: versie + 1,
    });
    expect((await run(kast.load(id))).eigen.notities).toEqual(["begin", "ander"]);
  });

  it("KAST: lijsten zien wat een ander proces vastlegde, ook met een geheugen waar niets in past", async () => {
    const map = eenMap();
    const [schrijver, lezer] = [await eenKast(map), await eenKast(map, { projectie: PROJECTIE, geheugen: 1 })];
    expect(await lezer.run(lezer.kast.list)).toEqual([]);
    const { id } = (await schrijver.run(schrijver.kast.receive(ontvangst("b1"), noteer("een")))).dossier;
    expect(await lezer.run(lezer.kast.list)).toEqual([`${id}: een (0)`]);
    await schrijver.run(schrijver.kast.change(id, noteer("twee"), { actor: ACTOR }));
    expect(await lezer.run(lezer.kast.list)).toEqual([`${id}: een, twee (0)`]);
  });

  it("B5: het dossier van de organisatie bestaat altijd, staat niet tussen de bewoners, en is te zien bij een besluit over hen", async () => {
    const { kast, run } = await eenKast();
    expect((await run(kast.loadOrganisatie)).versie).toBe(0);
    const { id } = (await run(kast.receive(ontvangst("b1"), noteer("bewoner")))).dossier;
    const wachtlijst: B = (dossier, werk) =>
      Effect.sync(() => {
        const opdracht = { levensloop: "B5", zaak: "w1", gebeurtenis: "wachtlijst-ontstaan", gegevens: { locatie: "De Hoeve", wachtenden: 1 } };
        const { gebeurtenis } = decideStap(dossier, opdracht, werk, OMGEVING)._unsafeUnwrap();
        return { feiten: [{ _tag: "Stap", gebeurtenis }] };
      });
    const organisatie = await run(kast.change(ORGANISATIE, wachtlijst, { actor: ACTOR }));
    expect([organisatie.id, Object.keys(organisatie.zaken.zaken), organisatie.eigen.stappen]).toEqual([ORGANISATIE, ["w1"], 1]);
    expect((await run(kast.list)).length).toBe(1);
    let gezien: readonly string[] = [];
    const kijk: B = (_, werk) =>
      Effect.sync(() => {
        gezien = Object.keys(werk.organisatie.zaken);
        return { feiten: [] };
      });
    const na = await run(kast.change(id, kijk, { actor: ACTOR }));
    expect([gezien, na.versie]).toEqual([["w1"], 1]);
  });

  it("D-20.13: een stap komt uit de opslag terug als dezelfde gebeurtenis, met moment en handelende persoon", async () => {
    const map = eenMap();
    const { kast, run } = await eenKast(map);
    const aanvraag: B = (dossier, werk) =>
      Effect.sync(() => {
        const opdracht = { levensloop: "B1", zaak: "a1", gebeurtenis: "aanvraag-begonnen", gegevens: { route2Status: "open" } };
        return { feiten: [{ _tag: "Stap", gebeurtenis: decideStap(dossier, opdracht, werk, OMGEVING)._unsafeUnwrap().gebeurtenis }] };
      });
    const { dossier } = await run(kast.receive(ontvangst("b1"), aanvraag));
    const ander = await eenKast(map);
    const terug = await ander.run(ander.kast.load(dossier.id));
    expect(terug).toEqual(dossier);
    expect(terug.zaken.zaken["a1"]).toMatchObject({ levensloop: "B1", toestand: "aanvraag-concept", versie: 1 });
    expect(terug.sinds["a1"]).toBe(terug.zaken.bijgewerkt);
  });
});
