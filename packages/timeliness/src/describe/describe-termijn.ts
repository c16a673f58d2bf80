import { describeBron, type Uitkomst } from "@wmo-kit/domain";

import type { Stap } from "../termijn/stap.js";
import type { Termijnkop } from "../termijn/termijn.js";
import { describeStap } from "./describe-stap.js";

/** The whole derivation of a term: what it is, one sentence per step on its own line, and where it is written. */
export const describeTermijn = ({ waarde, stappen, bronnen }: Uitkomst<Pick<Termijnkop, "norm" | "titel">, Stap>): string =>
  [`${waarde.titel} (${waarde.norm})`, ...stappen.map(describeStap), `Bron: ${bronnen.map(describeBron).join("; ")}.`].join("\n");
