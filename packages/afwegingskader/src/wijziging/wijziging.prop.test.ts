import { parseAgbCode } from "@wmo-kit/domain";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dagRond, eerder, wandel, wandeling } from "../../test/wandel.js";
import { WIJZIGING } from "./levensloop.js";
import { Wijzigingsoort } from "./wijziging.js";

const AGB = parseAgbCode("41000001")._unsafeUnwrap();
const ANTWOORD = fc.constant({ kenmerk: "b-1" });
const LEEG = fc.constant({});
const PASSEN = wandeling(
  {
    "gegevens-gecorrigeerd": fc.record({ gewensteDatum: dagRond }),
    "wijziging-gemeld": ANTWOORD,
    "wijziging-goedgekeurd": ANTWOORD,
    "wijziging-afgewezen": fc.constant({ kenmerk: "b-2", motivering: "Niet nu." }),
    "addendum-getekend": ANTWOORD,
    "wijziging-doorgevoerd": LEEG,
    "nieuwe-agb-in-berichten": LEEG,
  },
  20,
);
const PROGRAMMAS = [
  { programma: "dagbesteding", agb: "ondernemingscode", goedkeuring: Wijzigingsoort.options.filter((soort) => soort !== "contactgegevens") },
  { programma: "wijkteam", agb: "praktijkcode", goedkeuring: ["AGB-code", "rechtsvorm"] },
] as const;

describe("wijziging, willekeurige volgordes", () => {
  it.each(PROGRAMMAS)("D-20.8, D-21.2, W-98.5: bij $programma gaat niets in zonder melding, goedkeuring waar die nodig is, en de datum", ({ programma, agb, goedkeuring }) => {
    let ingegaan = 0;
    fc.assert(
      fc.property(fc.constantFrom(...Wijzigingsoort.options), dagRond, PASSEN, (soort, gewensteDatum, passen) => {
        const nieuweAgb = soort === "AGB-code" ? { nieuweAgb: { code: AGB, soort: agb } } : {};
        const genomen = wandel(WIJZIGING, { soort: "wijziging-voorgenomen", gegevens: { programma, soort, gewensteDatum, ...nieuweAgb }, dagen: 0 }, passen);
        genomen.forEach(({ gebeurtenis: { soort: wat, datum } }, plaats) => {
          if (wat !== "wijziging-doorgevoerd" && wat !== "nieuwe-agb-in-berichten") return;
          ingegaan += 1;
          const vereist: readonly string[] = goedkeuring;
          expect(eerder(genomen, plaats, "wijziging-gemeld")).toHaveLength(1);
          expect(eerder(genomen, plaats, "wijziging-goedgekeurd")).toHaveLength(vereist.includes(soort) ? 1 : 0);
          const gecorrigeerd = eerder(genomen, plaats, "gegevens-gecorrigeerd").at(-1)?.gegevens["gewensteDatum"];
          expect(datum >= String(gecorrigeerd ?? gewensteDatum)).toBe(true);
        });
      }),
      { numRuns: 300 },
    );
    expect(ingegaan).toBeGreaterThan(0);
  });
});
