import { readFileSync, writeFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { vervangMermaid } from "../src/tekening/vervang-mermaid.js";
import { listCodeblokken, PAGINAS, WORTEL, type Codeblok } from "./codeblok.js";
import { volgRegel } from "./opdrachtregel.js";
import { voerTypescriptUit } from "./voer-uit.js";

/** Blocks of pages that are no part of the site's own text and cannot carry a remark, each with the reason why it does not run here. */
const ELDERS: Readonly<Record<string, string>> = {
  "docs/scale-out.md sql": "the distribution of tables is tried on the DDL itself by the tests of packages/runtime",
  "CONTRIBUTING.md sh git clone": "fetches the sources from the internet",
};

const blokken = PAGINAS.flatMap((bestand) => {
  const eigen = listCodeblokken(bestand);
  return eigen.map((blok, plek) => ({ blok, volgende: eigen[plek + 1], vorige: eigen[plek - 1] }));
});

const naam = ({ bestand, nummer, taal }: Codeblok): string => `${bestand} ${nummer} (${taal})`;

const isElders = ({ bestand, taal, code }: Codeblok): boolean => Object.keys(ELDERS).some((wat) => `${bestand} ${taal} ${code}`.startsWith(wat));

const voerUit = async (blok: Codeblok): Promise<string> => {
  if (blok.taal === "ts") return voerTypescriptUit(blok);
  return blok.code
    .trim()
    .split("\n")
    .map((regel) => volgRegel(regel.replace(/\s+#.*$/, "").trim()))
    .join("");
};

/** With UPDATE_DOCS=1 a page gets what its code really writes; then look at the difference. */
const schrijfUitkomst = ({ bestand, code }: Codeblok, gekregen: string): void => {
  const pagina = readFileSync(`${WORTEL}${bestand}`, "utf8");
  const na = pagina.indexOf(code) + code.length;
  writeFileSync(`${WORTEL}${bestand}`, pagina.slice(0, na) + pagina.slice(na).replace(/^```text\n[\s\S]*?^```$/m, () => `\`\`\`text\n${gekregen}\`\`\``));
};

describe("elk codeblok van de site en van docs", () => {
  it("style.md 12: elk blok heeft een taal die hier wordt uitgevoerd of nagekeken", () => {
    expect(blokken.length).toBeGreaterThan(40);
    expect(blokken.filter(({ blok }) => !["ts", "sh", "text", "mermaid", "json", "sql"].includes(blok.taal)).map(({ blok }) => naam(blok))).toEqual([]);
  });

  it.each(blokken.filter(({ blok }) => ["ts", "sh"].includes(blok.taal) && blok.reden === undefined && !isElders(blok)).map((een) => ({ ...een, titel: naam(een.blok) })))(
    "style.md 12: $titel draait zoals het er staat",
    async ({ blok, volgende }) => {
      const gekregen = await voerUit(blok);
      if (volgende?.taal !== "text") return;
      if (process.env["UPDATE_DOCS"] === "1") schrijfUitkomst(blok, gekregen);
      else expect(gekregen).toBe(volgende.code);
    },
  );

  it("style.md 12: een getoonde uitkomst hoort bij het blok erboven", () => {
    expect(blokken.filter(({ blok, vorige }) => blok.taal === "text" && !["ts", "sh"].includes(vorige?.taal ?? "")).map(({ blok }) => naam(blok))).toEqual([]);
  });

  it.each(blokken.filter(({ blok }) => blok.taal === "mermaid").map(({ blok }) => ({ blok, titel: naam(blok) })))("style.md 12: $titel wordt een tekening", ({ blok }) => {
    expect(vervangMermaid(`\`\`\`mermaid\n${blok.code}\`\`\``, "proef")).toContain("<svg");
  });

  it.each(blokken.filter(({ blok }) => blok.taal === "json").map(({ blok }) => ({ blok, titel: naam(blok) })))("style.md 12: $titel is geldige JSON", ({ blok }) => {
    expect(() => JSON.parse(blok.code) as unknown).not.toThrow();
  });

  it("style.md 12: wie niet draait, zegt waarom, en niemand zegt het voor niets", () => {
    expect(blokken.filter(({ blok }) => blok.reden !== undefined && !["sh", "ts"].includes(blok.taal)).map(({ blok }) => naam(blok))).toEqual([]);
    for (const wat of Object.keys(ELDERS)) expect(blokken.some(({ blok }) => `${blok.bestand} ${blok.taal} ${blok.code}`.startsWith(wat)), wat).toBe(true);
  });
});
