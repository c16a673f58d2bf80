import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Stap, Stapformulier, toStapsleutel, type Stapweergave } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { sendStap } from "../api-client.js";

interface VervolgstappenProps {
  readonly dossierId: string;
  readonly versie: number;
  readonly stappen: readonly Stapweergave[];
  readonly alle: readonly Stapweergave[];
  readonly vandaag: IsoDatum;
  readonly open: string | undefined;
  readonly onOpen: (stap: Stapweergave) => void;
  readonly onSluit: () => void;
  readonly onGezet: (titel: string, dossier: Dossierweergave) => void;
  readonly onVernieuw: () => void;
}

/** Steps of a case in a fixed order, each with its form in place. */
export const Vervolgstappen = (props: VervolgstappenProps): JSX.Element | null => {
  const { dossierId, versie, stappen, alle, vandaag, open, onOpen, onSluit, onGezet, onVernieuw } = props;
  if (stappen.length === 0) return null;
  return (
    <ol class="zaakstappen">
      {stappen.map((stap) => {
        const sleutel = toStapsleutel(stap);
        const isOpen = open === sleutel && stap.stand !== "geblokkeerd";
        return (
          <Stap key={sleutel} stap={stap} stappen={alle} gevraagd={false} open={isOpen} onOpen={onOpen}>
            {isOpen ? (
              <Stapformulier
                stap={stap}
                stappen={alle}
                vandaag={vandaag}
                conceptsleutel={`${dossierId}:${sleutel}`}
                onZet={(invoer) => sendStap(dossierId, versie, invoer)}
                onGelukt={(dossier) => onGezet(stap.titel, dossier)}
                onAnnuleer={onSluit}
                onOpen={onOpen}
                onVernieuw={onVernieuw}
              />
            ) : null}
          </Stap>
        );
      })}
    </ol>
  );
};
