/** What Stryker keeps in the environment of the tests: which change is on, and what was reached. */
export interface Stand {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Dekking;
}

/** How often each change was reached: while modules were loaded, and per test. */
export interface Dekking {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}

/** One test that was tried. @unit duur in milliseconds */
export interface Proef {
  readonly id: string;
  readonly bestand: string;
  readonly naam: string;
  readonly duur: number;
  /** What went wrong; absent when it passed. */
  readonly fout?: string;
}

/** To the environment of the tests: try these tests with this change, as many as fit in the seconds; or stop. */
export type Opdracht =
  | { readonly soort: "probeer"; readonly mutant: string; readonly tests: readonly string[] | undefined; readonly seconden: number }
  | { readonly soort: "stop" };

/** All tests, tried without a change. */
export interface Klaar {
  readonly soort: "klaar";
  readonly proeven: readonly Proef[];
  readonly dekking: Dekking | undefined;
}

/** The tests of one change, up to the first that failed. */
export interface Uitslag {
  readonly soort: "uitslag";
  readonly proeven: readonly Proef[];
  /** The last test went round for ever. */
  readonly isVast: boolean;
  /** The test that failed also fails without the change: an earlier change has left something behind. */
  readonly isBesmet: boolean;
}

declare module "vitest" {
  interface ProvidedContext {
    /** The channel between the two. */
    readonly mutatieKanaal: string;
    /** The name under which Stryker keeps its stand. */
    readonly mutatieStand: string;
    /** What an earlier environment found; the tests are not tried without a change again. */
    readonly mutatieEerder: Klaar | null;
    /** How many test files there are. */
    readonly mutatieBestanden: number;
  }
}
