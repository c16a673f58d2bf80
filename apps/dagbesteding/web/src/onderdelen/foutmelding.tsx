import type { JSX } from "preact";

import type { Storing } from "../use-vraag.js";
import { Knop } from "./knop.js";
import { Melding } from "./melding.js";

/** Sentence for a server that does not answer. */
export const GEEN_VERBINDING =
  "De toepassing antwoordt niet. Wat u typte, staat er nog. Start de toepassing of controleer de verbinding, en probeer het opnieuw.";

interface FoutmeldingProps {
  readonly storing: Storing;
  readonly onOpnieuw?: () => void;
}

/** What went wrong and what to do, with the code small behind it. */
export const Foutmelding = ({ storing, onOpnieuw }: FoutmeldingProps): JSX.Element => (
  <Melding soort="error" role="alert">
    {storing._tag === "offline" ? (
      <p class="nl-paragraph">{GEEN_VERBINDING}</p>
    ) : (
      <p class="nl-paragraph">
        {storing.probleem.tekst} <code class="foutcode">{storing.probleem.code}</code>
      </p>
    )}
    {onOpnieuw === undefined ? null : <Knop onClick={onOpnieuw}>Opnieuw proberen</Knop>}
  </Melding>
);
