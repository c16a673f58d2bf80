import { formatDag, Merk, Registeractie, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Wijkregister } from "../../../src/organisatie/registerweergave.js";
import { fetchWijkregister } from "./organisatie-client.js";
import { Registerdeel, Registerkaart, type Werk } from "./registerdeel.js";

interface DeelProps {
  readonly register: Wijkregister;
  readonly werk: Werk;
}

const Teams = ({ register: { teams }, werk }: DeelProps): JSX.Element => (
  <Registerkaart
    id="teams"
    titel="Teams"
    leeg="Hier staan de teams van het wijkteam."
    isLeeg={teams.length === 0}
    acties={<Registeractie id="team" soort="team-vastgelegd" knop="Team toevoegen" icoon="plus" {...werk} />}
  >
    <Registertabel
      titel="Teams"
      koppen={["Team", "Werkt", "Verbeteren"]}
      rijen={teams.map(({ id, naam, vanaf, totEnMet }) => ({
        sleutel: id,
        cellen: [
          naam,
          totEnMet === null ? `vanaf ${formatDag(vanaf)}` : `van ${formatDag(vanaf)} tot en met ${formatDag(totEnMet)}`,
          <Registeractie
            id={`team-${id}`}
            soort="team-vastgelegd"
            knop="Wijzigen"
            over={naam}
            knopsoort="subtle"
            vast={{ id }}
            voorstel={{ naam, vanaf, ...(totEnMet === null ? {} : { totEnMet }) }}
            {...werk}
          />,
        ],
      }))}
    />
  </Registerkaart>
);

const Wijken = ({ register: { wijken, teams }, werk }: DeelProps): JSX.Element => {
  const keuzes = { team: teams.map(({ id, naam }) => ({ waarde: id, label: naam })) };
  return (
    <Registerkaart
      id="wijken"
      titel="Wijken"
      leeg="Hier staat welke wijk bij welk team hoort. Voeg eerst een team toe."
      isLeeg={wijken.length === 0}
      acties={<Registeractie id="wijk" soort="wijk-vastgelegd" knop="Wijk toevoegen" icoon="plus" toon={teams.length > 0} keuzes={keuzes} {...werk} />}
    >
      <Registertabel
        titel="Wijken"
        koppen={["Wijk", "Stadsdeel", "Team", "Verbeteren"]}
        rijen={wijken.map(({ id, naam, stadsdeel, team }) => ({
          sleutel: id,
          cellen: [
            naam,
            stadsdeel,
            team ?? <Merk toon="fout" tekst="geen team op deze dag" />,
            <Registeractie id={`wijk-${id}`} soort="wijk-vastgelegd" knop="Wijzigen" over={naam} knopsoort="subtle" vast={{ id }} keuzes={keuzes} voorstel={{ naam, stadsdeel }} {...werk} />,
          ],
        }))}
      />
    </Registerkaart>
  );
};

/** The teams and the districts where they work. @source W-16.1, W-45.2 */
export const Wijkenpagina = (): JSX.Element => (
  <Registerdeel titel="Teams en wijken" deel="organisatie" wat="de teams en wijken" haal={fetchWijkregister}>
    {(register, werk) => (
      <>
        <Teams register={register} werk={werk} />
        <Wijken register={register} werk={werk} />
      </>
    )}
  </Registerdeel>
);
