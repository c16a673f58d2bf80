import { readFileSync } from "node:fs";

/** The text of the README. */
export const readmeTekst: string = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The first code block of a language in the README, from a heading on. */
export const readmeBlok = (taal: string, kop = ""): string =>
  new RegExp(`\`\`\`${taal}\n([\\s\\S]*?)\`\`\``).exec(readmeTekst.slice(readmeTekst.indexOf(kop)))?.[1] ?? "";

/** The source of the example that the README shows. */
export const voorbeeldbron = (): string => readFileSync(new URL("./readme-voorbeeld.ts", import.meta.url), "utf8");
