import type { JSX } from "preact";

import type { Termijn } from "../weergave.js";

/** The last day of a term; of a term that waits for the start, the day when support starts at the earliest. */
export const Uiterlijk = ({
  termijn: { stand, uitersteDatumTekst },
}: {
  readonly termijn: Pick<Termijn, "stand" | "uitersteDatumTekst">;
}): JSX.Element | null =>
  uitersteDatumTekst === null ? null : stand === "verwacht" ? (
    <p class="nl-paragraph bijzaak">Bij de vroegste start: uiterlijk {uitersteDatumTekst}</p>
  ) : (
    <p class="nl-paragraph">
      Uiterlijk <strong>{uitersteDatumTekst}</strong>
    </p>
  );
