import type { Levensloop } from "../kern/levensloop.js";
import { formatCode } from "./format-code.js";
import { makeTekening } from "./make-tekening.js";
import type { Groep } from "./tekening.js";

// A Mermaid id has no hyphen, and a letter at the front.
const idVan = (knoop: string | undefined): string => (knoop === undefined ? "[*]" : knoop.replaceAll("-", "_").replace(/^(?=\d)/u, "t_"));

const regels = (labels: readonly string[]): string => labels.join("<br/>");

const titelVan = ({ leden }: Groep): string => `in elk van deze toestanden:<br/>${regels(leden.map(formatCode))}`.replaceAll(":", "");

/** A life cycle as a Mermaid `stateDiagram-v2`, with Dutch labels. Events that do not move the case stand in a note. */
export const renderMermaid = (levensloop: Pick<Levensloop, "toestanden" | "rijen">): string => {
  const { toestanden, groepen, pijlen, aantekeningen } = makeTekening(levensloop);
  return [
    "stateDiagram-v2",
    ...toestanden.map((toestand) => `  state "${formatCode(toestand)}" as ${idVan(toestand)}`),
    ...groepen.map((groep) => `  state "${titelVan(groep)}" as ${idVan(groep.id)}`),
    ...pijlen.map(({ van, naar, labels }) => `  ${idVan(van)} --> ${idVan(naar)}${labels.length === 0 ? "" : ` : ${regels(labels)}`}`),
    ...aantekeningen.flatMap(({ bij, labels }) => [`  note right of ${idVan(bij)}`, ...labels.map((label) => `    ${label}`), "  end note"]),
    "",
  ].join("\n");
};
