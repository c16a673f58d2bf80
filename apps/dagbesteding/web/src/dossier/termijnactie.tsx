import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { heeftConcept, Knop } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import type { Dossierweergave, Termijnweergave } from "../../../src/api/weergave.js";
import { ACTIES } from "./acties.table.js";
import { Datumformulier } from "./datumformulier.js";
import { Ophaallink } from "./ophaallink.js";
import { selectActie } from "./send-actie.js";

interface TermijnactieProps {
  readonly dossier: Dossierweergave;
  readonly termijn: Termijnweergave;
  readonly vandaag: IsoDatum;
  /** Whether this is the first step that asks for work. */
  readonly eerste: boolean;
  /** Whether the person came here to do this step. */
  readonly gevraagd: boolean;
  readonly onGelukt: (dossier: Dossierweergave, stap: string) => void;
}

/** The work of one step: a button that opens the form in place; for a message first the download. */
export const Termijnactie = ({ dossier, termijn, vandaag, eerste, gevraagd, onGelukt }: TermijnactieProps): JSX.Element | null => {
  const conceptsleutel = `${dossier.id}:${termijn.id}:${termijn.actie ?? ""}`;
  const [open, setOpen] = useState(gevraagd || heeftConcept(conceptsleutel));
  const vak = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  // The button makes room for the form and the other way round; the focus goes along.
  useLayoutEffect(() => {
    if (wasOpen.current !== open) vak.current?.querySelector<HTMLElement>(open ? "input" : "button")?.focus();
    wasOpen.current = open;
  }, [open]);
  const verstuur = selectActie(dossier.id, termijn);
  if (termijn.actie === null || verstuur === undefined) return null;
  const { knop, label, opslaan } = ACTIES[termijn.actie];
  const bericht = dossier.berichten.find(({ berichtId }) => berichtId === termijn.berichtId);
  const teVersturen = termijn.actie === "verzending-registreren" ? bericht : undefined;
  const over = termijn.waarvoor ?? termijn.wat;

  return (
    <div class="termijnactie niet-afdrukken" ref={vak}>
      <div class="utrecht-button-group">
        {teVersturen === undefined ? null : <Ophaallink dossierId={dossier.id} bericht={teVersturen} knop={eerste ? "primary" : "secondary"} />}
        {open ? null : (
          <Knop soort={eerste && teVersturen === undefined ? "primary" : "secondary"} onClick={() => setOpen(true)}>
            {knop}
            <span class="alleen-horen">: {over}</span>
          </Knop>
        )}
      </div>
      {open ? (
        <Datumformulier
          id={`actie-${termijn.id}`}
          conceptsleutel={conceptsleutel}
          label={label}
          knoptekst={opslaan}
          vandaag={vandaag}
          verstuur={verstuur}
          onGelukt={(nieuw) => onGelukt(nieuw, termijn.id)}
          onAnnuleer={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
};
