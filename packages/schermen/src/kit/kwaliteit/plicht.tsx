import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Plichtweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { formatDag } from "../register/dag.js";
import { Merk } from "../register/merk.js";
import { Registeractie } from "../register/registeractie.js";
import { Waaromuitkomst } from "../register/waaromuitkomst.js";
import { PLICHTSTANDEN } from "./standen.table.js";

interface PlichtProps {
  readonly plicht: Plichtweergave;
  readonly versie: number;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

/** One duty of the year: until when, who does it, why that day, and the way to tick it off with evidence. */
export const Plicht = ({ plicht, versie, vandaag, onVastgelegd }: PlichtProps): JSX.Element => {
  const { sleutel, titel, wie, uiterlijkTekst, stand, standTekst, voorbehoud, waarom, gedaanOp, bewijs } = plicht;
  const werk = { versie, vandaag, over: `${titel}, ${uiterlijkTekst}`, vast: { sleutel }, onVastgelegd };
  return (
    <li>
      <div class="registerkop">
        <h3 class="nl-heading nl-heading--level-4">{titel}</h3>
        <Merk toon={PLICHTSTANDEN[stand]} tekst={standTekst} />
      </div>
      <p class="nl-paragraph">
        Uiterlijk <strong>{uiterlijkTekst}</strong>, door {wie}
      </p>
      {gedaanOp === null ? null : (
        <p class="nl-paragraph">
          Gedaan op {formatDag(gedaanOp)}
          {bewijs === null ? "" : `, bewijs: ${bewijs}`}
        </p>
      )}
      {voorbehoud === null ? null : <p class="nl-paragraph bijzaak">{voorbehoud}</p>}
      <Waaromuitkomst vraag="Waarom deze datum?" over={`(${titel})`} uitleg={waarom} />
      <div class="registeracties">
        <Registeractie id={`gedaan-${sleutel}`} soort="plicht-gedaan" knop="Afmelden met bewijs" icoon="vinkje" toon={gedaanOp === null} {...werk} />
        <Registeractie id={`heropen-${sleutel}`} soort="plicht-heropend" knop="Weer openen" knopsoort="subtle" toon={gedaanOp !== null} {...werk} />
      </div>
    </li>
  );
};
