import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Formulier, Foutmelding, Melding, type Antwoord, type Bevinding, type Json, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import type { Dossierweergave } from "../../../src/api/weergave.js";
import type { Planweergave } from "../../../src/plan/weergave.js";
import { sendStap } from "../api-client.js";
import { redenveld } from "../melding/meldingvelden.table.js";

type Gegevens = { readonly [naam: string]: Json };

interface VoorleggenProps {
  readonly plan: Planweergave;
  readonly vandaag: IsoDatum;
  readonly onVoorgelegd: () => void;
}

const Bevindingen = ({ storing }: { readonly storing: Storing }): JSX.Element => {
  const tegengehouden = storing._tag === "probleem" ? storing.probleem.tegengehouden : undefined;
  if (tegengehouden === undefined) return <Foutmelding storing={storing} />;
  return (
    <Melding soort="error" role="alert">
      <p class="nl-paragraph">Er is niets opgeslagen. Dit moet eerst:</p>
      {[...tegengehouden.geblokkeerd, ...tegengehouden.oordelen, ...tegengehouden.teErkennen].map(({ code, tekst, eisen, artikel }) => (
        <p key={code} class="nl-paragraph">
          {tekst}{" "}
          <span class="bijzaak klein">
            {[...(artikel === null ? [] : [`Wmo 2015, artikel ${artikel}`]), `eis ${eisen.join(", ")}`].join("; ")} <code class="foutcode">{code}</code>
          </span>
        </p>
      ))}
    </Melding>
  );
};

/** Puts the plan to the resident: from then on it waits for his or her consent. @source W-8.2 */
export const Voorleggen = ({ plan, vandaag, onVoorgelegd }: VoorleggenProps): JSX.Element | null => {
  const [waarschuwingen, setWaarschuwingen] = useState<readonly Bevinding[]>([]);
  const velden = useMemo(() => waarschuwingen.map(({ code, tekst }) => redenveld(code, tekst)), [waarschuwingen]);
  if (plan.delen.every(({ velden }) => velden.length === 0)) return null;
  if (!plan.heeftConcept && plan.toestand !== "gestart") return null;
  const legVoor = async (redenen: Gegevens): Promise<Antwoord<Dossierweergave>> => {
    const erkend = waarschuwingen.map(({ code }) => ({ code, reden: String(redenen[`reden-${code}`]) }));
    const stap = { levensloop: "A5", zaak: plan.zaak, gebeurtenis: "plan-opgesteld", gegevens: plan.inhoud, ...(erkend.length === 0 ? {} : { erkend }) };
    const antwoord = await sendStap(plan.dossierId, plan.versie, stap);
    const gevraagd = antwoord._tag === "probleem" ? (antwoord.probleem.tegengehouden?.teErkennen ?? []) : [];
    setWaarschuwingen((oud) => [...oud, ...gevraagd.filter(({ code }) => oud.every((bekend) => bekend.code !== code))]);
    return antwoord;
  };
  return (
    <div class="plan__voorleggen niet-afdrukken">
      <p class="nl-paragraph">
        {plan.toestand === "gestart"
          ? "Is alles ingevuld? Leg het plan dan aan de inwoner voor."
          : "U hebt het plan gewijzigd. Een gewijzigd plan legt u opnieuw aan de inwoner voor."}
      </p>
      <Formulier
        id="voorleggen"
        velden={velden}
        vandaag={vandaag}
        conceptsleutel={`${plan.dossierId}:voorleggen:${plan.zaak}`}
        knoptekst="Plan voorleggen aan de inwoner"
        verstuur={legVoor}
        onGelukt={onVoorgelegd}
        toonStoring={(storing) => <Bevindingen storing={storing} />}
      />
    </div>
  );
};
