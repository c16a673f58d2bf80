import { err, ok, type Result } from "@wmo-kit/domain/result";

import type { KitNietLeeg } from "./failures.js";

/** Made-up residents never stand among real ones: only an empty kit takes them. */
export const checkLegeKast = (dossiers: readonly unknown[]): Result<void, KitNietLeeg> =>
  dossiers.length === 0 ? ok(undefined) : err({ _tag: "KitNietLeeg" });
