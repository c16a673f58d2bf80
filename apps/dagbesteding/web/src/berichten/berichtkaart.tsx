import type { JSX } from "preact";

import type { Berichtregel } from "../../../src/berichtenverkeer/weergave.js";
import { Berichtacties } from "./berichtacties.js";
import { Berichtmerk } from "./berichtmerk.js";
import { bestandAdres } from "./berichten-client.js";
import { Verloop } from "./verloop.js";

/** About whom or what a message is. */
const Over = ({ dossierId, declaratieId, naam }: Berichtregel): JSX.Element | null => {
  if (dossierId !== null)
    return (
      <p class="nl-paragraph">
        <a class="nl-link" href={`/dossiers/${dossierId}`}>
          {naam ?? "Open het dossier"}
        </a>
      </p>
    );
  if (declaratieId === null) return null;
  return (
    <p class="nl-paragraph">
      <a class="nl-link" href={`/declaraties/${declaratieId}`}>
        Open de declaratie
      </a>
    </p>
  );
};

interface BerichtkaartProps {
  readonly bericht: Berichtregel;
  readonly onGelukt: () => void;
}

/** One message: which way it goes, how it stands, when what happened, and what to do. */
export const Berichtkaart = ({ bericht, onGelukt }: BerichtkaartProps): JSX.Element => {
  const { richting, titel, identificatie } = bericht;
  return (
    <li class="kaart">
      <h3 class="nl-heading nl-heading--level-5">{titel}</h3>
      <p class="nl-paragraph">
        <Berichtmerk {...bericht} />
      </p>
      <Over {...bericht} />
      <Verloop {...bericht} />
      <p class="nl-paragraph bijzaak">
        {richting === "uit" ? "Van ons" : "Aan ons"}
        {identificatie === null ? "" : `, kenmerk ${identificatie}`}.{" "}
        <a class="nl-link" href={bestandAdres(bericht)} download>
          Bestand downloaden<span class="alleen-horen">: {titel}</span>
        </a>
      </p>
      <Berichtacties bericht={bericht} onGelukt={onGelukt} />
    </li>
  );
};
