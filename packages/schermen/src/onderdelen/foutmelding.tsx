import type { JSX } from "preact";

import type { Storing } from "../vraag/antwoord.js";
import { Knop } from "./knop.js";
import { Melding } from "./melding.js";

/** Sentence for a server that does not answer. */
export const GEEN_VERBINDING =
  "De toepassing antwoordt niet. Wat u typte, staat er nog. Start de toepassing of controleer de verbinding, en probeer het opnieuw.";

interface FoutmeldingProps {
  readonly storing: Storing;
  readonly onOpnieuw?: () => void;
}

/** Sentence for somebody whose session has ended. */
export const NIET_AANGEMELD = "U bent niet meer aangemeld. Meld u aan; wat u typte, staat er daarna nog.";

const Tekst = ({ storing }: { readonly storing: Storing }): JSX.Element => {
  switch (storing._tag) {
    case "offline":
      return <p class="nl-paragraph">{GEEN_VERBINDING}</p>;
    case "niet aangemeld":
      return <p class="nl-paragraph">{NIET_AANGEMELD}</p>;
    case "probleem":
      return (
        <p class="nl-paragraph">
          {storing.probleem.tekst} <code class="foutcode">{storing.probleem.code}</code>
        </p>
      );
  }
};

/** What went wrong and what to do, with the code small behind it. */
export const Foutmelding = ({ storing, onOpnieuw }: FoutmeldingProps): JSX.Element => (
  <Melding soort="error" role="alert">
    <Tekst storing={storing} />
    {onOpnieuw === undefined ? null : <Knop onClick={onOpnieuw}>Opnieuw proberen</Knop>}
  </Melding>
);
