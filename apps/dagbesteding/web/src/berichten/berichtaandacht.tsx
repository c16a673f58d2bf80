import { Melding, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import { fetchBerichten } from "./berichten-client.js";

/** On the worklist: how many messages ask for somebody, with the way to them. Nothing when there are none. */
export const Berichtaandacht = ({ sleutel }: { readonly sleutel: number }): JSX.Element | null => {
  const { waarde } = useVraag(fetchBerichten, sleutel);
  const klaar = waarde?.berichten.filter(({ stand }) => stand === "voorbereid").length ?? 0;
  if (waarde === undefined || waarde.aandacht + klaar === 0) return null;
  return (
    <Melding soort={waarde.aandacht === 0 ? "info" : "warning"}>
      <p class="nl-paragraph">
        {waarde.aandacht === 0 ? null : (
          <a class="nl-link" href="/berichten?toon=aandacht">
            {waarde.aandacht === 1 ? "1 bericht vraagt aandacht" : `${waarde.aandacht} berichten vragen aandacht`}
          </a>
        )}
        {waarde.aandacht === 0 || klaar === 0 ? null : " · "}
        {klaar === 0 ? null : (
          <a class="nl-link" href="/berichten?toon=klaar">
            {klaar === 1 ? "1 bericht staat klaar" : `${klaar} berichten staan klaar`}
          </a>
        )}
      </p>
    </Melding>
  );
};
