import { Foutmelding, Laden, Paginakop, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import { vandaagOpApparaat } from "../aanwezigheid/vandaag-op-apparaat.js";
import { fetchDashboard, fetchDeclaraties } from "./declaratie-client.js";
import { Declaratielijst } from "./declaratielijst.js";
import { Geldoverzicht } from "./geldoverzicht.js";
import { NieuweDeclaratie } from "./nieuwe-declaratie.js";
import { Tarievenlijst } from "./tarievenlijst.js";

/** All claims: begin one, see where the money is, and how much was claimed in time. */
export const Declaratiespagina = (): JSX.Element => {
  const { route } = useLocation();
  const { waarde, storing, herhaal } = useVraag(fetchDeclaraties, "declaraties");
  const dashboard = useVraag(fetchDashboard, "dashboard");
  const vandaag = vandaagOpApparaat();
  return (
    <>
      <Paginakop titel="Declaraties" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de lijst met declaraties" /> : null}
      <div class="declaraties">
        <NieuweDeclaratie vandaag={vandaag} onVoorstel={(id) => route(`/declaraties/${id}`)} />
        {waarde === undefined ? null : (
          <>
            <Declaratielijst declaraties={waarde.declaraties} />
            <Geldoverzicht declaraties={waarde.declaraties} dashboard={dashboard.waarde} />
          </>
        )}
        <Tarievenlijst vandaag={vandaag} />
      </div>
    </>
  );
};
