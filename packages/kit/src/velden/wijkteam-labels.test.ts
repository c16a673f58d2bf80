import { LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { describe, expect, it } from "vitest";

import type { Veld } from "../api/veld.js";
import { makeVelden } from "./make-velden.js";

const loop = (velden: readonly Veld[], pad = ""): readonly (readonly [string, Veld])[] =>
  velden.flatMap((veld) => [[`${pad}${veld.naam}`, veld] as const, ...loop(veld.velden ?? [], `${pad}${veld.naam}.`)]);

const wijkteam = [...LEVENSLOPEN.values()]
  .filter(({ code }) => code.startsWith("A"))
  .flatMap(({ code, schemas }) => Object.entries(schemas).flatMap(([soort, schema]) => loop(makeVelden(schema, `${code} ${soort}`)).map(([pad, veld]) => [`${code} ${soort}.${pad}`, veld] as const)));

describe("de velden van het wijkteam", () => {
  it("B1: wat met ja of nee wordt beantwoord is een vraag, en geen vraag naar wat of waarom", () => {
    const fout = wijkteam.filter(([, { soort, label }]) => soort === "jaNee" && (!label.endsWith("?") || /^(?:Welke?|Wat|Waarom|Wie|Hoe) /u.test(label)));
    expect(fout.map(([pad, { label }]) => `${pad}: ${label}`)).toEqual([]);
  });

  it("W-40, W-32.4, W-33: een woord dat bij de aanbieder iets anders betekent heeft bij het wijkteam zijn eigen label", () => {
    const labels = new Map(wijkteam.map(([pad, { label, uitleg }]) => [pad, [label, uitleg]]));
    expect(labels.get("A3 informatie-geleverd.wat")).toEqual(["Welke informatie is geleverd?", null]);
    expect(labels.get("A3 verwerkt.besluit")).toEqual(["Besluit van de gemeente", null]);
    expect(labels.get("A4 pgb-plan-ontvangen.plan")?.[0]).toBe("Pgb-plan");
    expect(labels.get("A4 pgb-beoordeeld.instrument.versie")?.[0]).toBe("Versie van het toetsinstrument");
  });
});
