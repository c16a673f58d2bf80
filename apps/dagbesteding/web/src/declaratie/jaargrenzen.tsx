import { Melding } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Jaargrens } from "../../../src/dashboard/weergave.js";

// What is not known is no reason to alarm somebody on the first page.
const heeftOpen = ({ openInEurocent }: Jaargrens): boolean => (openInEurocent ?? 0) > 0;

const Regel = ({ grens: { zorgjaar, uiterlijk, uiterlijkTekst, standTekst, voorbij, openTekst } }: { readonly grens: Jaargrens }): JSX.Element => (
  <li>
    <strong>Zorg van {zorgjaar}</strong>: te declareren tot en met <time dateTime={uiterlijk}>{uiterlijkTekst}</time> ({standTekst}). Nog niet gedeclareerd: {openTekst}.
    {voorbij ? " De gemeente betaalt dit niet meer. Leg de gemeente uit waarom het te laat is." : ""}
  </li>
);

interface JaargrenzenProps {
  readonly grenzen: readonly Jaargrens[];
  /** Only those with something that was not claimed, as on the first page. */
  readonly alleenOpen?: boolean;
}

/** Until which day the support of each year may be claimed, and what of it was not. @source D-20.3 */
export const Jaargrenzen = ({ grenzen, alleenOpen = false }: JaargrenzenProps): JSX.Element | null => {
  const getoond = alleenOpen ? grenzen.filter(heeftOpen) : grenzen;
  if (getoond.length === 0) return null;
  const lijst = (
    <ul class="jaargrenzen" aria-label="Laatste dag om te declareren">
      {getoond.map((grens) => (
        <Regel key={grens.zorgjaar} grens={grens} />
      ))}
    </ul>
  );
  return getoond.some((grens) => grens.voorbij) ? <Melding soort="warning">{lijst}</Melding> : lijst;
};
