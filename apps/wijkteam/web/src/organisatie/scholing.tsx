import { formatDag, Merk, Registeractie, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Mensenregister } from "../../../src/organisatie/registerweergave.js";
import { Registerkaart, type Werk } from "./registerdeel.js";
import { GELDIGHEDEN } from "./standen.table.js";

/** What people were trained or registered for, with the last day on the piece. @source W-11.8, W-70.1, W-72.7, W-72.8, W-73.1 */
export const Scholing = ({ mensen: { scholing, personen }, werk }: { readonly mensen: Mensenregister; readonly werk: Werk }): JSX.Element => (
  <Registerkaart
    id="scholing"
    titel="Scholing en registraties"
    leeg="Hier staat waarvoor iemand is geschoold of geregistreerd, en tot wanneer dat geldt."
    isLeeg={scholing.length === 0}
    acties={
      personen.length === 0 ? null : (
        <Registeractie
          id="kwalificatie"
          soort="kwalificatie-vastgelegd"
          knop="Scholing of registratie toevoegen"
          icoon="plus"
          keuzes={{ persoon: personen.map(({ id, naam }) => ({ waarde: id, label: naam })) }}
          {...werk}
        />
      )
    }
  >
    <Registertabel
      titel="Scholing en registraties"
      koppen={["Naam", "Waarvoor", "Eis", "Waar te vinden", "Stand"]}
      rijen={scholing.map(({ persoon, kwalificatie, eis, omschrijving, kenmerk, datum, geldigTot, stand }) => ({
        sleutel: `${persoon}-${kwalificatie}-${kenmerk}-${datum}`,
        cellen: [
          personen.find(({ id }) => id === persoon)?.naam ?? persoon,
          `${kwalificatie}: ${omschrijving}`,
          eis,
          `${kenmerk}, ${formatDag(datum)}`,
          <>
            <Merk {...GELDIGHEDEN[stand]} />
            {geldigTot === null ? null : <div>tot en met {formatDag(geldigTot)}</div>}
          </>,
        ],
      }))}
    />
  </Registerkaart>
);
