import { formatBedrag } from "@wmo-kit/schermen";
import { Feiten, formatDag, Plicht, Registeractie } from "@wmo-kit/schermen/kit";
import { Toetsregel } from "@wmo-kit/schermen/kit/financieel";
import type { JSX } from "preact";

import type { Liquiditeitsregel, Liquiditeitsregister } from "../../../src/financieel/liquiditeitweergave.js";
import { fetchLiquiditeit } from "../organisatie/organisatie-client.js";
import { Registerdeel, Registerkaart, type Werk } from "../organisatie/registerdeel.js";

const euro = (centen: number | null): string => (centen === null ? "niet bekend" : `€ ${formatBedrag(centen)}`);

const Overzicht = ({ overzicht: { datum, kenmerk, liquideMiddelen, vlottendeActiva, kortlopendeSchulden, verplichtingen, currentRatio } }: { readonly overzicht: Liquiditeitsregel }): JSX.Element => (
  <section class="kaart registerkaart" aria-label={`Overzicht van ${formatDag(datum)}`}>
    <h2 class="nl-heading nl-heading--level-3">Stand op {formatDag(datum)}</h2>
    <Feiten
      feiten={[
        ["Liquide middelen", euro(liquideMiddelen)],
        ["Andere vlottende activa", euro(vlottendeActiva)],
        ["Kortlopende schulden", euro(kortlopendeSchulden)],
        ["Andere verplichtingen", euro(verplichtingen)],
        ["Waar het overzicht staat", kenmerk],
      ]}
    />
    {currentRatio === null ? null : (
      <ul class="registerlijst">
        <Toetsregel regel={currentRatio} />
      </ul>
    )}
  </section>
);

const Plichten = ({ register: { plichten, zonderDag }, werk }: { readonly register: Liquiditeitsregister; readonly werk: Werk }): JSX.Element => (
  <Registerkaart id="plichten" titel="Wanneer u een overzicht stuurt" leeg="Dit jaar hoeft er geen overzicht." isLeeg={plichten.length === 0 && zonderDag.length === 0} acties={null}>
    {zonderDag.map((reden) => (
      <p class="nl-paragraph" key={reden}>
        {reden}
      </p>
    ))}
    {plichten.length === 0 ? null : (
      <ul class="registerlijst">
        {plichten.map((plicht) => (
          <Plicht key={plicht.sleutel} plicht={plicht} {...werk} />
        ))}
      </ul>
    )}
  </Registerkaart>
);

/** Every two months: how liquid the organisation is and what it owes, with the current ratio. @source W-81, W-104.1 */
export const Liquiditeitspagina = (): JSX.Element => (
  <Registerdeel titel="Liquiditeit" deel="financieel" wat="de liquiditeit" haal={fetchLiquiditeit}>
    {(register, werk) => (
      <>
        {register.overzichten.length === 0 ? <p class="nl-paragraph kaart">Hier staat elke twee maanden hoeveel geld er is en wat u moet betalen.</p> : null}
        <Registeractie id="liquiditeit" soort="liquiditeit-vastgelegd" knop="Overzicht toevoegen" icoon="plus" {...werk} />
        {register.overzichten.map((overzicht) => (
          <Overzicht key={overzicht.id} overzicht={overzicht} />
        ))}
        <Plichten register={register} werk={werk} />
      </>
    )}
  </Registerdeel>
);
