import { readFileSync } from "node:fs";

/** The text of the README. */
export const readmeTekst: string = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The first code block of a language in the README. */
export const readmeBlok = (taal: string): string => new RegExp(`\`\`\`${taal}\n([\\s\\S]*?)\`\`\``).exec(readmeTekst)?.[1] ?? "";
