import { Formulier, Foutmelding, Laden, Paginakop, readPeildatum, useVraag, type Antwoord } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useLocation, useRoute } from "preact-iso";
import { useMemo } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { fetchDossier, fetchWijken, sendInwoner, type Inwonergegevens } from "../api-client.js";
import { fetchInwonergegevens } from "../plan/plan-client.js";
import { findInwonerveld, listInwonervelden, toInwonergegevens } from "./inwonervelden.js";

interface Gegevens {
  readonly dossier: Dossierweergave;
  readonly inwoner: Inwonergegevens | null;
  readonly wijken: readonly string[];
}

const leesAlles = async (dossierId: string): Promise<Antwoord<Gegevens>> => {
  const [dossier, inwoner, wijken] = await Promise.all([fetchDossier(dossierId), fetchInwonergegevens(dossierId), fetchWijken()]);
  if (dossier._tag !== "gelukt") return dossier;
  if (inwoner._tag !== "gelukt") return inwoner;
  if (wijken._tag !== "gelukt") return wijken;
  return { _tag: "gelukt", waarde: { dossier: dossier.waarde, inwoner: inwoner.waarde.inwoner, wijken: wijken.waarde.wijken } };
};

const metVelden = <A,>(antwoord: Antwoord<A>): Antwoord<A> => {
  if (antwoord._tag !== "probleem" || antwoord.probleem.velden === undefined) return antwoord;
  const velden = antwoord.probleem.velden.map(({ pad, tekst }) => ({ pad: [findInwonerveld(pad)], tekst }));
  return { ...antwoord, probleem: { ...antwoord.probleem, velden } };
};

/** Changes who the resident is and how to reach him or her; the newest counts and the old one stays in the time line. @source W-95.1 */
export const Gegevenspagina = (): JSX.Element => {
  const { dossierId = "" } = useRoute().params;
  const { route } = useLocation();
  const { waarde, storing, herhaal } = useVraag(() => leesAlles(dossierId), dossierId);
  const velden = useMemo(() => (waarde === undefined ? [] : listInwonervelden(waarde.inwoner, waarde.wijken)), [waarde]);
  const vandaag = waarde === undefined ? undefined : readPeildatum(waarde.dossier.peildatum);
  if (waarde === undefined || vandaag === undefined) return storing === undefined ? <Laden wat="de gegevens" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  return (
    <>
      <Paginakop titel={`Gegevens van ${waarde.dossier.naam}`} tabtitel="Gegevens wijzigen" />
      <div class="kaart">
        <Formulier
          id="inwoner"
          velden={velden}
          vandaag={vandaag}
          conceptsleutel={`${dossierId}:inwoner`}
          knoptekst="Gegevens opslaan"
          verstuur={async (gegevens) => metVelden(await sendInwoner(dossierId, toInwonergegevens(gegevens, waarde.inwoner)))}
          onGelukt={() => route(`/dossiers/${dossierId}`)}
          onAnnuleer={() => route(`/dossiers/${dossierId}`)}
        />
      </div>
    </>
  );
};
