import type { JSX } from "preact";

import type { Werklijstregel } from "../../../src/api/weergave.js";
import { stapAnker } from "../dossier/termijnstap.js";
import { Standmerk } from "../onderdelen/standmerk.js";
import { Uiterlijk } from "../onderdelen/uiterlijk.js";
import { Waarom } from "../onderdelen/waarom.js";

/** One thing to do: who, what, until when, and why; it opens the place where the work is done. */
export const Taak = ({ regel: { dossierId, naam, termijn } }: { readonly regel: Werklijstregel }): JSX.Element => {
  const sleutel = `taak-${dossierId}-${termijn.id}`;
  return (
    <li class="taak">
      <div class="taak__stand">
        <Standmerk termijn={termijn} />
      </div>
      <div class="taak__wat">
        <h3 class="nl-heading nl-heading--level-5">
          <a
            class="nl-link taak__link"
            href={`/dossiers/${dossierId}#${stapAnker(termijn.id)}`}
            aria-labelledby={`${sleutel}-wat ${sleutel}-wie`}
            id={`${sleutel}-wat`}
          >
            {termijn.wat}
          </a>
        </h3>
        <p class="nl-paragraph" id={`${sleutel}-wie`}>
          {naam}
        </p>
        {termijn.waarvoor === null ? null : <p class="nl-paragraph bijzaak">{termijn.waarvoor}</p>}
      </div>
      <div class="taak__wanneer">
        <Uiterlijk termijn={termijn} />
      </div>
      <Waarom termijn={termijn} over={`(${termijn.wat}, ${naam})`} />
    </li>
  );
};
