import { Foutmelding, Laden, lastOpslag, readPeildatum, Stappen, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { fetchStappen, sendStap, sendTaakGedaan } from "../api-client.js";

interface ZaakstappenProps {
  readonly dossier: Dossierweergave;
  readonly onDossier: (dossier: Dossierweergave) => void;
  readonly onVernieuw: () => void;
}

/** The cases of a resident with the steps that can be taken. A term that already stands above is not named twice. */
export const Zaakstappen = ({ dossier, onDossier, onVernieuw }: ZaakstappenProps): JSX.Element | null => {
  const { waarde, storing, herhaal } = useVraag(() => fetchStappen(dossier.id), `${dossier.id}:${dossier.versie}`);
  const vandaag = readPeildatum(dossier.peildatum);
  const alGenoemd = new Set(dossier.termijnen.map(({ norm }) => norm));
  const zaken = dossier.zaken.map((zaak) => ({ ...zaak, taken: zaak.taken.filter(({ norm }) => norm === null || !alGenoemd.has(norm)) }));
  if (vandaag === undefined) return null;
  if (waarde === undefined) {
    return storing === undefined ? <Laden wat="de lijst met stappen" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  }
  return (
    <Stappen
      dossierId={dossier.id}
      titel="Wat kunt u nu vastleggen?"
      zaken={zaken}
      stappen={waarde.stappen}
      vandaag={vandaag}
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
