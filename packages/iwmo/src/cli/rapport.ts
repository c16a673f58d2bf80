import type { Bevinding } from "../bevinding.js";
import { describeOorzaak } from "../describe-error.js";
import { comparePlaats } from "../document/add-vindplaatsen.js";

/** One finding as `validate --json` prints it. */
export interface Rapportregel {
  readonly rule: string;
  readonly level: number | null;
  readonly retourcode: string | null;
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly text: string;
}

/** What was found in one file, as `validate --json` prints it. */
export interface Rapport {
  readonly file: string;
  /** Kind of message; null when that could not be seen. */
  readonly message: string | null;
  readonly findings: readonly Rapportregel[];
}

/** A finding for the report. */
export const toRapportregel = ({ rule, level, retourcode, path, line, column, oorzaak }: Bevinding): Rapportregel => ({
  rule,
  level,
  retourcode: retourcode ?? null,
  path,
  line: line ?? null,
  column: column ?? null,
  text: describeOorzaak(oorzaak),
});

/** Findings of all levels in the order of the document; at one place level after level, as the rules were asked. */
export const makeRapport = (file: string, message: string | undefined, bevindingen: readonly Bevinding[]): Rapport => ({
  file,
  message: message ?? null,
  findings: [...bevindingen].sort(comparePlaats).map(toRapportregel),
});

/** A file of which nothing could be seen: it is in the report all the same, so that nobody takes it for a message without findings. */
export const makeOnleesbaarRapport = (file: string, text: string): Rapport => ({
  file,
  message: null,
  findings: [{ rule: "BESTAND", level: null, retourcode: null, path: "/", line: null, column: null, text }],
});

/** A report as lines of text: place first, so that an editor can jump to it. */
export const describeRapport = ({ file, message, findings }: Rapport): string =>
  findings.length === 0
    ? `${file}: ${message ?? "bericht"} zonder bevindingen\n`
    : findings
        .map(({ rule, level, retourcode, path, line, column, text }) => {
          const plaats = line === null ? file : `${file}:${line}:${column ?? 1}`;
          const niveau = level === null ? "" : `, niveau ${level}`;
          return `${plaats}: ${rule}${niveau}${retourcode === null ? "" : `, retourcode ${retourcode}`} (${path}): ${text}\n`;
        })
        .join("");
