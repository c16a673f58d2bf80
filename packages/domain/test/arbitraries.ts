import fc from "fast-check";

import { EERSTE_EPOCH_DAG, fromEpochDag, LAATSTE_EPOCH_DAG } from "../src/datum/epoch-dag.js";
import { makeVerhouding } from "../src/verhouding/verhouding.js";
import { cent } from "./bouwers.js";

/** Any civil date of the years 0001 to 9999. */
export const eenDatum = fc
  .integer({ min: EERSTE_EPOCH_DAG, max: LAATSTE_EPOCH_DAG })
  .map((epochDag) => fromEpochDag(epochDag)._unsafeUnwrap());

/** Any amount that can be held. */
export const eenBedrag = fc.maxSafeInteger().map(cent);

/** Any ratio, also with terms beyond the safe integers. */
export const eenVerhouding = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([teller, noemer]) => makeVerhouding(teller, noemer)._unsafeUnwrap());
