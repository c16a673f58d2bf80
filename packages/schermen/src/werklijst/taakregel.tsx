import type { JSX } from "preact";

import { Standmerk } from "../onderdelen/standmerk.js";
import { Uiterlijk } from "../onderdelen/uiterlijk.js";
import { WaaromTermijn } from "../onderdelen/waarom-termijn.js";
import type { Termijn } from "../weergave.js";

interface TaakregelProps {
  /** Unique on the page. */
  readonly sleutel: string;
  readonly wat: string;
  readonly wie: string;
  readonly waarvoor: string | null;
  /** The place where the work is done. */
  readonly adres: string;
  readonly termijn: Termijn;
}

/** One thing to do: who, what, until when, and why; it opens the place where the work is done. */
export const Taakregel = ({ sleutel, wat, wie, waarvoor, adres, termijn }: TaakregelProps): JSX.Element => (
  <li class="taak">
    <div class="taak__stand">
      <Standmerk termijn={termijn} />
    </div>
    <div class="taak__wat">
      <h3 class="nl-heading nl-heading--level-5">
        <a class="nl-link taak__link" href={adres} aria-labelledby={`${sleutel}-wat ${sleutel}-wie`} id={`${sleutel}-wat`}>
          {wat}
        </a>
      </h3>
      <p class="nl-paragraph" id={`${sleutel}-wie`}>
        {wie}
      </p>
      {waarvoor === null ? null : <p class="nl-paragraph bijzaak">{waarvoor}</p>}
    </div>
    <div class="taak__wanneer">
      <Uiterlijk termijn={termijn} />
    </div>
    <WaaromTermijn termijn={termijn} over={`(${wat}, ${wie})`} />
  </li>
);
