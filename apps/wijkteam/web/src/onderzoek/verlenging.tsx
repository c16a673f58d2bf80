import { Feiten } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Indicatieweergave } from "../../../src/herindicatie/weergave.js";

/** A running re-indication: what is there, what is not, and the hardship clause with its motivation. @source W-28.1 to W-28.3 */
export const Verlenging = ({ dossierId, verlenging }: { readonly dossierId: string; readonly verlenging: NonNullable<Indicatieweergave["verlenging"]> }): JSX.Element => {
  const { aangevraagdOpTekst, evaluatieverslagVan, onderzoek, tevredenheid, doelrealisatie, verzilvering, hardheid } = verlenging;
  return (
    <section class="kaart" aria-labelledby="kop-verlenging">
      <h2 class="nl-heading nl-heading--level-3" id="kop-verlenging">
        De herindicatie
      </h2>
      <Feiten
        feiten={[
          ["Aangevraagd op", aangevraagdOpTekst],
          ["Evaluatieverslag", evaluatieverslagVan ?? "nog niet"],
          ["Tevredenheid van de inwoner", tevredenheid ?? "nog niet"],
          ["Wat is bereikt", doelrealisatie ?? "nog niet"],
          ["Gebruik van de vorige indicatie", verzilvering ?? "nog niet"],
        ]}
      />
      <p class="nl-paragraph">
        {onderzoek === null ? (
          <>
            Er is nog geen nieuw onderzoek.{" "}
            <a class="nl-link" href={`/dossiers/${dossierId}#stap-A2-nieuw-onderzoek-gestart`}>
              Begin het onderzoek
            </a>
            ; de aanleiding is de herindicatie.
          </>
        ) : (
          <a class="nl-link" href={`/inwoners/${dossierId}/onderzoek/${onderzoek}`}>
            Naar het nieuwe onderzoek
          </a>
        )}
      </p>
      {hardheid === null ? null : (
        <>
          <h3 class="nl-heading nl-heading--level-4">Hardheidsclausule toegepast</h3>
          <Feiten
            feiten={[
              ["Belang van de inwoner", hardheid.belangVanInwoner ?? ""],
              ["Overdracht", hardheid.overdracht ?? ""],
              ["Motivering", hardheid.motivering],
            ]}
          />
        </>
      )}
    </section>
  );
};
