import { Feiten, formatDag, Merk, Registeractie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Risicodossier } from "../../../src/organisatie/registerweergave.js";
import type { Risicoregel } from "../../../src/organisatie/weergave.js";
import { fetchRisicos } from "./organisatie-client.js";
import { Registerdeel, type Werk } from "./registerdeel.js";
import { MAATREGELSTANDEN, RISICOSTANDEN } from "./standen.table.js";

type Personen = Risicodossier["personen"];

interface RisicoProps {
  readonly risico: Risicoregel;
  readonly personen: Personen;
  readonly werk: Werk;
}

const keuzenVan = (personen: Personen) => ({ eigenaar: personen.map(({ id, naam }) => ({ waarde: id, label: naam })) });

const Maatregelen = ({ risico: { id: risico, maatregelen }, personen, werk }: RisicoProps): JSX.Element => (
  <ul class="registerlijst">
    {maatregelen.map(({ id, maatregel, onderbouwing, eigenaar, uiterlijk, stand, resultaat }) => (
      <li key={id}>
        <p class="nl-paragraph">
          <strong>{maatregel}</strong> <Merk {...MAATREGELSTANDEN[stand]} />
        </p>
        <p class="nl-paragraph">
          {onderbouwing}
          {uiterlijk === null ? "" : `. Uiterlijk ${formatDag(uiterlijk)}`}
          {`. Zorgt ervoor: ${personen.find((persoon) => persoon.id === eigenaar)?.naam ?? "werkt hier niet meer"}`}
          {resultaat === null ? "" : `. Resultaat: ${resultaat}`}
        </p>
        <Registeractie
          id={`maatregel-${id}`}
          soort="beheersmaatregel-vastgelegd"
          knop={stand === "klaar" ? "Wijzigen" : "Bijwerken of klaar melden"}
          over={maatregel}
          knopsoort="subtle"
          vast={{ id, risico }}
          keuzes={keuzenVan(personen)}
          voorstel={{ maatregel, onderbouwing, eigenaar, ...(uiterlijk === null ? {} : { uiterlijk }), ...(resultaat === null ? {} : { resultaat }) }}
          {...werk}
        />
      </li>
    ))}
  </ul>
);

const Risico = (props: RisicoProps): JSX.Element => {
  const { risico, personen, werk } = props;
  const { id, omschrijving, beinvloedbaar, voorspelbaar, prioriteit, stand, maatregelen } = risico;
  return (
    <li>
      <div class="registerkop">
        <h2 class="nl-heading nl-heading--level-4">{omschrijving}</h2>
        <Merk {...RISICOSTANDEN[stand]} />
      </div>
      <Feiten
        feiten={[
          ["Prioriteit", String(prioriteit)],
          ["Te beïnvloeden", beinvloedbaar ? "ja" : "nee"],
          ["Te voorspellen", voorspelbaar ? "ja" : "nee"],
        ]}
      />
      {maatregelen.length === 0 ? null : <Maatregelen {...props} />}
      <div class="registeracties">
        <Registeractie
          id={`nieuw-${id}`}
          soort="beheersmaatregel-vastgelegd"
          knop="Maatregel toevoegen"
          over={omschrijving}
          icoon="plus"
          vast={{ risico: id }}
          keuzes={keuzenVan(personen)}
          toon={stand !== "vervallen" && personen.length > 0}
          {...werk}
        />
        <Registeractie id={`weg-${id}`} soort="risico-vervallen" knop="Risico laten vervallen" over={omschrijving} knopsoort="subtle" vast={{ id }} toon={stand !== "vervallen"} {...werk} />
      </div>
    </li>
  );
};

/** The risk file: what can go wrong, how important it is, and what is done about it. @source W-82.1, W-82.2 */
export const Risicopagina = (): JSX.Element => (
  <Registerdeel titel="Risico's" deel="organisatie" wat="het risicodossier" haal={fetchRisicos}>
    {({ risicos, personen }, werk) => (
      <>
        {risicos.length === 0 ? (
          <p class="nl-paragraph kaart">Hier staat wat er mis kan gaan, hoe belangrijk dat is en wat u eraan doet.</p>
        ) : (
          <ul class="registerlijst">
            {risicos.map((risico) => (
              <Risico key={risico.id} risico={risico} personen={personen} werk={werk} />
            ))}
          </ul>
        )}
        <Registeractie id="risico" soort="risico-vastgelegd" knop="Risico toevoegen" icoon="plus" {...werk} />
      </>
    )}
  </Registerdeel>
);
