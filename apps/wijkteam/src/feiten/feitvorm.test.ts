import { expect, it } from "vitest";

import { schrijfFeit } from "./feitvorm.js";

it("W-95.1: wat niet terug te lezen is, wordt niet bewaard; wat wel kan, komt er zo in te staan", () => {
  expect(schrijfFeit({ soort: "voorstel-gedaan", voorstelId: "v", onderdeel: "plan", tekst: "  Zo is het. " }).gegevens).toEqual({ soort: "voorstel-gedaan", voorstelId: "v", onderdeel: "plan", tekst: "  Zo is het. " });
  expect(() => schrijfFeit({ soort: "voorstel-gedaan", voorstelId: "v", onderdeel: "plan", tekst: "  " })).toThrow(/leesbaar/u);
});
