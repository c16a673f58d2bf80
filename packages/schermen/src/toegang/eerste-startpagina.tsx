import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Meerkeuze } from "../formulier/keuzes.js";
import { Paginakop } from "../onderdelen/paginakop.js";
import type { Antwoord } from "../vraag/antwoord.js";
import type { Optie } from "../weergave.js";
import { describeWachtwoord } from "./describe-wachtwoord.js";
import { Toegangsformulier, type Toegangsveld } from "./toegangsformulier.js";

/** What the first manager of accounts fills in. */
export interface EersteBeheerder {
  readonly code: string;
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly wachtwoord: string;
  /** What this person does besides managing accounts; in a small organisation that is often everything. */
  readonly rollen: readonly string[];
}

interface EersteStartpaginaProps<A> {
  /** Least number of signs in a password. */
  readonly minimum: number;
  /** The roles one can have besides managing accounts, in words. */
  readonly rollen: readonly Optie[];
  readonly maakBeheerder: (eerste: EersteBeheerder) => Promise<Antwoord<A>>;
  readonly onGemaakt: (waarde: A) => void;
}

const listVelden = (minimum: number): readonly Toegangsveld[] => [
  { naam: "code", label: "Startcode", uitleg: "Staat in het venster waarin de toepassing is gestart.", autocomplete: "one-time-code" },
  { naam: "naam", label: "Uw naam", uitleg: "Deze naam staat straks bij wat u vastlegt.", autocomplete: "name" },
  { naam: "gebruikersnaam", label: "Accountnaam", uitleg: "Hiermee meldt u zich aan.", autocomplete: "username" },
  { naam: "wachtwoord", label: "Wachtwoord", uitleg: describeWachtwoord(minimum), geheim: true, autocomplete: "new-password" },
];

/** The very first start: with the code that the server printed, the first manager of accounts is made. */
export const EersteStartpagina = <A,>({ minimum, rollen, maakBeheerder, onGemaakt }: EersteStartpaginaProps<A>): JSX.Element => {
  const [gekozen, setGekozen] = useState<readonly string[]>([]);
  return (
    <div class="smalle-pagina">
      <Paginakop titel="Welkom" tabtitel="Eerste start" />
      <p class="nl-paragraph nl-paragraph--lead">Maak eerst uw eigen account. U wordt de beheerder: daarna geeft u collega’s een account.</p>
      <section class="kaart" aria-label="Eerste account">
        <Toegangsformulier
          id="eerste-start"
          velden={listVelden(minimum)}
          knoptekst="Account maken"
          verstuur={({ code = "", gebruikersnaam = "", naam = "", wachtwoord = "" }) =>
            maakBeheerder({ code: code.trim(), gebruikersnaam: gebruikersnaam.trim(), naam: naam.trim(), wachtwoord, rollen: gekozen })
          }
          onGelukt={onGemaakt}
        >
          <Meerkeuze
            id="eerste-start-rollen"
            label="Wat doet u nog meer?"
            uitleg="Wie alleen beheert, ziet geen dossiers. In een kleine organisatie doet één persoon vaak alles."
            opties={rollen}
            gekozen={gekozen}
            verplicht={false}
            fout={undefined}
            onKies={setGekozen}
          />
        </Toegangsformulier>
      </section>
    </div>
  );
};
