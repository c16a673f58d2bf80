import { relative } from "node:path";

import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  type TestRunnerCapabilities,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import type { Dekking, Klaar, Opdracht, Proef } from "./berichten.js";
import { type Omgeving, startOmgeving } from "./omgeving.js";

/** The tests of one change, the quickest first, stop after this long: what was not noticed by then survived. @unit seconds */
const SECONDEN = Number(process.env["WMO_MUTATION_SECONDEN"] ?? 5);
const GEEN = "";
const SCHEIDING = "#";

/** A test as it is kept between runs: with a path of the package and not of the copy. */
const bewaarId = (id: string): string => relative(process.cwd(), id.slice(0, id.indexOf(SCHEIDING))) + id.slice(id.indexOf(SCHEIDING));
const eigenId = (id: string): string => `${process.cwd()}/${id}`;

const maakResultaat = ({ id, bestand, naam, duur, fout }: Proef): TestResult => {
  const kop = { id: bewaarId(id), name: naam, timeSpentMs: duur, fileName: bestand };
  return fout === undefined ? { ...kop, status: TestStatus.Success } : { ...kop, status: TestStatus.Failed, failureMessage: fout };
};

const bewaarDekking = ({ static: bijLaden, perTest }: Dekking): Dekking => ({
  static: bijLaden,
  perTest: Object.fromEntries(Object.entries(perTest).map(([id, treffers]) => [bewaarId(id), treffers])),
});

/** Tries changes in an environment that stays. After a change that left something behind it starts a new one. */
export class WarmeTestrunner implements TestRunner {
  #omgeving: Promise<Omgeving> | undefined;
  #eerder: Klaar | null = null;

  /** Nothing has to be read in again for it: what works only while a module is loaded is not tried. */
  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: true };
  }

  /** Outside the time that a change gets. */
  async init(): Promise<void> {
    await this.#open();
  }

  async #open(): Promise<Omgeving> {
    const omgeving = await (this.#omgeving ??= startOmgeving(this.#eerder));
    this.#eerder = omgeving.klaar;
    return omgeving;
  }

  async dispose(): Promise<void> {
    const omgeving = this.#omgeving;
    this.#omgeving = undefined;
    await (await omgeving)?.sluit();
  }

  async dryRun(): Promise<DryRunResult> {
    const { klaar, vraag } = await this.#open();
    const { proeven, dekking } = klaar;
    // A test that cannot be called twice would notice every change.
    const nogmaals = proeven.every(({ fout }) => fout === undefined) ? (await vraag({ soort: "probeer", mutant: GEEN, tests: undefined, seconden: Infinity })).proeven : [];
    const eenmalig = nogmaals.filter(({ fout }) => fout !== undefined);
    if (eenmalig.length > 0) return { status: DryRunStatus.Error, errorMessage: `fails when it is called again: ${eenmalig.map(({ id }) => bewaarId(id)).join(", ")}` };
    return { status: DryRunStatus.Complete, tests: proeven.map(maakResultaat), ...(dekking === undefined ? {} : { mutantCoverage: bewaarDekking(dekking) }) };
  }

  async mutantRun({ activeMutant, testFilter }: MutantRunOptions): Promise<MutantRunResult> {
    const opdracht: Opdracht = { soort: "probeer", mutant: activeMutant.id, tests: testFilter?.map(eigenId), seconden: SECONDEN };
    let uitslag = await (await this.#open()).vraag(opdracht);
    if (uitslag.isBesmet) {
      await this.dispose();
      uitslag = await (await this.#open()).vraag(opdracht);
      if (uitslag.isBesmet) await this.dispose();
    }
    const { proeven, isVast } = uitslag;
    return toMutantRunResult(isVast ? { status: DryRunStatus.Timeout } : { status: DryRunStatus.Complete, tests: proeven.map(maakResultaat) });
  }
}

/** For Stryker. */
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "warm", WarmeTestrunner)];
