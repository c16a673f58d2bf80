import { formatBedrag } from "@wmo-kit/schermen";
import { formatDag, Merk, Registeractie, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Ontwikkelregister } from "../../../src/organisatie/registerweergave.js";
import type { Ontwikkelregel } from "../../../src/organisatie/weergave.js";
import { fetchOntwikkeling } from "./organisatie-client.js";
import { Registerdeel, Registerkaart, type Werk } from "./registerdeel.js";

interface DeelProps {
  readonly register: Ontwikkelregister;
  readonly werk: Werk;
}

const euro = (centen: number | null): string => (centen === null ? "niet bekend" : `€ ${formatBedrag(centen)}`);

const Plannen = ({ register: { plannen }, werk }: DeelProps): JSX.Element => (
  <Registerkaart
    id="plannen"
    titel="Plannen per jaar"
    leeg="Hier staat het ontwikkelplan van elk jaar. U maakt het in overleg met de opdrachtgever."
    isLeeg={plannen.length === 0}
    acties={<Registeractie id="plan" soort="ontwikkelplan-vastgesteld" knop="Ontwikkelplan toevoegen" icoon="plus" {...werk} />}
  >
    <Registertabel
      titel="Plannen per jaar"
      koppen={["Jaar", "Overleg met de opdrachtgever", "Vastgesteld", "Investering", "Extra budget gevraagd"]}
      rijen={plannen.map(({ id, jaar, overlegOp, datum, kenmerk, investering, incidenteelBudget }) => ({
        sleutel: id,
        cellen: [String(jaar), formatDag(overlegOp), `${formatDag(datum)} (${kenmerk})`, euro(investering), incidenteelBudget === null ? "nee" : euro(incidenteelBudget)],
      }))}
    />
  </Registerkaart>
);

const Voortgang = ({ kwartalen, ontbreekt }: Ontwikkelregel): JSX.Element => (
  <>
    {kwartalen.length === 0 ? null : (
      <ul class="utrecht-unordered-list">
        {kwartalen.map(({ kwartaal, voortgang, uitgegeven }) => (
          <li key={kwartaal} class="utrecht-unordered-list__item">
            Kwartaal {kwartaal}: {voortgang}
            {uitgegeven === null ? "" : `, uitgegeven ${euro(uitgegeven)}`}
          </li>
        ))}
      </ul>
    )}
    {ontbreekt.length === 0 ? null : <Merk toon="fout" tekst={`geen voortgang over kwartaal ${ontbreekt.join(", ")}`} />}
  </>
);

const Doelen = ({ register: { doelen, plannen, personen }, werk }: DeelProps): JSX.Element => (
  <Registerkaart
    id="doelen"
    titel="Doelen en voortgang"
    leeg="Hier staan de doelen van het plan, met de voortgang per kwartaal."
    isLeeg={doelen.length === 0}
    acties={
      <Registeractie
        id="doel"
        soort="ontwikkeldoel-vastgelegd"
        knop="Doel toevoegen"
        icoon="plus"
        toon={plannen.length > 0 && personen.length > 0}
        keuzes={{ plan: plannen.map(({ id, jaar, kenmerk }) => ({ waarde: id, label: `${jaar}, ${kenmerk}` })), eigenaar: personen.map(({ id, naam }) => ({ waarde: id, label: naam })) }}
        {...werk}
      />
    }
  >
    <Registertabel
      titel="Doelen en voortgang"
      koppen={["Doel", "Thema", "Jaar", "Voortgang", "Bijwerken"]}
      rijen={doelen.map((regel) => ({
        sleutel: regel.doel,
        cellen: [
          regel.resultaat,
          regel.thema,
          String(regel.jaar),
          <Voortgang {...regel} />,
          <Registeractie
            id={`voortgang-${regel.doel}`}
            soort="voortgang-vastgelegd"
            knop="Voortgang vastleggen"
            over={regel.resultaat}
            knopsoort="subtle"
            vast={{ ontwikkeldoel: regel.doel }}
            {...werk}
          />,
        ],
      }))}
    />
  </Registerkaart>
);

/** The development plan with its goals and the progress per quarter. @source W-45.1, W-83, W-106.1, W-108.9 */
export const Ontwikkelpagina = (): JSX.Element => (
  <Registerdeel titel="Ontwikkelplan" deel="organisatie" wat="het ontwikkelplan" haal={fetchOntwikkeling}>
    {(register, werk) => (
      <>
        <Plannen register={register} werk={werk} />
        <Doelen register={register} werk={werk} />
      </>
    )}
  </Registerdeel>
);
