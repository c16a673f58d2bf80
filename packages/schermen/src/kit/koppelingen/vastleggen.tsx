import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Koppelingformulier, Koppelingweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Formulier } from "../../formulier/formulier.js";
import { Knop } from "../../onderdelen/knop.js";
import { sendEmail, sendGebruik } from "./koppelingen-client.js";

interface VastleggenProps {
  readonly code: string;
  readonly formulier: Koppelingformulier;
  readonly vandaag: IsoDatum;
  readonly onVervang: (koppeling: Koppelingweergave) => void;
}

/** A button that opens a form in place: to record a use, or to prepare an e-mail. */
export const Vastleggen = ({ code, formulier: { sjabloon, titel, velden }, vandaag, onVervang }: VastleggenProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div class="registeractie">
        <Knop onClick={() => setOpen(true)}>{titel}</Knop>
      </div>
    );
  return (
    <div class="registeractie">
      <section class="registerformulier" aria-label={titel}>
        <h2 class="nl-heading nl-heading--level-2">{titel}</h2>
        <Formulier
          id={`koppeling-${code}-${sjabloon ?? "gebruik"}`}
          velden={velden}
          vandaag={vandaag}
          conceptsleutel={`koppeling:${code}:${sjabloon ?? "gebruik"}`}
          knoptekst={sjabloon === null ? "Opslaan" : "E-mail klaarzetten"}
          verstuur={(gegevens) => (sjabloon === null ? sendGebruik(code, gegevens) : sendEmail(code, sjabloon, gegevens))}
          onGelukt={(koppeling) => {
            setOpen(false);
            onVervang(koppeling);
          }}
          onAnnuleer={() => setOpen(false)}
        />
      </section>
    </div>
  );
};
