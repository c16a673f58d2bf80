import { Effect, Option, Result, type Schema, Stream } from "effect";
import * as fc from "fast-check";
import { expect } from "vitest";

import type { AppendOpdracht, EventStore } from "../src/store/event-store.js";
import type { Gebeurtenis, NieuweGebeurtenis } from "../src/store/gebeurtenis.js";
import { eenGebeurtenis } from "./een-gebeurtenis.js";

interface Model {
  readonly feiten: Gebeurtenis[];
  readonly sleutels: Map<string, string>;
  teller: number;
}
interface Real {
  readonly store: EventStore["Service"];
}

const van = (model: Model, tenant: string): Gebeurtenis[] => model.feiten.filter((feit) => feit.tenant === tenant);

type Command = fc.AsyncCommand<Model, Real>;

const append = (tenant: string, dossier: string, afwijking: number, inhoud: readonly Schema.Json[], sleutels: readonly string[]): Command => ({
  check: () => true,
  toString: () => `append(${tenant}, ${dossier}, ${afwijking}, ${inhoud.length}, [${sleutels.join()}])`,
  run: async (model, { store }) => {
    const eigen = van(model, tenant);
    const werkelijk = eigen.filter((feit) => feit.dossier === dossier).length;
    const verwacht = Math.max(0, werkelijk + afwijking);
    const [eerste, ...rest] = inhoud.map((gegevens): NieuweGebeurtenis => eenGebeurtenis((model.teller += 1), { gegevens }));
    if (eerste === undefined) return;
    const opdracht: AppendOpdracht = { tenant, dossier, verwachteVersie: verwacht, gebeurtenissen: [eerste, ...rest], sleutels };
    const uitkomst = await Effect.runPromise(Effect.result(store.append(opdracht)));

    const plaats = sleutels.findIndex((sleutel) => model.sleutels.has(`${tenant} ${sleutel}`));
    if (plaats >= 0) {
      const houder = model.sleutels.get(`${tenant} ${sleutels[plaats]}`);
      expect(uitkomst).toEqual(Result.fail({ _tag: "SleutelBezet", plaats, dossier: houder }));
    } else if (verwacht !== werkelijk) {
      expect(uitkomst).toEqual(Result.fail({ _tag: "VersieConflict", dossier, verwacht, werkelijk }));
    } else {
      const nieuw = [eerste, ...rest].map((feit, i) => ({ ...feit, tenant, dossier, positie: eigen.length + i + 1, versie: werkelijk + i + 1 }));
      model.feiten.push(...nieuw);
      for (const sleutel of sleutels) model.sleutels.set(`${tenant} ${sleutel}`, dossier);
      expect(uitkomst).toEqual(Result.succeed(nieuw.map(({ id, positie, versie }) => ({ id, positie, versie }))));
    }
  },
});

const read = (tenant: string, dossier: string, sleutel: string, na: number): Command => ({
  check: () => true,
  toString: () => `read(${tenant}, ${dossier}, ${sleutel}, ${na})`,
  run: async (model, { store }) => {
    const eigen = van(model, tenant);
    const houder = model.sleutels.get(`${tenant} ${sleutel}`);
    expect(await Effect.runPromise(Stream.runCollect(store.readAll(tenant, { na })))).toEqual(eigen.slice(na));
    expect(await Effect.runPromise(store.readDossier(tenant, dossier))).toEqual(eigen.filter((feit) => feit.dossier === dossier));
    expect(await Effect.runPromise(store.readVersie(tenant, dossier))).toBe(eigen.filter((feit) => feit.dossier === dossier).length);
    expect(await Effect.runPromise(store.findSleutel(tenant, sleutel))).toEqual(Option.fromUndefinedOr(houder));
  },
});

const tenant = fc.constantFrom("a", "b");
const dossier = fc.constantFrom("d1", "d2", "d3");
const sleutel = fc.constantFrom("k1", "k2", "k3", "k4", "k5", "k6");
// JSON writes -0 as 0: the one value that does not come back as it went.
const json = fc.jsonValue().map((waarde): Schema.Json => JSON.parse(JSON.stringify(waarde)));
const commands = [
  fc
    .tuple(tenant, dossier, fc.constantFrom(0, 0, 0, 0, -1, 1), fc.array(json, { minLength: 1, maxLength: 3 }), fc.uniqueArray(sleutel, { maxLength: 2 }))
    .map((delen) => append(...delen)),
  fc.tuple(tenant, dossier, sleutel, fc.nat(12)).map((delen) => read(...delen)),
];

/** Runs random sequences of commands on a real store and on a list in memory, side by side. */
export const modelProperty = (makeReal: () => Promise<Real & { readonly close: () => Promise<void> }>): Promise<void> =>
  fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 25 }), async (reeks) => {
      const real = await makeReal();
      try {
        await fc.asyncModelRun(() => ({ model: { feiten: [], sleutels: new Map(), teller: 0 }, real }), reeks);
      } finally {
        await real.close();
      }
    }),
    { numRuns: 40 },
  );
