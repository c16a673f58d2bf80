/** A cell must not break the row it is in. */
const cel = (tekst: string): string => tekst.replaceAll("|", "\\|").replaceAll("\n", " ");

const regel = (cellen: readonly string[]): string => `| ${cellen.map(cel).join(" | ")} |`;

/** A Markdown table: a head and rows of as many cells. */
export const renderTabel = (kop: readonly string[], rijen: readonly (readonly string[])[]): string =>
  [regel(kop), `|${"---|".repeat(kop.length)}`, ...rijen.map(regel)].join("\n");
