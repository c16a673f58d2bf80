import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Organisatieweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { lastOpslag } from "../../dossier/opslagmoment.js";
import { Stappen } from "../../stappen/stappen.js";
import type { Onderdeel } from "./onderdeel.js";
import { sendOrganisatiestap, sendOrganisatietaakGedaan, type Organisatiestappen } from "./organisatie-client.js";

interface OrganisatiedeelProps {
  readonly onderdeel: Onderdeel;
  readonly organisatie: Organisatieweergave;
  readonly stappenlijst: Organisatiestappen;
  readonly vandaag: IsoDatum;
  readonly onOrganisatie: (organisatie: Organisatieweergave) => void;
  readonly onVernieuw: () => void;
}

/** One part of the organisation: its cases as a short list, each with its steps, and the step that begins a new one. */
export const Organisatiedeel = (props: OrganisatiedeelProps): JSX.Element => {
  const { onderdeel, organisatie, stappenlijst, vandaag, onOrganisatie, onVernieuw } = props;
  const { levensloop, titel, leeg } = onderdeel;
  return (
    <Stappen
      dossierId={`organisatie-${levensloop}`}
      titel={titel}
      zaken={organisatie.zaken.filter((zaak) => zaak.levensloop === levensloop)}
      stappen={stappenlijst.stappen.filter((stap) => stap.levensloop === levensloop)}
      vandaag={vandaag}
      lijst
      onZet={(stap) => sendOrganisatiestap(stappenlijst.versie, stap)}
      onGezet={(bijgewerkt) => {
        onOrganisatie(bijgewerkt);
        return lastOpslag(bijgewerkt.tijdlijn);
      }}
      onGedaan={sendOrganisatietaakGedaan}
      onVernieuw={onVernieuw}
    >
      <p class="nl-paragraph bijzaak">{leeg}</p>
    </Stappen>
  );
};
