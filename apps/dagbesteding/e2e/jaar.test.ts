import type { Wmo305, Wmo307, Wmo315, Wmo323 } from "@wmo-kit/iwmo";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { leesOntvangst, vraagAan } from "./jaar/aanvraag.js";
import { beginRooster, registreerOchtend, registreerZonderVerbinding } from "./jaar/aanwezigheid.js";
import { corrigeer, declareer, leesGedeeltelijk, leesToegekend } from "./jaar/declaratie.js";
import { beeindig, leesEindeOntvangen } from "./jaar/einde.js";
import { evalueerMetToetsenbord, houdLaatsteEvaluatie, zieSignaal } from "./jaar/evaluatie.js";
import { richtIn } from "./jaar/inrichten.js";
import { stelPlanVast } from "./jaar/plan.js";
import { leesGestuurde, leesStartOntvangen, leesToewijzing, legContact, start } from "./jaar/start.js";
import { DAGEN } from "./jaar/verhaal.js";
import { openJaarkit, type Jaarkit } from "./steun/jaarkit.js";
import { openPost } from "./steun/post.js";

describe("een jaar van een aanbieder", () => {
  let kit: Jaarkit;
  let verzoek: Wmo315;
  let starts: readonly Wmo305[];
  let declaratie: Wmo323;
  let correctie: Wmo323;
  let stop: Wmo307;
  const post = openPost({
    contract: { tarieven: [{ productCategorie: "07", productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150 }] },
  });
  beforeAll(async () => {
    kit = await openJaarkit("2026-01-01", { WMO_KIT_AGB: "65659901", WMO_KIT_GEMEENTE: "0268", WMO_KIT_PRODUCTEN: "07A03" });
  });
  afterAll(() => kit.sluit());

  test("D-21.2: op 2 januari staan de locatie en het tarief erin", async () => {
    expect(await kit.opDag(DAGEN.inrichting, richtIn)).toEqual([]);
  });
  test("D-11.4: op 5 januari wordt uit het afwegingskader een goede 315, en te veel wordt geweigerd", async () => {
    expect(await kit.opDag(DAGEN.verzoek, vraagAan(post, (bericht) => (verzoek = bericht)))).toEqual([]);
  });
  test("D-11.4: op 6 januari staat bij het verzoek dat de gemeente het heeft", async () => {
    expect(await kit.opDag(DAGEN.ontvangstVerzoek, leesOntvangst(post, verzoek))).toEqual([]);
  });
  test("D-11.2: op 12 januari stuurt de gemeente iemand anders (301)", async () => {
    expect(await kit.opDag(DAGEN.gestuurd, leesGestuurde(post, verzoek))).toEqual([]);
  });
  test("D-11.2: op 14 januari komt de toewijzing op het eigen verzoek", async () => {
    expect(await kit.opDag(DAGEN.toewijzing, leesToewijzing(post, verzoek))).toEqual([]);
  });
  test("D-11.3: op 16 januari is er contact met beiden", async () => {
    expect(await kit.opDag(DAGEN.contact, legContact)).toEqual([]);
  });
  test("D-20.4: op 2 februari begint de hulp van beiden en gaan er twee goede 305's uit", async () => {
    expect(await kit.opDag(DAGEN.start, start(post, (berichten) => (starts = berichten)))).toEqual([]);
  });
  test("D-20.10: op 3 februari staan beiden op het rooster en is de eerste ochtend geregistreerd op een telefoon", async () => {
    expect(await kit.opDag(DAGEN.eersteOchtend, beginRooster, { telefoon: true })).toEqual([]);
  });
  test("D-20.4: op 4 februari keurt de gemeente de 305's goed", async () => {
    expect(await kit.opDag(DAGEN.startOntvangen, leesStartOntvangen(post, starts))).toEqual([]);
  });
  test("D-20.10: op 10 februari blijft één van beiden weg", async () => {
    expect(await kit.opDag(DAGEN.tweedeOchtend, registreerOchtend, { telefoon: true })).toEqual([]);
  });
  test("D-20.13: op 17 februari is er geen verbinding en gaat er niets verloren", async () => {
    expect(await kit.opDag(DAGEN.zonderVerbinding, registreerZonderVerbinding, { telefoon: true })).toEqual([]);
  });
  test("D-12.5: op 23 februari staat het ondersteuningsplan vast", async () => {
    expect(await kit.opDag(DAGEN.plan, stelPlanVast)).toEqual([]);
  });
  test("D-20.12: op 2 maart gaat februari eruit als goede 323, per regel terug te vinden", async () => {
    expect(await kit.opDag(DAGEN.declaratie, declareer(post, DAGEN.declaratie, (bericht) => (declaratie = bericht)))).toEqual([]);
  });
  test("D-20.15: op 10 maart kent de gemeente één regel toe en wijst zij één regel af", async () => {
    expect(await kit.opDag(DAGEN.antwoord, leesGedeeltelijk(post, declaratie, DAGEN.antwoord))).toEqual([]);
  });
  test("D-20.15: op 11 maart gaat de afgewezen regel opnieuw mee", async () => {
    expect(await kit.opDag(DAGEN.correctie, corrigeer(post, DAGEN.correctie, (bericht) => (correctie = bericht)))).toEqual([]);
  });
  test("D-20.15: op 20 maart is alles toegekend", async () => {
    expect(await kit.opDag(DAGEN.antwoordCorrectie, leesToegekend(post, correctie, DAGEN.antwoordCorrectie))).toEqual([]);
  });
  test("D-12.6: op 8 juli wordt het plan geëvalueerd, met alleen het toetsenbord", async () => {
    expect(await kit.opDag(DAGEN.evaluatie, evalueerMetToetsenbord)).toEqual([]);
  });
  test("D-12.9: op 21 september vraagt de werklijst om de laatste evaluatie, acht weken voor het einde", async () => {
    expect(await kit.opDag(DAGEN.signaal, zieSignaal)).toEqual([]);
  });
  test("D-12.9: op 28 september is de laatste evaluatie op tijd", async () => {
    expect(await kit.opDag(DAGEN.laatsteEvaluatie, houdLaatsteEvaluatie)).toEqual([]);
  });
  test("D-20.5: op 1 december eindigt de hulp volgens plan met een goede 307", async () => {
    expect(await kit.opDag(DAGEN.einde, beeindig(post, (bericht) => (stop = bericht)))).toEqual([]);
  });
  test("D-20.5: op 2 december is er voor deze bewoner niets meer te doen", async () => {
    expect(await kit.opDag(DAGEN.eindeOntvangen, leesEindeOntvangen(post, stop))).toEqual([]);
  });
});
