import type { JSX } from "preact";

import type { Declaratieregel } from "../../../src/declaratie/weergave.js";
import { schrijfBedrag } from "./bedrag.js";
import { splitGeld } from "./geld.js";
import { schrijfMaand } from "./maanden.js";
import { Merk } from "./merk.js";
import { RUNSTANDEN } from "./standen.table.js";

const telRegels = (aantal: number): string => (aantal === 1 ? "1 regel" : `${aantal} regels`);

const describeNiet = (aantal: number): string => {
  if (aantal === 0) return "";
  return aantal === 1 ? ", 1 registratie gaat niet mee" : `, ${aantal} registraties gaan niet mee`;
};

const Regel = ({ regel }: { readonly regel: Declaratieregel }): JSX.Element => {
  const { id, maand, stand, regels, ingediendInEurocent, nietGedeclareerd } = regel;
  const { afgewezen } = splitGeld(regel);
  return (
    <li class="declaratie">
      <div>
        <a class="nl-link declaratie__maand hoofdletter" href={`/declaraties/${id}`}>
          {schrijfMaand(maand)}
        </a>
        <p class="bijzaak">
          {telRegels(regels)}
          {describeNiet(nietGedeclareerd)}
        </p>
      </div>
      <div>
        <Merk {...RUNSTANDEN[stand]} />
      </div>
      <p class="declaratie__bedrag">
        {schrijfBedrag(ingediendInEurocent)}
        {afgewezen === 0 ? null : <span class="bijzaak">waarvan {schrijfBedrag(afgewezen)} afgewezen</span>}
      </p>
    </li>
  );
};

/** The claim runs, the latest month first; what was replaced stays out of sight until it is asked for. */
export const Declaratielijst = ({ declaraties }: { readonly declaraties: readonly Declaratieregel[] }): JSX.Element => {
  const geldend = declaraties.filter(({ stand }) => stand !== "vervallen").toSorted((een, ander) => ander.maand.localeCompare(een.maand) || ander.id.localeCompare(een.id));
  const vervallen = declaraties.filter(({ stand }) => stand === "vervallen");
  return (
    <section class="declaratielijst" aria-labelledby="declaraties-per-maand">
      <h2 class="nl-heading nl-heading--level-3" id="declaraties-per-maand">
        Declaraties per maand
      </h2>
      {geldend.length === 0 ? (
        <p class="nl-paragraph">Er is nog niets gedeclareerd. Kies hierboven een maand en maak het eerste voorstel.</p>
      ) : (
        <ul class="taken">
          {geldend.map((regel) => (
            <Regel key={regel.id} regel={regel} />
          ))}
        </ul>
      )}
      {vervallen.length === 0 ? null : (
        <details class="waarom">
          <summary>Vervangen voorstellen ({vervallen.length})</summary>
          <ul class="taken">
            {vervallen.map((regel) => (
              <Regel key={regel.id} regel={regel} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};
