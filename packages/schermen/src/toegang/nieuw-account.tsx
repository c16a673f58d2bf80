import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Meerkeuze } from "../formulier/keuzes.js";
import type { Antwoord } from "../vraag/antwoord.js";
import type { Optie } from "../weergave.js";
import { Toegangsformulier, type Toegangsveld } from "./toegangsformulier.js";
import type { NieuwAccount } from "./toegangsdienst.js";

/** A code that is shown once, and for whom it is. */
export interface EenmaligeCode {
  readonly voor: string;
  readonly code: string;
}

const VELDEN: readonly Toegangsveld[] = [
  { naam: "naam", label: "Naam", uitleg: "Deze naam staat bij wat deze collega vastlegt.", autocomplete: "name" },
  { naam: "gebruikersnaam", label: "Accountnaam", uitleg: "Hiermee meldt deze collega zich aan.", autocomplete: "username" },
];

const GEEN_ROL: Antwoord<never> = { _tag: "probleem", probleem: { code: "ROL_ONTBREEKT", tekst: "Kies minstens één rol voor dit account." } };

interface NieuwAccountformulierProps {
  readonly rollen: readonly Optie[];
  readonly maakAccount: (nieuw: NieuwAccount) => Promise<Antwoord<{ readonly code: string }>>;
  readonly onGemaakt: (code: EenmaligeCode) => void;
}

/** Gives a colleague an account with at least one role. */
export const NieuwAccountformulier = ({ rollen, maakAccount, onGemaakt }: NieuwAccountformulierProps): JSX.Element => {
  const [gekozen, setGekozen] = useState<readonly string[]>([]);
  const verstuur = async (waarden: Readonly<Record<string, string>>): Promise<Antwoord<EenmaligeCode>> => {
    if (gekozen.length === 0) return GEEN_ROL;
    const naam = (waarden["naam"] ?? "").trim();
    const antwoord = await maakAccount({ naam, gebruikersnaam: (waarden["gebruikersnaam"] ?? "").trim(), rollen: gekozen, bekwaamheden: [] });
    return antwoord._tag === "gelukt" ? { _tag: "gelukt", waarde: { voor: naam, code: antwoord.waarde.code } } : antwoord;
  };
  return (
    <Toegangsformulier
      id="nieuw-account"
      velden={VELDEN}
      knoptekst="Account maken"
      verstuur={verstuur}
      onGelukt={(code) => {
        setGekozen([]);
        onGemaakt(code);
      }}
    >
      <Meerkeuze id="nieuw-account-rollen" label="Rollen" opties={rollen} gekozen={gekozen} verplicht fout={undefined} onKies={setGekozen} />
    </Toegangsformulier>
  );
};
