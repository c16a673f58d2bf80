import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import { Icoon } from "../onderdelen/icoon.js";
import type { Antwoord } from "../vraag/antwoord.js";
import { useZoekvraag } from "../vraag/use-zoekvraag.js";

/** Somebody who can be found by name. */
export interface Vindbaar {
  readonly id: string;
  readonly naam: string;
}

/** The first of those who were found, and how many there are in all. */
export interface Zoekuitslag {
  readonly regels: readonly Vindbaar[];
  readonly totaal: number;
}

/** How people are looked up among those one may see, and where each is shown. */
export interface Zoekbron {
  readonly label: string;
  readonly zoek: (tekst: string) => Promise<Antwoord<Zoekuitslag>>;
  readonly adres: (id: string) => string;
}

const HOOGSTENS = 8;

const beschrijf = (antwoord: Antwoord<Zoekuitslag> | undefined): string => {
  if (antwoord === undefined) return "";
  if (antwoord._tag !== "gelukt") return "Zoeken lukt nu niet. Probeer het straks opnieuw.";
  const { totaal } = antwoord.waarde;
  if (totaal === 0) return "Niemand gevonden. Controleer de spelling.";
  return totaal > HOOGSTENS ? `${totaal} gevonden. Typ meer van de naam.` : `${totaal} gevonden.`;
};

/** Looks somebody up by name from any page. The typed name stays in this field: it never comes in an address. */
export const Zoekveld = ({ bron: { label, zoek, adres } }: { readonly bron: Zoekbron }): JSX.Element => {
  const [tekst, setTekst] = useState("");
  const vak = useRef<HTMLDivElement>(null);
  const zoekt = tekst.trim() !== "";
  const antwoord = useZoekvraag(tekst, zoek);
  const getoond = antwoord?._tag === "gelukt" ? antwoord.waarde.regels.slice(0, HOOGSTENS) : [];
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
        onInput={({ currentTarget }) => setTekst(currentTarget.value)}
      />
      <p class={zoekt ? "zoekveld-kop__melding" : "alleen-horen"} role="status">
        {beschrijf(antwoord)}
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
