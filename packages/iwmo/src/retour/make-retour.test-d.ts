import type { Result } from "@wmo-kit/domain/result";
import { describe, expectTypeOf, it } from "vitest";

import { dag } from "../../test/declaraties.js";
import type { Wmo301 } from "../release-3-2/wmo301.js";
import type { Wmo302 } from "../release-3-2/wmo302.js";
import type { Wmo323 } from "../release-3-2/wmo323.js";
import type { Wmo325 } from "../release-3-2/wmo325.js";
import type { RetourNietMogelijk } from "./errors.js";
import { makeRetour } from "./make-retour.js";

const gegevens = { identificatie: "R1", dagtekening: dag("2026-05-01") };

describe("makeRetour", () => {
  it("IV028: het soort bericht bepaalt het soort antwoord", () => {
    const heen = (bericht: Wmo301) => makeRetour(bericht, [], gegevens);
    const declaratie = (bericht: Wmo323) => makeRetour(bericht, [], gegevens);
    expectTypeOf(heen).returns.toEqualTypeOf<Result<Wmo302, RetourNietMogelijk>>();
    expectTypeOf(declaratie).returns.toEqualTypeOf<Result<Wmo325, RetourNietMogelijk>>();
  });

  it("IV028: op een retourbericht volgt geen retourbericht", () => {
    // @ts-expect-error [a return message is not answered]
    const retour = (bericht: Wmo302) => makeRetour(bericht, [], gegevens);
    expectTypeOf(retour).toBeFunction();
  });
});
