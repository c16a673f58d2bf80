import type { Contractprofiel } from "@wmo-kit/domain";
import { expect, it } from "vitest";

import { ernstVan } from "../src/fout/ernst-van.js";
import type { Foutcode } from "../src/fout/foutcode.js";
import type { Dossier } from "../src/kern/dossier.js";
import type { Gebeurtenis } from "../src/kern/gebeurtenis.js";
import type { Levensloop } from "../src/kern/levensloop.js";
import { verzondenNietWijzigbaar } from "../src/kern/verzonden-niet-wijzigbaar.js";
import { transition } from "../src/kern/transition.js";
import type { Velden } from "../src/fout/velden.js";
import { datum, eenActor, eenDossier, eenZaak, omgevingMet, tijdstip } from "./bouwers.js";

/** The event in its situation, and what must come of it: the state after it, or the one guard that stops it. */
export interface Wachterproef {
  /** Begins with the requirement id. */
  readonly titel: string;
  readonly dossier: Dossier;
  readonly gebeurtenis: Gebeurtenis;
  readonly aantallen?: Readonly<Record<string, number>>;
  readonly profiel?: Contractprofiel;
  readonly naar?: string;
  readonly stopt?: { readonly wachter: string; readonly code: Foutcode; readonly velden?: Velden; readonly oordeel?: true };
}

/** Per state the events that have a row there, copied by hand from the requirements. `nieuw` is the case that does not exist yet. */
export type Matrix = Readonly<Record<string, readonly string[]>>;

/**
 * Tries every event in every state: what the matrix names is taken up, all else is refused as `OvergangNietToegestaan`
 * with the events that can. `feiten` are the facts of the case in those states.
 */
export const proefMatrix = (eis: string, levensloop: Levensloop, { matrix, feiten }: { readonly matrix: Matrix; readonly feiten: unknown }): void => {
  const omgeving = omgevingMet([levensloop]);
  it(`${eis}: de tabel kent precies de toestanden van de bron`, () => {
    expect(["nieuw", ...levensloop.toestanden].sort()).toEqual(Object.keys(matrix).sort());
    expect([...new Set(Object.values(matrix).flat())].sort()).toEqual([...levensloop.gebeurtenissen].sort());
  });
  it.each(Object.entries(matrix))(`${eis}: in de toestand %s gaan alleen de gebeurtenissen van de bron, al het andere wordt geweigerd`, (toestand, mogelijk) => {
    const zaak = toestand === "nieuw" ? undefined : eenZaak(levensloop, toestand, feiten);
    const dossier = zaak === undefined ? eenDossier() : eenDossier(zaak);
    for (const soort of levensloop.gebeurtenissen) {
      const gebeurtenis: Gebeurtenis = {
        id: "g-1",
        levensloop: levensloop.code,
        zaak: "z-1",
        soort,
        tijdstip: tijdstip("2026-03-02T09:00:00Z"),
        datum: datum("2026-03-02"),
        actor: eenActor(),
        gegevens: {},
      };
      const weigering = transition(dossier, gebeurtenis, omgeving).match(
        () => undefined,
        (fout) => (fout._tag === "OvergangNietToegestaan" ? fout : undefined),
      );
      expect(weigering === undefined, `${toestand} × ${soort}`).toBe(mogelijk.includes(soort));
      if (weigering !== undefined) expect([...weigering.mogelijk].sort()).toEqual([...mogelijk].sort());
    }
  });
};

/** A case with the life cycle it is of. */
export interface GeregistreerdeProef {
  readonly levensloop: Levensloop;
  readonly proef: Wachterproef;
}

/** Every case that was given to `proefWachters`, so that one test can see which codes all of them together reach. */
export const PROEVEN: GeregistreerdeProef[] = [];

const gestopt = ({ wachter, code, velden = {}, oordeel }: NonNullable<Wachterproef["stopt"]>) => {
  const bevinding: unknown = expect.objectContaining({ wachter, code, velden });
  const soort = oordeel === true ? "oordelen" : ernstVan(code) === "blok" ? "geblokkeerd" : "teErkennen";
  return { _tag: "WachtersHoudenTegen", geblokkeerd: [], teErkennen: [], oordelen: [], [soort]: [bevinding] };
};

/**
 * Runs each case, and checks that every guard of every row has a case that passes and one that it alone stops.
 * A warning must go on with a reason, and not with an empty one; a block must not go on with a reason either.
 */
export const proefWachters = (eis: string, levensloop: Levensloop, proeven: readonly Wachterproef[]): void => {
  PROEVEN.push(...proeven.map((proef) => ({ levensloop, proef })));
  it.each(proeven)("$titel", ({ dossier, gebeurtenis, aantallen, profiel, naar, stopt }) => {
    const omgeving = omgevingMet([levensloop], aantallen, profiel);
    const uitkomst = transition(dossier, gebeurtenis, omgeving);
    if (stopt === undefined) {
      expect(uitkomst.match((stap) => stap.dossier.zaken[gebeurtenis.zaak]?.toestand, (fout) => fout)).toBe(naar);
      return;
    }
    expect(uitkomst._unsafeUnwrapErr()).toEqual(gestopt(stopt));
    const { code } = stopt;
    const erken = (reden: string): boolean => transition(dossier, { ...gebeurtenis, erkend: [{ code, reden }] }, omgeving).isOk();
    expect(erken("Zo besproken met de inwoner.")).toBe(ernstVan(code) === "waarschuwing" && stopt.oordeel !== true);
    expect(erken("  ")).toBe(false);
  });

  it(`${eis}: elke wachter van elke regel heeft een geval dat doorgaat en een geval dat alleen hij tegenhoudt`, () => {
    const door = new Set<string>();
    const tegen = new Set<string>();
    for (const { dossier, gebeurtenis, aantallen, profiel, stopt } of proeven) {
      const beoordeling = levensloop.beoordeel(dossier, dossier.zaken[gebeurtenis.zaak], gebeurtenis, omgevingMet([levensloop], aantallen, profiel).normen);
      if (beoordeling === undefined) continue;
      const { nummer, wachters } = beoordeling.rij;
      if (stopt !== undefined) tegen.add(`${nummer} ${stopt.wachter}`);
      else for (const { naam } of wachters) door.add(`${nummer} ${naam}`);
    }
    const alle = levensloop.rijen.flatMap(({ nummer, gebeurtenis, wachters }) => wachters.map(({ naam }) => ({ sleutel: `${nummer} ${naam}`, gebeurtenis })));
    const mist = (gezien: ReadonlySet<string>, hoeftNiet?: string): readonly string[] =>
      alle.filter(({ sleutel }) => hoeftNiet === undefined || !sleutel.endsWith(` ${hoeftNiet}`)).filter(({ sleutel }) => !gezien.has(sleutel)).map(({ sleutel, gebeurtenis }) => `${sleutel} (${gebeurtenis})`);
    expect({ zonderDoorgang: mist(door, verzondenNietWijzigbaar.naam), zonderStop: mist(tegen) }).toEqual({
      zonderDoorgang: [],
      zonderStop: [],
    });
  });
};
