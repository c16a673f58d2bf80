import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Formulier, Foutmelding, heeftConcept, Knop, Melding, type Antwoord, type Storing } from "@wmo-kit/schermen";
import { Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";
import { useContext, useEffect, useRef, useState } from "preact/hooks";

import { openDossier } from "../api-client.js";
import { BEWONERVELDEN } from "./bewonervelden.table.js";
import { findBewonerveld, toBewonerinvoer } from "./to-bewonerinvoer.js";

const CONCEPTSLEUTEL = "bewoner:nieuw";

const toonStoring = (storing: Storing): JSX.Element => {
  const dossierId = storing._tag === "probleem" ? storing.probleem.dossierId : undefined;
  if (dossierId === undefined) return <Foutmelding storing={storing} />;
  return (
    <Melding soort="info" role="alert">
      <p class="nl-paragraph">Deze bewoner heeft al een dossier. Er is niets nieuws gemaakt.</p>
      <p class="nl-paragraph">
        <a class="nl-link" href={`/dossiers/${dossierId}`}>
          Open het dossier
        </a>
      </p>
    </Melding>
  );
};

const metVelden = <A,>(antwoord: Antwoord<A>): Antwoord<A> => {
  if (antwoord._tag !== "probleem" || antwoord.probleem.velden === undefined) return antwoord;
  const velden = antwoord.probleem.velden.map(({ pad, tekst }) => ({ pad: [findBewonerveld(pad)], tekst }));
  return { ...antwoord, probleem: { ...antwoord.probleem, velden } };
};

/** Opens a dossier for somebody for whom the provider asks an allocation itself; the form opens in place. @source D-11.4 */
export const NieuweBewoner = ({ vandaag }: { readonly vandaag: IsoDatum }): JSX.Element | null => {
  const { route } = useLocation();
  const { ik } = useContext(Wie);
  const [open, setOpen] = useState(() => heeftConcept(CONCEPTSLEUTEL));
  const vak = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current !== open) vak.current?.querySelector<HTMLElement>(open ? "input" : "button")?.focus();
    wasOpen.current = open;
  }, [open]);
  if (ik?.rechten.includes("dossier.wijzigen") !== true) return null;
  return (
    <div class="registeractie niet-afdrukken" ref={vak}>
      {open ? (
        <section class="registerformulier" aria-labelledby="kop-nieuwe-bewoner">
          <h2 class="nl-heading nl-heading--level-3" id="kop-nieuwe-bewoner">
            Bewoner zonder toewijzing
          </h2>
          <p class="nl-paragraph">Daarna vult u het afwegingskader in en vraagt u de toewijzing aan (315).</p>
          <Formulier
            id="nieuwe-bewoner"
            velden={BEWONERVELDEN}
            vandaag={vandaag}
            conceptsleutel={CONCEPTSLEUTEL}
            knoptekst="Dossier openen"
            verstuur={async (gegevens) => metVelden(await openDossier(toBewonerinvoer(gegevens)))}
            onGelukt={({ id }) => route(`/dossiers/${id}`)}
            onAnnuleer={() => setOpen(false)}
            toonStoring={toonStoring}
          />
        </section>
      ) : (
        <Knop icoon="persoon" onClick={() => setOpen(true)}>
          Bewoner zonder toewijzing toevoegen
        </Knop>
      )}
    </div>
  );
};
