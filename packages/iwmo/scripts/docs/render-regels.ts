import { listDekking, type Dekking, type Stand } from "../../src/index.js";
import { GEMAAKT, renderTabel } from "./render-tabel.js";

/** What each stand means, in the order of the page. */
const STANDEN: { readonly [S in Stand]: string } = {
  gebouwd: "decided from the message and the earlier ones",
  context: "decided; some messages need a further fact, and without it the place is listed, not skipped",
  externeBron: "decided with a source outside the messages",
  alleenIjw: "a rule of the sister standard iJw",
};

const rijVan = ({ code, niveaus, berichten, stand, reden }: Dekking): readonly string[] => [code, niveaus.join(", "), berichten.join(" "), stand, reden];

/** The page with the rules and what becomes of each. */
export const renderRegels = (): string => {
  const dekking = listDekking();
  const aantallen = Object.entries(STANDEN).map(([stand, betekenis]) => [stand, String(dekking.filter((rij) => rij.stand === stand).length), betekenis]);
  return [
    GEMAAKT,
    "# The rules of iWmo 3.2",
    "",
    `The ${dekking.length} TR, CD, CS and RS rules and what this package does with each; \`iwmo rules\` prints the same.`,
    "",
    renderTabel(["stand", "rules", "meaning"], aantallen),
    "",
    renderTabel(["rule", "level", "messages", "stand", "how, or why not"], dekking.map(rijVan)),
    "",
  ].join("\n");
};
