import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

import { Foutmelding } from "../onderdelen/foutmelding.js";
import { Knop } from "../onderdelen/knop.js";
import type { Antwoord, Storing } from "../vraag/antwoord.js";
import type { Json, Veld } from "../weergave.js";
import { Formuliervelden } from "./formulierveld.js";
import { Foutoverzicht } from "./foutoverzicht.js";
import { useFormulier } from "./use-formulier.js";

interface FormulierProps<A> {
  /** Unique on the page; the ids of the fields begin with it. */
  readonly id: string;
  readonly velden: readonly Veld[];
  readonly vandaag: IsoDatum;
  /** Under which name what was typed is kept in the tab. */
  readonly conceptsleutel: string;
  readonly knoptekst: string;
  readonly verstuur: (gegevens: { readonly [naam: string]: Json }) => Promise<Antwoord<A>>;
  readonly onGelukt: (waarde: A) => void;
  readonly onAnnuleer?: () => void;
  /** What stands between a failed answer and the buttons, when the plain message is not enough. */
  readonly toonStoring?: (storing: Storing) => ComponentChildren;
}

const heeftVrijVeld = (velden: readonly Veld[]): boolean => velden.some((veld) => !veld.verplicht || heeftVrijVeld(veld.velden ?? []));

/** A form made from fields: Dutch numbers and dates, faults at the field and on top, and nothing that was typed is lost. */
export const Formulier = <A,>(props: FormulierProps<A>): JSX.Element => {
  const { id, velden, vandaag, conceptsleutel, knoptekst, verstuur, onGelukt, onAnnuleer, toonStoring } = props;
  const { invoer, fouten, wijzig, lees, toonBevindingen, wis } = useFormulier(id, velden, conceptsleutel);
  const [storing, setStoring] = useState<Storing>();
  const [bezig, setBezig] = useState(false);

  const bewaar = async (): Promise<void> => {
    setStoring(undefined);
    const gegevens = lees();
    if (gegevens === undefined) return;
    setBezig(true);
    const antwoord = await verstuur(gegevens);
    setBezig(false);
    if (antwoord._tag === "gelukt") {
      wis();
      return onGelukt(antwoord.waarde);
    }
    const bevindingen = antwoord._tag === "probleem" ? (antwoord.probleem.velden ?? []) : [];
    if (bevindingen.length > 0) toonBevindingen(bevindingen);
    else setStoring(antwoord);
  };

  return (
    <form
      class="formulier"
      noValidate
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        if (!bezig) void bewaar();
      }}
    >
      {fouten.length === 0 ? null : <Foutoverzicht regels={fouten} />}
      {velden.length > 1 && heeftVrijVeld(velden) ? (
        <p class="nl-paragraph bijzaak">Alles is verplicht, behalve waar “niet verplicht” bij staat.</p>
      ) : null}
      <Formuliervelden
        omgeving={{ formulierId: id, vandaag, fouten: new Map(fouten.map(({ veld, tekst }) => [veld ?? "", tekst])) }}
        velden={velden}
        invoer={invoer}
        pad={[]}
        onWijzig={wijzig}
      />
      {storing === undefined ? null : (toonStoring?.(storing) ?? <Foutmelding storing={storing} />)}
      <div class="utrecht-button-group">
        <Knop soort="primary" type="submit" aria-disabled={bezig}>
          {bezig ? "Bezig met opslaan…" : knoptekst}
        </Knop>
        {onAnnuleer === undefined ? null : (
          <Knop soort="subtle" onClick={onAnnuleer}>
            Annuleren
          </Knop>
        )}
      </div>
    </form>
  );
};
