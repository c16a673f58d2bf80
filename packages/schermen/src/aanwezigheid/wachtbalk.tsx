import type { JSX } from "preact";

import { Icoon } from "../onderdelen/icoon.js";
import { Knop } from "../onderdelen/knop.js";

/** A tap that the server did not take, with the reason. */
export interface Geweigerd {
  readonly id: string;
  readonly wat: string;
  readonly reden: string;
}

interface WachtbalkProps {
  /** Taps on this device that the server does not have. */
  readonly wachtend: number;
  readonly bezig: boolean;
  /** Why sending did not succeed the last time. */
  readonly hindernis: string | undefined;
  readonly geweigerd: readonly Geweigerd[];
  readonly onVerstuur: () => void;
  readonly onGezien: (id: string) => void;
}

const telWachtend = (aantal: number): string =>
  aantal === 1 ? "1 registratie staat alleen op dit apparaat." : `${aantal} registraties staan alleen op dit apparaat.`;

// Read aloud only when it changes: not at every tap, but when sending stops and when all is well again.
const stand = ({ wachtend, hindernis }: Pick<WachtbalkProps, "wachtend" | "hindernis">): string => {
  if (hindernis !== undefined && wachtend > 0) return hindernis;
  return wachtend === 0 ? "Alles is verstuurd." : "";
};

/**
 * How far sending is: quiet, in words, with the number; what was refused stays until somebody has seen it.
 * As long as sending goes by itself the bar keeps its height: whoever taps fast must not find another person under the finger.
 */
export const Wachtbalk = (props: WachtbalkProps): JSX.Element => {
  const { wachtend, bezig, hindernis, geweigerd, onVerstuur, onGezien } = props;
  return (
    <section class="wachtbalk" aria-label="Versturen">
      <div class={wachtend === 0 ? "wachtbalk__stand" : "wachtbalk__stand wachtbalk__stand--wacht"}>
        <Icoon vorm={wachtend === 0 ? "vinkje" : "stippelcirkel"} />
        <p>
          {wachtend === 0 ? null : <strong class="wachtbalk__aantal">{telWachtend(wachtend)} </strong>}
          <span role="status">{stand(props)}</span>
        </p>
        {wachtend === 0 || hindernis === undefined ? null : (
          <Knop onClick={onVerstuur} aria-disabled={bezig}>
            {bezig ? "Bezig met versturen…" : "Nu versturen"}
          </Knop>
        )}
      </div>
      {geweigerd.length === 0 ? null : (
        <div class="wachtbalk__geweigerd" role="alert">
          <p>
            <Icoon vorm="driehoek" /> <strong>{geweigerd.length === 1 ? "1 registratie is niet vastgelegd" : `${geweigerd.length} registraties zijn niet vastgelegd`}</strong>
          </p>
          <ul>
            {geweigerd.map(({ id, wat, reden }) => (
              <li key={id}>
                <p>
                  <strong>{wat}.</strong> {reden}
                </p>
                <Knop onClick={() => onGezien(id)}>
                  Gezien, haal weg<span class="alleen-horen">: {wat}</span>
                </Knop>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
};
