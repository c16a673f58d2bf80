import { composeStuk } from "./compose-stuk.js";
import type { Stuk } from "./stuk.js";
import type { Blok } from "./tekststuk.js";

const BIJZONDER = /[\\`*_[\]<>#|~&]/gu;
const BEGIN_VAN_BLOK = /^(?:[-+=]|\d+(?=[.)]))/u;

/** A text that somebody wrote, on one line, in which nothing is Markdown any more. */
export const escapeMarkdown = (tekst: string): string =>
  tekst
    .trim()
    .replaceAll(/\s+/gu, " ")
    .replaceAll(BIJZONDER, String.raw`\$&`)
    .replace(BEGIN_VAN_BLOK, (begin) => (/\d/u.test(begin) ? `${begin}\\` : `\\${begin}`));

const renderBlok = (blok: Blok): readonly string[] => {
  switch (blok.soort) {
    case "alinea":
      return [escapeMarkdown(blok.tekst), ""];
    case "lijst":
      return [...blok.punten.map((punt) => `- ${escapeMarkdown(punt)}`), ""];
    case "feiten":
      return [...blok.regels.map(({ naam, waarde }) => `- **${escapeMarkdown(naam)}:** ${escapeMarkdown(waarde)}`), ""];
  }
};

/** A document as Markdown, in Dutch B1. A draft says on top what it misses. */
export const renderStukMarkdown = (stuk: Stuk): string => {
  const { titel, mist, secties } = composeStuk(stuk);
  return [
    mist.length === 0 ? `# ${titel}` : `# ${titel} (concept)`,
    "",
    ...(mist.length === 0 ? [] : [`**Nog invullen:** ${mist.map(escapeMarkdown).join(", ")}`, ""]),
    ...secties.flatMap(({ kop, blokken }) => [`## ${escapeMarkdown(kop)}`, "", ...blokken.flatMap(renderBlok)]),
  ].join("\n");
};
