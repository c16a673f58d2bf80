import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { Knop } from "../onderdelen/knop.js";
import type { Stapweergave } from "../weergave.js";
import { describeGrond, Stapbevindingen } from "./stapbevindingen.js";
import { Stapmerk } from "./stapmerk.js";
import { stapPlaats } from "./stapsleutel.js";

interface StapProps {
  readonly stap: Stapweergave;
  readonly stappen: readonly Stapweergave[];
  /** Whether an open task asks for this step. */
  readonly gevraagd: boolean;
  readonly open: boolean;
  readonly onOpen: (stap: Stapweergave) => void;
  /** The form, when the step is open. */
  readonly children: JSX.Element | null;
}

const Grond = ({ stap }: { readonly stap: Stapweergave }): JSX.Element | null => {
  const grond = describeGrond(stap);
  return grond === "" ? null : <p class="nl-paragraph bijzaak klein">Gevraagd door: {grond}</p>;
};

/** One step: what it is, whether it can be taken, what is missing, and the form in place when it is open. */
export const Stap = ({ stap, stappen, gevraagd, open, onOpen, children }: StapProps): JSX.Element => {
  const vak = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    // A step that closes because another one opens leaves the focus to that one.
    const verloren = document.activeElement === document.body;
    if (open && !wasOpen.current) vak.current?.querySelector("h4")?.focus();
    if (!open && wasOpen.current && verloren) vak.current?.querySelector<HTMLElement>(":scope > .zaakstap__doen button")?.focus();
    wasOpen.current = open;
  }, [open]);
  const geblokkeerd = stap.stand === "geblokkeerd";
  return (
    <li class={`zaakstap zaakstap--${stap.stand}${open ? " zaakstap--open" : ""}`} id={stapPlaats(stap)} ref={vak}>
      <div class="zaakstap__kop">
        <div>
          <h4 class="nl-heading nl-heading--level-5" tabIndex={-1}>
            {stap.titel}
          </h4>
          {stap.toelichting === null ? null : <p class="nl-paragraph">{stap.toelichting}</p>}
        </div>
        <Stapmerk stand={stap.stand} />
      </div>
      {geblokkeerd ? (
        <details class="waarom">
          <summary>
            Wat mist er nog?<span class="alleen-horen"> ({stap.titel})</span>
          </summary>
          <div class="waarom__inhoud">
            <Stapbevindingen bevindingen={stap.bevindingen} stap={stap} stappen={stappen} onOpen={onOpen} />
          </div>
        </details>
      ) : null}
      {open || geblokkeerd ? null : (
        <div class="zaakstap__doen niet-afdrukken">
          <Knop soort={gevraagd ? "primary" : "secondary"} aria-expanded={false} onClick={() => onOpen(stap)}>
            {stap.velden.length === 0 ? "Vastleggen" : "Invullen"}
            <span class="alleen-horen">: {stap.titel}</span>
          </Knop>
        </div>
      )}
      {open ? (
        <>
          <Grond stap={stap} />
          {children}
        </>
      ) : null}
    </li>
  );
};
