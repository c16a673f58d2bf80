/** What a package manager that started us leaves behind; a stranger has none of it. */
const LEFT_BEHIND = /^(?:npm_|pnpm_|COREPACK_|INIT_CWD$|NODE_ENV$|NODE_OPTIONS$|WMO_)/i;

/** What the rehearsal gives npm. */
export interface Npmrc {
  readonly userconfig: string;
  readonly cache: string;
}

/** The environment of somebody who never saw this repository, with the program folders that go first. */
export const strangerEnv = ({ userconfig, cache }: Npmrc, first: readonly string[] = []): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !LEFT_BEHIND.test(name))),
  PATH: [...first, ...(process.env["PATH"] ?? "").split(":").filter((map) => !map.includes("node_modules"))].join(":"),
  npm_config_userconfig: userconfig,
  npm_config_cache: cache,
  npm_config_yes: "true",
  npm_config_fund: "false",
  npm_config_audit: "false",
  npm_config_update_notifier: "false",
});
