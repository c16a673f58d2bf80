import type { Levensloop, Overgangsrij } from "../../src/kern/levensloop.js";
import { LEVENSLOPEN } from "../../src/levenslopen.js";
import { formatCode } from "../../src/tekening/format-code.js";
import { renderMermaid } from "../../src/tekening/render-mermaid.js";
import { GEMAAKT, renderTabel } from "./render-tabel.js";

const KOP = ["from", "event", "to", "guards", "requirements", "Wmo 2015"] as const;

const rijVan = ({ van, gebeurtenis, als, naar, wachters, eisen, artikel }: Overgangsrij): readonly string[] => [
  van === "nieuw" ? "–" : van.map(formatCode).join(", "),
  `\`${gebeurtenis}\`${als === undefined ? "" : ` (if ${als})`}`,
  naar === undefined ? "same" : formatCode(naar),
  wachters.map(({ naam, code }) => `${naam} (\`${code}\`)`).join(", ") || "–",
  eisen.join(", "),
  artikel ?? "–",
];

const hoofdstuk = (levensloop: Levensloop): readonly string[] => [
  `## ${levensloop.code} ${levensloop.titel}`,
  "",
  "```mermaid",
  renderMermaid(levensloop).trimEnd(),
  "```",
  "",
  renderTabel(KOP, levensloop.rijen.map(rijVan)),
  "",
];

/** The page with every life cycle: its picture, and its rows beside it. */
export const renderLevenslopen = (): string =>
  [
    GEMAAKT,
    "# The life cycles",
    "",
    `The ${LEVENSLOPEN.size} procedures of this package. Arrows are events that move a case; a note holds the events that leave it where it is. Each guard has one [error code](foutcodes.md). Every pair of state and event that is not in a table is refused.`,
    "",
    ...[...LEVENSLOPEN.values()].flatMap(hoofdstuk),
  ].join("\n");
