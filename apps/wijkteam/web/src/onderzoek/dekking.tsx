import type { JSX } from "preact";

import type { Dekkingweergave } from "../../../src/onderzoek/weergave.js";

const deel = (aantal: number, van: number): string => `${van === 0 ? 0 : (aantal / van) * 100}%`;

const inWoorden = (volledig: number, deels: number, aantal: number): string => `${volledig} van ${aantal}${deels === 0 ? "" : `, en ${deels} deels`}`;

/** Which part of the question is carried by what: a bar and its words beside each other, for each solution apart. @source W-26-u1, W-26-u2 */
export const Dekking = ({ dekking: { aantal, balken } }: { readonly dekking: Dekkingweergave }): JSX.Element => (
  <section class="kaart" aria-labelledby="kop-dekking">
    <h2 class="nl-heading nl-heading--level-3" id="kop-dekking">
      Wat lost de vraag op?
    </h2>
    {aantal === 0 ? (
      <p class="nl-paragraph">Dit beeld komt er als de activiteiten van stap 3 zijn vastgelegd.</p>
    ) : (
      <table class="dekking">
        <caption class="nl-paragraph bijzaak">
          Van {aantal} {aantal === 1 ? "activiteit" : "activiteiten"}. Een activiteit kan bij meer dan één oplossing staan.
        </caption>
        <thead class="alleen-horen">
          <tr>
            <th scope="col">Oplossing</th>
            <th scope="col">Hoeveel activiteiten</th>
          </tr>
        </thead>
        <tbody>
          {balken.map(({ naam, volledig, deels }) => (
            <tr key={naam}>
              <th scope="row">{naam}</th>
              <td>
                <svg class="dekking__balk" role="presentation" width="100%" height="14" aria-hidden="true" focusable="false">
                  <rect class="dekking__baan" width="100%" height="14" rx="3" />
                  <rect class="dekking__deels" width={deel(volledig + deels, aantal)} height="14" rx="3" />
                  <rect class="dekking__volledig" width={deel(volledig, aantal)} height="14" rx="3" />
                </svg>
                <span>{inWoorden(volledig, deels, aantal)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
  </section>
);
