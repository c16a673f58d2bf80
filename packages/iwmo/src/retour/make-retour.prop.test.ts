import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dag, eenDeclaratie, willekeurigeDeclaratie } from "../../test/declaraties.js";
import { judge, schemaVan } from "../../test/libxml2.js";
import { willekeurigBericht } from "../../test/willekeurig.js";
import { checkNiveau2 } from "../check-niveau-2.js";
import { encodeBericht } from "../encode-bericht.js";
import { WMO301 } from "../release-3-2/wmo301.js";
import { WMO305 } from "../release-3-2/wmo305.js";
import { WMO307 } from "../release-3-2/wmo307.js";
import { WMO315 } from "../release-3-2/wmo315.js";
import { WMO317 } from "../release-3-2/wmo317.js";
import { WMO319 } from "../release-3-2/wmo319.js";
import { WMO323, type Wmo323 } from "../release-3-2/wmo323.js";
import { makeRetour } from "./make-retour.js";
import type { Retourgrond } from "./retourgrond.js";
import type { Heenbericht } from "./retourpaar.js";

const gegevens = { identificatie: "RET1", dagtekening: dag("2026-06-02") };

/** A claim whose total is not what its lines add up to is refused on level 2 (TR358); no answer of level 3 fits it. */
const metTotaal = (bericht: Wmo323): Wmo323 => {
  const { totaalIngediendBedrag } = eenDeclaratie(bericht.declaratie.clienten).declaratie;
  return { ...bericht, declaratie: { ...bericht.declaratie, totaalIngediendBedrag } };
};

/** Kind of message, and a class that every message of that kind has. */
const SOORTEN: readonly (readonly [string, fc.Arbitrary<Heenbericht>, string])[] = [
  ["IV028 WMO301", willekeurigBericht(WMO301), "/Bericht/Client/ToegewezenProducten/ToegewezenProduct"],
  ["IV028 WMO305", willekeurigBericht(WMO305), "/Bericht/Client/StartProducten/StartProduct"],
  ["IV028 WMO307", willekeurigBericht(WMO307), "/Bericht/Client/StopProducten/StopProduct"],
  ["IV028 WMO315", willekeurigBericht(WMO315), "/Bericht/Client/AangevraagdeProducten/AangevraagdProduct"],
  ["IV028 WMO317", willekeurigBericht(WMO317), "/Bericht/Client/Verzoek"],
  ["IV028 WMO319", willekeurigBericht(WMO319), "/Bericht/Antwoord"],
  ["IV087 WMO323", willekeurigBericht(WMO323).map(metTotaal), "/Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie"],
];

const GRONDEN = (klasse: string): readonly (readonly [string, readonly Retourgrond[]])[] => [
  ["goed", []],
  ["niveau 2", [{ rule: "CS002", level: 2, retourcode: "0001", path: "/Bericht" }]],
  ["header", [{ rule: "TR056", level: 3, retourcode: "9056", path: "/Bericht/Header/BerichtIdentificatie" }]],
  ["klasse", [{ rule: "TR338", level: 3, retourcode: "9338", path: `${klasse}[1]` }]],
];

describe.skipIf(!hasReferenceData)(`makeRetour tegenover het schema${referenceDataNote}`, () => {
  it.each(SOORTEN)("%s: elk bericht krijgt bij elke soort bevinding een antwoord dat libxml2 goedkeurt, steeds dezelfde bytes", (_, berichten, klasse) => {
    fc.assert(
      fc.property(berichten, fc.constantFrom(...GRONDEN(klasse)), (bericht, [, gronden]) => {
        const retour = makeRetour(bericht, gronden, gegevens)._unsafeUnwrap();
        const bytes = encodeBericht(retour)._unsafeUnwrap();
        expect(judge(schemaVan(retour.soort), bytes).meldingen).toEqual([]);
        expect(encodeBericht(makeRetour(bericht, gronden, gegevens)._unsafeUnwrap())._unsafeUnwrap()).toEqual(bytes);
      }),
      { numRuns: 60 },
    );
  });
});

describe("makeRetour op willekeurige berichten", () => {
  it("OP065: wat van de client terugkomt is zonder de retourcodes wat er gestuurd is", () => {
    const zonderCodes = (waarde: unknown): unknown => {
      if (Array.isArray(waarde)) return waarde.map(zonderCodes);
      if (typeof waarde !== "object" || waarde === null) return waarde;
      return Object.fromEntries(Object.entries(waarde).filter(([sleutel]) => sleutel !== "retourCodes").map(([sleutel, kind]) => [sleutel, zonderCodes(kind)]));
    }; // prettier-ignore
    fc.assert(
      fc.property(willekeurigBericht(WMO301), (bericht) => {
        const gronden = [{ rule: "TR374", level: 3, retourcode: "9374", path: "/Bericht/Client" }] as const;
        expect(zonderCodes(makeRetour(bericht, gronden, gegevens)._unsafeUnwrap().client)).toEqual(zonderCodes(bericht.client));
      }),
      { numRuns: 60 },
    );
  });

  it("TR342: elk declaratie-antwoord doorstaat niveau 2", () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, fc.constantFrom("", "Client", "Client[1]/Prestaties/Prestatie[1]"), (bericht, plaats) => {
        const gronden = plaats === "" ? [] : [{ rule: "TR338", level: 3, retourcode: "9338", path: `/Bericht/Declaratie/Clienten/${plaats}` } as const];
        expect(checkNiveau2(makeRetour(bericht, gronden, gegevens)._unsafeUnwrap()).filter(({ rule }) => rule !== "CS002")).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
