import * as fc from "fast-check";
import { inject, type RunnerTask, type RunnerTestCase, type RunnerTestFile, TestRunner } from "vitest";

import { Kanaal } from "../src/warm/kanaal.js";
import type { Dekking, Klaar, Opdracht, Proef, Stand, Uitslag } from "../src/warm/berichten.js";

// A change that is reached far more often in a test than its original was, is one that goes round for ever.
const KEREN = 20;
const MINSTE_GRENS = 20_000;
const MS_PER_SECONDE = 1000;
const MICROS_PER_MS = 1000;

/** The time this thread has computed, whatever else the machine did meanwhile. @unit milliseconds */
const rekentijd = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / MICROS_PER_MS;
};

/** What came of the tests of one change. */
interface Gevonden extends Pick<Uitslag, "proeven" | "isVast"> {
  readonly gefaald: readonly [string, RunnerTestCase] | undefined;
}

const listTests = (taak: RunnerTask): readonly RunnerTestCase[] => {
  if (taak.type === "suite") return taak.tasks.flatMap(listTests);
  return taak.mode === "run" || taak.mode === "queued" ? [taak] : [];
};

const naamVan = (test: RunnerTestCase): string => {
  const namen = [test.name];
  for (let boven = test.suite; boven !== undefined; boven = boven.suite) namen.unshift(boven.name);
  return namen.join(" > ");
};

/**
 * Runs all tests once and then stays: for each change only the tests that reach it are called again, the quickest first.
 * Nothing is read in twice, which is what costs the time. It stays inside its last test, because a file snapshot can only be
 * compared inside a test; that test takes the place of the one that is tried.
 */
class WarmeOmgeving extends TestRunner {
  readonly #kanaal = new Kanaal(inject("mutatieKanaal"));
  readonly #tests = new Map<string, RunnerTestCase[]>();
  readonly #duur = new Map<string, number>();
  readonly #proeven: Proef[] = [];
  readonly #eerder = inject("mutatieEerder");
  #teGaan = inject("mutatieBestanden");
  #laatste: RunnerTestCase | undefined;
  #eigen: Partial<RunnerTestCase> = {};
  #dekking: Dekking["perTest"] = {};

  constructor(config: ConstructorParameters<typeof TestRunner>[0]) {
    super(config);
    // The same cases in each run, and no search for the smallest one: that a change is noticed is enough.
    fc.configureGlobal({ seed: 20_150_101, endOnFailure: true });
  }

  get #stand(): Stand {
    const alles: Record<string, Stand> = globalThis as never;
    return (alles[inject("mutatieStand")] ??= {});
  }

  onCollected(bestanden: readonly RunnerTestFile[]): void {
    this.#teGaan -= bestanden.length;
    if (this.#teGaan === 0) this.#laatste = bestanden.flatMap(listTests).at(-1);
  }

  async runTask(test: RunnerTestCase): Promise<void> {
    const id = `${test.file.filepath}#${naamVan(test)}`;
    this.#tests.set(id, [...(this.#tests.get(id) ?? []), test]);
    if (this.#eerder === null) {
      this.#stand.currentTestId = id;
      this.#proeven.push(await this.#try(id, test));
      this.#stand.currentTestId = undefined;
    }
    if (test === this.#laatste) await this.#serve(test);
  }

  async #try(id: string, test: RunnerTestCase): Promise<Proef> {
    const begin = rekentijd();
    const kop = { id, bestand: test.file.filepath, naam: naamVan(test) };
    try {
      await TestRunner.getTestFn(test)();
      this.onAfterTryTask(test);
      return { ...kop, duur: rekentijd() - begin };
    } catch (fout) {
      return { ...kop, duur: rekentijd() - begin, fout: fout instanceof Error ? fout.message : String(fout) };
    }
  }

  async #tryAgain(id: string, test: RunnerTestCase, huidige: RunnerTestCase): Promise<Proef> {
    const bron = test === huidige ? this.#eigen : test;
    Object.assign(huidige, bron);
    this.onBeforeTryTask(huidige, { retry: 0, repeats: 0 });
    return this.#try(id, test);
  }

  /** The first of these tests that fails or goes round for ever with the change that is on. */
  async #findGefaald(mutant: string, ids: readonly string[], huidige: RunnerTestCase): Promise<Gevonden> {
    const stand = this.#stand;
    const proeven: Proef[] = [];
    for (const id of ids) {
      for (const test of this.#tests.get(id) ?? []) {
        const hitLimit = MINSTE_GRENS + KEREN * (this.#dekking[id]?.[mutant] ?? 0);
        Object.assign(stand, { hitCount: 0, hitLimit });
        const proef = await this.#tryAgain(id, test, huidige);
        proeven.push(proef);
        const isVast = (stand.hitCount ?? 0) > hitLimit;
        if (proef.fout !== undefined || isVast) return { proeven, isVast, gefaald: [id, test] };
      }
    }
    return { proeven, isVast: false, gefaald: undefined };
  }

  /** The quickest first, and no more than fit in the time together; always the first. */
  #listBinnenTijd(ids: readonly string[], seconden: number): readonly string[] {
    const duurVan = (id: string): number => this.#duur.get(id) ?? 0;
    let over = seconden * MS_PER_SECONDE;
    return ids
      .toSorted((een, ander) => duurVan(een) - duurVan(ander))
      .filter((id, i) => {
        over -= duurVan(id);
        return i === 0 || over > 0;
      });
  }

  async #probeer({ mutant, tests, seconden }: Opdracht & { readonly soort: "probeer" }, huidige: RunnerTestCase): Promise<Uitslag> {
    const ids = this.#listBinnenTijd([...(tests ?? this.#tests.keys())], seconden);
    this.#stand.activeMutant = mutant;
    const { proeven, isVast, gefaald } = await this.#findGefaald(mutant, ids, huidige);
    Object.assign(this.#stand, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined });
    const isBesmet = gefaald !== undefined && (await this.#tryAgain(...gefaald, huidige)).fout !== undefined;
    return { soort: "uitslag", proeven, isVast, isBesmet };
  }

  async #serve(huidige: RunnerTestCase): Promise<void> {
    this.#eigen = { ...huidige };
    for (const bestand of new Set([...this.#tests.values()].flatMap((tests) => tests.map(({ file }) => file)))) await this.onBeforeRunSuite(bestand);
    const klaar: Klaar = this.#eerder ?? { soort: "klaar", proeven: this.#proeven, dekking: structuredClone(this.#stand.mutantCoverage) };
    this.#dekking = klaar.dekking?.perTest ?? {};
    for (const { id, duur } of klaar.proeven) this.#duur.set(id, (this.#duur.get(id) ?? 0) + duur);
    let opdracht = this.#kanaal.ontvang<Opdracht>();
    this.#kanaal.stuur(klaar);
    for (;;) {
      const deze = await opdracht;
      if (deze.soort === "stop") break;
      const uitslag = await this.#probeer(deze, huidige);
      opdracht = this.#kanaal.ontvang<Opdracht>();
      this.#kanaal.stuur(uitslag);
    }
    this.#kanaal.sluit();
    Object.assign(huidige, this.#eigen);
  }
}

// vitest takes a runner by its default export.
// oxlint-disable-next-line import/no-default-export
export default WarmeOmgeving;
