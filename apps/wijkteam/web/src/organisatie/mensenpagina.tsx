import { codeVan, formatDag, Merk, Registeractie, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Mensenregister } from "../../../src/organisatie/registerweergave.js";
import { fetchMensen } from "./organisatie-client.js";
import { Registerdeel, Registerkaart, type Werk } from "./registerdeel.js";
import { Scholing } from "./scholing.js";
import { Vergewisregister } from "./vergewisregister.js";

interface DeelProps {
  readonly mensen: Mensenregister;
  readonly werk: Werk;
}

const describeWerk = (inzet: string, inLoondienst: boolean): string => (inLoondienst ? `${inzet}, in loondienst` : inzet);

const Personen = ({ mensen: { personen, teams, zonderNaam }, werk }: DeelProps): JSX.Element => {
  const teamkeuzes = teams.map(({ id, naam }) => ({ waarde: id, label: naam }));
  const zaakkeuzes = zonderNaam.map(({ zaak, rol }) => ({ waarde: zaak, label: `${rol ?? "persoon"}, code ${codeVan(zaak)}` }));
  const keuzes = { team: teamkeuzes, zaak: zaakkeuzes };
  return (
    <Registerkaart
      id="personen"
      titel="Wie er werken"
      leeg="Hier staan de mensen die voor het wijkteam werken."
      isLeeg={personen.length === 0}
      acties={<Registeractie id="persoon" soort="persoon-vastgelegd" knop="Persoon toevoegen" icoon="plus" keuzes={keuzes} {...werk} />}
    >
      <Registertabel
        titel="Wie er werken"
        koppen={["Naam", "Werkt als", "Team", "VOG-zaak", "Laatste werkdag", "Verbeteren"]}
        rijen={personen.map(({ id, naam, inzet, inLoondienst, team, zaak, uitDienst }) => ({
          sleutel: id,
          cellen: [
            naam,
            describeWerk(inzet, inLoondienst),
            teams.find((kandidaat) => kandidaat.id === team)?.naam ?? "geen team",
            zaak === null ? <Merk toon="let-op" tekst="nog niet gekoppeld" /> : `code ${codeVan(zaak)}`,
            uitDienst === null ? "in dienst" : formatDag(uitDienst),
            <Registeractie
              id={`persoon-${id}`}
              soort="persoon-vastgelegd"
              knop="Wijzigen"
              over={naam}
              knopsoort="subtle"
              vast={{ id }}
              keuzes={{ ...keuzes, zaak: zaak === null ? zaakkeuzes : [{ waarde: zaak, label: `code ${codeVan(zaak)}` }, ...zaakkeuzes] }}
              voorstel={{ naam, inzet, inLoondienst, ...(team === null ? {} : { team }), ...(zaak === null ? {} : { zaak }), ...(uitDienst === null ? {} : { uitDienst }) }}
              {...werk}
            />,
          ],
        }))}
      />
    </Registerkaart>
  );
};

/** The people of the team: names, what was looked up, the VOG, and what they were trained for. @source W-67, W-68, W-70.1, W-72.7, W-73.2 */
export const Mensenpagina = (): JSX.Element => (
  <Registerdeel titel="Mensen en VOG" deel="organisatie" wat="de lijst met mensen" haal={fetchMensen}>
    {(mensen, werk) => (
      <>
        <Vergewisregister mensen={mensen} werk={werk} />
        <Personen mensen={mensen} werk={werk} />
        <Scholing mensen={mensen} werk={werk} />
      </>
    )}
  </Registerdeel>
);
