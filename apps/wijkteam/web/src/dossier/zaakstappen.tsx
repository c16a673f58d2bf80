import { Foutmelding, Laden, lastOpslag, readPeildatum, Stappen, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { fetchStappen, sendStap, sendTaakGedaan } from "../api-client.js";
import { makeVervolg } from "./make-vervolg.js";

interface ZaakstappenProps {
  readonly dossier: Dossierweergave;
  readonly onDossier: (dossier: Dossierweergave) => void;
  readonly onVernieuw: () => void;
}

/** The cases of a resident with what must be done and the steps that can be taken. */
export const Zaakstappen = ({ dossier, onDossier, onVernieuw }: ZaakstappenProps): JSX.Element | null => {
  const { waarde, storing, herhaal } = useVraag(() => fetchStappen(dossier.id), `${dossier.id}:${dossier.versie}`);
  const vandaag = readPeildatum(dossier.peildatum);
  if (vandaag === undefined) return null;
  if (waarde === undefined) return storing === undefined ? <Laden wat="de lijst met stappen" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  return (
    <Stappen
      dossierId={dossier.id}
      titel="Wat moet er, en wat kunt u nu vastleggen?"
      zaken={dossier.zaken}
      stappen={waarde.stappen}
      vandaag={vandaag}
      vervolg={makeVervolg(dossier.zaken)}
      // Right after a step the dossier is newer than the list of steps: who goes straight on is not in their own way.
      onZet={(stap) => sendStap(dossier.id, Math.max(dossier.versie, waarde.versie), stap)}
      onGezet={(nieuw) => {
        onDossier(nieuw);
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
