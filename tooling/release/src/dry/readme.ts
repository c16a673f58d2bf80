import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Stranger } from "./stranger.js";

/** A block of code on a page. */
export interface Block {
  readonly language: string;
  readonly code: string;
}

/** The blocks of code on a page of Markdown, in order. */
export const listBlocks = (markdown: string): readonly Block[] =>
  [...markdown.matchAll(/^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm)].map(([, language = "", code = ""]) => ({ language, code }));

/** The part of a README that takes a stranger from an empty folder to a result; undefined when it has none. */
export const startOf = (readme: string): string | undefined => /^## Start\n([\s\S]*?)(?=^## )/m.exec(readme)?.[1];

/** The file that a block of code is saved as, which its first line names: `// controleer.mjs`. */
export const fileOf = ({ code }: Block): string | undefined => /^\/\/ ([\w-]+\.(?:mjs|ts))\n/.exec(code)?.[1];

const runLines = async (stranger: Stranger, lines: string): Promise<string> => {
  let said = "";
  for (const line of lines.trim().split("\n")) {
    const [program = "", ...args] = line.split(" ");
    said += await stranger.run(program, ...args);
  }
  return said;
};

/**
 * Does what the start of a README says, as it stands there and in that order: saves each program, runs each line, and sees
 * that what is shown under it is what came out. Throws at the first difference, and when there was nothing to do.
 */
export const followStart = async (stranger: Stranger, readme: string): Promise<void> => {
  let said = "";
  let shown = 0;
  for (const block of listBlocks(startOf(readme) ?? "")) {
    const file = fileOf(block);
    if (file !== undefined) writeFileSync(join(stranger.folder, file), block.code);
    else if (block.language === "sh") said = await runLines(stranger, block.code);
    else if (block.language !== "text") throw new Error(`nobody could know what to do with this ${block.language}:\n${block.code}`);
    else if (!said.endsWith(block.code)) throw new Error(`the README shows:\n${block.code}\ngot:\n${said}`);
    else shown += 1;
  }
  if (shown === 0) throw new Error("the README has no start that shows an outcome");
};
