import { Effect } from "effect";
import { TestClock } from "effect/testing";
import { expect, it } from "vitest";

import { nu, vandaag } from "./nu.js";

const op = <A>(moment: string, effect: Effect.Effect<A>): Promise<A> =>
  Effect.runPromise(Effect.andThen(TestClock.setTime(Date.parse(moment)), effect).pipe(Effect.provide(TestClock.layer())));

it("KLOK: nu is het tijdstip van de klok, in UTC", async () => {
  expect(await op("2026-02-19T10:00:00.123Z", nu)).toBe("2026-02-19T10:00:00.123Z");
});

it.each([
  ["2026-01-31T22:59:59.999Z", "2026-01-31"],
  ["2026-01-31T23:00:00Z", "2026-02-01"],
  ["2026-07-01T21:59:59Z", "2026-07-01"],
  ["2026-07-01T22:00:00Z", "2026-07-02"],
  ["2026-03-28T23:00:00Z", "2026-03-29"],
  ["2026-10-24T22:00:00Z", "2026-10-25"],
  ["2026-10-25T22:59:59Z", "2026-10-25"],
  ["2026-12-31T23:30:00Z", "2027-01-01"],
])("KLOK: om %s is het in Nederland %s", async (moment, dag) => {
  expect(await op(moment, vandaag)).toBe(dag);
});

it("KLOK: vandaag is overal dezelfde dag als de kalender van het systeem voor Amsterdam geeft", async () => {
  const kalender = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
  for (let uur = 0; uur < 366 * 24; uur += 7) {
    const ms = Date.UTC(2028, 0, 1) + uur * 3_600_000;
    expect(await op(new Date(ms).toISOString(), vandaag)).toBe(kalender.format(ms));
  }
});
