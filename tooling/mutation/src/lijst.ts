import type { Overlever, Score } from "./rapport.js";

/** The word for a survivor that nobody has looked at. */
export const ONBEKEKEN = "?";

const REGEL = /^- `(.+)`(?: \(not reached\))?: (.+)$/u;

/** The reasons that stand in a list, by key. */
export const leesRedenen = (tekst: string): ReadonlyMap<string, string> =>
  new Map(
    tekst.split("\n").flatMap((regel) => {
      const [, sleutel, reden] = REGEL.exec(regel) ?? [];
      return sleutel === undefined || reden === undefined ? [] : [[sleutel, reden] as const];
    }),
  );

/** What was tried, for the head of the list. */
export interface Kop {
  readonly pakket: string;
  readonly datum: string;
  /** The files that were asked for; none when it was the whole package. */
  readonly bestanden: readonly string[];
  readonly score: Score;
}

/** The list of survivors, with the reasons that are known. */
export const schrijfLijst = ({ pakket, datum, bestanden, score }: Kop, overlevers: readonly Overlever[], redenen: ReadonlyMap<string, string>): string => {
  const perBestand = Map.groupBy(overlevers, ({ bestand }) => bestand);
  const delen = [...perBestand].flatMap(([bestand, lijst]) => [
    `## ${bestand}`,
    "",
    ...lijst.map(({ sleutel, soort }) => `- \`${sleutel}\`${soort === "NoCoverage" ? " (not reached)" : ""}: ${redenen.get(sleutel) ?? ONBEKEKEN}`),
    "",
  ]);
  const wat = bestanden.length === 0 ? "The whole package" : `Only ${bestanden.map((een) => `\`${een}\``).join(", ")}`;
  return `${[
    `# Mutation: ${pakket}`,
    "",
    `Changes to the code that no test noticed, and why that is right. Written by \`pnpm mutation ${pakket}\`; the reasons behind the colons are by hand and stay.`,
    "",
    `${wat}, ${datum}: ${score.gevonden} of ${score.gevonden + score.overleefd} changes noticed, ${score.score}%.`,
    "",
    ...delen,
  ]
    .join("\n")
    .trimEnd()}\n`;
};

/** Survivors without a reason, and reasons whose change is noticed now or does not exist any more. */
export const findAchterstand = (
  overlevers: readonly Overlever[],
  redenen: ReadonlyMap<string, string>,
  isBekeken: (sleutel: string) => boolean,
): { readonly zonderReden: readonly string[]; readonly verouderd: readonly string[] } => {
  const sleutels = new Set(overlevers.map(({ sleutel }) => sleutel));
  return {
    zonderReden: [...sleutels].filter((sleutel) => (redenen.get(sleutel) ?? ONBEKEKEN) === ONBEKEKEN),
    verouderd: [...redenen.keys()].filter((sleutel) => isBekeken(sleutel) && !sleutels.has(sleutel)),
  };
};
