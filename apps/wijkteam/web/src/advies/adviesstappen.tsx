import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Foutmelding, Laden, lastOpslag, Stappen, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { fetchStappen, sendStap, sendTaakGedaan } from "../api-client.js";
import { makeVervolg } from "../dossier/make-vervolg.js";

interface AdviesstappenProps {
  readonly dossier: Dossierweergave;
  readonly zaak: string;
  readonly vandaag: IsoDatum;
  readonly onVernieuw: () => void;
}

/** The steps of one advice: write, offer, review, send, and what comes after. @source lifecycle.md A3 */
export const Adviesstappen = ({ dossier, zaak, vandaag, onVernieuw }: AdviesstappenProps): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(() => fetchStappen(dossier.id), `${dossier.id}:${dossier.versie}`);
  const [nieuwste, setNieuwste] = useState(0);
  if (waarde === undefined) return storing === undefined ? <Laden wat="de lijst met stappen" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  return (
    <Stappen
      dossierId={dossier.id}
      titel="Wat kunt u nu doen?"
      zaken={dossier.zaken.filter(({ id }) => id === zaak)}
      stappen={waarde.stappen.filter((stap) => stap.zaak === zaak)}
      vandaag={vandaag}
      vervolg={makeVervolg(dossier.zaken)}
      // Right after a step the page is still being fetched anew: who goes straight on is not in their own way.
      onZet={(stap) => sendStap(dossier.id, Math.max(dossier.versie, waarde.versie, nieuwste), stap)}
      onGezet={(nieuw) => {
        setNieuwste(nieuw.versie);
        onVernieuw();
        return lastOpslag(nieuw.tijdlijn);
      }}
      onGedaan={(taakId) => sendTaakGedaan(dossier.id, taakId)}
      onVernieuw={() => {
        onVernieuw();
        herhaal();
      }}
    />
  );
};
