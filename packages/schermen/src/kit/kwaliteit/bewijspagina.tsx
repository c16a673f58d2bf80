import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Bewijsoordeel, Bewijsregister } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import { readPeildatum } from "../../datum/nederlandse-datum.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { Filterchips } from "../../werklijst/filterchips.js";
import { Kitdeelmenu } from "../register/deelmenu.js";
import { Registerpagina } from "../register/formulieren.js";
import { Bewijsregel } from "./bewijsregel.js";
import { fetchBewijs } from "./kwaliteit-client.js";
import { BEWIJSSTANDEN } from "./standen.table.js";

const VOLGORDE = Object.keys(BEWIJSSTANDEN) as readonly Bewijsoordeel[];

const toAdres = (stand: Bewijsoordeel): string => stand.replaceAll(" ", "-");

interface RegisterProps {
  readonly register: Bewijsregister;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

const Register = ({ register: { regels, versie }, vandaag, onVastgelegd }: RegisterProps): JSX.Element => {
  const { query, route } = useLocation();
  const gekozen = VOLGORDE.find((stand) => toAdres(stand) === query["toon"]);
  const getoond = regels.filter(({ stand }) => gekozen === undefined || stand === gekozen);
  const inOrde = regels.filter(({ stand }) => stand === "aanwezig" || stand === "loopt af").length;
  const kies = (id: string | undefined): void => route(id === undefined ? "/kwaliteit" : `/kwaliteit?toon=${id}`, true);
  return (
    <div class="register">
      <p class="nl-paragraph nl-paragraph--lead">
        {inOrde === 0 ? "Nog voor geen enkele" : `Voor ${inOrde}`} van de {regels.length} eisen die bewijs vragen, is er geldig bewijs.
      </p>
      <Filterchips
        filters={VOLGORDE.map((stand) => ({ id: toAdres(stand), naam: BEWIJSSTANDEN[stand].naam, aantal: regels.filter((regel) => regel.stand === stand).length }))}
        totaal={regels.length}
        gekozen={gekozen === undefined ? undefined : toAdres(gekozen)}
        onKies={kies}
      />
      <p class="alleen-horen" role="status">
        {getoond.length} eisen getoond
      </p>
      {getoond.length === 0 ? (
        <p class="nl-paragraph kaart">Hier staat nu niets.</p>
      ) : (
        <ul class="registerlijst">
          {getoond.map((regel) => (
            <Bewijsregel key={regel.eis} regel={regel} werk={{ versie, vandaag, onVastgelegd }} />
          ))}
        </ul>
      )}
    </div>
  );
};

/** The evidence register: per requirement what is asked, what there is, until when and what is missing. @source D-16.4 */
export const Bewijspagina = (): JSX.Element => (
  <>
    <Paginakop titel="Bewijs" />
    <Kitdeelmenu deel="kwaliteit" />
    <Registerpagina wat="het bewijs" haal={fetchBewijs}>
      {(register, vernieuw) => {
        const vandaag = readPeildatum(register.peildatum);
        return vandaag === undefined ? null : <Register register={register} vandaag={vandaag} onVastgelegd={vernieuw} />;
      }}
    </Registerpagina>
  </>
);
