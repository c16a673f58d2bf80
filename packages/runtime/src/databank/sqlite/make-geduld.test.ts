import { Effect } from "effect";
import { expect, it } from "vitest";

import { opslagMislukt, type OpslagMislukt } from "../errors.js";
import { makeGeduld } from "./make-geduld.js";

const VERGRENDELD = opslagMislukt("vergrendeld", "SQLITE 5");

it("OPSLAG: het geduld met een ander programma telt voor iedereen samen, en begint opnieuw als er weer is geschreven", async () => {
  let klok = 0;
  let pogingen = 0;
  const { opnieuw, meldOpen } = makeGeduld(() => klok);
  const dicht: Effect.Effect<void, OpslagMislukt> = Effect.suspend(() => {
    pogingen += 1;
    klok += 1000;
    return Effect.fail(VERGRENDELD);
  });
  const telPogingen = async (): Promise<number> => {
    pogingen = 0;
    expect(await Effect.runPromise(Effect.flip(opnieuw(dicht)))).toEqual(VERGRENDELD);
    return pogingen;
  };
  expect(await telPogingen()).toBe(4);
  expect(await telPogingen()).toBe(1);
  meldOpen();
  expect(await telPogingen()).toBe(4);
});

it("OPSLAG: een andere fout dan een slot wordt niet nog eens geprobeerd", async () => {
  let pogingen = 0;
  const vol = Effect.suspend(() => {
    pogingen += 1;
    return Effect.fail(opslagMislukt("vol", "SQLITE 13"));
  });
  expect(await Effect.runPromise(Effect.flip(makeGeduld().opnieuw(vol)))).toMatchObject({ oorzaak: "vol" });
  expect(pogingen).toBe(1);
});
