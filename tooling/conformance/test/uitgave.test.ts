import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { beantwoordRegel } from "../src/beantwoord-regel.js";
import { BRONNEN } from "../src/bronnen/bronnen.table.js";
import { schrijfVoorbeelden } from "../src/bronnen/schrijf-voorbeelden.js";
import { schrijfIndex } from "../src/make-index.js";
import { ONDERWERPEN } from "../src/onderwerpen.table.js";
import { INDEXBESTAND, VOORBEELDENMAP } from "../src/plaatsen.js";

const OPNIEUW = "anders: pnpm --filter @wmo-kit/tooling-conformance schema";

describe("wat er gepubliceerd wordt", () => {
  it.each([...BRONNEN])(`K-07: %s.json is wat de voorbeelden van het pakket zeggen; ${OPNIEUW}`, (onderwerp, voorbeelden) => {
    expect(readFileSync(new URL(`${onderwerp}.json`, VOORBEELDENMAP), "utf8")).toBe(schrijfVoorbeelden(onderwerp, voorbeelden()));
  });

  it(`K-07: de inhoudsopgave is die van de bestanden; ${OPNIEUW}`, () => {
    expect(readFileSync(INDEXBESTAND, "utf8")).toBe(schrijfIndex());
  });
});

describe("het protocol", () => {
  const vraag = (anders: object): string => JSON.stringify({ id: "a", topic: "working-days-after", requirementIds: ["D-20.4"], input: { event: "2026-05-13", workingDays: 5 }, ...anders });

  it.each([
    ["een vraag krijgt een antwoord", vraag({}), { id: "a", answer: { dueDate: "2026-05-21", weekday: "donderdag" } }],
    ["een onbekend onderwerp wordt niet ondersteund", vraag({ topic: "maanstand" }), { id: "a", unsupported: true }],
    ["een eis zonder zo'n termijn geeft een reden", vraag({ requirementIds: ["D-9"] }), { id: "a", reason: "no term of this kind in D-9" }],
  ])("K-07: %s", (_wat, regel, verwacht) => {
    expect(beantwoordRegel(ONDERWERPEN, regel)).toEqual(verwacht);
  });

  it.each(["", "geen json", "[]", '{"id": 1}', '{"id": "a", "topic": "agb"}'])("K-07: een regel die geen vraag is krijgt een reden: %s", (regel) => {
    expect(beantwoordRegel(ONDERWERPEN, regel)).toMatchObject({ id: null, reason: expect.stringContaining("the line is no question") });
  });
});
