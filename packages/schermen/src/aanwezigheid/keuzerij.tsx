import type { JSX, TargetedKeyboardEvent } from "preact";

import { Icoon, type Icoonvorm } from "../onderdelen/icoon.js";
import type { Aanwezigheidkeuze } from "./weergave.js";

const KEUZES = [
  { waarde: "aanwezig", label: "Aanwezig", vorm: "vinkje", toon: "goed" },
  { waarde: "afwezig", label: "Afwezig", vorm: "kruis", toon: "rustig" },
  { waarde: "te laat afgemeld", label: "Te laat afgemeld", vorm: "klok", toon: "let-op" },
] as const satisfies readonly { readonly waarde: Aanwezigheidkeuze; readonly label: string; readonly vorm: Icoonvorm; readonly toon: string }[];

const RICHTING: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** An arrow moves the focus and taps nothing: what was passed on the way would be recorded as if it had happened. @source WAI-ARIA Authoring Practices, Radio Group in a toolbar */
const verplaats = (gebeurtenis: TargetedKeyboardEvent<HTMLDivElement>): void => {
  const richting = RICHTING[gebeurtenis.key];
  if (richting === undefined) return;
  gebeurtenis.preventDefault();
  const knoppen = [...gebeurtenis.currentTarget.querySelectorAll("input")];
  const nu = knoppen.findIndex((knop) => knop === gebeurtenis.target);
  knoppen[(nu + richting + knoppen.length) % knoppen.length]?.focus();
};

interface KeuzerijProps {
  readonly id: string;
  readonly stand: Aanwezigheidkeuze | null;
  /** Id of the name, and of what stands beneath it. */
  readonly naamId: string;
  readonly uitlegId: string;
  readonly onKies: (keuze: Aanwezigheidkeuze) => void;
}

/** Three large radio buttons for one person: there, not there, cancelled too late. */
export const Keuzerij = ({ id, stand, naamId, uitlegId, onKies }: KeuzerijProps): JSX.Element => (
  <div class="aanwezig__keuzes" role="radiogroup" aria-labelledby={naamId} aria-describedby={uitlegId} onKeyDown={verplaats}>
    {KEUZES.map(({ waarde, label, vorm, toon }) => (
      <label key={waarde} class={`aanwezig__keuze aanwezig__keuze--${toon}`}>
        <input type="radio" name={id} value={waarde} checked={stand === waarde} onChange={() => onKies(waarde)} />
        <Icoon vorm={vorm} />
        <span>{label}</span>
      </label>
    ))}
  </div>
);
