import type { JSX } from "preact";
import { useRef } from "preact/hooks";

import { Icoon } from "../onderdelen/icoon.js";
import { Knop } from "../onderdelen/knop.js";
import { Keuzerij } from "./keuzerij.js";
import { Minutenveld } from "./minutenveld.js";
import type { Aanwezigheidkeuze, Aanwezigheidregel } from "./weergave.js";

interface AanwezigheidsrijProps {
  /** Makes the ids on the page differ between day parts. */
  readonly dagdeel: { readonly id: string; readonly titel: string };
  readonly regel: Aanwezigheidregel;
  readonly onKies: (keuze: Aanwezigheidkeuze | null, minuten?: number) => void;
}

/** One person on a day part: the name, three large targets, undo, and quietly what else matters. */
export const Aanwezigheidsrij = ({ dagdeel, regel, onKies }: AanwezigheidsrijProps): JSX.Element => {
  const { naam, stand, onderweg, bijzonderheden, waarschuwingen, minuten } = regel;
  const id = `${dagdeel.id}-${regel.id}`;
  const rij = useRef<HTMLLIElement>(null);
  const maakOngedaan = (): void => {
    onKies(null);
    rij.current?.querySelector("input")?.focus();
  };
  return (
    <li class="aanwezig" ref={rij}>
      <div class="aanwezig__wie">
        <h3 class="aanwezig__naam" id={`${id}-naam`}>
          {naam}
          <span class="alleen-horen">, {dagdeel.titel}</span>
          {onderweg ? (
            <span class="aanwezig__onderweg">
              <Icoon vorm="stippelcirkel" />
              <span class="alleen-horen">, nog niet verstuurd</span>
            </span>
          ) : null}
        </h3>
        {stand === null ? null : (
          <Knop soort="subtle" onClick={maakOngedaan}>
            Ongedaan<span class="aanwezig__ruim"> maken</span>
            <span class="alleen-horen">: {naam}, {dagdeel.titel}</span>
          </Knop>
        )}
      </div>
      <Keuzerij id={id} stand={stand} naamId={`${id}-naam`} uitlegId={`${id}-uitleg`} onKies={onKies} />
      <div class="aanwezig__uitleg" id={`${id}-uitleg`}>
        {bijzonderheden.length === 0 ? null : <p>{bijzonderheden.join(" · ")}</p>}
        {waarschuwingen.map((tekst) => (
          <p key={tekst} class="aanwezig__waarschuwing">
            <Icoon vorm="ruit" />
            <span>
              <strong>Let op:</strong> {tekst}
            </span>
          </p>
        ))}
      </div>
      {minuten === undefined || stand !== "aanwezig" ? null : (
        <Minutenveld id={`${id}-minuten`} over={`${naam}, ${dagdeel.titel}`} minuten={minuten} onVul={(aantal) => onKies("aanwezig", aantal)} />
      )}
    </li>
  );
};
