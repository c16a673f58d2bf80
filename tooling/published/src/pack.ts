import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The tarball of a package folder as npm would publish it; throws when npm does not make one. */
export const pack = (folder: string): Uint8Array<ArrayBuffer> => {
  const map = mkdtempSync(join(tmpdir(), "wmo-kit-pack-"));
  try {
    const { stderr } = spawnSync("npm", ["pack", "--ignore-scripts", "--pack-destination", map], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    const tarball = readdirSync(map).find((naam) => naam.endsWith(".tgz"));
    if (tarball === undefined) throw new Error(`npm packed nothing in ${folder}: ${stderr}`);
    return new Uint8Array(readFileSync(join(map, tarball)));
  } finally {
    rmSync(map, { recursive: true });
  }
};
