import { expect, it } from "vitest";

import { eenGebeurtenis } from "../../test/een-gebeurtenis.js";
import { OVERZICHT, type Overzicht } from "../../test/een-leesmodel.js";
import type { Gebeurtenis } from "../store/gebeurtenis.js";
import type { Leesmodel } from "./leesmodel.js";
import { collectSleutels, verwerkFeiten } from "./verwerk-feiten.js";

const feit = (positie: number, dossier: string, soort: string): Gebeurtenis => ({ ...eenGebeurtenis(positie, { soort }), tenant: "a", dossier, positie, versie: positie });
const regel = (aantal: number, positie: number) => ({ sleutel: "d1", groep: "Open", orde: String(positie).padStart(8, "0"), inhoud: { aantal, laatste: "Open" } });

it("OPSLAG: feiten bouwen op elkaar voort en op wat er al stond; alleen de laatste stand blijft over", () => {
  const feiten = [feit(5, "d1", "Open"), feit(6, "d2", "Open"), feit(7, "d1", "Open"), feit(8, "d2", "Gesloten")];
  expect(collectSleutels(OVERZICHT, feiten)).toEqual(["d1", "d2"]);
  const uitkomst = verwerkFeiten(OVERZICHT, new Map([["d1", regel(3, 1)]]), feiten);
  expect([...uitkomst]).toEqual([["d1", regel(5, 7)], ["d2", null]]);
});

it("OPSLAG: na een verwijdering leest een feit niets, ook als de rij er eerst stond", () => {
  const uitkomst = verwerkFeiten(OVERZICHT, new Map([["d1", regel(3, 1)]]), [feit(5, "d1", "Gesloten"), feit(6, "d1", "Open")]);
  expect(uitkomst.get("d1")?.inhoud.aantal).toBe(1);
});

it.each<readonly [string, Leesmodel<Overzicht>]>([
  ["een andere rij leest dan het opgaf", { ...OVERZICHT, sleutels: () => [] }],
  ["een te lange orde geeft", { ...OVERZICHT, verwerk: ({ dossier }) => [{ soort: "zet", regel: { sleutel: dossier, groep: "", orde: "x".repeat(201), inhoud: { aantal: 1, laatste: "" } } }] }],
  ["een andere rij zet dan het opgaf", { ...OVERZICHT, verwerk: () => [{ soort: "verwijder", sleutel: "d9" }] }],
])("OPSLAG: een model dat %s is een programmeerfout", (_, model) => {
  expect(() => verwerkFeiten(model, new Map(), [feit(1, "d1", "Open")])).toThrow("Programmeerfout");
});
