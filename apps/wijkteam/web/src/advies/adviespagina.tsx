import "./advies.css";

import { Foutmelding, Laden, Paginakop, readPeildatum, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";

import type { Adviesweergave } from "../../../src/advies/weergave.js";
import { fetchDossier } from "../api-client.js";
import { Aanbieders } from "./aanbieders.js";
import { fetchAdvies } from "./advies-client.js";
import { Adviesstappen } from "./adviesstappen.js";
import { Berichtkaart } from "./berichtkaart.js";
import { Afwijzing, Bestelling, Bezwaren, Deel, Keuze, Toets, Verloop } from "./inhoud.js";
import { Kruimel } from "./kruimel.js";

const SCHRIJFBAAR: ReadonlySet<string> = new Set(["concept", "ter-toetsing", "goedgekeurd"]);

const standzin = ({ toestandTekst, soort, verzondenOpTekst, besluit }: Adviesweergave): string =>
  [
    toestandTekst,
    soort,
    ...(verzondenOpTekst === null ? [] : [`verstuurd op ${verzondenOpTekst}, en daarna niet meer te wijzigen`]),
    ...(besluit === null ? [] : [`besluit van de gemeente: ${besluit}`]),
  ].join(" · ");

/** One advice: what it says, who looks at it, what was sent and what came of it. @source lifecycle.md A3; W-30 to W-40, W-54.2 */
export const Adviespagina = (): JSX.Element => {
  const { dossierId = "", zaak = "" } = useRoute().params;
  const sleutel = `${dossierId}:${zaak}`;
  const { waarde: advies, storing, herhaal: opnieuw, vervang } = useVraag(() => fetchAdvies(dossierId, zaak), sleutel);
  const { waarde: dossier, storing: zonderDossier, herhaal: dossierOpnieuw } = useVraag(() => fetchDossier(dossierId), dossierId);
  const mis = storing ?? zonderDossier;
  const herhaal = (): void => {
    opnieuw();
    dossierOpnieuw();
  };
  const vandaag = dossier === undefined ? undefined : readPeildatum(dossier.peildatum);
  if (advies === undefined || dossier === undefined || vandaag === undefined) return mis === undefined ? <Laden wat="het advies" /> : <Foutmelding storing={mis} onOpnieuw={herhaal} />;
  return (
    <>
      <Kruimel dossierId={dossierId} naam={advies.naam} />
      <Paginakop titel={`Advies over ${advies.naam}`} tabtitel="Advies">
        <p class="nl-paragraph bijzaak" role="status">
          {standzin(advies)}
        </p>
      </Paginakop>
      {mis === undefined ? null : <Foutmelding storing={mis} onOpnieuw={herhaal} />}
      <div class="dossier">
        <div class="dossier__links">
          <Bestelling bestelling={advies.bestelling} />
          <Afwijzing afwijzing={advies.afwijzing} />
          <Keuze keuze={advies.keuze} />
          <Toets toets={advies.toets} />
          <Adviesstappen dossier={dossier} zaak={zaak} vandaag={vandaag} onVernieuw={herhaal} />
        </div>
        <div class="dossier__rechts">
          {SCHRIJFBAAR.has(advies.toestand) ? <Aanbieders /> : null}
          {advies.berichten.length === 0 ? null : (
            <Deel id="verzonden" titel="Wat is verstuurd">
              <ul>
                {advies.ontvangers.map((ontvanger) => (
                  <li key={ontvanger}>{ontvanger}</li>
                ))}
              </ul>
              <ul class="berichten">
                {advies.berichten.map((bericht) => (
                  <Berichtkaart key={bericht.kenmerk} dossierId={dossierId} bericht={bericht} vandaag={vandaag} onBerichten={(berichten) => vervang({ ...advies, berichten: berichten.filter((een) => een.zaak === zaak) })} />
                ))}
              </ul>
            </Deel>
          )}
          <Bezwaren {...advies} />
          <Verloop verloop={advies.verloop} />
        </div>
      </div>
    </>
  );
};
