import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { formatNederlandseDatum, readPeildatum } from "../datum/nederlandse-datum.js";
import { Meerkeuze } from "../formulier/keuzes.js";
import { Knop } from "../onderdelen/knop.js";
import type { Antwoord } from "../vraag/antwoord.js";
import type { Optie } from "../weergave.js";
import { Bekwaamhedenformulier } from "./bekwaamheden.js";
import { nameRollen } from "./name-rollen.js";
import type { Accountregel } from "./toegangsdienst.js";

/** What one can be qualified for, and how a change is kept. */
export interface Bekwaamhedenkeuze {
  readonly opties: readonly Optie[];
  readonly vandaag: IsoDatum;
  readonly wijzig: (gewijzigd: Accountregel) => Promise<Antwoord<unknown>>;
}

const describeBekwaamheden = ({ bekwaamheden, bekwaamheidsbewijzen }: Accountregel, opties: readonly Optie[]): string =>
  bekwaamheden
    .map((naam) => {
      const dag = readPeildatum(bekwaamheidsbewijzen[naam] ?? "");
      const label = opties.find(({ waarde }) => waarde === naam)?.label ?? naam;
      return dag === undefined ? `${label} (geen bewijs vastgelegd)` : `${label} (bewijs van ${formatNederlandseDatum(dag)})`;
    })
    .join(", ");

interface AccountrijProps {
  readonly regel: Accountregel;
  readonly rollen: readonly Optie[];
  readonly bekwaamheden: Bekwaamhedenkeuze;
  readonly onRollen: (rollen: readonly string[]) => void;
  readonly onBlokkeer: (geblokkeerd: boolean) => void;
  readonly onCode: () => void;
}

const Accountrij = ({ regel, rollen, bekwaamheden, onRollen, onBlokkeer, onCode }: AccountrijProps): JSX.Element => {
  const [keuze, setKeuze] = useState<readonly string[]>();
  const [bekwaam, setBekwaam] = useState(false);
  const voor = <span class="alleen-horen">: {regel.naam}</span>;
  return (
    <li class="account">
      <div>
        <h3 class="nl-heading nl-heading--level-5">{regel.naam}</h3>
        <p class="nl-paragraph bijzaak">
          {regel.gebruikersnaam}
          {regel.geblokkeerd ? ", geblokkeerd" : ""}
          {regel.extern ? ", meldt zich aan bij een andere organisatie" : ""}
        </p>
        <p class="nl-paragraph">{nameRollen(rollen, regel.rollen)}</p>
        {regel.bekwaamheden.length === 0 ? null : <p class="nl-paragraph">Bekwaamheden: {describeBekwaamheden(regel, bekwaamheden.opties)}</p>}
      </div>
      {bekwaam ? (
        <Bekwaamhedenformulier regel={regel} {...bekwaamheden} onKlaar={() => setBekwaam(false)} />
      ) : keuze === undefined ? (
        <div class="utrecht-button-group">
          {regel.extern ? null : (
            <>
              <Knop soort="subtle" onClick={() => setKeuze(regel.rollen)}>
                Rollen wijzigen{voor}
              </Knop>
              <Knop soort="subtle" onClick={onCode}>
                Nieuwe code geven{voor}
              </Knop>
            </>
          )}
          <Knop soort="subtle" onClick={() => setBekwaam(true)}>
            Bekwaamheden wijzigen{voor}
          </Knop>
          <Knop soort="subtle" onClick={() => onBlokkeer(!regel.geblokkeerd)}>
            {regel.geblokkeerd ? "Weer toelaten" : "Blokkeren"}
            {voor}
          </Knop>
        </div>
      ) : (
        <div class="formulier">
          <Meerkeuze
            id={`rollen-${regel.account}`}
            label={`Rollen van ${regel.naam}`}
            opties={rollen}
            gekozen={keuze}
            verplicht
            fout={keuze.length === 0 ? "Kies minstens één rol." : undefined}
            onKies={setKeuze}
          />
          <div class="utrecht-button-group">
            <Knop
              soort="primary"
              aria-disabled={keuze.length === 0}
              onClick={() => {
                if (keuze.length === 0) return;
                onRollen(keuze);
                setKeuze(undefined);
              }}
            >
              Rollen opslaan
            </Knop>
            <Knop soort="subtle" onClick={() => setKeuze(undefined)}>
              Annuleren
            </Knop>
          </div>
        </div>
      )}
    </li>
  );
};

interface AccountrijenProps {
  readonly accounts: readonly Accountregel[];
  readonly rollen: readonly Optie[];
  readonly bekwaamheden: Bekwaamhedenkeuze;
  readonly onWijzig: (gewijzigd: Accountregel) => void;
  readonly onBlokkeer: (account: string, geblokkeerd: boolean) => void;
  readonly onCode: (regel: Accountregel) => void;
}

/** All accounts, each with its roles and what can be done with it. */
export const Accountrijen = ({ accounts, rollen, bekwaamheden, onWijzig, onBlokkeer, onCode }: AccountrijenProps): JSX.Element => (
  <ul class="accounts">
    {accounts.map((regel) => (
      <Accountrij
        key={regel.account}
        regel={regel}
        rollen={rollen}
        bekwaamheden={bekwaamheden}
        onRollen={(gekozen) => onWijzig({ ...regel, rollen: gekozen })}
        onBlokkeer={(geblokkeerd) => onBlokkeer(regel.account, geblokkeerd)}
        onCode={() => onCode(regel)}
      />
    ))}
  </ul>
);
