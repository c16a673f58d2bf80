import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

const MEESTE_MINUTEN = 1_440;

/** Minutes of a day that were typed, or undefined when it is no such number. @unit minutes */
export const parseMinuten = (tekst: string): number | undefined => {
  const aantal = /^\d{1,4}$/.test(tekst.trim()) ? Number(tekst) : 0;
  return aantal >= 1 && aantal <= MEESTE_MINUTEN ? aantal : undefined;
};

interface MinutenveldProps {
  readonly id: string;
  readonly over: string;
  readonly minuten: number | null;
  readonly onVul: (minuten: number) => void;
}

/** How long somebody was there, where the allocation counts time. It is kept when the field is left. */
export const Minutenveld = ({ id, over, minuten, onVul }: MinutenveldProps): JSX.Element => {
  const bewaard = minuten === null ? "" : String(minuten);
  const [tekst, setTekst] = useState(bewaard);
  useEffect(() => setTekst(bewaard), [bewaard]);
  const gelezen = parseMinuten(tekst);
  const fout = tekst.trim() !== "" && gelezen === undefined;
  const bewaar = (): void => {
    if (gelezen !== undefined && gelezen !== minuten) onVul(gelezen);
  };
  return (
    <div class="aanwezig__minuten">
      <label for={id}>
        Hoeveel minuten?<span class="alleen-horen"> {over}</span>
      </label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={tekst}
        aria-invalid={fout}
        aria-describedby={fout ? `${id}-fout` : undefined}
        onInput={({ currentTarget }) => setTekst(currentTarget.value)}
        onBlur={bewaar}
        onKeyDown={({ key }) => {
          if (key === "Enter") bewaar();
        }}
      />
      {fout ? (
        <p class="utrecht-form-field-error-message" id={`${id}-fout`}>
          Typ een heel aantal minuten van 1 tot en met {MEESTE_MINUTEN}.
        </p>
      ) : null}
    </div>
  );
};
