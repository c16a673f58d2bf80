import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Foutmelding, Laden, Paginakop, readPeildatum, useVraag } from "@wmo-kit/schermen";
import { Kitdeelmenu, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";

import type { Bestandweergave } from "../../../src/koppelingen/gegevens-weergave.js";
import { fetchBestanden } from "./advies-client.js";
import { Inlezen } from "./inlezen.js";
import { Vergelijking } from "./vergelijking.js";
import { Wizovername } from "./wizovername.js";

interface BestandProps {
  readonly bestand: Bestandweergave;
  readonly vandaag: IsoDatum;
  readonly onIngelezen: () => void;
}

const Bestand = ({ bestand, vandaag, onIngelezen }: BestandProps): JSX.Element => {
  const { soort, titel, systeem, koppeling, laatste, kolommen } = bestand;
  return (
    <section class="kaart" aria-labelledby={`kop-${soort}`}>
      <h2 class="nl-heading nl-heading--level-3" id={`kop-${soort}`}>
        {titel}
      </h2>
      <p class="nl-paragraph">
        {laatste === null ? "Nog niet ingelezen." : `De nieuwste gegevens zijn van ${laatste.standTekst}, ingelezen op ${laatste.ingelezenTekst}: ${laatste.rijen} ${laatste.rijen === 1 ? "rij" : "rijen"}.`}
      </p>
      <p class="nl-paragraph bijzaak">
        Uit{" "}
        <a class="nl-link" href={`/organisatie/koppelingen/${koppeling}`}>
          {systeem}
        </a>
        .{" "}
        <a class="nl-link" href={`/api/bestanden/${soort}/leeg`} download>
          Leeg bestand<span class="alleen-horen"> voor {titel}</span>
        </a>
      </p>
      <details>
        <summary>
          Welke kolommen staan erin?<span class="alleen-horen"> ({titel})</span>
        </summary>
        <Registertabel titel={`Kolommen van ${titel}`} koppen={["Kolom", "Verplicht", "Wat staat erin"]} rijen={kolommen.map(({ kop, verplicht, uitleg }) => ({ sleutel: kop, cellen: [kop, verplicht ? "ja" : "nee", uitleg] }))} />
      </details>
      <Inlezen bestand={bestand} vandaag={vandaag} onIngelezen={onIngelezen} />
      {soort === "bestandsvergelijking" && laatste !== null ? <Vergelijking /> : null}
      {soort === "wiz-dossiers" && laatste !== null ? <Wizovername /> : null}
    </section>
  );
};

/** Files of other systems, how fresh they are, and taking over a newer one. @source systems.md 1, 2, 6.5; W-14.1, W-37.3, W-106.10 */
export const Bestandenpagina = (): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(fetchBestanden, "");
  const vandaag = waarde === undefined ? undefined : readPeildatum(waarde.peildatum);
  return (
    <>
      <Kitdeelmenu deel="organisatie" />
      <Paginakop titel="Bestanden inlezen">
        <p class="nl-paragraph bijzaak">CSV met puntkomma's, of XLSX. Met één fout wordt niets overgenomen, en ziet u elke fout met rij en kolom.</p>
      </Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de bestanden" /> : null}
      {waarde === undefined || vandaag === undefined ? null : waarde.bestanden.map((bestand) => <Bestand key={bestand.soort} bestand={bestand} vandaag={vandaag} onIngelezen={herhaal} />)}
    </>
  );
};
