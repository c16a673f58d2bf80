import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Filterchips } from "@wmo-kit/schermen";
import { codeVan, formatDag, Merk, Registeractie, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import type { Mensenregister, Vogregel } from "../../../src/organisatie/weergave.js";
import { VOGSTANDEN } from "./standen.table.js";

const FILTERS = [
  { id: "mag-niet", naam: "Mag niet werken", past: ({ magWerken }: Vogregel) => !magWerken },
  { id: "loopt-af", naam: "Loopt binnen drie maanden af", past: ({ looptAf }: Vogregel) => looptAf },
  { id: "zonder-naam", naam: "Zonder naam", past: ({ naam }: Vogregel) => naam === null },
] as const;

interface VogregisterProps {
  readonly mensen: Mensenregister;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

/** Everybody who works or is to work here, with the VOG and its last day, the first to end on top. @source D-3.3, D-3.4 */
export const Vogregister = ({ mensen: { vogs, versie }, vandaag, onVastgelegd }: VogregisterProps): JSX.Element => {
  const { query, route } = useLocation();
  const gekozen = FILTERS.find(({ id }) => id === query["toon"]);
  const getoond = gekozen === undefined ? vogs : vogs.filter(gekozen.past);
  const toRij = (regel: Vogregel) => {
    const { zaak, naam, rol, zelfstandig, toestandTekst, afgegeven, laatsteGeldigeDagTekst, stand, magWerken } = regel;
    const wie = naam ?? `Nog zonder naam, code ${codeVan(zaak)}`;
    return {
      sleutel: zaak,
      cellen: [
        <>
          {wie}
          <Registeractie
            id={`naam-${codeVan(zaak)}`}
            soort="persoon-vastgelegd"
            knop="Naam vastleggen"
            over={`code ${codeVan(zaak)}`}
            knopsoort="subtle"
            versie={versie}
            vandaag={vandaag}
            toon={naam === null}
            vast={{ zaak }}
            onVastgelegd={onVastgelegd}
          />
        </>,
        <>
          {(rol ?? "onbekend").replaceAll("-", " ")}
          {zelfstandig ? ", zelfstandige" : ""}
          <br />
          <span class="bijzaak">{toestandTekst}</span>
        </>,
        afgegeven === null ? "geen" : `afgegeven op ${formatDag(afgegeven)}`,
        <>
          <Merk {...VOGSTANDEN[stand]} />
          {laatsteGeldigeDagTekst === null ? null : <div>tot en met {laatsteGeldigeDagTekst}</div>}
        </>,
        magWerken ? "ja" : <strong>nee, nog niet</strong>,
      ],
    };
  };
  return (
    <section class="kaart registerkaart" aria-labelledby="kop-vog">
      <div class="registerkop">
        <h2 class="nl-heading nl-heading--level-3" id="kop-vog">
          VOG-register
        </h2>
        {vogs.length === 0 ? null : (
          <Filterchips
            filters={FILTERS.map(({ id, naam, past }) => ({ id, naam, aantal: vogs.filter(past).length }))}
            totaal={vogs.length}
            gekozen={gekozen?.id}
            onKies={(id) => route(id === undefined ? "/organisatie/mensen" : `/organisatie/mensen?toon=${id}`, true)}
          />
        )}
      </div>
      <p class="alleen-horen" role="status">
        {getoond.length === 1 ? "1 persoon getoond" : `${getoond.length} personen getoond`}
      </p>
      {vogs.length === 0 ? (
        <p class="nl-paragraph">
          Hier staat van iedereen die bij u werkt of de VOG geldig is. Begin met{" "}
          <a class="nl-link" href="/organisatie#kop-stappen-organisatie-B7">
            iemand opnemen bij “Wat er loopt”
          </a>
          .
        </p>
      ) : getoond.length === 0 ? (
        <p class="nl-paragraph">Hier staat nu niemand.</p>
      ) : (
        <Registertabel titel="VOG-register" koppen={["Wie", "Rol", "VOG", "Stand", "Mag werken"]} rijen={getoond.map(toRij)} />
      )}
    </section>
  );
};
