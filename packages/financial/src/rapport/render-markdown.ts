import { escapeMarkdown } from "../tekst/escape.js";
import type { Dossier } from "./dossier.js";
import { listSecties, titelVan, type Blok, type Sectie } from "./secties.js";

const rij = (cellen: readonly string[]): string => `| ${cellen.map(escapeMarkdown).join(" | ")} |`;

const schrijfBlok = (blok: Blok): readonly string[] => {
  switch (blok.soort) {
    case "tekst":
      return [escapeMarkdown(blok.tekst), ""];
    case "lijst":
      return [...blok.regels.map((regel) => `- ${escapeMarkdown(regel)}`), ""];
    case "tabel":
      return [rij(blok.kop), `|${blok.kop.map(() => "---").join("|")}|`, ...blok.rijen.map(rij), ""];
    case "tekening":
      // The drawings are in the HTML; here their words are enough.
      return [escapeMarkdown(blok.tekst), ""];
  }
};

const schrijfSectie = ({ titel, niveau, blokken }: Sectie): readonly string[] => [`${"#".repeat(niveau)} ${escapeMarkdown(titel)}`, "", ...blokken.flatMap(schrijfBlok)];

/** The dossier as Markdown, one table and the reasons of each check. Text of the user is plain text in it. */
export const renderMarkdown = (dossier: Dossier): string => [`# ${escapeMarkdown(titelVan(dossier))}`, "", ...listSecties(dossier).flatMap(schrijfSectie)].join("\n");
