import { Knop, Melding } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Plantekst as Tekst } from "../../../src/plan/weergave.js";

type Blok = Tekst["secties"][number]["blokken"][number];

const toBlok = (blok: Blok): JSX.Element => {
  switch (blok.soort) {
    case "alinea":
      return <p class="nl-paragraph">{blok.tekst}</p>;
    case "lijst":
      return (
        <ul class="plan__lijst">
          {blok.punten.map((punt) => (
            <li key={punt}>{punt}</li>
          ))}
        </ul>
      );
    case "feiten":
      return (
        <dl class="plan__feiten">
          {blok.regels.map(({ naam, waarde }) => (
            <div key={naam}>
              <dt>{naam}</dt>
              <dd>{waarde}</dd>
            </div>
          ))}
        </dl>
      );
  }
};

/** The plan as the resident reads it, on one page to print. A draft says on top what it misses. @source W-8.2 */
export const Plantekst = ({ tekst: { titel, mist, secties }, naam }: { readonly tekst: Tekst; readonly naam: string }): JSX.Element => (
  <article class="kaart plan__tekst" aria-label={`${titel} van ${naam}`}>
    {mist.length === 0 ? null : (
      <Melding soort="info">
        <p class="nl-paragraph">
          <strong>Dit is een concept.</strong> Nog invullen: {mist.join(", ")}.
        </p>
      </Melding>
    )}
    {secties.map(({ kop, blokken }) => (
      <section key={kop}>
        <h2 class="nl-heading nl-heading--level-4">{kop}</h2>
        {blokken.map((blok, plaats) => (
          <div key={plaats}>{toBlok(blok)}</div>
        ))}
      </section>
    ))}
    <div class="niet-afdrukken">
      <Knop soort="primary" onClick={() => globalThis.print()}>
        Afdrukken
      </Knop>
    </div>
  </article>
);
