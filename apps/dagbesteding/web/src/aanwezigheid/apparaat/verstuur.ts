import type { Antwoord, Storing } from "@wmo-kit/schermen";

import type { Apparaatfeit } from "./registratie.js";
import { leesWachtrij, verwerkUitkomsten } from "./wachtrij.js";

/** What the server says of one tap. */
export interface Uitkomst {
  readonly kenmerk: string | null;
  readonly uitkomst: "vastgelegd" | "al bekend" | "geweigerd";
  readonly reden: string | null;
}

/** The way to the server. */
export type Verzender = (feiten: readonly Apparaatfeit[]) => Promise<Antwoord<{ readonly uitkomsten: readonly Uitkomst[] }>>;

/** Taps in one sending: small enough for a poor connection. */
const PER_KEER = 100;

const GEEN_REDEN = "De server legde dit niet vast en zei niet waarom. Leg het opnieuw vast.";

/** A tap without an answer of its own stays as it was: it goes along the next time. */
const koppel = (feiten: readonly Apparaatfeit[], uitkomsten: readonly Uitkomst[]) => {
  const perKenmerk = new Map(uitkomsten.map((uitkomst) => [uitkomst.kenmerk, uitkomst]));
  return feiten.flatMap((feit) => {
    const uitkomst = perKenmerk.get(feit.kenmerk);
    if (uitkomst === undefined) return [];
    return [{ feit, weigering: uitkomst.uitkomst === "geweigerd" ? (uitkomst.reden ?? GEEN_REDEN) : null }];
  });
};

/** How many taps left the device, and what stood in the way of the rest. */
export interface Verzending {
  readonly verstuurd: number;
  readonly storing: Storing | undefined;
}

const ZONDER_UITKOMST: Storing = { _tag: "probleem", probleem: { code: "GEEN_UITKOMST", tekst: "De server gaf geen antwoord per registratie." } };

const verstuurAlles = async (account: string, verzend: Verzender): Promise<Verzending> => {
  let verstuurd = 0;
  for (;;) {
    const wachtend = (await leesWachtrij(account)).filter(({ weigering }) => weigering === null);
    const feiten = wachtend.slice(0, PER_KEER).map(({ feit }) => feit);
    if (feiten.length === 0) return { verstuurd, storing: undefined };
    const antwoord = await verzend(feiten);
    if (antwoord._tag !== "gelukt") return { verstuurd, storing: antwoord };
    const uitkomsten = koppel(feiten, antwoord.waarde.uitkomsten);
    await verwerkUitkomsten(account, uitkomsten);
    verstuurd += uitkomsten.length;
    if (uitkomsten.length === 0) return { verstuurd, storing: ZONDER_UITKOMST };
  }
};

/**
 * Sends everything that waits, oldest first; answers what stood in the way. Of two tabs one sends and the other waits its turn,
 * and then finds nothing left; where the browser has no locks the server knows each tap by its id.
 */
export const verstuurWachtrij = (account: string, verzend: Verzender): Promise<Verzending> =>
  "locks" in navigator
    ? navigator.locks.request(`wmo-kit-aanwezigheid-${account}`, () => verstuurAlles(account, verzend))
    : verstuurAlles(account, verzend);
