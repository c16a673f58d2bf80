import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Formulier, heeftConcept, Knop, type Veld } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Onderzoekweergave } from "../../../src/onderzoek/weergave.js";
import { sendAantekening, type Aantekening } from "./onderzoek-client.js";

interface AantekenenProps {
  readonly onderzoek: Pick<Onderzoekweergave, "dossierId" | "zaak">;
  readonly soort: Aantekening["soort"];
  readonly knop: string;
  readonly velden: readonly Veld[];
  readonly vandaag: IsoDatum;
  readonly onOnderzoek: (onderzoek: Onderzoekweergave) => void;
}

/** A button that opens a short form in place; what was typed stays until it is saved. */
export const Aantekenen = ({ onderzoek: { dossierId, zaak }, soort, knop, velden, vandaag, onOnderzoek }: AantekenenProps): JSX.Element => {
  const sleutel = `${dossierId}:${zaak}:${soort}`;
  const [open, setOpen] = useState(() => heeftConcept(sleutel));
  if (!open)
    return (
      <div class="niet-afdrukken">
        <Knop icoon="plus" aria-expanded={false} onClick={() => setOpen(true)}>
          {knop}
        </Knop>
      </div>
    );
  return (
    <div class="stapformulier">
      <Formulier
        id={`aantekening-${soort}`}
        velden={velden}
        vandaag={vandaag}
        conceptsleutel={sleutel}
        knoptekst="Opslaan"
        verstuur={(gegevens) => sendAantekening(dossierId, zaak, soort, gegevens)}
        onGelukt={(nieuw) => {
          setOpen(false);
          onOnderzoek(nieuw);
        }}
        onAnnuleer={() => setOpen(false)}
      />
    </div>
  );
};
