import { Filterchips, Uitleg } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import { BEGRIPPEN } from "../begrippen.table.js";
import type { Werklijst } from "../../../src/api/weergave.js";
import { FILTERS } from "./filters.table.js";
import { selectRegels, sortRegels } from "./select-regels.js";
import { Taak } from "./taak.js";

const toKlein = (aantal: number): string => (aantal === 1 ? "1 taak" : `${aantal} taken`);

/** What has to be done, in the order of the terms. */
export const Takenlijst = ({ werklijst }: { readonly werklijst: Werklijst }): JSX.Element => {
  const { query, route } = useLocation();
  const gekozen = query["toon"];
  const getoond = sortRegels(selectRegels(werklijst.regels, gekozen));
  const kies = (filterId: string | undefined): void => route(filterId === undefined ? "/" : `/?toon=${filterId}`, true);
  return (
    <section id="te-doen" aria-labelledby="kop-taken">
      <div class="takenkop">
        <h2 class="nl-heading nl-heading--level-3" id="kop-taken">
          Te doen
        </h2>
        <Filterchips
          filters={FILTERS.map(({ id, naam }) => ({ id, naam, aantal: selectRegels(werklijst.regels, id).length }))}
          totaal={werklijst.regels.length}
          gekozen={gekozen}
          onKies={kies}
        />
      </div>
      <p class="alleen-horen" role="status">
        {toKlein(getoond.length)} getoond
      </p>
      <Uitleg begrip={BEGRIPPEN.termijn} />
      {getoond.length === 0 ? (
        <p class="nl-paragraph kaart">{werklijst.regels.length === 0 ? "Alles is gedaan. U hoeft nu niets te doen." : "Hier staat nu niets."}</p>
      ) : (
        <ul class="taken">
          {getoond.map((regel) => (
            <Taak key={`${regel.dossierId}-${regel.termijn.id}`} regel={regel} />
          ))}
        </ul>
      )}
    </section>
  );
};
