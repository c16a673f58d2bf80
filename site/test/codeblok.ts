import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** A block of code on a page. `reden` stands there when it cannot run. */
export interface Codeblok {
  readonly bestand: string;
  readonly nummer: number;
  readonly taal: string;
  readonly code: string;
  readonly reden: string | undefined;
}

/** The repository, with a slash at the end. */
export const WORTEL: string = fileURLToPath(new URL("../../", import.meta.url));

const BLOK = /(?:^(?:<!--|\{\/\*) niet uitgevoerd: (.+?) (?:-->|\*\/\})\n)?^```(\w+)\n([\s\S]*?)^```$/gm;

/** The blocks of code of one page. */
export const listCodeblokken = (bestand: string): readonly Codeblok[] =>
  [...readFileSync(`${WORTEL}${bestand}`, "utf8").matchAll(BLOK)].map(([, reden, taal = "", code = ""], nummer) => ({ bestand, nummer: nummer + 1, taal, code, reden }));

const markdownIn = (map: string): readonly string[] =>
  readdirSync(`${WORTEL}${map}`, { recursive: true, encoding: "utf8" })
    .filter((naam) => /\.mdx?$/.test(naam))
    .sort()
    .map((naam) => `${map}/${naam}`);

/** The pages that a person wrote for the site, and those of the project. The READMEs of the packages have their own tests. */
export const PAGINAS: readonly string[] = [...markdownIn("site/src/content/docs"), ...markdownIn("docs"), "README.md", "CONTRIBUTING.md", "SECURITY.md"];
