import type { JSX } from "preact";

import { Melding } from "../onderdelen/melding.js";
import { Paginakop } from "../onderdelen/paginakop.js";
import type { Antwoord } from "../vraag/antwoord.js";
import { Toegangsformulier, type Toegangsveld } from "./toegangsformulier.js";

const VELDEN: readonly Toegangsveld[] = [
  { naam: "naam", label: "Accountnaam", autocomplete: "username" },
  { naam: "wachtwoord", label: "Wachtwoord", geheim: true, autocomplete: "current-password" },
];

interface AanmeldpaginaProps<A> {
  readonly meldAan: (naam: string, wachtwoord: string) => Promise<Antwoord<A>>;
  readonly onAangemeld: (waarde: A) => void;
  /** Whether the person was at work when the session ended. */
  readonly verlopen: boolean;
  /** Where one signs in at another organisation, and what that is called. */
  readonly elders: { readonly naam: string; readonly adres: string } | null;
  /** Where one chooses a password with a code. */
  readonly hersteladres: string;
}

/** Where one signs in; afterwards one is back where one was. */
export const Aanmeldpagina = <A,>({ meldAan, onAangemeld, verlopen, elders, hersteladres }: AanmeldpaginaProps<A>): JSX.Element => (
  <div class="smalle-pagina">
    <Paginakop titel="Aanmelden" />
    {verlopen ? (
      <Melding soort="info" role="status">
        <p class="nl-paragraph">Meld u opnieuw aan. Daarna bent u terug waar u was; wat u typte, staat er nog.</p>
      </Melding>
    ) : null}
    <section class="kaart" aria-label="Aanmelden">
      {elders === null ? null : (
        <p class="nl-paragraph">
          <a class="nl-button nl-button--secondary" href={elders.adres} target="_self">
            <span class="nl-button__label">Aanmelden met {elders.naam}</span>
          </a>
        </p>
      )}
      <Toegangsformulier
        id="aanmelden"
        velden={VELDEN}
        knoptekst="Aanmelden"
        verstuur={({ naam = "", wachtwoord = "" }) => meldAan(naam.trim(), wachtwoord)}
        onGelukt={onAangemeld}
      />
    </section>
    <p class="nl-paragraph bijzaak">
      Wachtwoord vergeten? De beheerder van uw organisatie geeft u een code. Daarmee{" "}
      <a class="nl-link" href={hersteladres}>
        kiest u een nieuw wachtwoord
      </a>
      .
    </p>
  </div>
);
