import { Formulier, Foutmelding, Knop, Laden, Paginakop, useVraag, type Json, type Veld } from "@wmo-kit/schermen";
import { Registertabel, Wie } from "@wmo-kit/schermen/kit";
import { isIsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";

import type { Professional } from "../../../src/matching/weergave.js";
import { fetchProfessionals, sendProfiel, type Professionals } from "../plan/plan-client.js";
import { listProfielvelden, toProfiel } from "./profielvelden.js";

const AMSTERDAM = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

interface ProfielProps {
  readonly professional: Professional;
  readonly onOpgeslagen: (professionals: Professionals) => void;
  readonly onAnnuleer: () => void;
}

const Profiel = ({ professional, onOpgeslagen, onAnnuleer }: ProfielProps): JSX.Element | null => {
  const vandaag = AMSTERDAM.format(Date.now());
  const [velden] = useState<readonly Veld[]>(() => listProfielvelden(professional));
  if (!isIsoDatum(vandaag)) return null;
  return (
    <section class="kaart" aria-labelledby="kop-profiel">
      <h2 class="nl-heading nl-heading--level-3" id="kop-profiel">
        {professional.naam}
      </h2>
      <Formulier
        id="profiel"
        velden={velden}
        vandaag={vandaag}
        conceptsleutel={`profiel:${professional.account}`}
        knoptekst="Opslaan"
        verstuur={(gegevens: { readonly [naam: string]: Json }) => sendProfiel(professional.account, toProfiel(gegevens))}
        onGelukt={onOpgeslagen}
        onAnnuleer={onAnnuleer}
      />
    </section>
  );
};

/** The professionals of the team: languages, fields, training and caseload, to couple them to residents. @source W-7, W-49.4, W-72.2.d */
export const Professionalspagina = (): JSX.Element => {
  const { waarde, storing, herhaal, vervang } = useVraag(fetchProfessionals, "");
  const [open, setOpen] = useState<Professional>();
  const magWijzigen = useContext(Wie).ik?.rechten.includes("persoon.wijzigen") === true;
  return (
    <>
      <nav class="kruimel" aria-label="Kruimelpad">
        <a class="nl-link" href="/wachtlijst">
          Wachtlijst
        </a>
      </nav>
      <Paginakop titel="Professionals van het team">
        <p class="nl-paragraph">Wie een account heeft en met inwoners werkt, staat hier. Scholing legt de beheerder vast bij het account.</p>
      </Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de professionals" /> : null}
      {open === undefined ? null : (
        <Profiel
          key={open.account}
          professional={open}
          onAnnuleer={() => setOpen(undefined)}
          onOpgeslagen={(nieuw) => {
            setOpen(undefined);
            vervang(nieuw);
          }}
        />
      )}
      {waarde === undefined ? null : (
        <Registertabel
          titel="Professionals van het team"
          koppen={["Professional", "Talen", "Deskundig in", "Geschoold", "Inwoners", "Hoogstens", ...(magWijzigen ? ["Wijzigen"] : [])]}
          rijen={waarde.professionals.map((professional) => ({
            sleutel: professional.account,
            cellen: [
              professional.naam,
              professional.talen.join(", ") || "Niet ingevuld",
              professional.deskundigheden.join(", ") || "Niet ingevuld",
              professional.scholing.join(", ") || "Niets vastgelegd",
              `${professional.inwoners}${professional.metVeiligheidszorg === 0 ? "" : ` (${professional.metVeiligheidszorg} met zorgen over veiligheid)`}`,
              professional.maximum === null ? "Niet ingesteld" : String(professional.maximum),
              ...(magWijzigen
                ? [
                    <Knop soort="subtle" onClick={() => setOpen(professional)}>
                      Wijzigen<span class="alleen-horen">: {professional.naam}</span>
                    </Knop>,
                  ]
                : []),
            ],
          }))}
        />
      )}
    </>
  );
};
