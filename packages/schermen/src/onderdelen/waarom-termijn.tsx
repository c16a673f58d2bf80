import type { JSX } from "preact";

import type { Termijn } from "../weergave.js";
import { Waarom } from "./waarom.js";

interface WaaromTermijnProps {
  readonly termijn: Pick<Termijn, "uitersteDatum" | "waarom" | "bronnen">;
  readonly over: string;
}

/** “Waarom deze datum?” beside the last day of a term, or why it has none. */
export const WaaromTermijn = ({ termijn: { uitersteDatum, waarom, bronnen }, over }: WaaromTermijnProps): JSX.Element => (
  <Waarom vraag={uitersteDatum === null ? "Waarom geen datum?" : "Waarom deze datum?"} over={over} waarom={waarom} bronnen={bronnen} />
);
