import { Feiten } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Stukweergave } from "../../../src/inwoner/weergave.js";

type Sectie = Stukweergave["secties"][number];

const Blok = ({ blok }: { readonly blok: Sectie["blokken"][number] }): JSX.Element => {
  switch (blok.soort) {
    case "alinea":
      return <p class="nl-paragraph letterlijk">{blok.tekst}</p>;
    case "lijst":
      return (
        <ul class="utrecht-unordered-list">
          {blok.punten.map((punt, plaats) => (
            <li key={`${plaats}-${punt}`} class="utrecht-unordered-list__item">
              {punt}
            </li>
          ))}
        </ul>
      );
    case "feiten":
      return <Feiten feiten={blok.regels.map(({ naam, waarde }) => [naam, waarde] as const)} />;
  }
};

/** The parts of a plan, a report or an advice, each under its own heading. */
export const Secties = ({ secties }: { readonly secties: readonly Sectie[] }): JSX.Element => (
  <>
    {secties.map(({ kop, blokken }, plaats) => (
      <section key={`${plaats}-${kop}`} class="stukdeel">
        <h4 class="nl-heading nl-heading--level-5">{kop}</h4>
        {blokken.map((blok, plek) => (
          <Blok key={`${plek}-${blok.soort}`} blok={blok} />
        ))}
      </section>
    ))}
  </>
);
