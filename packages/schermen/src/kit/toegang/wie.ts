import { createContext } from "preact";

import type { Ik } from "../../toegang/toegangsdienst.js";

/** Who works here, as the pages need it: never the token. */
export type Werkende = Pick<Ik, "account" | "naam" | "rollen" | "rechten">;

/** Who works in this tab, and how to begin and end that. */
export interface Aanwezige {
  readonly ik: Werkende | undefined;
  /** Whether the session of somebody who was at work has ended. */
  readonly verlopen: boolean;
  /** Asks the server anew who is signed in. */
  readonly vernieuw: () => Promise<void>;
  readonly meldAf: () => Promise<void>;
}

/** Who works in this tab. */
export const Wie = createContext<Aanwezige>({ ik: undefined, verlopen: false, vernieuw: () => Promise.resolve(), meldAf: () => Promise.resolve() });
