import type { RuleTester } from "oxlint/plugins-dev";

/** A rule of oxlint; its package does not export the type by name. */
export type Rule = Parameters<RuleTester["run"]>[1];
