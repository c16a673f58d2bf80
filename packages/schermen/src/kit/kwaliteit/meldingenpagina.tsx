import type { Incidentweergave, Wijzigingweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Laden } from "../../onderdelen/laden.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { useVraag } from "../../vraag/use-vraag.js";
import { formatDag } from "../register/dag.js";
import { Kitdeelmenu } from "../register/deelmenu.js";
import { Merk } from "../register/merk.js";
import { codeVan } from "../register/name-zaken.js";
import { Registertabel } from "../register/registertabel.js";
import { fetchMeldingen } from "./kwaliteit-client.js";
import { MELDSTANDEN, WIJZIGSTANDEN } from "./standen.table.js";

const toZin = (woord: string): string => {
  const zin = woord.replaceAll("-", " ");
  return `${zin.charAt(0).toUpperCase()}${zin.slice(1)}`;
};

const Incident = ({ incident: { zaak, aard, bekendOp, toestandTekst, meldingen } }: { readonly incident: Incidentweergave }): JSX.Element => {
  const titel = `${toZin(aard ?? "voorval")}${bekendOp === null ? "" : `, bekend op ${formatDag(bekendOp)}`}`;
  return (
    <li>
      <div class="registerkop">
        <h3 class="nl-heading nl-heading--level-4">{titel}</h3>
        <span class="bijzaak">
          {toestandTekst}, code {codeVan(zaak)}
        </span>
      </div>
      {meldingen.length === 0 ? (
        <p class="nl-paragraph">Voor dit voorval hoeft u niets te melden.</p>
      ) : (
        <Registertabel
          titel={`Meldingen: ${titel}`}
          koppen={["Melden aan", "Uiterlijk", "Stand", "Eis"]}
          rijen={meldingen.map(({ ontvanger, eis, uiterlijkTekst, stand, gemeldOp, bewijs }) => ({
            sleutel: `${ontvanger}-${eis}`,
            cellen: [
              toZin(ontvanger),
              uiterlijkTekst ?? "zo snel mogelijk",
              <>
                <Merk toon={MELDSTANDEN[stand]} tekst={stand} />
                {gemeldOp === null ? null : (
                  <div>
                    op {formatDag(gemeldOp)}
                    {bewijs === null ? "" : `, ${bewijs}`}
                  </div>
                )}
              </>,
              eis,
            ],
          }))}
        />
      )}
    </li>
  );
};

const toWijzigrij = ({ zaak, soort, gewensteDatum, meldenUiterlijkTekst, eis, goedkeuringNodig, addendumNodig, toestandTekst, stand }: Wijzigingweergave) => ({
  sleutel: zaak,
  cellen: [
    toZin(soort),
    gewensteDatum === null ? "nog niet bekend" : formatDag(gewensteDatum),
    meldenUiterlijkTekst ?? "geen termijn",
    <>
      <Merk {...WIJZIGSTANDEN[stand]} />
      <div class="bijzaak">{toestandTekst}</div>
    </>,
    [goedkeuringNodig ? "goedkeuring" : "", addendumNodig ? "addendum" : "", eis === null ? "" : `eis ${eis}`].filter((deel) => deel !== "").join(", "),
  ],
});

/** Incidents with every notice they call for, and changes with the last day to report them. @source D-3.5, D-16.6, D-20.8, D-21.2 */
export const Meldingenpagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchMeldingen, "meldingen");
  return (
    <>
      <Paginakop titel="Incidenten en wijzigingen" />
      <Kitdeelmenu deel="kwaliteit" />
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined ? (
        storing === undefined ? <Laden wat="de lijst met meldingen" /> : null
      ) : (
        <div class="register">
          <section class="kaart registerkaart" aria-labelledby="kop-incidenten">
            <h2 class="nl-heading nl-heading--level-3" id="kop-incidenten">
              Incidenten
            </h2>
            {waarde.incidenten.length === 0 ? (
              <p class="nl-paragraph">Er is geen voorval vastgelegd. Is er iets gebeurd? Leg het vast; hier staat dan aan wie u het meldt, en tot wanneer.</p>
            ) : (
              <ul class="registerlijst">
                {waarde.incidenten.map((incident) => (
                  <Incident key={incident.zaak} incident={incident} />
                ))}
              </ul>
            )}
            <p class="nl-paragraph niet-afdrukken">
              <a class="nl-link" href="/organisatie#kop-stappen-organisatie-B8">
                Voorval vastleggen of melding afmelden
              </a>
            </p>
          </section>
          <section class="kaart registerkaart" aria-labelledby="kop-wijzigingen">
            <h2 class="nl-heading nl-heading--level-3" id="kop-wijzigingen">
              Wijzigingen
            </h2>
            {waarde.wijzigingen.length === 0 ? (
              <p class="nl-paragraph">Er is geen wijziging gepland. Een nieuwe locatie, naam of rekening meldt u minstens acht weken vooraf.</p>
            ) : (
              <Registertabel titel="Wijzigingen" koppen={["Wat", "Gewenste datum", "Melden uiterlijk", "Stand", "Nodig"]} rijen={waarde.wijzigingen.map(toWijzigrij)} />
            )}
            <p class="nl-paragraph niet-afdrukken">
              <a class="nl-link" href="/organisatie#kop-stappen-organisatie-B10">
                Wijziging vastleggen
              </a>
            </p>
          </section>
        </div>
      )}
    </>
  );
};
