import { WEEKDAGEN, type IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX, TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

import { listWeken, moveDag, type Kalenderdag } from "./kalendermaand.js";

interface KalenderroosterProps {
  readonly id: string;
  readonly actief: IsoDatum;
  readonly gekozen: IsoDatum | undefined;
  readonly vandaag: IsoDatum;
  readonly tot: IsoDatum | undefined;
  readonly onActief: (datum: IsoDatum) => void;
  readonly onKies: (datum: IsoDatum) => void;
}

/** Puts the focus on the day where the keyboard stands. */
export const focusActieveDag = (binnen: HTMLElement): void => binnen.querySelector<HTMLElement>('.kalender__dag[tabindex="0"]')?.focus();

/** The days of one month; the arrow keys walk, Enter chooses, a day after the last one cannot be chosen. */
export const Kalenderrooster = ({ id, actief, gekozen, vandaag, tot, onActief, onKies }: KalenderroosterProps): JSX.Element => {
  const rooster = useRef<HTMLTableElement>(null);
  const metToets = useRef(false);
  // At once, not after painting: Enter right after an arrow must choose the day of that arrow.
  useLayoutEffect(() => {
    if (metToets.current && rooster.current !== null) focusActieveDag(rooster.current);
    metToets.current = false;
  }, [actief]);

  const onToets = (gebeurtenis: TargetedKeyboardEvent<HTMLTableElement>): void => {
    const volgende = moveDag(actief, gebeurtenis.key);
    if (volgende === undefined) return;
    gebeurtenis.preventDefault();
    metToets.current = true;
    onActief(volgende);
  };

  const toDag = ({ datum, dag, voluit }: Kalenderdag): JSX.Element => (
    <button
      type="button"
      class="kalender__dag"
      tabIndex={datum === actief ? 0 : -1}
      aria-label={voluit}
      aria-pressed={datum === gekozen}
      {...(datum === vandaag ? { "aria-current": "date" as const } : {})}
      aria-disabled={tot !== undefined && datum > tot}
      onClick={() => (tot !== undefined && datum > tot ? onActief(datum) : onKies(datum))}
    >
      {dag}
    </button>
  );

  return (
    <table class="kalender__rooster" role="grid" aria-labelledby={`${id}-maand`} ref={rooster} onKeyDown={onToets}>
      <thead>
        <tr>
          {WEEKDAGEN.map((weekdag) => (
            <th key={weekdag} scope="col" abbr={weekdag}>
              {weekdag.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {listWeken(actief).map((week, rij) => (
          <tr key={rij}>
            {week.map((dag, kolom) => (
              <td key={kolom}>{dag === undefined ? null : toDag(dag)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
