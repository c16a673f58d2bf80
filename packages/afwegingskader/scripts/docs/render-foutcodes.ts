import { ALLE_FOUTCODES } from "../../src/fout/foutcode.js";
import { FOUTCODES } from "../../src/fout/foutcodes.table.js";
import { LEVENSLOPEN } from "../../src/levenslopen.js";
import { GEMAAKT, renderTabel } from "./render-tabel.js";

/** Where the guards with a code stand: `A1 melding-ontvangen`. */
const plaatsenVan = (code: string): readonly string[] => [
  ...new Set(
    [...LEVENSLOPEN.values()].flatMap(({ code: levensloop, rijen }) =>
      rijen.filter(({ wachters }) => wachters.some((wachter) => wachter.code === code)).map(({ gebeurtenis }) => `${levensloop} \`${gebeurtenis}\``),
    ),
  ),
];

/** The page with every error code: how severe, what the user reads, and which events it can stop. */
export const renderFoutcodes = (): string =>
  [
    GEMAAKT,
    "# The error codes",
    "",
    "`blok` refuses the event. `waarschuwing` goes on when the event acknowledges the code with a reason. `toelichting` only tells. A word between braces is filled in by the guard. The codes are stable: programs may rely on them.",
    "",
    renderTabel(
      ["code", "severity", "sentence", "requirements", "list", "guards of"],
      Object.entries(ALLE_FOUTCODES).map(([code, { ernst, tekst, eisen }]) => [
        `\`${code}\``,
        ernst,
        tekst,
        eisen.join(", "),
        code in FOUTCODES ? "published" : "own",
        plaatsenVan(code).join(", ") || "–",
      ]),
    ),
    "",
  ].join("\n");
