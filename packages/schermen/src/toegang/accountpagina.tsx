import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Knop } from "../onderdelen/knop.js";
import { Melding } from "../onderdelen/melding.js";
import { Paginakop } from "../onderdelen/paginakop.js";
import type { Antwoord } from "../vraag/antwoord.js";
import type { Optie } from "../weergave.js";
import { describeWachtwoord } from "./describe-wachtwoord.js";
import { nameRollen } from "./name-rollen.js";
import { Toegangsformulier, type Toegangsveld } from "./toegangsformulier.js";
import type { Ik } from "./toegangsdienst.js";

interface AccountpaginaProps {
  readonly ik: Ik;
  /** All roles in words. */
  readonly rollen: readonly Optie[];
  /** Least number of signs in a password. */
  readonly minimum: number;
  readonly wijzigWachtwoord: (huidig: string, nieuw: string) => Promise<Antwoord<unknown>>;
  readonly onAfmelden: () => void;
}

const listVelden = (minimum: number): readonly Toegangsveld[] => [
  { naam: "huidig", label: "Huidig wachtwoord", geheim: true, autocomplete: "current-password" },
  { naam: "nieuw", label: "Nieuw wachtwoord", uitleg: describeWachtwoord(minimum), geheim: true, autocomplete: "new-password" },
];

const Gegeven = ({ naam, waarde }: { readonly naam: string; readonly waarde: string }): JSX.Element => (
  <div class="utrecht-data-list__item">
    <dt class="utrecht-data-list__item-key">{naam}</dt>
    <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{waarde}</dd>
  </div>
);

/** Who one is here, and one's password. */
export const Accountpagina = ({ ik, rollen, minimum, wijzigWachtwoord, onAfmelden }: AccountpaginaProps): JSX.Element => {
  const [gewijzigd, setGewijzigd] = useState(false);
  return (
    <div class="smalle-pagina">
      <Paginakop titel="Uw account" />
      <section class="kaart" aria-labelledby="kop-wie">
        <h2 class="nl-heading nl-heading--level-3" id="kop-wie">
          Wie u bent
        </h2>
        <dl class="utrecht-data-list gegevens">
          <Gegeven naam="Naam" waarde={ik.naam} />
          <Gegeven naam="Rollen" waarde={nameRollen(rollen, ik.rollen)} />
        </dl>
        <Knop onClick={onAfmelden}>Afmelden</Knop>
      </section>
      <section class="kaart" aria-labelledby="kop-wachtwoord">
        <h2 class="nl-heading nl-heading--level-3" id="kop-wachtwoord">
          Wachtwoord wijzigen
        </h2>
        {gewijzigd ? (
          <Melding soort="ok" role="status">
            <p class="nl-paragraph">Uw wachtwoord is gewijzigd.</p>
          </Melding>
        ) : null}
        <Toegangsformulier
          id="wachtwoord"
          velden={listVelden(minimum)}
          knoptekst="Wachtwoord wijzigen"
          verstuur={({ huidig = "", nieuw = "" }) => wijzigWachtwoord(huidig, nieuw)}
          onGelukt={() => setGewijzigd(true)}
        />
      </section>
    </div>
  );
};
