import type { JSX } from "preact";

import { veldVan } from "./oordeelinvoer.js";

const OORDELEN = [
  ["volledig", "helemaal"],
  ["deels", "deels"],
  ["niet", "niet"],
] as const;

interface OordeelkeuzeProps {
  readonly cel: string;
  /** What is judged, for who does not see the table. */
  readonly over: string;
  readonly gekozen: string;
  readonly onKies: (oordeel: string) => void;
}

/** The verdict on one prior solution: three radio buttons beside each other; arrow keys choose. */
export const Oordeelkeuze = ({ cel, over, gekozen, onKies }: OordeelkeuzeProps): JSX.Element => {
  const id = veldVan(cel, "oordeel");
  return (
    <fieldset class="oordeelkeuze" id={id} tabIndex={-1}>
      <legend class="alleen-horen">Lost dit het op? {over}</legend>
      {OORDELEN.map(([waarde, label]) => (
        <label key={waarde} class="keuze">
          <input type="radio" name={id} value={waarde} checked={waarde === gekozen} onChange={() => onKies(waarde)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
};

interface OordeelredenProps {
  readonly cel: string;
  readonly over: string;
  readonly tekst: string;
  readonly fout: string | undefined;
  readonly onTyp: (tekst: string) => void;
}

/** The reason of a verdict. */
export const Oordeelreden = ({ cel, over, tekst, fout, onTyp }: OordeelredenProps): JSX.Element => (
  <textarea
    class="utrecht-textbox utrecht-textbox--html-input oordeelreden"
    id={veldVan(cel, "motivering")}
    aria-label={`Waarom? ${over}`}
    aria-invalid={fout !== undefined}
    rows={3}
    maxLength={2000}
    value={tekst}
    onInput={({ currentTarget }) => onTyp(currentTarget.value)}
  />
);
