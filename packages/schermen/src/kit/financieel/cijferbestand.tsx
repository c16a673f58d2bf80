import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Melding } from "../../onderdelen/melding.js";
import type { Antwoord, Storing } from "../../vraag/antwoord.js";

interface CijferbestandProps<A> {
  readonly id: string;
  readonly knop: string;
  readonly accept: string;
  readonly verstuur: (bestand: File) => Promise<Antwoord<A>>;
  readonly onGelukt: (waarde: A) => void;
}

type Uitkomst = { readonly _tag: "rust" | "bezig" } | { readonly _tag: "gelukt"; readonly naam: string } | { readonly _tag: "mislukt"; readonly naam: string; readonly storing: Storing };

const Bevindingen = ({ naam, storing }: { readonly naam: string; readonly storing: Storing }): JSX.Element => {
  const regels = storing._tag === "probleem" ? (storing.probleem.velden ?? []) : [];
  if (regels.length === 0) return <Foutmelding storing={storing} />;
  return (
    <Melding soort="error" role="alert">
      <p class="nl-paragraph">
        <strong>{naam}</strong> is niet ingelezen. Er is niets opgeslagen. {regels.length === 1 ? "Dit moet anders:" : `Deze ${regels.length} punten moeten anders:`}
      </p>
      <ol class="utrecht-ordered-list">
        {regels.map(({ tekst }, plaats) => (
          <li key={plaats} class="utrecht-ordered-list__item">
            {tekst}
          </li>
        ))}
      </ol>
    </Melding>
  );
};

/** Chooses a file, sends it, and says every fault that stands in it; with a fault nothing is stored. */
export const Cijferbestand = <A,>({ id, knop, accept, verstuur, onGelukt }: CijferbestandProps<A>): JSX.Element => {
  const [uitkomst, setUitkomst] = useState<Uitkomst>({ _tag: "rust" });
  const lees = async (bestand: File): Promise<void> => {
    setUitkomst({ _tag: "bezig" });
    const antwoord = await verstuur(bestand);
    if (antwoord._tag !== "gelukt") return setUitkomst({ _tag: "mislukt", naam: bestand.name, storing: antwoord });
    setUitkomst({ _tag: "gelukt", naam: bestand.name });
    onGelukt(antwoord.waarde);
  };
  return (
    <div class="register niet-afdrukken">
      <div>
        <input
          class="bestandskeuze"
          id={id}
          type="file"
          accept={accept}
          onChange={({ currentTarget }) => {
            const bestand = currentTarget.files?.[0];
            if (bestand !== undefined && uitkomst._tag !== "bezig") void lees(bestand);
            currentTarget.value = "";
          }}
        />
        <label class="nl-button nl-button--secondary" for={id}>
          <span class="nl-button__label">{knop}</span>
        </label>
      </div>
      <p class="nl-paragraph" role="status">
        {uitkomst._tag === "bezig" ? "Bezig met inlezen…" : uitkomst._tag === "gelukt" ? `${uitkomst.naam} is ingelezen en opgeslagen.` : ""}
      </p>
      {uitkomst._tag === "mislukt" ? <Bevindingen naam={uitkomst.naam} storing={uitkomst.storing} /> : null}
    </div>
  );
};
