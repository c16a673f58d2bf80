import { Formulier, Foutmelding, Laden, Melding, Paginakop, readPeildatum, useVraag, type Bevinding, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useLocation, useRoute } from "preact-iso";
import { useMemo, useRef, useState } from "preact/hooks";

import { fetchDossier, sendVolgendeMelding } from "../api-client.js";
import { listVolgendeMeldingvelden, redenveld } from "./meldingvelden.table.js";
import { nieuwKenmerk } from "./nieuw-kenmerk.js";
import { toVolgendeMelding } from "./to-meldinginvoer.js";

const toonStoring = (storing: Storing): JSX.Element => {
  const gevraagd = storing._tag === "probleem" ? (storing.probleem.tegengehouden?.teErkennen ?? []) : [];
  if (gevraagd.length === 0) return <Foutmelding storing={storing} />;
  return (
    <Melding soort="warning" role="alert">
      {gevraagd.map(({ code, tekst }) => (
        <p key={code} class="nl-paragraph">
          {tekst} <code class="foutcode">{code}</code>
        </p>
      ))}
      <p class="nl-paragraph">Vul onderaan in waarom u verdergaat, en sla daarna op.</p>
    </Melding>
  );
};

/** Another melding about a resident who is known: in the same dossier, and nobody asks again who it is. @source W-1, W-50.2.1 */
export const Volgendemeldingpagina = (): JSX.Element => {
  const { dossierId = "" } = useRoute().params;
  const { route } = useLocation();
  const { waarde: dossier, storing, herhaal } = useVraag(() => fetchDossier(dossierId), dossierId);
  const kenmerk = useRef(nieuwKenmerk());
  const [waarschuwingen, setWaarschuwingen] = useState<readonly Bevinding[]>([]);
  const velden = useMemo(() => [...listVolgendeMeldingvelden(), ...waarschuwingen.map(({ code, tekst }) => redenveld(code, tekst))], [waarschuwingen]);
  const vandaag = dossier === undefined ? undefined : readPeildatum(dossier.peildatum);
  if (dossier === undefined || vandaag === undefined) return storing === undefined ? <Laden wat="het formulier" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  return (
    <>
      <Paginakop titel={`Nieuwe melding over ${dossier.naam}`} tabtitel="Nieuwe melding">
        <p class="nl-paragraph">De melding komt in het dossier dat er al is.</p>
      </Paginakop>
      <div class="kaart">
        <Formulier
          id="melding"
          velden={velden}
          vandaag={vandaag}
          conceptsleutel={`${dossierId}:melding`}
          knoptekst="Melding opslaan"
          verstuur={async (gegevens) => {
            const antwoord = await sendVolgendeMelding(dossierId, toVolgendeMelding(gegevens, kenmerk.current, waarschuwingen.map(({ code }) => code)));
            const gevraagd = antwoord._tag === "probleem" ? (antwoord.probleem.tegengehouden?.teErkennen ?? []) : [];
            setWaarschuwingen((oud) => [...oud, ...gevraagd.filter(({ code }) => oud.every((bekend) => bekend.code !== code))]);
            return antwoord;
          }}
          onGelukt={({ id }) => route(`/dossiers/${id}`)}
          onAnnuleer={() => route(`/dossiers/${dossierId}`)}
          toonStoring={toonStoring}
        />
      </div>
    </>
  );
};
