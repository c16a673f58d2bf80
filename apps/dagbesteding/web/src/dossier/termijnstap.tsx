import { Standmerk, Uiterlijk, WaaromTermijn } from "@wmo-kit/schermen";
import type { ComponentChildren, JSX } from "preact";

import type { Termijnweergave } from "../../../src/api/weergave.js";

/** Where on the page a step stands. */
export const stapAnker = (termijnId: string): string => `stap-${termijnId}`;

interface TermijnstapProps {
  readonly termijn: Termijnweergave;
  readonly children: ComponentChildren;
}

/** One step of a dossier: what, until when, why, and the work itself. */
export const Termijnstap = ({ termijn, children }: TermijnstapProps): JSX.Element => (
  <li class={`stap${termijn.actie === null ? "" : " stap--open"}`} id={stapAnker(termijn.id)}>
    <div class="stap__kop">
      <div>
        <h3 class="nl-heading nl-heading--level-4" tabIndex={-1}>
          {termijn.wat}
        </h3>
        {termijn.waarvoor === null ? null : <p class="nl-paragraph bijzaak">{termijn.waarvoor}</p>}
      </div>
      <Standmerk termijn={termijn} />
    </div>
    <Uiterlijk termijn={termijn} />
    {termijn.stand === "verwacht" ? <p class="nl-paragraph bijzaak hoofdletter">{termijn.standTekst}</p> : null}
    <WaaromTermijn termijn={termijn} over={`(${termijn.wat})`} />
    {children}
  </li>
);
