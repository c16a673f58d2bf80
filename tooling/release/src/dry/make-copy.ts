import { cpSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

import { mustRun } from "../run.js";

const lines = (text: string): readonly string[] => text.split("\0").filter((line) => line !== "");

/**
 * A clone of the workspace with what was changed since the last commit on top: what a commit of this moment would hold.
 * Says how many files that were. The workspace itself is only read.
 */
export const makeCopy = async (root: string, to: string): Promise<number> => {
  await mustRun("git", ["clone", "--quiet", "--no-hardlinks", root, to], { cwd: root });
  const changed = lines(await mustRun("git", ["diff", "--name-only", "-z", "HEAD"], { cwd: root }));
  const added = lines(await mustRun("git", ["ls-files", "--others", "--exclude-standard", "-z"], { cwd: root }));
  for (const file of [...changed, ...added]) {
    rmSync(join(to, file), { force: true });
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(to, file)), { recursive: true });
    cpSync(join(root, file), join(to, file));
  }
  const git = ["-c", "user.name=release:dry", "-c", "user.email=release-dry@example.invalid"];
  await mustRun("git", ["add", "--all"], { cwd: to });
  await mustRun("git", [...git, "commit", "--quiet", "--allow-empty", "--message", "What the rehearsal releases"], { cwd: to });
  return changed.length + added.length;
};
