import type { Audit, Databank, EventStore, Geheim, Toegangsinstelling } from "@wmo-kit/runtime";
import type { Config, Effect, Layer } from "effect";
import type { CliError, Flag } from "effect/cli";
import type { SecureRandom } from "effect/crypto";

import type { Bewaarbeleid } from "../bewaring/bewaarbeleid.js";
import type { Kitinstelling } from "../diensten/kitinstelling.js";
import type { Kitfout } from "./errors.js";
import type { Opdracht } from "./met-spoor.js";

/** What a program on the command line of a kit can ask for; an app has more. */
export type Kitdiensten = Audit | EventStore | Databank | Geheim | SecureRandom.SecureRandom | Toegangsinstelling | Kitinstelling | Bewaarbeleid;

/** What the commands of every kit have to know of the app they are in: its name, and how a program runs on its data. */
export interface Kitregel<R = Kitdiensten, E = Kitfout> {
  /** The command people type. */
  readonly naam: string;
  readonly versie: string;
  readonly mapFlag: Flag.Flag<string>;
  /** The settings of the installation, for housekeeping that needs no more than the database. */
  readonly layerInstelling: Layer.Layer<Kitinstelling, Kitfout | Config.ConfigError>;
  /** Runs a program on the data in a folder, on record in the audit log; what stops it is told in Dutch. */
  readonly runInKit: (map: string, opdracht: Opdracht) => <A>(program: Effect.Effect<A, E, R>) => Effect.Effect<A, CliError.UserError>;
  /** A failure as the command line shows it. */
  readonly toUserError: (fout: E) => CliError.UserError;
}
