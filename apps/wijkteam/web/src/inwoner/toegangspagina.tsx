import "./inwoner.css";

import { Foutmelding, Formulier, Knop, Laden, Paginakop, readPeildatum, useVraag, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";

import type { Inwonertoegang, Uitnodiging, Voorstelweergave } from "../../../src/inwoner/weergave.js";
import { Beeld, Deel } from "./beeld.js";
import { fetchInwonertoegang, sendAntwoord, sendEinde, sendUitnodiging } from "./inwoner-client.js";
import { ANTWOORDVELDEN, EINDEVELDEN } from "./inwonervelden.table.js";
import { Uitnodigingsbrief } from "./uitnodigingsbrief.js";
import { Voorstel } from "./voorstellen.js";

interface DeelProps {
  readonly toegang: Inwonertoegang;
  readonly onToegang: (toegang: Inwonertoegang) => void;
}

const Toegang = ({ toegang: { heeftToegang, beeld }, onToegang, onUitgenodigd }: DeelProps & { readonly onUitgenodigd: () => void }): JSX.Element => {
  const [uitnodiging, setUitnodiging] = useState<Uitnodiging>();
  const [eindigt, setEindigt] = useState(false);
  const [storing, setStoring] = useState<Storing>();
  const vandaag = readPeildatum(beeld.peildatum);
  const nodigUit = async (): Promise<void> => {
    const antwoord = await sendUitnodiging(beeld.id);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    setStoring(undefined);
    setUitnodiging(antwoord.waarde);
    onUitgenodigd();
  };
  return (
    <Deel id="toegang" kop="Eigen toegang">
      <p class="nl-paragraph">
        {heeftToegang ? "De inwoner kan het eigen dossier zien." : "De inwoner kan het eigen dossier nog niet zien. Nodig de inwoner uit met een brief. Er staat geen naam en geen BSN in."}
      </p>
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {uitnodiging === undefined ? null : <Uitnodigingsbrief uitnodiging={uitnodiging} waarvoor="Hiermee ziet u uw eigen dossier bij het wijkteam." />}
      {eindigt && vandaag !== undefined ? (
        <Formulier
          id="einde"
          velden={EINDEVELDEN}
          vandaag={vandaag}
          conceptsleutel={`einde:${beeld.id}`}
          knoptekst="Toegang beëindigen"
          verstuur={(gegevens) => sendEinde(beeld.id, gegevens)}
          onGelukt={(nieuw) => {
            setEindigt(false);
            setUitnodiging(undefined);
            onToegang(nieuw);
          }}
          onAnnuleer={() => setEindigt(false)}
        />
      ) : (
        <div class="utrecht-button-group niet-afdrukken">
          <Knop soort="primary" onClick={() => void nodigUit()}>
            {heeftToegang ? "Nieuwe code geven" : "Inwoner uitnodigen"}
          </Knop>
          {heeftToegang ? <Knop onClick={() => setEindigt(true)}>Toegang beëindigen…</Knop> : null}
        </div>
      )}
    </Deel>
  );
};

const Beantwoorden = ({ toegang: { beeld }, voorstel, onToegang }: DeelProps & { readonly voorstel: Voorstelweergave }): JSX.Element => {
  const vandaag = readPeildatum(beeld.peildatum);
  return (
    <li class="kaart">
      <Voorstel voorstel={voorstel} />
      {voorstel.antwoord !== null || vandaag === undefined ? null : (
        <Formulier
          id={`antwoord-${voorstel.voorstelId}`}
          velden={ANTWOORDVELDEN}
          vandaag={vandaag}
          conceptsleutel={`antwoord:${voorstel.voorstelId}`}
          knoptekst="Antwoord versturen"
          verstuur={(gegevens) => sendAntwoord(beeld.id, voorstel.voorstelId, gegevens)}
          onGelukt={onToegang}
        />
      )}
    </li>
  );
};

const Inhoud = ({ toegang, onToegang, onUitgenodigd }: DeelProps & { readonly onUitgenodigd: () => void }): JSX.Element => {
  const { beeld } = toegang;
  return (
    <>
      <Toegang toegang={toegang} onToegang={onToegang} onUitgenodigd={onUitgenodigd} />
      <Deel id="voorstellen" kop="Voorstellen van de inwoner">
        {beeld.voorstellen.length === 0 ? <p class="nl-paragraph bijzaak">Nog geen. Wat de inwoner voorstelt, komt hier en op de werklijst.</p> : null}
        <ul class="eigenlijst">
          {beeld.voorstellen.map((voorstel) => (
            <Beantwoorden key={voorstel.voorstelId} toegang={toegang} voorstel={voorstel} onToegang={onToegang} />
          ))}
        </ul>
      </Deel>
      <Deel id="gedeeld" kop="Met wie de inwoner deelt">
        {beeld.delingen.length === 0 ? <p class="nl-paragraph bijzaak">De inwoner deelt met niemand.</p> : null}
        <ul class="eigenlijst">
          {beeld.delingen.map(({ delingId, relatie, onderdelenTekst, vanafTekst, totTekst, stand }) => (
            <li key={delingId} class="kaart">
              {relatie}: {onderdelenTekst}. Van {vanafTekst} tot en met {totTekst}: {stand}.
            </li>
          ))}
        </ul>
      </Deel>
      <h2 class="nl-heading nl-heading--level-2">Zo ziet de inwoner het dossier</h2>
      <Beeld dossier={beeld} />
    </>
  );
};

/** The side of the professional: inviting, answering, ending, and seeing what the resident sees. @source W-95.2, W-95.3 */
export const Toegangspagina = (): JSX.Element => {
  const { dossierId = "" } = useRoute().params;
  const { waarde, storing, herhaal, vervang } = useVraag(() => fetchInwonertoegang(dossierId), dossierId);
  return (
    <>
      <nav class="kruimel" aria-label="Kruimelpad">
        <a class="nl-link" href={`/dossiers/${dossierId}`}>
          Dossier
        </a>
      </nav>
      <Paginakop titel="Het dossier van de inwoner zelf" tabtitel="Eigen dossier">
        {waarde === undefined ? null : <p class="nl-paragraph bijzaak">{waarde.beeld.naam}</p>}
      </Paginakop>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {waarde === undefined && storing === undefined ? <Laden wat="de toegang van de inwoner" /> : null}
      {waarde === undefined ? null : <Inhoud toegang={waarde} onToegang={vervang} onUitgenodigd={herhaal} />}
    </>
  );
};
