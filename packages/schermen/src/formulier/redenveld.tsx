import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";

import { Melding } from "../onderdelen/melding.js";
import { beschrijvingVan, Veldkader } from "./veldkader.js";

interface RedenveldProps {
  readonly id: string;
  /** The warning of the server: which term is over, and that the help goes on. */
  readonly waarschuwing: string;
  readonly waarde: string;
  readonly fout: string | undefined;
  readonly onWijzig: (tekst: string) => void;
}

const UITLEG = "Schrijf het kort op, zonder naam of BSN. Hooguit 500 tekens.";

/** Asks in place why it was too late; the help goes on. @source lifecycle.md C, TERMIJN_OVERSCHREDEN */
export const Redenveld = ({ id, waarschuwing, waarde, fout, onWijzig }: RedenveldProps): JSX.Element => {
  const veld = useRef<HTMLTextAreaElement>(null);
  useEffect(() => veld.current?.focus(), []);
  return (
    <>
      <Melding soort="warning" role="alert">
        <p class="nl-paragraph">{waarschuwing}</p>
      </Melding>
      <Veldkader id={id} label="Waarom is het later geworden?" uitleg={UITLEG} fout={fout} verplicht>
        <textarea
          class="utrecht-textbox utrecht-textbox--html-input redenveld"
          id={id}
          ref={veld}
          rows={3}
          maxLength={500}
          value={waarde}
          aria-describedby={beschrijvingVan({ id, uitleg: UITLEG, fout })}
          aria-invalid={fout !== undefined}
          aria-required
          onInput={(gebeurtenis) => onWijzig(gebeurtenis.currentTarget.value)}
        />
      </Veldkader>
    </>
  );
};
