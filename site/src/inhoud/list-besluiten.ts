import { readdirSync } from "node:fs";

import { splitsKop, type Bladzijde } from "./bladzijde.js";
import { inRepository, leesBron } from "./repository.js";

const MAP = "docs/decisions";

/** The decisions, one page each. */
export const listBesluiten = (): readonly Bladzijde[] =>
  readdirSync(inRepository(MAP))
    .filter((naam) => naam.endsWith(".md"))
    .sort()
    .map((naam, volgorde): Bladzijde => {
      const bron = `${MAP}/${naam}`;
      const { titel, tekst } = splitsKop(leesBron(bron));
      const overzicht = naam === "README.md";
      return { adres: overzicht ? "bouw/besluiten" : `bouw/besluiten/${naam.slice(0, -".md".length)}`, titel: overzicht ? "Besluiten" : titel, taal: "en", bron, volgorde: overzicht ? 0 : volgorde + 1, tekst };
    });
