import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { Melding } from "../onderdelen/melding.js";

interface RedenveldProps {
  readonly id: string;
  /** The warning of the server: which term is over, and that the help goes on. */
  readonly waarschuwing: string;
  readonly waarde: string;
  readonly fout: string | undefined;
  readonly onWijzig: (tekst: string) => void;
}

/** Asks in place why it was too late; the help goes on. @source lifecycle.md C, TERMIJN_OVERSCHREDEN */
export const Redenveld = ({ id, waarschuwing, waarde, fout, onWijzig }: RedenveldProps): JSX.Element => {
  const veld = useRef<HTMLTextAreaElement>(null);
  useEffect(() => veld.current?.focus(), []);
  return (
    <>
      <Melding soort="warning" role="alert">
        <p class="nl-paragraph">{waarschuwing}</p>
      </Melding>
      <div class={`utrecht-form-field${fout === undefined ? "" : " utrecht-form-field--invalid"}`}>
        <label class="utrecht-form-label" for={id}>
          Waarom is het later geworden?
        </label>
        <div class="utrecht-form-field-description" id={`${id}-uitleg`}>
          Schrijf het kort op, zonder naam of BSN. Hooguit 500 tekens.
        </div>
        {fout === undefined ? null : (
          <div class="utrecht-form-field-error-message" id={`${id}-fout`}>
            {fout}
          </div>
        )}
        <textarea
          class="utrecht-textbox utrecht-textbox--html-input redenveld"
          id={id}
          ref={veld}
          rows={3}
          maxLength={500}
          value={waarde}
          aria-describedby={fout === undefined ? `${id}-uitleg` : `${id}-uitleg ${id}-fout`}
          aria-invalid={fout !== undefined}
          onInput={(gebeurtenis) => onWijzig(gebeurtenis.currentTarget.value)}
        />
      </div>
    </>
  );
};
