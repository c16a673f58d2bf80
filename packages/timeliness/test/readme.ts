import { readFileSync } from "node:fs";

const tekst = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The first code block of a language in the README. */
export const readmeBlok = (taal: string): string => new RegExp(`\`\`\`${taal}\n([\\s\\S]*?)\`\`\``).exec(tekst)?.[1] ?? "";

/** The lines of the README that are rows of the table of terms. */
export const readmeTermijnen = (): readonly string[] => tekst.split("\n").filter((regel) => /^\| [DW]-/.test(regel));

/** The source of the example that the README shows. */
export const voorbeeldbron = (): string => readFileSync(new URL("./readme-voorbeeld.ts", import.meta.url), "utf8");
