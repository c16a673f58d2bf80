import { Foutmelding, Icoon, Knop, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Declaratieweergave } from "../../../src/declaratie/weergave.js";
import { schrijfBedrag } from "./bedrag.js";
import { bestandAdres, offerDeclaratie, sendDeclaratie } from "./declaratie-client.js";
import { schrijfDatum } from "./regellijst.js";

interface VerzendstapProps {
  readonly declaratie: Declaratieweergave;
  readonly onVerzonden: (declaratie: Declaratieweergave) => void;
}

const Bestanden = ({ declaratie: { id, berichten } }: { readonly declaratie: Declaratieweergave }): JSX.Element => (
  <ul class="bestandenlijst">
    {berichten.map(({ bestand, identificatie, beantwoord }) => (
      <li key={bestand}>
        <a class="nl-button nl-button--secondary" href={bestandAdres(id, bestand)} download={`WMO323-${identificatie}.xml`}>
          <span class="nl-button__icon-start">
            <Icoon vorm="ophalen" />
          </span>
          <span class="nl-button__label">323 downloaden{berichten.length === 1 ? "" : ` (${bestand} van ${berichten.length})`}</span>
        </a>
        <span class="bijzaak">
          Bericht {identificatie}, {beantwoord ? "antwoord ontvangen" : "nog geen antwoord"}
        </span>
      </li>
    ))}
  </ul>
);

/** Confirms the claim: says once more what goes out, records it, and hands over the files. */
export const Verzendstap = ({ declaratie, onVerzonden }: VerzendstapProps): JSX.Element => {
  const { id, stand, regels, ingediendInEurocent, verzondenOp } = declaratie;
  const [bezig, setBezig] = useState(false);
  const [storing, setStoring] = useState<Storing | undefined>(undefined);
  const verzend = async (stuur: typeof sendDeclaratie): Promise<void> => {
    if (bezig) return;
    setBezig(true);
    setStoring(undefined);
    const antwoord = await stuur(id);
    setBezig(false);
    if (antwoord._tag === "gelukt") onVerzonden(antwoord.waarde);
    else setStoring(antwoord);
  };
  if (stand === "vervallen") return <p class="nl-paragraph">Dit voorstel is vervangen door een nieuwer voorstel en gaat niet meer weg.</p>;
  if (stand !== "voorgesteld")
    return (
      <>
        <p class="nl-paragraph">
          Vastgelegd als verzonden op {schrijfDatum(verzondenOp ?? "")}. Hoe het met elk bestand staat, ziet u bij <a class="nl-link" href="/berichten">Berichten</a>.
        </p>
        <Bestanden declaratie={declaratie} />
      </>
    );
  if (regels === 0) return <p class="nl-paragraph">Er zijn geen regels om te verzenden. Kijk bij stap 2 wat er moet gebeuren, en maak daarna een nieuw voorstel.</p>;
  return (
    <>
      <p class="nl-paragraph">
        U verzendt {regels === 1 ? "1 regel" : `${regels} regels`}, samen <strong>{schrijfBedrag(ingediendInEurocent)}</strong>. Daarna staan de regels in de dossiers en
        ligt het bestand klaar. Een verzonden regel verandert u alleen nog met een correctie.
      </p>
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      <div class="utrecht-button-group">
        <Knop
          soort="primary"
          aria-disabled={bezig}
          onClick={() => void verzend(sendDeclaratie)}
        >
          {bezig ? "Bezig met vastleggen…" : "Declaratie vastleggen als verzonden"}
        </Knop>
        <Knop aria-disabled={bezig} onClick={() => void verzend(offerDeclaratie)}>
          Bestand laten aanbieden door de kit
        </Knop>
      </div>
    </>
  );
};
