import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files of a small workspace: path and text. */
export type Files = Readonly<Record<string, string>>;

/** Links of a small workspace: where the link stands, and what it points at. */
export type Links = Readonly<Record<string, string>>;

/** Writes a workspace to a fresh folder of the system and gives its path. */
export const writeWorkspace = (files: Files, links: Links = {}): string => {
  const workspace = mkdtempSync(join(tmpdir(), "wmo-kit-lint-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  for (const [path, target] of Object.entries(links)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    symlinkSync(join(workspace, target), join(workspace, path), "dir");
  }
  return workspace;
};

/** Takes the workspace away again. */
export const removeWorkspace = (workspace: string): void => rmSync(workspace, { recursive: true, force: true });
