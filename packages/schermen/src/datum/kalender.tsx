import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { Icoon } from "../onderdelen/icoon.js";
import { Knop } from "../onderdelen/knop.js";
import { focusActieveDag, Kalenderrooster } from "./kalenderrooster.js";
import { moveDag, nameMaand } from "./kalendermaand.js";

interface KalenderProps {
  readonly id: string;
  readonly gekozen: IsoDatum | undefined;
  readonly vandaag: IsoDatum;
  /** The last day that can be chosen: for what has happened, that is today. */
  readonly tot: IsoDatum | undefined;
  readonly onKies: (datum: IsoDatum) => void;
  readonly onSluit: () => void;
}

/** A month to choose a day from, in a dialog that keeps the focus until it closes. @source WAI-ARIA APG, date picker dialog */
export const Kalender = ({ id, gekozen, vandaag, tot, onKies, onSluit }: KalenderProps): JSX.Element => {
  const dialoog = useRef<HTMLDialogElement>(null);
  const [actief, setActief] = useState(gekozen ?? vandaag);
  useLayoutEffect(() => {
    dialoog.current?.showModal();
    if (dialoog.current !== null) focusActieveDag(dialoog.current);
  }, []);

  // The dialog closes first: what lies beneath it cannot take the focus before.
  const kies = (datum: IsoDatum): void => {
    onKies(datum);
    dialoog.current?.close();
  };
  const blader = (toets: "PageUp" | "PageDown"): void => setActief(moveDag(actief, toets) ?? actief);
  return (
    <dialog class="kalender" ref={dialoog} aria-labelledby={`${id}-maand`} onClose={onSluit}>
      <div class="kalender__kop">
        <button type="button" class="kalender__blader" aria-label="Vorige maand" onClick={() => blader("PageUp")}>
          <Icoon vorm="links" />
        </button>
        <h2 class="nl-heading nl-heading--level-5" id={`${id}-maand`} aria-live="polite">
          {nameMaand(actief)}
        </h2>
        <button type="button" class="kalender__blader" aria-label="Volgende maand" onClick={() => blader("PageDown")}>
          <Icoon vorm="rechts" />
        </button>
      </div>
      <Kalenderrooster id={id} actief={actief} gekozen={gekozen} vandaag={vandaag} tot={tot} onActief={setActief} onKies={kies} />
      <Knop soort="subtle" onClick={() => dialoog.current?.close()}>
        Sluiten zonder te kiezen
      </Knop>
    </dialog>
  );
};
