import { spawn } from "node:child_process";

/** How a program ended, and what it said. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Where {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** @unit milliseconds */
  readonly timeout?: number;
}

const TIMEOUT = 30 * 60_000;

/** Runs a program to its end. */
export const run = (program: string, args: readonly string[], { cwd, env = process.env, timeout = TIMEOUT }: Where): Promise<Ended> =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, timeout, stdio: ["ignore", "pipe", "pipe"] });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (part: string) => (stdout += part));
    child.stderr.setEncoding("utf8").on("data", (part: string) => (stderr += part));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? -1, stdout, stderr }));
  });

const LAST_LINES = 25;

/** Runs a program that must succeed, and gives what it printed; throws with its last lines when it does not. */
export const mustRun = async (program: string, args: readonly string[], where: Where): Promise<string> => {
  const { code, stdout, stderr } = await run(program, args, where);
  if (code === 0) return stdout;
  const said = `${stdout}\n${stderr}`.trim().split("\n").slice(-LAST_LINES).join("\n");
  throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${said}`);
};
