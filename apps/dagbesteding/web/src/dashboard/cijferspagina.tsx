import { Cijfers, Foutmelding, Laden, Paginakop, useVraag } from "@wmo-kit/schermen";
import { askMetRecht, Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useContext } from "preact/hooks";

import type { Dashboardweergave } from "../../../src/dashboard/weergave.js";
import { fetchDossiers } from "../api-client.js";
import { Wachtlijsten } from "../organisatie/wachtlijsten.js";
import { fetchDashboard } from "./dashboard-client.js";
import { Kerngetallen } from "./kerngetallen.js";
import { Niveaus } from "./niveaus.js";
import { Taken } from "./taken.js";

const Takendeel = ({ id, naam, leeg, deel }: { readonly id: string; readonly naam: string; readonly leeg: string; readonly deel: Dashboardweergave["vandaag"] }): JSX.Element => (
  <section aria-labelledby={`kop-${id}`}>
    <h2 class="nl-heading nl-heading--level-3" id={`kop-${id}`}>
      {naam} <span class="chip__aantal">{deel.aantal}</span>
    </h2>
    {deel.aantal === 0 ? <p class="nl-paragraph kaart">{leeg}</p> : <Taken id={id} deel={deel} />}
  </section>
);

/** How it goes: what must happen, the numbers with what they count, the service levels by month, who waits. */
export const Cijferspagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchDashboard, "cijfers");
  const { ik } = useContext(Wie);
  const { waarde: dossiers } = useVraag(askMetRecht(ik, "dossier.zien", fetchDossiers), ik?.account ?? "");
  const namen = new Map((dossiers?.dossiers ?? []).map(({ id, naam }) => [id, naam] as const));
  return (
    <>
      <Paginakop titel="Hoe gaat het?">{waarde === undefined ? null : <p class="nl-paragraph bijzaak">Vandaag is het {waarde.peildatumTekst}</p>}</Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined ? (
        storing === undefined ? <Laden wat="het overzicht" /> : null
      ) : (
        <div class="register">
          <Kerngetallen naam="Kerngetallen" getallen={waarde.kerngetallen} />
          <Cijfers
            tabel={{
              titel: "Kerngetallen",
              koppen: ["Wat", "Waarde", "Wat telt mee", "Bron"],
              rijen: waarde.kerngetallen.map(({ titel, waardeTekst, definitie, bron }) => [titel, waardeTekst, definitie, bron]),
            }}
          />
          <Niveaus niveaus={waarde.niveaus} namen={namen} />
          <Takendeel id="vandaag" naam="Vandaag of eerder" leeg="Vandaag moet er niets." deel={waarde.vandaag} />
          <Takendeel id="week" naam="Later deze week" leeg="Deze week moet er verder niets." deel={waarde.dezeWeek} />
          <Wachtlijsten wachtlijsten={waarde.wachtlijsten} />
        </div>
      )}
    </>
  );
};
