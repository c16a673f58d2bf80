import { Effect, Exit } from "effect";
import * as fc from "fast-check";
import { expect } from "vitest";

import { AUDITKOLOMMEN } from "../src/audit/write-regels.js";
import { type Databanklaag, eenAuditregel, openAudit } from "./audit-contract.js";

/** One change that somebody with a database tool could make: statement and parameters. */
type Mutatie = readonly [sql: string, params: readonly (string | number | null)[]];

const REGELS = 6;
const volgnummer = fc.integer({ min: 1, max: REGELS });
const getal = fc.oneof(fc.integer({ min: -9, max: 12 }), fc.maxSafeInteger());
const tekst = fc.oneof(fc.string(), fc.constantFrom("0268", "0363", "R", "D", "gelukt", "mislukt", "d1", "d2", "0".repeat(64), ""));
const tekstkolom = fc.constantFrom(...AUDITKOLOMMEN.filter((kolom) => kolom !== "volgnummer"));
const opgeslagen = (waarde: string): string => waarde.toWellFormed().replaceAll("\u0000", " ");

const voegIn = (nieuw: number, naar: number): Mutatie => [
  `INSERT INTO audit (${AUDITKOLOMMEN.join(", ")}) SELECT ${AUDITKOLOMMEN.join(", ").replace("volgnummer", "CAST(? AS {int})")} FROM audit WHERE tenant = '0268' AND volgnummer = ?`,
  [nieuw, naar],
];

const mutatie: fc.Arbitrary<Mutatie> = fc.oneof(
  { arbitrary: fc.tuple(tekstkolom, tekst, volgnummer).map(([k, w, n]): Mutatie => [`UPDATE audit SET ${k} = ? WHERE tenant = '0268' AND volgnummer = ?`, [opgeslagen(w), n]]), weight: 6 },
  fc.tuple(fc.constantFrom("namens", "dossier", "object", "noodreden", "adres"), volgnummer).map(([k, n]): Mutatie => [`UPDATE audit SET ${k} = NULL WHERE tenant = '0268' AND volgnummer = ?`, [n]]),
  fc.tuple(getal, volgnummer).map(([w, n]): Mutatie => ["UPDATE audit SET volgnummer = ? WHERE tenant = '0268' AND volgnummer = ?", [w, n]]),
  volgnummer.map((n): Mutatie => ["DELETE FROM audit WHERE tenant = '0268' AND volgnummer = ?", [n]]),
  volgnummer.map((n): Mutatie => ["DELETE FROM audit WHERE tenant = '0268' AND volgnummer >= ?", [n]]),
  fc.tuple(getal, volgnummer).map(([w, n]) => voegIn(w, n)),
  getal.map((w): Mutatie => ["UPDATE auditanker SET aantal = ? WHERE tenant = '0268'", [w]]),
  tekst.map((w): Mutatie => ["UPDATE auditanker SET hash = ? WHERE tenant = '0268'", [opgeslagen(w)]]),
  fc.constant<Mutatie>(["DELETE FROM auditanker WHERE tenant = '0268'", []]),
);

/** Makes random changes in a real log and sees that `verify` finds each one; every change is rolled back for the next. */
export const auditMutationProperty = async (makeLayer: () => Databanklaag, numRuns: number): Promise<void> => {
  const { audit, databank, run, exit } = await openAudit(makeLayer);
  for (let i = 0; i < REGELS; i += 1) {
    await run(audit.record(eenAuditregel({ object: `o${i}`, noodreden: i % 2 === 0 ? null : "nood", adres: "ab" })));
    await run(audit.record(eenAuditregel({ tenant: "0363" })));
  }
  const alles = databank.all("SELECT * FROM audit ORDER BY tenant, volgnummer");
  const ankers = databank.all("SELECT * FROM auditanker ORDER BY tenant");
  const inhoud = Effect.map(Effect.all([alles, ankers]), (rijen) => JSON.stringify(rijen));
  const voor = await run(inhoud);
  let veranderd = 0;
  await fc.assert(
    fc.asyncProperty(mutatie, async ([sql, params]) => {
      const poging = databank.transactie((tx) =>
        Effect.gen(function* () {
          // What the engine itself refuses (a number taken twice) is no change.
          const int = databank.soort === "sqlite" ? "INTEGER" : "BIGINT";
          const isGelukt = Exit.isSuccess(yield* Effect.exit(databank.transactie((deel) => deel.run(sql.replace("{int}", int), params))));
          const isAnders = isGelukt && (yield* inhoud) !== voor;
          const heel = yield* Effect.exit(Effect.all([audit.verify("0268"), audit.verify("0363")]));
          yield* tx.all("SELECT 1 AS n");
          return yield* Effect.fail({ _tag: "Terug" as const, isAnders, isHeel: Exit.isSuccess(heel) });
        }),
      );
      const uitkomst = await run(Effect.flip(poging));
      if (!("isAnders" in uitkomst)) throw new Error(JSON.stringify(uitkomst));
      if (uitkomst.isAnders) veranderd += 1;
      expect(uitkomst.isHeel).toBe(!uitkomst.isAnders);
    }),
    // A line before every number that JavaScript counts with, once slipped past.
    { numRuns, examples: [[voegIn(Number.MIN_SAFE_INTEGER, 1)]] },
  );
  expect(veranderd).toBeGreaterThan(numRuns / 3);
  expect(await run(inhoud)).toBe(voor);
  expect(Exit.isSuccess(await exit(audit.verify("0268")))).toBe(true);
};
