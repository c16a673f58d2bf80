import { Icoon } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Berichtregel } from "../../../src/berichtenverkeer/weergave.js";
import { BERICHTVORMEN } from "./standen.table.js";

/** How a message stands: in words, with a shape of its own. */
export const Berichtmerk = ({ stand, standTekst }: Pick<Berichtregel, "stand" | "standTekst">): JSX.Element => {
  const { vorm, toon } = BERICHTVORMEN[stand];
  return (
    <span class={`utrecht-badge-status standmerk standmerk--${toon}`}>
      <Icoon vorm={vorm} />
      <span>{standTekst}</span>
    </span>
  );
};
