import { Foutmelding, Knop, Laden, Meerkeuze, Paginakop, useVraag, type Storing } from "@wmo-kit/schermen";
import { Feiten, Merk, Registertabel } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useRoute } from "preact-iso";
import { useState } from "preact/hooks";

import type { Persoonsvergelijking } from "../../../src/koppelingen/gegevens-weergave.js";
import { fetchDossier } from "../api-client.js";
import { askPersoon, sendOvername } from "./advies-client.js";
import { Indicaties } from "./indicaties.js";
import { Kruimel } from "./kruimel.js";

type Veld = Persoonsvergelijking["verschillen"][number]["veld"];

interface UitkomstProps {
  readonly dossierId: string;
  readonly vergelijking: Persoonsvergelijking;
  readonly onOvergenomen: () => void;
}

const Verschillen = ({ dossierId, vergelijking: { verschillen }, onOvergenomen }: UitkomstProps): JSX.Element => {
  const [gekozen, setGekozen] = useState<readonly Veld[]>([]);
  const [storing, setStoring] = useState<Storing>();
  const neemOver = async (): Promise<void> => {
    const antwoord = await sendOvername(dossierId, gekozen);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    onOvergenomen();
  };
  if (verschillen.length === 0) return <p class="nl-paragraph">De gegevens in het dossier zijn gelijk aan die in de BRP.</p>;
  return (
    <>
      <Registertabel
        titel="Verschillen tussen dossier en BRP"
        koppen={["Gegeven", "In het dossier", "In de BRP"]}
        rijen={verschillen.map(({ veld, label, hier, daar }) => ({ sleutel: veld, cellen: [label, hier ?? "niet bekend", daar ?? "niet bekend"] }))}
      />
      <Meerkeuze
        id="overnemen"
        label="Wat neemt u over in het dossier?"
        opties={verschillen.map(({ veld, label }) => ({ waarde: veld, label }))}
        gekozen={gekozen}
        verplicht={false}
        fout={undefined}
        onKies={(waarden) => setGekozen(verschillen.flatMap(({ veld }) => (waarden.includes(veld) ? [veld] : [])))}
      />
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      <div>
        <Knop aria-disabled={gekozen.length === 0} onClick={() => void (gekozen.length === 0 ? undefined : neemOver())}>
          Overnemen
        </Knop>
      </div>
    </>
  );
};

const Uitkomst = (props: UitkomstProps): JSX.Element => {
  const { gevonden, standTekst, geheimhouding, overledenOpTekst, huishouden } = props.vergelijking;
  if (!gevonden) return <p class="nl-paragraph kaart">In de BRP staat niemand met dit burgerservicenummer. Controleer het nummer met een identiteitsbewijs.</p>;
  return (
    <section class="kaart registerkaart" aria-labelledby="kop-uitkomst">
      <h2 class="nl-heading nl-heading--level-3" id="kop-uitkomst">
        Wat de BRP zegt
      </h2>
      <p class="nl-paragraph bijzaak">Gegevens van {standTekst}</p>
      {geheimhouding ? <Merk toon="let-op" tekst="geheimhouding: geef het adres niet aan anderen" /> : null}
      {overledenOpTekst === null ? null : <Feiten feiten={[["Overleden op", overledenOpTekst]]} />}
      <Verschillen {...props} />
      {huishouden.length === 0 ? null : (
        <>
          <h3 class="nl-heading nl-heading--level-4">Met wie de inwoner woont</h3>
          <Registertabel titel="Met wie de inwoner woont" koppen={["Wie", "Naam", "Geboren"]} rijen={huishouden.map(({ relatie, naam, geboortedatumTekst }, plaats) => ({ sleutel: String(plaats), cellen: [relatie, naam, geboortedatumTekst] }))} />
        </>
      )}
    </section>
  );
};

/** Asks the BRP who a resident is, for an investigation or for help, and takes over what the professional chooses. @source W-98.2, W-98.3, W-106.9 */
export const Persoonspagina = (): JSX.Element => {
  const { dossierId = "", zaak = "" } = useRoute().params;
  const { waarde: dossier, storing, herhaal } = useVraag(() => fetchDossier(dossierId), dossierId);
  const [vergelijking, setVergelijking] = useState<Persoonsvergelijking>();
  const [mis, setMis] = useState<Storing>();
  const [overgenomen, setOvergenomen] = useState(false);
  if (dossier === undefined) return storing === undefined ? <Laden wat="het dossier" /> : <Foutmelding storing={storing} onOpnieuw={herhaal} />;
  const reden = dossier.zaken.find(({ id }) => id === zaak)?.levensloop === "A2" ? "onderzoek" : "caseload";
  const vraag = async (): Promise<void> => {
    setOvergenomen(false);
    const antwoord = await askPersoon(dossierId, { reden, zaak });
    setMis(antwoord._tag === "gelukt" ? undefined : antwoord);
    setVergelijking(antwoord._tag === "gelukt" ? antwoord.waarde : undefined);
  };
  return (
    <>
      <Kruimel dossierId={dossierId} naam={dossier.naam} />
      <Paginakop titel="Gegevens uit de BRP">
        <p class="nl-paragraph">U vraagt de gegevens op voor {reden === "onderzoek" ? "het onderzoek" : "de hulp aan deze inwoner"}. Dat wordt vastgelegd. Er verandert niets in het dossier tot u iets overneemt.</p>
        <Knop onClick={() => void vraag()}>Opvragen bij de BRP</Knop>
      </Paginakop>
      {mis === undefined ? null : <Foutmelding storing={mis} />}
      <p class="nl-paragraph" role="status">
        {overgenomen ? "Overgenomen in het dossier." : ""}
      </p>
      <Indicaties dossierId={dossierId} reden={reden} zaak={zaak} />
      {vergelijking === undefined ? null : (
        <Uitkomst
          dossierId={dossierId}
          vergelijking={vergelijking}
          onOvergenomen={() => {
            setOvergenomen(true);
            setVergelijking(undefined);
            herhaal();
          }}
        />
      )}
    </>
  );
};
