import { formatDag, Merk, Registeractie, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Functieregister } from "../../../src/organisatie/registerweergave.js";
import { fetchFuncties } from "./organisatie-client.js";
import { Registerdeel, Registerkaart, type Werk } from "./registerdeel.js";
import { BEZETTINGEN } from "./standen.table.js";

interface DeelProps {
  readonly register: Functieregister;
  readonly werk: Werk;
}

const Bezetting = ({ register: { functies, personen }, werk }: DeelProps): JSX.Element => (
  <Registerkaart
    id="bezetting"
    titel="Wat er vervuld moet zijn"
    leeg="Er zijn geen functies gevraagd."
    isLeeg={functies.length === 0}
    acties={
      personen.length === 0 ? (
        <p class="nl-paragraph">
          Voeg eerst{" "}
          <a class="nl-link" href="/organisatie/mensen">
            een persoon toe bij “Mensen en VOG”
          </a>
          .
        </p>
      ) : (
        <Registeractie
          id="functionaris"
          soort="functionaris-aangewezen"
          knop="Functionaris aanwijzen"
          icoon="plus"
          keuzes={{ persoon: personen.map(({ id, naam }) => ({ waarde: id, label: naam })) }}
          {...werk}
        />
      )
    }
  >
    <Registertabel
      titel="Wat er vervuld moet zijn"
      koppen={["Functie", "Waar", "Minstens", "Nu", "Stand", "Eis"]}
      rijen={functies.map(({ functie, waar, minimum, aantal, stand, opmerkingen, eis }) => ({
        sleutel: `${functie}-${waar}`,
        cellen: [
          functie,
          waar,
          minimum === null ? "geen aantal" : String(minimum),
          String(aantal),
          <>
            <Merk {...BEZETTINGEN[stand]} />
            {opmerkingen.map((opmerking) => (
              <div key={opmerking}>{opmerking}</div>
            ))}
          </>,
          eis,
        ],
      }))}
    />
  </Registerkaart>
);

const Aanwijzingen = ({ register: { aanwijzingen }, werk }: DeelProps): JSX.Element => (
  <Registerkaart id="aanwijzingen" titel="Wie is aangewezen" leeg="Er is nog niemand aangewezen." isLeeg={aanwijzingen.length === 0} acties={null}>
    <Registertabel
      titel="Wie is aangewezen"
      koppen={["Functie", "Naam", "Van en tot", "Gesprek met de opdrachtgever", "Besluit", "Stoppen"]}
      rijen={aanwijzingen.map(({ id, functie, naam, vanaf, laatsteDag, gesprekOp, oordeel, kenmerk }) => ({
        sleutel: id,
        cellen: [
          functie,
          naam,
          laatsteDag === null ? `vanaf ${formatDag(vanaf)}` : `van ${formatDag(vanaf)} tot en met ${formatDag(laatsteDag)}`,
          gesprekOp === null ? "geen" : `${formatDag(gesprekOp)}${oordeel === null ? "" : `: ${oordeel}`}`,
          kenmerk,
          <Registeractie
            id={`stop-${id}`}
            soort="functionaris-gestopt"
            knop="Laatste dag vastleggen"
            over={`${functie}, ${naam}`}
            knopsoort="subtle"
            vast={{ id }}
            toon={laatsteDag === null}
            {...werk}
          />,
        ],
      }))}
    />
  </Registerkaart>
);

/** The functions that the programme asks to be filled, and by whom they are. @source W-41.4, W-45.4, W-54.1, W-56.2, W-64.1 to W-64.4, W-72.8, W-73.1, W-86.2 to W-86.6 */
export const Functiespagina = (): JSX.Element => (
  <Registerdeel titel="Sleutelfuncties" deel="organisatie" wat="de functies" haal={fetchFuncties}>
    {(register, werk) => (
      <>
        <Bezetting register={register} werk={werk} />
        <Aanwijzingen register={register} werk={werk} />
      </>
    )}
  </Registerdeel>
);
