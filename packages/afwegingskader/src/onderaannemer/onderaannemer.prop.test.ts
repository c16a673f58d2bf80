import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dagRond, eerder, wandel, wandeling } from "../../test/wandel.js";
import { ONDERAANNEMER } from "./levensloop.js";
import { Bewijssoort, Vorm } from "./onderaannemer.js";

const oordeel = fc.constantFrom({ oordeel: "voldoet" }, { oordeel: "voldoet" }, { oordeel: "voldoet" }, { oordeel: "voldoet niet" }, { oordeel: "geen oordeel" });
const einde = fc.record({ laatsteDag: dagRond, motivering: fc.constant("Zo besloten.") });
const PASSEN = wandeling({
  "onderaannemer-gemeld": fc.constant({ producten: ["07A03"] }),
  "goedkeuring-ontvangen": fc.record({ vanaf: dagRond, kenmerk: fc.constant("b-1") }),
  "goedkeuring-geweigerd": fc.constant({ kenmerk: "b-2", motivering: "Niet compleet." }),
  "bewijs-vastgelegd": fc.record({ soort: fc.constantFrom(...Bewijssoort.options), stuk: fc.constant("stuk") }),
  "tarief-getoetst": fc.record({ aandeelZorg: oordeel, doorbelasting: oordeel }),
  ingezet: fc.record({ vanaf: dagRond }),
  opgeschort: einde,
  hervat: fc.record({ vanaf: dagRond }),
});

describe("onderaannemer, willekeurige volgordes", () => {
  it("D-25.1, D-25.2, D-24.3, D-25.5: wie werkt is goedgekeurd vanaf die dag of vrijgesteld, heeft drie bewijzen en een tarief dat voldoet", () => {
    let gewerkt = 0;
    fc.assert(
      fc.property(fc.constantFrom(...Vorm.options), fc.boolean(), PASSEN, (vorm, inUea, passen) => {
        const genomen = wandel(ONDERAANNEMER, { soort: "onderaannemer-opgenomen", gegevens: { vorm, inUea, producten: ["07A03"] }, dagen: 0 }, passen);
        genomen.forEach(({ gebeurtenis: { soort }, gegevens }, plaats) => {
          if (soort !== "ingezet" && soort !== "hervat") return;
          gewerkt += 1;
          const vanaf = String(gegevens["vanaf"]);
          const goedgekeurd = eerder(genomen, plaats, "goedkeuring-ontvangen").some((besluit) => String(besluit.gegevens["vanaf"]) <= vanaf);
          expect(inUea || vorm === "zzp" || goedgekeurd).toBe(true);
          const bewijzen = eerder(genomen, plaats, "bewijs-vastgelegd").map((bewijs) => bewijs.gegevens["soort"]);
          expect(new Set(bewijzen).size).toBe(3);
          expect(eerder(genomen, plaats, "tarief-getoetst").at(-1)?.gegevens).toEqual({
            aandeelZorg: { oordeel: "voldoet" },
            doorbelasting: { oordeel: "voldoet" },
          });
        });
      }),
      { numRuns: 300 },
    );
    expect(gewerkt).toBeGreaterThan(0);
  });
});
