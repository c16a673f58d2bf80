import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import { Icoon } from "../onderdelen/icoon.js";
import type { Antwoord } from "../vraag/antwoord.js";
import { searchOpNaam } from "../werklijst/search-op-naam.js";

/** Somebody who can be found by name. */
export interface Vindbaar {
  readonly id: string;
  readonly naam: string;
}

/** How people are looked up: all names one may see, and where each is shown. */
export interface Zoekbron {
  readonly label: string;
  readonly haal: () => Promise<Antwoord<readonly Vindbaar[]>>;
  readonly adres: (id: string) => string;
}

const HOOGSTENS = 8;

/** Looks somebody up by name from any page. The typed name stays in this field: it never comes in an address. */
export const Zoekveld = ({ bron: { label, haal, adres } }: { readonly bron: Zoekbron }): JSX.Element => {
  const [tekst, setTekst] = useState("");
  const [namen, setNamen] = useState<Antwoord<readonly Vindbaar[]>>();
  const vak = useRef<HTMLDivElement>(null);
  const zoekt = tekst.trim() !== "";
  const gevonden = zoekt && namen?._tag === "gelukt" ? searchOpNaam(namen.waarde, tekst) : [];
  const getoond = gevonden.slice(0, HOOGSTENS);
  const sluit = (): void => setTekst("");

  const onToets = (gebeurtenis: KeyboardEvent): void => {
    if (gebeurtenis.key === "Escape") {
      sluit();
      vak.current?.querySelector("input")?.focus();
      return;
    }
    const stap = { ArrowDown: 1, ArrowUp: -1 }[gebeurtenis.key];
    if (stap === undefined || getoond.length === 0) return;
    gebeurtenis.preventDefault();
    const plekken = [...(vak.current?.querySelectorAll<HTMLElement>("input, a") ?? [])];
    const hier = plekken.findIndex((plek) => plek === document.activeElement);
    plekken[Math.min(Math.max(hier + stap, 0), plekken.length - 1)]?.focus();
  };
  const melding = (): string => {
    if (!zoekt || namen === undefined) return "";
    if (namen._tag !== "gelukt") return "Zoeken lukt nu niet. Probeer het straks opnieuw.";
    if (gevonden.length === 0) return "Niemand gevonden. Controleer de spelling.";
    return gevonden.length > HOOGSTENS ? `${gevonden.length} gevonden. Typ meer van de naam.` : `${gevonden.length} gevonden.`;
  };

  return (
    <div
      class="zoekveld-kop niet-afdrukken"
      role="search"
      ref={vak}
      onKeyDown={onToets}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && vak.current?.contains(relatedTarget) === false) sluit();
      }}
    >
      <Icoon vorm="zoek" />
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        type="search"
        autocomplete="off"
        aria-label={label}
        placeholder={label}
        value={tekst}
        onFocus={() => void haal().then(setNamen)}
        onInput={({ currentTarget }) => setTekst(currentTarget.value)}
      />
      <p class={zoekt ? "zoekveld-kop__melding" : "alleen-horen"} role="status">
        {melding()}
      </p>
      {getoond.length === 0 ? null : (
        <ul class="zoekveld-kop__lijst" aria-label="Gevonden">
          {getoond.map(({ id, naam }) => (
            <li key={id}>
              <a href={adres(id)} onClick={sluit}>
                {naam}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
