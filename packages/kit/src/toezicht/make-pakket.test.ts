import { createHash } from "node:crypto";

import { expect, it } from "vitest";

import { controlegetal } from "./controlegetal.js";
import { raaktEis, valtOnder } from "./make-pakket.js";

it("D-16.4: een eis valt onder haar nummer en onder zichzelf, niet onder een nummer dat er alleen op lijkt", () => {
  expect(["D-2", "D-2.1", "D-2.6.a"].every((eis) => valtOnder(eis, "D-2"))).toBe(true);
  expect(["D-20", "D-20.1", "D-1.2"].some((eis) => valtOnder(eis, "D-2"))).toBe(false);
});

it("D-16.4: een deel van het pakket hoort bij de gevraagde eis als het een van beide kanten op past; zonder vraag hoort alles erbij", () => {
  expect(raaktEis(["D-16.6"], "D-16")).toBe(true);
  expect(raaktEis(["D-5"], "D-5.2")).toBe(true);
  expect(raaktEis(["D-5"], "D-19")).toBe(false);
  expect(raaktEis([], undefined)).toBe(true);
});

it("D-16.5: het controlegetal hangt niet af van de volgorde van de velden, en is met elk ander programma na te tellen", () => {
  const verwacht = createHash("sha256").update('{"a":[1,true,null],"b":"é"}').digest("hex");
  expect(controlegetal({ b: "é", a: [1, true, null] })).toBe(verwacht);
});
