import type { Plichtenkalender } from "@wmo-kit/kit/api";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { Tekstinvoer } from "../../formulier/tekstinvoer.js";
import { Foutmelding } from "../../onderdelen/foutmelding.js";
import { Knop } from "../../onderdelen/knop.js";
import { Melding } from "../../onderdelen/melding.js";
import type { Storing } from "../../vraag/antwoord.js";
import { formatDag } from "../register/dag.js";
import { makeAbonnement, revokeAbonnement } from "./kwaliteit-client.js";

interface AgendaProps {
  readonly abonnementen: Plichtenkalender["abonnementen"];
  readonly onGewijzigd: () => void;
}

const Adres = ({ pad }: { readonly pad: string }): JSX.Element => {
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => vak.current?.focus(), [pad]);
  const adres = new URL(pad, globalThis.location.origin).href;
  return (
    <div tabIndex={-1} ref={vak}>
      <Melding soort="ok" role="status">
        <p class="nl-paragraph">
          <strong>Dit adres ziet u alleen nu.</strong> Kopieer het en plak het in uw agenda, bij “abonneren op agenda” of “agenda toevoegen met URL”. Wie het adres heeft, ziet de
          plichten; er staan geen namen in.
        </p>
        <p class="nl-paragraph">
          <code class="utrecht-code agenda-adres">{adres}</code>
        </p>
        <Knop onClick={() => void navigator.clipboard.writeText(adres)}>Adres kopiëren</Knop>
      </Melding>
    </div>
  );
};

/** Follows the duties in one's own calendar: an address with a secret, which can be taken back. */
export const Agenda = ({ abonnementen, onGewijzigd }: AgendaProps): JSX.Element => {
  const [voor, setVoor] = useState("");
  const [fout, setFout] = useState<string>();
  const [pad, setPad] = useState<string>();
  const [storing, setStoring] = useState<Storing>();
  const lopend = abonnementen.filter(({ ingetrokken }) => !ingetrokken);
  const maak = async (): Promise<void> => {
    if (voor.trim() === "") return setFout("Vul in voor wie of welke agenda het adres is.");
    setFout(undefined);
    const antwoord = await makeAbonnement(voor.trim());
    setStoring(antwoord._tag === "gelukt" ? undefined : antwoord);
    if (antwoord._tag !== "gelukt") return;
    setPad(antwoord.waarde.pad);
    setVoor("");
    onGewijzigd();
  };
  const trekIn = async (id: string): Promise<void> => {
    const antwoord = await revokeAbonnement(id);
    setStoring(antwoord._tag === "gelukt" ? undefined : antwoord);
    if (antwoord._tag === "gelukt") onGewijzigd();
  };
  return (
    <section class="kaart registerkaart niet-afdrukken" aria-labelledby="kop-agenda">
      <h2 class="nl-heading nl-heading--level-3" id="kop-agenda">
        In uw eigen agenda
      </h2>
      <p class="nl-paragraph">Met een adres volgt u deze plichten in Outlook, Google Agenda of op uw telefoon. Verandert er iets, dan verandert uw agenda mee.</p>
      {pad === undefined ? null : <Adres pad={pad} />}
      {lopend.length === 0 ? null : (
        <ul class="utrecht-unordered-list" aria-label="Adressen die nu werken">
          {lopend.map(({ id, voor: naam, sinds }) => (
            <li key={id} class="utrecht-unordered-list__item">
              {naam}, sinds {formatDag(sinds)}{" "}
              <Knop soort="subtle" onClick={() => void trekIn(id)}>
                Intrekken<span class="alleen-horen">: {naam}</span>
              </Knop>
            </li>
          ))}
        </ul>
      )}
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      <form
        class="formulier"
        noValidate
        onSubmit={(gebeurtenis) => {
          gebeurtenis.preventDefault();
          void maak();
        }}
      >
        <Tekstinvoer id="agenda-voor" label="Voor welke agenda?" uitleg="Bijvoorbeeld: Outlook van de administratie." waarde={voor} fout={fout} verplicht onWijzig={setVoor} />
        <div class="utrecht-button-group">
          <Knop type="submit" icoon="kalender">
            Adres maken
          </Knop>
        </div>
      </form>
    </section>
  );
};
