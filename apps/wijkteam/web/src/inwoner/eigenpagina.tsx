import "./inwoner.css";

import { Foutmelding, Laden, Paginakop, useVraag } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Eigendossier } from "../../../src/inwoner/weergave.js";
import { Beeld, Deel } from "./beeld.js";
import { Delingen } from "./delingen.js";
import { fetchEigendossier } from "./inwoner-client.js";
import { Inzage } from "./inzage.js";
import { Oordeel } from "./oordeel.js";
import { Voorstellen } from "./voorstellen.js";

interface InhoudProps {
  readonly dossier: Eigendossier;
  readonly onDossier: (dossier: Eigendossier) => void;
}

const Vragen = ({ vragen }: Pick<Eigendossier, "vragen">): JSX.Element | null =>
  vragen.length === 0 ? null : (
    <Deel id="vragen" kop="Uw vraag">
      <ul class="eigenlijst">
        {vragen.map(({ zaak, datumTekst, vraag }) => (
          <li key={zaak} class="kaart">
            <p class="nl-paragraph bijzaak">{datumTekst}</p>
            <p class="nl-paragraph letterlijk">{vraag === null ? "Iemand anders vroeg hulp voor u. Vraag uw contactpersoon er gerust naar." : `“${vraag}”`}</p>
          </li>
        ))}
      </ul>
    </Deel>
  );

const Brieven = ({ brieven }: Pick<Eigendossier, "brieven">): JSX.Element | null =>
  brieven.length === 0 ? null : (
    <Deel id="brieven" kop="Brieven aan u">
      <ul class="eigenlijst">
        {brieven.map(({ briefId, onderwerp, verzondenOpTekst }) => (
          <li key={briefId} class="kaart">
            {onderwerp}, verstuurd op {verzondenOpTekst}
          </li>
        ))}
      </ul>
    </Deel>
  );

const Rechten = (): JSX.Element => (
  <Deel id="rechten" kop="Niet tevreden of niet eens?">
    <p class="nl-paragraph">
      Lees hoe u een klacht indient, hoe u bezwaar maakt tegen een besluit van de gemeente, en wie u daarbij gratis helpt. Ook in het Engels, Turks, Arabisch en Pools.
    </p>
    <p class="nl-paragraph">
      <a class="nl-link" href="/teksten">
        Uw rechten, klacht en bezwaar
      </a>
    </p>
  </Deel>
);

const WEGEN = { voorstellen: "Klopt iets niet?", delingen: "Delen met iemand", inzage: "Wie keek in uw dossier?", rechten: "Niet tevreden of niet eens?" } as const;

const Inhoudsopgave = (): JSX.Element => (
  <nav class="niet-afdrukken" aria-label="Op deze pagina">
    <ul class="inhoudsopgave">
      {Object.entries(WEGEN).map(([id, naam]) => (
        <li key={id}>
          <a class="nl-link" href={`#${id}`}>
            {naam}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const Inhoud = ({ dossier, onDossier }: InhoudProps): JSX.Element => (
  <>
    <Inhoudsopgave />
    <Vragen vragen={dossier.vragen} />
    <Beeld dossier={dossier} onder={(stuk) => <Oordeel key={stuk.zaak} dossier={dossier} stuk={stuk} onDossier={onDossier} />} />
    <Brieven brieven={dossier.brieven} />
    <Voorstellen dossier={dossier} onDossier={onDossier} />
    <Delingen dossier={dossier} onDossier={onDossier} />
    <Inzage dossierId={dossier.id} />
    <Rechten />
  </>
);

/** The own file, phone first: what the resident reads, says, and shares. Its address names nobody. @source W-95.2, W-95.3 */
export const Eigenpagina = (): JSX.Element => {
  const { waarde, storing, herhaal, vervang } = useVraag(fetchEigendossier, "");
  const dossier = waarde?.gevonden;
  return (
    <div class="eigendossier">
      <Paginakop titel="Mijn dossier">{dossier === undefined || dossier === null ? null : <p class="nl-paragraph">Dit is het dossier van {dossier.naam}.</p>}</Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="uw dossier" /> : null}
      {dossier === null ? <p class="nl-paragraph kaart">Bij dit account hoort geen dossier meer. Bel het wijkteam als u uw dossier wilt zien.</p> : null}
      {dossier === undefined || dossier === null ? null : <Inhoud dossier={dossier} onDossier={(nieuw) => vervang({ gevonden: nieuw })} />}
    </div>
  );
};
