import "../plan/plan.css";

import { isIsoDatum, type IsoDatum } from "@wmo-kit/domain/rekenen";
import { Formulier, Foutmelding, Knop, Laden, useVraag, type Antwoord, type Storing, type Veld } from "@wmo-kit/schermen";
import { Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useContext, useMemo, useState } from "preact/hooks";

import type { Deelnamen, Groepregel } from "../../../src/groepen/weergave.js";
import { fetchDeelnamen, sendGroepBegin, sendGroepEinde } from "../plan/plan-client.js";

const LEEG: Omit<Veld, "naam" | "label" | "soort"> = { uitleg: null, verplicht: true, opties: null, velden: null, voorstel: null, min: null, max: null, alleenBij: null };

const listVelden = (keuze: readonly Groepregel[], vandaag: IsoDatum): readonly Veld[] => [
  { ...LEEG, naam: "groep", label: "Welke groep of activiteit?", soort: "keuze", opties: keuze.map(({ id, naam, wanneer }) => ({ waarde: id, label: `${naam}, ${wanneer}` })) },
  { ...LEEG, naam: "vanaf", label: "Vanaf welke dag?", soort: "datum", voorstel: vandaag },
];

interface DeelnameProps {
  readonly dossierId: string;
  readonly vandaag: IsoDatum;
}

/** The groups and activities that a resident goes to, and those to begin with. @source W-5.5, W-14.1.2 */
export const Groepsdeelname = ({ dossierId, vandaag }: DeelnameProps): JSX.Element => {
  const { waarde, storing, herhaal, vervang } = useVraag(() => fetchDeelnamen(dossierId), dossierId);
  const [mislukt, setMislukt] = useState<Storing>();
  const [open, setOpen] = useState(false);
  const magWijzigen = useContext(Wie).ik?.rechten.includes("dossier.wijzigen") === true;
  const velden = useMemo(() => listVelden(waarde?.keuze ?? [], vandaag), [waarde, vandaag]);
  const stop = async (groep: string): Promise<void> => {
    const antwoord: Antwoord<Deelnamen> = await sendGroepEinde(dossierId, groep, vandaag);
    if (antwoord._tag !== "gelukt") return setMislukt(antwoord);
    setMislukt(undefined);
    vervang(antwoord.waarde);
  };
  return (
    <section class="kaart" aria-labelledby="kop-groepen">
      <h2 class="nl-heading nl-heading--level-3" id="kop-groepen">
        Groepen en activiteiten
      </h2>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {mislukt === undefined ? null : <Foutmelding storing={mislukt} />}
      {waarde === undefined ? (
        <Laden wat="de groepen" />
      ) : waarde.deelnamen.length === 0 ? (
        <p class="nl-paragraph bijzaak">De inwoner doet nog nergens aan mee.</p>
      ) : (
        <ul class="plan__lijst">
          {waarde.deelnamen.map(({ groep, naam, wanneer, vanafTekst, laatsteDagTekst, loopt }, plaats) => (
            <li key={`${groep}-${plaats}`}>
              <p class="nl-paragraph">
                {naam}
                {wanneer === "" ? "" : `, ${wanneer}`}. Sinds {vanafTekst}
                {laatsteDagTekst === null ? "" : `, tot en met ${laatsteDagTekst}`}.
              </p>
              {loopt && laatsteDagTekst === null && magWijzigen ? (
                <Knop soort="subtle" onClick={() => void stop(groep)}>
                  Vandaag was de laatste dag<span class="alleen-horen">: {naam}</span>
                </Knop>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {waarde === undefined || !magWijzigen ? null : waarde.keuze.length === 0 ? (
        <p class="nl-paragraph">
          <a class="nl-link" href="/inwoners/groepen">
            Leg eerst vast welke groepen er zijn
          </a>
        </p>
      ) : open ? (
        <Formulier
          id="groep"
          velden={velden}
          vandaag={vandaag}
          conceptsleutel={`${dossierId}:groep`}
          knoptekst="Opslaan"
          verstuur={({ groep, vanaf }) => sendGroepBegin(dossierId, String(groep), typeof vanaf === "string" && isIsoDatum(vanaf) ? vanaf : vandaag)}
          onGelukt={(nieuw) => {
            setOpen(false);
            vervang(nieuw);
          }}
          onAnnuleer={() => setOpen(false)}
        />
      ) : (
        <Knop onClick={() => setOpen(true)}>Laten meedoen</Knop>
      )}
    </section>
  );
};
