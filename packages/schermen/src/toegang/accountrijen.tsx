import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Meerkeuze } from "../formulier/keuzes.js";
import { Knop } from "../onderdelen/knop.js";
import type { Optie } from "../weergave.js";
import { nameRollen } from "./name-rollen.js";
import type { Accountregel } from "./toegangsdienst.js";

interface AccountrijProps {
  readonly regel: Accountregel;
  readonly rollen: readonly Optie[];
  readonly onRollen: (rollen: readonly string[]) => void;
  readonly onBlokkeer: (geblokkeerd: boolean) => void;
  readonly onCode: () => void;
}

const Accountrij = ({ regel, rollen, onRollen, onBlokkeer, onCode }: AccountrijProps): JSX.Element => {
  const [keuze, setKeuze] = useState<readonly string[]>();
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
      </div>
      {keuze === undefined ? (
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
  readonly onWijzig: (gewijzigd: Accountregel) => void;
  readonly onBlokkeer: (account: string, geblokkeerd: boolean) => void;
  readonly onCode: (regel: Accountregel) => void;
}

/** All accounts, each with its roles and what can be done with it. */
export const Accountrijen = ({ accounts, rollen, onWijzig, onBlokkeer, onCode }: AccountrijenProps): JSX.Element => (
  <ul class="accounts">
    {accounts.map((regel) => (
      <Accountrij
        key={regel.account}
        regel={regel}
        rollen={rollen}
        onRollen={(gekozen) => onWijzig({ ...regel, rollen: gekozen })}
        onBlokkeer={(geblokkeerd) => onBlokkeer(regel.account, geblokkeerd)}
        onCode={() => onCode(regel)}
      />
    ))}
  </ul>
);
