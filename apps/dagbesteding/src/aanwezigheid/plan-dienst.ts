import { parse } from "@wmo-kit/domain";
import { findAccount, liftResult, listAccounts, mag, makeUuidV7 } from "@wmo-kit/runtime";
import { Effect, Option } from "effect";

import { huidigeActor } from "@wmo-kit/kit";
import { Instelling } from "../services/instelling.js";
import { Aanwezigheidskast } from "./aanwezigheidskast.js";
import { listDiensten } from "./dienst.js";
import { Roosterfeit } from "./roosterfeit.js";
import type { Dienstenlijst } from "./weergave.js";

/** A shift at a location, as a person fills it in. */
export interface Dienstinvoer {
  readonly account: string;
  readonly locatie: string;
  readonly weekdagen: readonly number[];
  readonly vanaf: string;
  readonly totEnMet: string;
}

/**
 * Records that somebody works at a location on days of the week, from a day to a day: from then on this person has a reason
 * to see and record who comes there on those days. It always has an end.
 *
 * @source Wmo 2015 art. 5.3.2; NEN 7510-1:2024, 5.15 (need to know), 5.18 (beoordelen van toegangsrechten)
 */
export const planDienst = Effect.fn("planDienst")(function* ({ locatie, ...invoer }: Dienstinvoer) {
  const { tenant } = yield* Instelling;
  const account = Option.getOrUndefined(yield* findAccount(tenant, invoer.account));
  if (account === undefined || account.geblokkeerd) return yield* Effect.fail({ _tag: "AccountOnbekend" } as const);
  const id = yield* makeUuidV7;
  const feit = yield* liftResult(parse(Roosterfeit, "Dienst", { ...invoer, soort: "dienst-vastgelegd", id }));
  yield* (yield* Aanwezigheidskast).legRooster(locatie, feit, yield* huidigeActor);
  return { id };
});

/** Ends a shift: from the day after, it is no reason any more. */
export const beeindigDienst = Effect.fn("beeindigDienst")(function* (id: string, { locatie, totEnMet }: { readonly locatie: string; readonly totEnMet: string }) {
  const kast = yield* Aanwezigheidskast;
  const feit = yield* liftResult(parse(Roosterfeit, "Dienst", { soort: "dienst-beeindigd", id, totEnMet }));
  if (!listDiensten(yield* kast.leesRooster(locatie, "")).some((dienst) => dienst.id === id)) return yield* Effect.fail({ _tag: "DienstOnbekend" } as const);
  yield* kast.legRooster(locatie, feit, yield* huidigeActor);
  return { id };
});

/** Who works at a location, with who could: everybody who may record attendance. */
export const toonDiensten = Effect.fn("toonDiensten")(function* (locatie: string) {
  const { tenant } = yield* Instelling;
  const accounts = yield* listAccounts(tenant);
  const namen = new Map(accounts.map(({ account, naam }) => [account, naam]));
  const diensten = listDiensten(yield* (yield* Aanwezigheidskast).leesRooster(locatie, ""));
  const lijst: Dienstenlijst = {
    diensten: diensten.map((dienst) => ({ ...dienst, naam: namen.get(dienst.account) ?? null })).toSorted((een, ander) => een.vanaf.localeCompare(ander.vanaf)),
    collegas: accounts.filter(({ geblokkeerd, rollen }) => !geblokkeerd && mag(rollen, "aanwezigheid.vastleggen")).map(({ account, naam }) => ({ account, naam })),
  };
  return lijst;
});
