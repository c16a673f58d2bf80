import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Bewijsregelweergave, Bewijsstukweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { formatDag } from "../register/dag.js";
import { Feiten } from "../register/feiten.js";
import { Merk } from "../register/merk.js";
import { Registeractie } from "../register/registeractie.js";
import { BEWIJSSTANDEN } from "./standen.table.js";

interface Werk {
  readonly versie: number;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

const Stuk = ({ stuk, eis, werk }: { readonly stuk: Bewijsstukweergave; readonly eis: string; readonly werk: Werk }): JSX.Element => (
  <li class="utrecht-unordered-list__item">
    {stuk.kenmerk}, {formatDag(stuk.datum)}
    {stuk.geldigTot === null ? "" : `, geldig tot en met ${formatDag(stuk.geldigTot)}`}
    {stuk.toelichting === null ? "" : `. ${stuk.toelichting}`}
    <span class="bijzaak">
      {" "}
      (vastgelegd op {formatDag(stuk.vastgelegdOp)} door {stuk.vastgelegdDoor})
    </span>
    <Registeractie
      id={`intrekken-${stuk.id}`}
      soort="bewijs-ingetrokken"
      knop="Intrekken"
      over={`${stuk.kenmerk}, eis ${eis}`}
      knopsoort="subtle"
      vast={{ id: stuk.id }}
      {...werk}
    />
  </li>
);

/** One requirement: what is asked, what we have, until when, and what is missing. @source D-16.4 */
export const Bewijsregel = ({ regel, werk }: { readonly regel: Bewijsregelweergave; readonly werk: Werk }): JSX.Element => {
  const { eis, titel, samenvatting, gevraagd, soort, houdbaar, stand, standTekst, telt, stukken } = regel;
  return (
    <li id={eis}>
      <div class="registerkop">
        <h3 class="nl-heading nl-heading--level-4">{titel}</h3>
        <Merk toon={BEWIJSSTANDEN[stand].toon} tekst={standTekst} />
      </div>
      <Feiten
        feiten={[
          ["Gevraagd", gevraagd],
          ["Wat we hebben", telt === null ? <strong>nog niets</strong> : `${telt.kenmerk}, ${formatDag(telt.datum)}`],
          ["Hoe lang het telt", houdbaar],
        ]}
      />
      <details class="waarom">
        <summary>
          Wat vraagt eis {eis.replace(/^D-/, "")}?{stukken.length === 0 ? "" : ` En alle stukken (${stukken.length})`}
        </summary>
        <div class="waarom__inhoud">
          <p class="nl-paragraph">{samenvatting}</p>
          <p class="nl-paragraph bijzaak">Soort bewijs: {soort}</p>
          {stukken.length === 0 ? null : (
            <ul class="utrecht-unordered-list">
              {stukken.map((stuk) => (
                <Stuk key={stuk.id} stuk={stuk} eis={eis} werk={werk} />
              ))}
            </ul>
          )}
        </div>
      </details>
      <Registeractie id={`bewijs-${eis}`} soort="bewijs-vastgelegd" knop="Bewijs toevoegen" over={`eis ${eis}`} icoon="plus" vast={{ eis }} {...werk} />
    </li>
  );
};
