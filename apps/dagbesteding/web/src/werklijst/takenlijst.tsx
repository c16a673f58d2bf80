import { Filterchips, Uitleg } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import type { Werklijst } from "../../../src/api/weergave.js";
import { BEGRIPPEN } from "../begrippen.table.js";
import { FILTERS } from "./filters.table.js";
import { MijnAgenda } from "./mijn-agenda.js";
import { selectRegels, sortRegels } from "./select-regels.js";
import { Taak } from "./taak.js";

/** Only what is for residents one works with. */
const VAN_MIJ = "mij";

const toKlein = (aantal: number): string => (aantal === 1 ? "1 taak" : `${aantal} taken`);

/** What has to be done, in the order of the terms. */
export const Takenlijst = ({ werklijst }: { readonly werklijst: Werklijst }): JSX.Element => {
  const { query, route } = useLocation();
  const gekozen = query["toon"];
  const vanMij = werklijst.regels.filter((regel) => regel.vanMij);
  const alleenMij = query["van"] === VAN_MIJ;
  const regels = alleenMij ? vanMij : werklijst.regels;
  const getoond = sortRegels(selectRegels(regels, gekozen));
  const ga = (vragen: Readonly<Record<string, string | undefined>>): void => {
    const gevuld = Object.entries({ toon: gekozen, van: alleenMij ? VAN_MIJ : undefined, ...vragen }).flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde]]));
    route(gevuld.length === 0 ? "/" : `/?${new URLSearchParams(gevuld).toString()}`, true);
  };
  return (
    <section id="te-doen" aria-labelledby="kop-taken">
      <div class="takenkop">
        <h2 class="nl-heading nl-heading--level-3" id="kop-taken">
          Te doen
        </h2>
        <Filterchips
          filters={FILTERS.map(({ id, naam }) => ({ id, naam, aantal: selectRegels(regels, id).length }))}
          totaal={regels.length}
          gekozen={gekozen}
          onKies={(toon) => ga({ toon })}
        />
        {alleenMij || (vanMij.length > 0 && vanMij.length < werklijst.regels.length) ? (
          <Filterchips
            naam="Van wie"
            filters={[{ id: VAN_MIJ, naam: "Van mij", aantal: vanMij.length }]}
            totaal={werklijst.regels.length}
            gekozen={alleenMij ? VAN_MIJ : undefined}
            onKies={(van) => ga({ van })}
          />
        ) : null}
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
      <MijnAgenda />
    </section>
  );
};
