import type { JSX } from "preact";

import { Paginakop } from "../onderdelen/paginakop.js";
import type { Antwoord } from "../vraag/antwoord.js";
import { describeWachtwoord } from "./describe-wachtwoord.js";
import { Toegangsformulier, type Toegangsveld } from "./toegangsformulier.js";

interface HerstelpaginaProps<A> {
  /** Least number of signs in a password. */
  readonly minimum: number;
  readonly herstel: (code: string, wachtwoord: string) => Promise<Antwoord<A>>;
  readonly onHersteld: (waarde: A) => void;
}

const listVelden = (minimum: number): readonly Toegangsveld[] => [
  { naam: "code", label: "Code", uitleg: "De code die u van de beheerder of in een brief kreeg. Zij werkt één keer.", autocomplete: "one-time-code" },
  { naam: "wachtwoord", label: "Nieuw wachtwoord", uitleg: describeWachtwoord(minimum), geheim: true, autocomplete: "new-password" },
];

/** Choosing a password with a code: for a new account, or when the password was forgotten. */
export const Herstelpagina = <A,>({ minimum, herstel, onHersteld }: HerstelpaginaProps<A>): JSX.Element => (
  <div class="smalle-pagina">
    <Paginakop titel="Wachtwoord kiezen" />
    <section class="kaart" aria-label="Wachtwoord kiezen">
      <Toegangsformulier
        id="herstel"
        velden={listVelden(minimum)}
        knoptekst="Wachtwoord opslaan"
        verstuur={({ code = "", wachtwoord = "" }) => herstel(code.trim(), wachtwoord)}
        onGelukt={onHersteld}
      />
    </section>
  </div>
);
