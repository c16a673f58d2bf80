import { parseContractprofiel } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import { DAGBESTEDING_BW, eenVerzoek, product } from "../../test/zaken-dagbesteding.js";
import { evaluateRechtstreekseToegang } from "./evaluate-rechtstreekse-toegang.js";
import { evaluateVerzoekduur } from "./evaluate-verzoekduur.js";
import { evaluateVerzoeksom } from "./evaluate-verzoeksom.js";
import { evaluateVerzoekvolume } from "./evaluate-verzoekvolume.js";
import type { EerderVerzoek, Per, Verzoek } from "./verzoek.js";

const PEILDATUM = datum("2026-03-02");
const periode = (begindatum: string, einddatum: string) => ({ begindatum: datum(begindatum), einddatum: datum(einddatum) });
const omvang = (dagdelen: number, per: Per = "hele duur") => ({ omvang: { dagdelen, per } });
const som = (nieuw: Partial<Verzoek>, ...eerder: readonly Partial<EerderVerzoek>[]) =>
  evaluateVerzoeksom(
    eenVerzoek(nieuw),
    eerder.map((verzoek) => eenVerzoek(verzoek)),
    { peildatum: PEILDATUM },
  ).oordeel;

describe("rechtstreekse toegang", () => {
  it("D-11.11: open laat de 315 door", () => {
    expect(evaluateRechtstreekseToegang("open")).toEqual({ neemt301Aan: true, verstuurt315: true });
  });

  it.each(["uitgesloten", undefined] as const)("D-11.11: %s houdt de 315 tegen en de 301 niet", (status) => {
    expect(evaluateRechtstreekseToegang(status)).toEqual({ neemt301Aan: true, verstuurt315: false, code: "ROUTE2_UITGESLOTEN" });
  });
});

describe("volume en duur van een verzoek", () => {
  it.each([
    ["13 per maand kan", "maand", 13, "voldoet"],
    ["14 per maand niet", "maand", 14, "voldoet niet"],
    ["3 per week kan", "week", 3, "voldoet"],
    ["4 per week niet", "week", 4, "voldoet niet"],
    ["156 in een jaar kan", "hele duur", 156, "voldoet"],
    ["157 in een jaar niet", "hele duur", 157, "voldoet niet"],
  ] as const)("D-11.5: %s", (_titel, per, dagdelen, oordeel) => {
    expect(evaluateVerzoekvolume(eenVerzoek(omvang(dagdelen, per)), PEILDATUM).oordeel).toBe(oordeel);
  });

  it("D-11.9: een contract kan het plafond veranderen, vanaf zijn eigen dag", () => {
    const profiel = parseContractprofiel({
      id: "p",
      naam: "proef",
      afwijkingen: [{ norm: "D-11.5", waarde: 104, begindatum: "2026-03-01", reden: "gewijzigd" }],
    })._unsafeUnwrap();
    expect(evaluateVerzoekvolume(eenVerzoek(omvang(105)), datum("2026-02-28"), profiel).oordeel).toBe("voldoet");
    expect(evaluateVerzoekvolume(eenVerzoek(omvang(105)), datum("2026-03-01"), profiel).oordeel).toBe("voldoet niet");
  });

  it("D-11.5: een product zonder grens krijgt geen oordeel", () => {
    expect(evaluateVerzoekvolume(eenVerzoek({ product: product("07A12"), ...omvang(900) }), PEILDATUM).oordeel).toBe("geen oordeel");
    expect(evaluateVerzoekduur(eenVerzoek({ product: product("07A12") }), PEILDATUM).oordeel).toBe("geen oordeel");
  });

  it("D-11.8: zonder einde van de BW-indicatie is er geen oordeel en moet het worden nagevraagd", () => {
    expect(evaluateVerzoekduur(eenVerzoek({ product: DAGBESTEDING_BW }), PEILDATUM)).toEqual({
      oordeel: "geen oordeel",
      uiterlijk: null,
      vraagBwAanbieder: true,
    });
  });
});

describe("som van verzoeken", () => {
  it.each<[string, string, Partial<Verzoek>, Partial<EerderVerzoek>]>([
    ["78 en 78 in hetzelfde jaar kan", "voldoet", omvang(78), omvang(78)],
    ["78 en 79 niet", "voldoet niet", omvang(79), omvang(78)],
    ["twee en een per week kan", "voldoet", omvang(1, "week"), omvang(2, "week")],
    ["twee en twee per week niet", "voldoet niet", omvang(2, "week"), omvang(2, "week")],
    ["zeven en zeven per maand niet", "voldoet niet", omvang(7, "maand"), omvang(7, "maand")],
    ["zes per maand en een per week kan", "voldoet", omvang(6, "maand"), omvang(1, "week")],
    [
      "twee jaar met 156 en 157 niet, al blijft het weekgemiddelde eronder",
      "voldoet niet",
      { ...periode("2026-04-01", "2028-03-31"), ...omvang(157) },
      { ...periode("2026-04-01", "2028-03-31"), ...omvang(156) },
    ],
    [
      "een half jaar erbij van een per week naast twee per week kan",
      "voldoet",
      { ...periode("2026-10-01", "2027-03-31"), ...omvang(26) },
      omvang(104),
    ],
    ["een half jaar vol naast een jaar vol niet", "voldoet niet", { ...periode("2026-10-01", "2027-03-31"), ...omvang(77) }, omvang(156)],
    [
      "een lang verzoek ernaast verdunt een kort verzoek niet",
      "voldoet niet",
      { ...periode("2026-04-01", "2026-06-30"), ...omvang(39) },
      { ...periode("2026-04-01", "2028-03-31"), ...omvang(100) },
    ],
    ["een eerder verzoek dat later begint, telt ook", "voldoet niet", omvang(156), { ...periode("2027-03-31", "2027-09-30"), ...omvang(70) }],
  ])("D-11.5: %s", (_titel, oordeel, nieuw, eerder) => {
    expect(som(nieuw, eerder)).toBe(oordeel);
  });

  it("D-11.7: een verlenging die de dag na het einde begint, telt niet mee", () => {
    expect(som(omvang(156), { ...periode("2025-04-01", "2026-03-31"), ...omvang(156) })).toBe("geen oordeel");
  });

  it("D-11.5: een verzoek voor een ander product telt niet mee", () => {
    expect(som(omvang(156), { product: DAGBESTEDING_BW, ...omvang(260) })).toBe("geen oordeel");
  });

  it("D-11.5: ondersteuning die eerder eindigde, telt niet mee in het geheel, wel op de dagen dat zij liep", () => {
    const lang = periode("2026-04-01", "2028-03-31");
    const gestopt = { totEnMet: datum("2026-06-30") };
    expect(som({ ...lang, ...omvang(157) }, { ...lang, ...omvang(156), ...gestopt })).toBe("voldoet");
    expect(som({ ...lang, ...omvang(158) }, { ...lang, ...omvang(156), ...gestopt })).toBe("voldoet niet");
  });

  it("D-11.5: drie delen tellen samen", () => {
    expect(som(omvang(52), omvang(52), omvang(52))).toBe("voldoet");
    expect(som(omvang(53), omvang(52), omvang(52))).toBe("voldoet niet");
  });

  it("D-11.6: boven de grens wijst de som naar de Toegang BW", () => {
    const bw = eenVerzoek({ product: DAGBESTEDING_BW, ...omvang(3, "week") });
    expect(evaluateVerzoeksom(bw, [bw], { peildatum: PEILDATUM })).toEqual({
      oordeel: "voldoet niet",
      doorverwijzing: "Toegang Beschermd Wonen (301)",
    });
  });
});
