import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { Plichtenkalender, Plichtweergave } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useLocation } from "preact-iso";

import { readPeildatum } from "../../datum/nederlandse-datum.js";
import { Paginakop } from "../../onderdelen/paginakop.js";
import { Filterchips } from "../../werklijst/filterchips.js";
import { Kitdeelmenu } from "../register/deelmenu.js";
import { Registerpagina } from "../register/formulieren.js";
import { Registeractie } from "../register/registeractie.js";
import { Agenda } from "./agenda.js";
import { groupPerMaand } from "./group-per-maand.js";
import { Jaarkiezer } from "./jaarkiezer.js";
import { fetchPlichten } from "./kwaliteit-client.js";
import { Plicht } from "./plicht.js";

const FILTERS = [
  { id: "te-laat", naam: "Te laat", past: ({ stand }: Plichtweergave) => stand === "verstreken" },
  { id: "bijna", naam: "Bijna te laat", past: ({ stand }: Plichtweergave) => stand === "bijna verstreken" },
  { id: "komt", naam: "Komt nog", past: ({ stand }: Plichtweergave) => stand === "lopend" },
  { id: "gedaan", naam: "Gedaan", past: ({ gedaanOp }: Plichtweergave) => gedaanOp !== null },
] as const;

const toAdres = (jaar: number, toon: string | undefined): string => `/kwaliteit/plichten?jaar=${jaar}${toon === undefined ? "" : `&toon=${toon}`}`;

interface KalenderProps {
  readonly kalender: Plichtenkalender;
  readonly vandaag: IsoDatum;
  readonly onVastgelegd: () => void;
}

const Kalender = ({ kalender: { jaar, plichten, zonderDag, versie, abonnementen }, vandaag, onVastgelegd }: KalenderProps): JSX.Element => {
  const { query, route } = useLocation();
  const gekozen = FILTERS.find(({ id }) => id === query["toon"]);
  const getoond = gekozen === undefined ? plichten : plichten.filter(gekozen.past);
  return (
    <div class="register">
      <div class="registerkop">
        <Filterchips
          filters={FILTERS.map(({ id, naam, past }) => ({ id, naam, aantal: plichten.filter(past).length }))}
          totaal={plichten.length}
          gekozen={gekozen?.id}
          onKies={(id) => route(toAdres(jaar, id), true)}
        />
        <Jaarkiezer jaar={jaar} onKies={(ander) => route(toAdres(ander, gekozen?.id))} />
      </div>
      <p class="alleen-horen" role="status">
        {getoond.length} plichten getoond in {jaar}
      </p>
      {getoond.length === 0 ? <p class="nl-paragraph kaart">Hier staat nu niets.</p> : null}
      {groupPerMaand(getoond).map(({ maand, naam, plichten: inMaand }) => (
        <section key={maand} aria-labelledby={`maand-${maand}`}>
          <h2 class="nl-heading nl-heading--level-3 maandkop" id={`maand-${maand}`}>
            {naam}
          </h2>
          <ul class="registerlijst">
            {inMaand.map((plicht) => (
              <Plicht key={plicht.sleutel} plicht={plicht} versie={versie} vandaag={vandaag} onVastgelegd={onVastgelegd} />
            ))}
          </ul>
        </section>
      ))}
      <section class="kaart registerkaart" aria-labelledby="kop-zonder-dag">
        <h2 class="nl-heading nl-heading--level-3" id="kop-zonder-dag">
          Uw omstandigheden
        </h2>
        <p class="nl-paragraph">Welke plichten gelden, hangt af van uw omzet, het aantal medewerkers en de looptijd van de overeenkomst.</p>
        {zonderDag.length === 0 ? null : (
          <details class="waarom">
            <summary>Plichten zonder datum ({zonderDag.length})</summary>
            <ul class="utrecht-unordered-list waarom__inhoud">
              {zonderDag.map(({ norm, titel, reden }) => (
                <li key={norm} class="utrecht-unordered-list__item">
                  <strong>{titel}</strong>: {reden}
                </li>
              ))}
            </ul>
          </details>
        )}
        <Registeractie id="omstandigheden" soort="omstandigheden-vastgelegd" knop="Omstandigheden vastleggen" versie={versie} vandaag={vandaag} onVastgelegd={onVastgelegd} />
      </section>
      <Agenda abonnementen={abonnementen} onGewijzigd={onVastgelegd} />
    </div>
  );
};

const readJaar = (tekst: string | undefined): number | undefined => (tekst !== undefined && /^2[01]\d\d$/.test(tekst) ? Number(tekst) : undefined);

/** The duties of the programme in a year, month by month, with what is done and the evidence of it. */
export const Plichtenpagina = (): JSX.Element => {
  const { query } = useLocation();
  const jaar = readJaar(query["jaar"]);
  return (
    <>
      <Paginakop titel={jaar === undefined ? "Plichten van dit jaar" : `Plichten van ${jaar}`} tabtitel="Plichten van het jaar" />
      <Kitdeelmenu deel="kwaliteit" />
      <Registerpagina wat="de plichtenkalender" haal={() => fetchPlichten(jaar)} sleutel={jaar ?? "dit jaar"}>
        {(kalender, vernieuw) => {
          const vandaag = readPeildatum(kalender.peildatum);
          return vandaag === undefined ? null : <Kalender kalender={kalender} vandaag={vandaag} onVastgelegd={vernieuw} />;
        }}
      </Registerpagina>
    </>
  );
};
