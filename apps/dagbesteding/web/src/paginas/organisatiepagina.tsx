import { Foutmelding, Laden, Paginakop, readPeildatum, Tijdlijn, useVraag } from "@wmo-kit/schermen";
import { askMetRecht, Deelmenu, nameStappen, nameZaken, Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useContext } from "preact/hooks";

import { fetchOrganisatie, fetchOrganisatiestappen } from "../api-client.js";
import { ORGANISATIEWEGEN } from "../organisatie/deelwegen.table.js";
import { ONDERDELEN } from "../organisatie/onderdelen.table.js";
import { fetchMensen, fetchOnderaannemers } from "../organisatie/organisatie-client.js";
import { Organisatiedeel } from "../organisatie/organisatiedeel.js";

/** The organisation itself: people, waiting lists, subcontractors, changes and incidents, each with its steps. */
export const Organisatiepagina = (): JSX.Element => {
  const { waarde: organisatie, storing, herhaal, vervang } = useVraag(fetchOrganisatie, "organisatie");
  const stappen = useVraag(fetchOrganisatiestappen, organisatie?.versie ?? "");
  const vandaag = organisatie === undefined ? undefined : readPeildatum(organisatie.peildatum);
  // Names only for who may see them; everybody else tells people apart by a code.
  const { ik } = useContext(Wie);
  const mensen = useVraag(askMetRecht(ik, "persoon.zien", fetchMensen), `${organisatie?.versie ?? ""}:${ik?.account ?? ""}`);
  const onderaannemers = useVraag(fetchOnderaannemers, `onderaannemers ${organisatie?.versie ?? ""}`);
  const benoemd = [...(mensen.waarde?.vogs ?? []), ...(onderaannemers.waarde?.onderaannemers ?? [])];
  const namen = new Map(benoemd.flatMap(({ zaak, naam }) => (naam === null ? [] : [[zaak, naam] as const])));
  const zaken = nameZaken(organisatie?.zaken ?? [], namen);
  const lijst = stappen.waarde === undefined ? undefined : { ...stappen.waarde, stappen: nameStappen(stappen.waarde.stappen, zaken) };
  const fout = storing ?? stappen.storing;
  const vernieuw = (): void => {
    herhaal();
    stappen.herhaal();
  };
  return (
    <>
      <Paginakop titel="Organisatie" />
      <Deelmenu naam="Organisatie" wegen={ORGANISATIEWEGEN} />
      {fout === undefined ? null : <Foutmelding storing={fout} onOpnieuw={vernieuw} />}
      {fout === undefined && (organisatie === undefined || lijst === undefined) ? <Laden wat="de organisatie" /> : null}
      {organisatie === undefined || lijst === undefined || vandaag === undefined ? null : (
        <div class="dossier">
          <div class="dossier__links">
            {ONDERDELEN.map((onderdeel) => (
              <Organisatiedeel
                key={onderdeel.levensloop}
                onderdeel={onderdeel}
                organisatie={{ ...organisatie, zaken }}
                stappenlijst={lijst}
                vandaag={vandaag}
                onOrganisatie={vervang}
                onVernieuw={vernieuw}
              />
            ))}
          </div>
          <div class="dossier__rechts">
            <Tijdlijn regels={organisatie.tijdlijn} />
          </div>
        </div>
      )}
    </>
  );
};
