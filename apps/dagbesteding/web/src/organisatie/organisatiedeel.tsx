import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Organisatieweergave } from "@wmo-kit/kit/api";
import { lastOpslag, Stappen } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import { sendOrganisatiestap, sendOrganisatietaakGedaan, type Stappenlijst } from "../api-client.js";
import type { Onderdeel } from "./onderdelen.table.js";

interface OrganisatiedeelProps {
  readonly onderdeel: Onderdeel;
  readonly organisatie: Organisatieweergave;
  readonly stappenlijst: Stappenlijst;
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
