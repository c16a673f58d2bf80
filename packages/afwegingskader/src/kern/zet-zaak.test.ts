import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenZaak } from "../../test/bouwers.js";
import { MELDING } from "../melding/levensloop.js";
import type { Zaak } from "./dossier.js";
import { zetZaak } from "./zet-zaak.js";

const zaak = (id: string, versie: number): Zaak => ({ ...eenZaak(MELDING, "ontvangen", {}, id), versie });
const namen = fc.array(fc.oneof(fc.constantFrom("a", "b", "c", "1", "constructor", "__proto__", "toString"), fc.string()), { maxLength: 12 });

describe("zetZaak", () => {
  it("W-95.1: geeft dezelfde zaken in dezelfde volgorde als een nieuw voorwerp met alle namen, en laat het oude zoals het was", () => {
    fc.assert(
      fc.property(namen, (ids) => {
        let zaken: Readonly<Record<string, Zaak>> = {};
        for (const [versie, id] of ids.entries()) {
          const voor = JSON.stringify(zaken);
          const nieuw = zetZaak(Object.freeze(zaken), zaak(id, versie));
          expect(JSON.stringify(zaken)).toBe(voor);
          // The second way: written down as pairs, which knows no prototypes.
          expect(JSON.stringify(nieuw)).toBe(JSON.stringify(Object.fromEntries([...Object.entries(zaken), [id, zaak(id, versie)]])));
          expect(Object.getPrototypeOf(nieuw)).toBe(Object.prototype);
          zaken = nieuw;
        }
      }),
    );
  });
});
