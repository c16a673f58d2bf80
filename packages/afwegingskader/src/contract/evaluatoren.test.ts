import { parseContractprofiel } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { datum } from "../../test/bouwers.js";
import { evaluateAgb } from "./evaluate-agb.js";
import { evaluateContactpersonen } from "./evaluate-contactpersonen.js";
import { evaluateDeclarabel } from "./evaluate-declarabel.js";
import { evaluateMedewerkersdrempel } from "./evaluate-medewerkersdrempel.js";

const PEILDATUM = datum("2026-03-02");
const profielMet = (norm: string, waarde: number | null) =>
  parseContractprofiel({ id: "p", naam: "proef", afwijkingen: [{ norm, waarde, begindatum: "2026-01-01", reden: "afgesproken" }] })._unsafeUnwrap();

describe("AGB-code", () => {
  it.each([
    ["D-20.6: dagbesteding neemt de ondernemingscode", "dagbesteding", "ondernemingscode", true, "ondernemingscode"],
    ["D-20.6: dagbesteding neemt geen praktijkcode", "dagbesteding", "praktijkcode", false, "ondernemingscode"],
    ["W-98.5: het wijkteam neemt de praktijkcode", "wijkteam", "praktijkcode", true, "praktijkcode"],
    ["W-98.5: het wijkteam neemt geen ondernemingscode", "wijkteam", "ondernemingscode", false, "praktijkcode"],
  ] as const)("%s", (_titel, contract, soort, toegestaan, verwacht) => {
    expect(evaluateAgb(contract, soort)).toMatchObject({ toegestaan, verwacht });
  });

  it("D-20.6: zonder soort is er niets toegestaan", () => {
    expect(evaluateAgb("dagbesteding", undefined).toegestaan).toBe(false);
  });
});

describe("declarabele inzet", () => {
  const inzet = { salarisVanOpdrachtnemer: true, primairProces: true, ervaringsdeskundige: { inRegister: true } };

  it("D-8.3: een ervaringsdeskundige in het register met salaris is declarabel", () => {
    expect(evaluateDeclarabel(inzet)).toEqual({ declarabel: true });
  });

  it("D-20.11: zonder salaris niet, ook niet met registratie, en dat is de eerste reden", () => {
    expect(evaluateDeclarabel({ ...inzet, salarisVanOpdrachtnemer: false })).toMatchObject({
      declarabel: false,
      reden: "geen salaris van opdrachtnemer",
    });
    expect(evaluateDeclarabel({ ...inzet, salarisVanOpdrachtnemer: false, ervaringsdeskundige: { inRegister: false } })).toMatchObject({
      reden: "geen salaris van opdrachtnemer",
    });
  });

  it("D-8.3: zonder registratie niet", () => {
    expect(evaluateDeclarabel({ ...inzet, ervaringsdeskundige: { inRegister: false } })).toMatchObject({
      declarabel: false,
      reden: "niet in Register voor Ervaringsdeskundigen",
    });
  });

  it("D-20.11: een gewone medewerker heeft geen register nodig", () => {
    expect(evaluateDeclarabel({ salarisVanOpdrachtnemer: true, primairProces: true })).toEqual({ declarabel: true });
  });

  it("D-8.3: inzet buiten het primaire proces is overhead", () => {
    expect(evaluateDeclarabel({ ...inzet, primairProces: false })).toMatchObject({ declarabel: false, reden: "geen inzet in het primaire proces" });
  });
});

describe("contactpersonen", () => {
  it.each([
    [1, 1, "voldoet"],
    [2, 0, "voldoet"],
    [2, 1, "voldoet niet"],
    [0, 3, "voldoet niet"],
  ] as const)("D-16.1: %i en %i erbij: %s", (actief, erbij, oordeel) => {
    const uitkomst = evaluateContactpersonen({ actief, erbij, peildatum: PEILDATUM });
    expect(uitkomst).toEqual(oordeel === "voldoet" ? { oordeel } : { oordeel, code: "MAX_CONTACTPERSONEN" });
  });

  it("D-16.1: een contract kan een ander aantal noemen of het open laten", () => {
    const drie = { actief: 2, erbij: 1, peildatum: PEILDATUM };
    expect(evaluateContactpersonen({ ...drie, profiel: profielMet("D-16.1", 3) }).oordeel).toBe("voldoet");
    expect(evaluateContactpersonen({ ...drie, profiel: profielMet("D-16.1", null) })).toEqual({ oordeel: "geen oordeel" });
  });
});

describe("drempel van medewerkers", () => {
  it.each([
    [25, false],
    [25.5, true],
    [26, true],
  ])("D-7.2, D-2.4: bij %d medewerkers gelden beide plichten: %s", (medewerkers, geldt) => {
    expect(evaluateMedewerkersdrempel(medewerkers, PEILDATUM)).toEqual({ clientenraad: geldt, onafhankelijkOnderzoek: geldt });
  });

  it("D-7.2: een open norm geeft geen oordeel, en voor het programma bestond is er geen", () => {
    expect(evaluateMedewerkersdrempel(26, PEILDATUM, profielMet("D-7.2", null))).toEqual({ clientenraad: null, onafhankelijkOnderzoek: true });
    expect(evaluateMedewerkersdrempel(26, datum("2025-04-28"))).toEqual({ clientenraad: null, onafhankelijkOnderzoek: null });
  });
});

interface Voorbeeld {
  readonly id: string;
  readonly topic: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Readonly<Record<string, unknown>>;
}

const ANTWOORD: Readonly<Record<string, (input: Voorbeeld["input"]) => Readonly<Record<string, unknown>>>> = {
  agb: ({ contract, agbType }) => {
    const { toegestaan, verwacht } = evaluateAgb(
      contract === "wijkteam" ? "wijkteam" : "dagbesteding",
      agbType === "praktijkcode" ? agbType : "ondernemingscode",
    );
    return { accepted: toegestaan, expectedType: verwacht };
  },
  declarabel: ({ registered, salaried, primaryProcess }) => {
    const uitkomst = evaluateDeclarabel({
      salarisVanOpdrachtnemer: salaried === true,
      primairProces: primaryProcess === true,
      ervaringsdeskundige: { inRegister: registered === true },
    });
    return uitkomst.declarabel ? { billable: true } : { billable: false, reason: uitkomst.reden };
  },
  contactpersonen: ({ active, add }) => {
    const { oordeel, code } = evaluateContactpersonen({ actief: Number(active), erbij: Number(add), peildatum: PEILDATUM });
    return { allowed: oordeel === "voldoet", errorCode: code };
  },
  "drempel-medewerkers": ({ employees }) => {
    const { clientenraad, onafhankelijkOnderzoek } = evaluateMedewerkersdrempel(Number(employees), PEILDATUM);
    return { councilRequired: clientenraad, independentSurveyRequired: onafhankelijkOnderzoek };
  },
};

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van het contract${referenceDataNote}`, () => {
  const voorbeelden = hasReferenceData
    ? (readReferenceJson("requirements", "worked-examples.json") as { examples: readonly Voorbeeld[] }).examples
    : [];
  const eigen = voorbeelden.filter(({ topic }) => topic in ANTWOORD);

  it("D-16.1: elk onderwerp komt voor", () => {
    expect(new Set(eigen.map(({ topic }) => topic))).toEqual(new Set(Object.keys(ANTWOORD)));
  });

  it.each(eigen)("D-20.6: $id ($topic)", ({ topic, input, expected }) => {
    expect(ANTWOORD[topic]?.(input)).toMatchObject(expected);
  });
});
