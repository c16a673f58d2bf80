import { Melding } from "@wmo-kit/schermen";
import type { ComponentChildren, JSX } from "preact";

import type { Stukweergave } from "../../../src/inwoner/weergave.js";
import { Secties } from "./secties.js";

interface StukProps {
  readonly stuk: Stukweergave;
  /** What stands under it: where the resident says what he or she thinks of it. */
  readonly children?: ComponentChildren;
}

const Gezegd = ({ oordeel }: { readonly oordeel: NonNullable<Stukweergave["oordeel"]> }): JSX.Element => (
  <Melding soort="info">
    <p class="nl-paragraph">
      U zei op {oordeel.gegevenTekst}: {oordeel.akkoord ? "ik ben het ermee eens" : "ik ben het er niet mee eens"}.
      {oordeel.verwerkt ? "" : " Wij nemen dit over en bespreken het zo nodig met u."}
    </p>
    {oordeel.toelichting === null ? null : <p class="nl-paragraph letterlijk">“{oordeel.toelichting}”</p>}
  </Melding>
);

/** A plan, a report or an advice, folded unless it asks something. */
export const Stuk = ({ stuk, children }: StukProps): JSX.Element => (
  <article class="kaart" aria-label={stuk.titel}>
    <h3 class="nl-heading nl-heading--level-4">{stuk.titel}</h3>
    <p class="nl-paragraph uitleg">{stuk.uitleg}</p>
    {stuk.standTekst === "" ? null : (
      <p class="nl-paragraph">
        <strong>{stuk.standTekst}</strong>
      </p>
    )}
    {stuk.oordeel === null ? null : <Gezegd oordeel={stuk.oordeel} />}
    <details class="stukinhoud" open={stuk.vraagtOordeel}>
      <summary>
        Lees het hele stuk<span class="alleen-horen">: {stuk.titel}</span>
      </summary>
      <Secties secties={stuk.secties} />
    </details>
    {children}
  </article>
);
