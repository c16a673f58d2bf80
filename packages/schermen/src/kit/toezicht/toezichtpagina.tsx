import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import { readPeildatum } from "../../datum/nederlandse-datum.js";
import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { fetchBewijs } from "../kwaliteit/kwaliteit-client.js";
import { Kitdeelmenu } from "../register/deelmenu.js";
import { Pakket } from "./pakket.js";
import { Pakketvragen } from "./pakketvraag.js";
import { fetchPakket, paginaAdres, type Pakketvraag } from "./toezicht-client.js";

const readVraag = ({ eis, peildatum }: Readonly<Record<string, string>>): Pakketvraag => ({
  ...(eis === undefined || eis === "" ? {} : { eis }),
  ...(peildatum !== undefined && readPeildatum(peildatum) !== undefined ? { peildatum } : {}),
});

/** “Toon aan”: the supervision pack of one requirement or all, on a day. @source D-16.4, D-16.5 */
export const Toezichtpagina = (): JSX.Element => {
  const { query, route } = useLocation();
  const vraag = readVraag(query);
  const bewijs = useVraag(fetchBewijs, "eisen");
  const { waarde, storing, herhaal } = useVraag(() => fetchPakket(vraag), paginaAdres(vraag));
  const vandaag = bewijs.waarde === undefined ? undefined : readPeildatum(bewijs.waarde.peildatum);
  return (
    <>
      <Paginakop titel="Toon aan" />
      <Kitdeelmenu deel="kwaliteit" />
      <p class="nl-paragraph nl-paragraph--lead">Voor de gemeente of de toezichthouder: één pakket met wat u kunt laten zien, tot wanneer het geldt, en wat er ontbreekt.</p>
      <div class="register">
        {bewijs.storing === undefined ? null : <Foutmelding storing={bewijs.storing} onOpnieuw={bewijs.herhaal} />}
        {vandaag === undefined || bewijs.waarde === undefined ? null : (
          <Pakketvragen
            vraag={vraag}
            eisen={bewijs.waarde.regels.map(({ eis, titel }) => ({ waarde: eis, label: `${eis} ${titel}` }))}
            vandaag={vandaag}
            onVraag={(nieuw) => route(paginaAdres(nieuw))}
          />
        )}
        {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
        {waarde === undefined ? storing === undefined ? <Laden wat="het pakket" /> : null : <Pakket vraag={vraag} pakket={waarde} />}
      </div>
    </>
  );
};
