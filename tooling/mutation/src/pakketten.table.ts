/** Files of which changes are not tried, and why. */
export interface Uitzondering {
  readonly glob: string;
  readonly reden: string;
}

/** A package whose tests are tried, with the files whose changes are left out. */
export interface Pakket {
  readonly naam: string;
  readonly uitzonderingen: readonly Uitzondering[];
}

const GEEN_GEDRAG: readonly Uitzondering[] = [
  { glob: "src/**/*.{test,prop.test,test-d,bench}.ts", reden: "tests and benches" },
  { glob: "src/**/index.ts", reden: "the door: names only" },
];

const ALTIJD: readonly Uitzondering[] = [
  ...GEEN_GEDRAG,
  { glob: "src/**/*.table.ts", reden: "rows of law and standard: held against their sources value by value, by tests that walk the whole table; nothing is decided there" },
  { glob: "src/**/*.generated.ts", reden: "written by a program from the published code lists" },
  { glob: "src/**/describe*.ts", reden: "Dutch sentences: golden texts hold them, and another word in a sentence is no other behaviour" },
];

/** The four packages whose answers people rely on. */
export const PAKKETTEN: readonly Pakket[] = [
  { naam: "timeliness", uitzonderingen: ALTIJD },
  {
    naam: "financial",
    uitzonderingen: [...ALTIJD, { glob: "src/cli/**/*.ts", reden: "the command: its tests start the built program as a process of its own, which does not see a change" }],
  },
  { naam: "afwegingskader", uitzonderingen: ALTIJD },
  { naam: "iwmo", uitzonderingen: ALTIJD },
];
