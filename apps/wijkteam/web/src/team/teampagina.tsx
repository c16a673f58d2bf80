import { Paginakop } from "@wmo-kit/schermen";
import { Deelmenu } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import { Caseload } from "./caseload.js";
import { Cijferdeel } from "./cijferdeel.js";
import { dezeMaand, maandenTot } from "./maanden.js";
import { TEAMWEGEN } from "./teamwegen.table.js";

/** How many months the pictures go back. */
const MAANDEN = 12;

const ZonderCijfers = (): JSX.Element => (
  <p class="nl-paragraph">
    De gemeente heeft nog geen maandcijfers geleverd, of ze zijn nog niet ingelezen. Staat het bestand klaar?{" "}
    <a class="nl-link" href="/organisatie/bestanden">
      Lees de maandcijfers in
    </a>
    ; dan staan de uitgaven hier naast het spiegelbudget.
  </p>
);

/** How the team does: the caseload, whether help comes in time, de knip, the money, and what people ask. @source W-33, W-50.1 to W-50.3, W-72.1 to W-72.8, W-82.2, W-106 */
export const Teampagina = (): JSX.Element => {
  const periode = maandenTot(dezeMaand(), MAANDEN);
  return (
    <>
      <Paginakop titel="Team" />
      <Deelmenu naam="Team" wegen={TEAMWEGEN} />
      <div class="register">
        <Caseload />
        <Cijferdeel soort="tijdigheid" titel="Op tijd, per maand en wijk" periode={periode} per="wijk" />
        <Cijferdeel soort="knip" titel="Geholpen zonder maatwerk" periode={periode} per="wijk" />
        <Cijferdeel soort="caseload" titel="Caseload per maand" periode={periode} per="wijk" />
        <Cijferdeel soort="spiegelbudget" titel="Indicaties en spiegelbudget" periode={periode} per="verwijzer" zonder={<ZonderCijfers />} />
        <Cijferdeel soort="vragen" titel="Wat inwoners vragen" periode={periode} per="wijk" />
        <Cijferdeel soort="bezwaren" titel="Adviezen en bezwaren" periode={periode} />
        <Cijferdeel soort="pgb" titel="Pgb's in de steekproef" periode={periode} />
      </div>
    </>
  );
};
