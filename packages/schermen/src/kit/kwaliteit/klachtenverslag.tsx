import type { Klachtenverslag as Verslag } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Cijfers } from "../../grafiek/cijfers.js";
import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { Feiten } from "../register/feiten.js";
import { Jaarkiezer } from "./jaarkiezer.js";
import { fetchKlachtenverslag } from "./kwaliteit-client.js";

const Inhoud = ({ verslag }: { readonly verslag: Verslag }): JSX.Element => (
  <>
    <Feiten
      feiten={[
        ["Klachten", String(verslag.aantal)],
        ["Nog open", String(verslag.nogOpen)],
      ]}
    />
    {verslag.aantal === 0 ? (
      <p class="nl-paragraph">In {verslag.jaar} is geen klacht vastgelegd.</p>
    ) : (
      <Cijfers
        tabel={{
          titel: `Klachten ${verslag.jaar}`,
          koppen: ["Wat", "Aantal"],
          rijen: [
            ...verslag.perOnderwerp.map(({ wat, aantal }) => [`Over ${wat}`, String(aantal)]),
            ...verslag.perUitkomst.map(({ wat, aantal }) => [`Uitkomst ${wat}`, String(aantal)]),
            ["Nog open", String(verslag.nogOpen)],
          ],
        }}
      />
    )}
    {verslag.maatregelen.length === 0 ? null : (
      <>
        <h3 class="nl-heading nl-heading--level-4">Wat we eraan deden</h3>
        <ul class="utrecht-unordered-list">
          {verslag.maatregelen.map((maatregel, plaats) => (
            <li key={plaats} class="utrecht-unordered-list__item">
              {maatregel}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

/** The yearly report of complaints: how many, about what, how they ended; no names. @source D-6.3 */
export const Klachtenverslag = ({ ditJaar, versie }: { readonly ditJaar: number; readonly versie: number }): JSX.Element => {
  const [jaar, setJaar] = useState(ditJaar);
  const { waarde, storing, herhaal } = useVraag(() => fetchKlachtenverslag(jaar), `${jaar}:${versie}`);
  return (
    <section class="kaart registerkaart" aria-labelledby="kop-verslag">
      <div class="registerkop">
        <h2 class="nl-heading nl-heading--level-3" id="kop-verslag">
          Jaarverslag van de klachten over {jaar}
        </h2>
        <Jaarkiezer jaar={jaar} onKies={setJaar} />
      </div>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined ? storing === undefined ? <Laden wat="het jaarverslag" /> : null : <Inhoud verslag={waarde} />}
    </section>
  );
};
