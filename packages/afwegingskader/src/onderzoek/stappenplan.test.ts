import { describe, expect, it } from "vitest";

import { leestGegevens } from "../../test/bouwers.js";
import { STAPPEN } from "../../test/zaken-wijkteam.js";
import { ONDERZOEK } from "./levensloop.js";
import type { Onderzoek } from "./onderzoek.js";
import { eersteOpenStap, isAfgerond, laatsteStap, resterendeActiviteiten, type Stapnummer } from "./stappenplan.js";

const onderzoek = (anders: Partial<Onderzoek> = {}): Onderzoek => ({
  aanleiding: { soort: "melding", melding: "m-1" },
  ...STAPPEN,
  uitkomsten: [],
  ...anders,
});
const herindicatie = { aanleiding: { soort: "herindicatie", indicatie: "i-1" } } as const;
const gedekt = {
  ...STAPPEN.stap4,
  oordelen: STAPPEN.stap4.oordelen.map((oordeel) => ({ ...oordeel, oordeel: "volledig" as const })),
};

describe("stappenplan", () => {
  it("W-27.1: een volledig onderzoek heeft geen open stap", () => {
    expect(eersteOpenStap(onderzoek(), 6)).toBeUndefined();
    expect(([1, 2, 3, 4, 5, 6] as const).every((stap) => isAfgerond(onderzoek(), stap))).toBe(true);
  });

  it.each<[string, Stapnummer, Partial<Onderzoek>]>([
    ["een probleem bij een deelvraag die er niet is", 2, { stap2: { ...STAPPEN.stap2, problemen: [...STAPPEN.stap2.problemen, { id: "p-3", deelvraag: "v-9", gebied: "handhaven", omschrijving: "Zweeft." }] } }],
    ["een activiteit bij een probleem dat er niet is", 3, { stap3: { activiteiten: [...STAPPEN.stap3.activiteiten, { id: "a-3", probleem: "p-9", omschrijving: "Zweeft." }] } }],
    ["tijd voor een activiteit die er niet is", 5, { stap5: { g: "Begeleiding.", rest: [...STAPPEN.stap5.rest, { activiteit: "a-9", kerenPerWeek: "1", minuten: 60 }] } }],
    ["tijd voor een activiteit die al gedekt is", 5, { stap5: { g: "Begeleiding.", rest: [...STAPPEN.stap5.rest, { activiteit: "a-2", kerenPerWeek: "1", minuten: 60 }] } }],
  ])("W-27.1: %s laat de stap open", (_wat, stap, anders) => {
    expect(eersteOpenStap(onderzoek(anders), 6)).toBe(stap);
  });

  it.each([
    { eis: "W-26.a", element: "a", wat: "wat de inwoner nodig heeft en wil" },
    { eis: "W-26.c", element: "c", wat: "wat het antwoord moet opleveren" },
  ])("$eis: zonder $wat is stap 1 niet af", ({ element }) => {
    expect(isAfgerond(onderzoek(), 1)).toBe(true);
    expect(isAfgerond(onderzoek({ stap1: { ...STAPPEN.stap1, [element]: undefined } }), 1)).toBe(false);
  });

  it("W-26.g: stap 5 zegt altijd of maatwerk de vraag kan oplossen", () => {
    expect(leestGegevens(ONDERZOEK, "stap-5-vastgelegd", STAPPEN.stap5)).toBe(true);
    expect(leestGegevens(ONDERZOEK, "stap-5-vastgelegd", { ...STAPPEN.stap5, g: undefined })).toBe(false);
    expect(leestGegevens(ONDERZOEK, "stap-5-vastgelegd", { ...STAPPEN.stap5, g: " " })).toBe(false);
  });

  it("W-27.1.4: alleen wat d, e en f niet dragen blijft over; wat zij samen dragen niet", () => {
    expect(resterendeActiviteiten(onderzoek())).toEqual(["a-1"]);
    expect(resterendeActiviteiten(onderzoek({ stap4: { ...STAPPEN.stap4, samen: [{ activiteit: "a-1", motivering: "Met elkaar lukt het." }] } }))).toEqual([]);
    expect(resterendeActiviteiten(onderzoek({ stap4: gedekt }))).toEqual([]);
  });

  it("W-27.1.5: blijft er niets over, dan eindigt het onderzoek met stap 4", () => {
    expect(laatsteStap(onderzoek())).toBe(6);
    expect(laatsteStap(onderzoek({ stap4: gedekt }))).toBe(4);
  });

  it("W-28.3: een herindicatie die naar stap 5 ging, gaat door tot stap 6", () => {
    expect(laatsteStap(onderzoek({ ...herindicatie, stap4: gedekt }))).toBe(6);
    const { stap5: _stap5, ...zonder } = onderzoek({ ...herindicatie, stap4: gedekt });
    expect(laatsteStap(zonder)).toBe(4);
  });
});
