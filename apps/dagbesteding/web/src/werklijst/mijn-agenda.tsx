import { Foutmelding, Knop, Melding, type Antwoord, type Storing } from "@wmo-kit/schermen";
import { Wie } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";

import { ask, client } from "../api-client.js";

const vraagAdres = (): Promise<Antwoord<{ readonly pad: string }>> => ask(client.takenagenda.geefTakenagenda({}));
const trekIn = (): Promise<Antwoord<void>> => ask(client.takenagenda.trekTakenagendaIn({}));

/** Follows the own tasks in one's own calendar: an address with a secret, shown once; it holds no names. */
export const MijnAgenda = (): JSX.Element | null => {
  const { ik } = useContext(Wie);
  const [pad, setPad] = useState<string>();
  const [klaar, setKlaar] = useState("");
  const [storing, setStoring] = useState<Storing>();
  const maak = async (): Promise<void> => {
    const antwoord = await vraagAdres();
    setStoring(antwoord._tag === "gelukt" ? undefined : antwoord);
    if (antwoord._tag === "gelukt") setPad(antwoord.waarde.pad);
  };
  const stop = async (): Promise<void> => {
    const antwoord = await trekIn();
    setStoring(antwoord._tag === "gelukt" ? undefined : antwoord);
    setPad(undefined);
    if (antwoord._tag === "gelukt") setKlaar("Uw agenda volgt uw taken niet meer.");
  };
  const adres = pad === undefined ? undefined : new URL(pad, globalThis.location.origin).href;
  if (ik?.rechten.includes("dossier.wijzigen") !== true) return null;
  return (
    <details class="waarom niet-afdrukken">
      <summary>Mijn taken in mijn agenda</summary>
      <div class="waarom__inhoud">
        <p class="nl-paragraph">Met een adres volgt u de taken voor uw bewoners in Outlook, Google Agenda of op uw telefoon. Er staan geen namen in. Een nieuw adres maakt het oude ongeldig.</p>
        {adres === undefined ? null : (
          <Melding soort="ok" role="status">
            <p class="nl-paragraph">
              <strong>Dit adres ziet u alleen nu.</strong> Kopieer het en plak het in uw agenda, bij “abonneren op agenda”.
            </p>
            <p class="nl-paragraph">
              <code class="utrecht-code agenda-adres">{adres}</code>
            </p>
            <Knop onClick={() => void navigator.clipboard.writeText(adres)}>Adres kopiëren</Knop>
          </Melding>
        )}
        {storing === undefined ? null : <Foutmelding storing={storing} />}
        <div class="utrecht-button-group">
          <Knop icoon="kalender" onClick={() => void maak()}>
            Adres maken
          </Knop>
          <Knop soort="subtle" onClick={() => void stop()}>
            Adres intrekken
          </Knop>
        </div>
        <p class="nl-paragraph" role="status">
          {klaar}
        </p>
      </div>
    </details>
  );
};
