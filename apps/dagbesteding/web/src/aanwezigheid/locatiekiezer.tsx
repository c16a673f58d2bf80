import type { JSX } from "preact";

import type { Plaats } from "./apparaat/rooster-op-apparaat.js";

interface LocatiekiezerProps {
  readonly plaatsen: readonly Plaats[];
  readonly gekozen: string;
  readonly onKies: (id: string) => void;
}

/** The locations side by side; one is open. */
export const Locatiekiezer = ({ plaatsen, gekozen, onKies }: LocatiekiezerProps): JSX.Element => (
  <div class="chips niet-afdrukken" role="group" aria-label="Locatie">
    {plaatsen.map(({ id, naam }) => (
      <button key={id} type="button" class="chip locatiechip" aria-pressed={id === gekozen} onClick={() => onKies(id)}>
        {naam}
      </button>
    ))}
  </div>
);
