import { parseIsoDatum, type Duur, type IsoDatum } from "@wmo-kit/domain";
import fc from "fast-check";

import type { KalenderInstelling } from "../src/kalender/kalender-instelling.js";
import { isoVan, dagVan } from "./naieve-kalender.js";

const datumTussen = (eerste: string, laatste: string): fc.Arbitrary<IsoDatum> =>
  fc.integer({ min: dagVan(eerste), max: dagVan(laatste) }).map((dag) => parseIsoDatum(isoVan(dag))._unsafeUnwrap());

// Half of the dates lie close together, so that closure days often fall inside the terms under test.
const nabij = datumTussen("2026-01-01", "2026-12-31");

/** Any date of 2000 up to and including 2100, often in 2026. */
export const eenDatum: fc.Arbitrary<IsoDatum> = fc.oneof(nabij, datumTussen("2000-01-01", "2100-12-31"));

/** Any calendar setting, with up to forty closure days. */
export const eenInstelling: fc.Arbitrary<KalenderInstelling> = fc.record({
  goedeVrijdagIsVrij: fc.boolean(),
  bevrijdingsdag: fc.constantFrom("elk jaar", "lustrum", "nooit"),
  extraSluitingsdagen: fc.array(fc.record({ datum: eenDatum, naam: fc.constant("dicht") }), { maxLength: 40 }),
});

/** Any length of a term in days, weeks, months or years. */
export const eenDagduur: fc.Arbitrary<Duur> = fc.record({
  aantal: fc.integer({ min: 1, max: 60 }),
  eenheid: fc.constantFrom("kalenderdag", "werkdag", "week", "maand", "jaar"),
});
