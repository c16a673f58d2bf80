import { lastOpslag, Melding, readPeildatum, Uitleg } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import { BEGRIPPEN } from "../begrippen.table.js";
import { Termijnactie } from "./termijnactie.js";
import { stapAnker, Termijnstap } from "./termijnstap.js";

interface TermijnstappenProps {
  readonly dossier: Dossierweergave;
  readonly onDossier: (dossier: Dossierweergave) => void;
}

const gevraagdAnker = (): string => decodeURIComponent(globalThis.location.hash.slice(1));

/** The terms of a dossier in order, each with the work that it asks; the one that was asked for is open, and a saved one says when. */
export const Termijnstappen = ({ dossier, onDossier }: TermijnstappenProps): JSX.Element | null => {
  const [opgeslagen, setOpgeslagen] = useState<{ readonly stap: string; readonly om: string }>();
  const eerste = dossier.termijnen.find(({ actie }) => actie !== null);
  const lijst = useRef<HTMLOListElement>(null);
  const vandaag = readPeildatum(dossier.peildatum);
  useEffect(() => {
    const anker = gevraagdAnker();
    if (anker === "") return;
    const stap = [...(lijst.current?.children ?? [])].find(({ id }) => id === anker);
    stap?.scrollIntoView({ block: "start" });
    stap?.querySelector<HTMLElement>("h3")?.focus({ preventScroll: true });
  }, [dossier.id]);
  const onGelukt = (nieuw: Dossierweergave, stap: string): void => {
    const om = lastOpslag(nieuw.tijdlijn);
    if (om !== undefined) setOpgeslagen({ stap, om });
    onDossier(nieuw);
  };
  useEffect(() => {
    lijst.current?.querySelector<HTMLElement>(".opgeslagen")?.focus();
  }, [opgeslagen]);

  if (dossier.termijnen.length === 0) return null;
  return (
    <section class="kaart kaart--stappen" aria-labelledby="kop-stappen">
      <h2 class="nl-heading nl-heading--level-3" id="kop-stappen">
        Wat moet er gebeuren?
      </h2>
      <div>
        <Uitleg begrip={BEGRIPPEN.termijn} />
        <Uitleg begrip={BEGRIPPEN.wmo305} />
      </div>
      <ol class="stappen" ref={lijst}>
        {dossier.termijnen.map((termijn) => (
          <Termijnstap key={termijn.id} termijn={termijn}>
            {opgeslagen?.stap === termijn.id ? (
              <div class="opgeslagen" tabIndex={-1}>
                <Melding soort="ok" role="status">
                  <p class="nl-paragraph">Opgeslagen om {opgeslagen.om}</p>
                </Melding>
              </div>
            ) : null}
            {vandaag === undefined ? null : (
              <Termijnactie
                key={termijn.actie}
                dossier={dossier}
                termijn={termijn}
                vandaag={vandaag}
                eerste={termijn.id === eerste?.id}
                gevraagd={gevraagdAnker() === stapAnker(termijn.id)}
                onGelukt={onGelukt}
              />
            )}
          </Termijnstap>
        ))}
      </ol>
    </section>
  );
};
