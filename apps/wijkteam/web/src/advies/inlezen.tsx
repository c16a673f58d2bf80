import "./advies.css";

import { Datumveld, formatNederlandseDatum, Foutmelding, parseDatumTot, type Storing } from "@wmo-kit/schermen";
import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import type { Bestandweergave } from "../../../src/koppelingen/gegevens-weergave.js";
import { sendBestand } from "./advies-client.js";

interface InlezenProps {
  readonly bestand: Bestandweergave;
  readonly vandaag: IsoDatum;
  readonly onIngelezen: () => void;
}

const GEEN_DAG = "Vul de dag in waarop de gegevens zijn opgehaald, niet later dan vandaag.";

/** Chooses a file of another system and takes it over; with one fault nothing is taken over, and each fault is listed. @source systems.md 6.5 */
export const Inlezen = ({ bestand: { soort, titel }, vandaag, onIngelezen }: InlezenProps): JSX.Element => {
  const [stand, setStand] = useState(formatNederlandseDatum(vandaag));
  const [fout, setFout] = useState<string>();
  const [storing, setStoring] = useState<Storing>();
  const [gelukt, setGelukt] = useState(false);
  const lees = async (gekozen: File): Promise<void> => {
    const dag = parseDatumTot(stand, vandaag);
    setFout(dag.isErr() ? GEEN_DAG : undefined);
    setGelukt(false);
    if (dag.isErr()) return;
    const antwoord = await sendBestand(soort, dag.value, new Uint8Array(await gekozen.arrayBuffer()));
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    setStoring(undefined);
    setGelukt(true);
    onIngelezen();
  };
  const velden = storing?._tag === "probleem" ? (storing.probleem.velden ?? []) : [];
  return (
    <div class="inlezen">
      <Datumveld id={`stand-${soort}`} label="Van welke dag zijn de gegevens?" waarde={stand} vandaag={vandaag} tot={vandaag} verplicht fout={fout} onWijzig={setStand} />
      <label class="nl-button nl-button--secondary bestandsknop">
        <input
          class="alleen-horen"
          type="file"
          accept=".csv,.xlsx,text/csv"
          onChange={({ currentTarget }) => {
            const gekozen = currentTarget.files?.[0];
            if (gekozen !== undefined) void lees(gekozen);
            currentTarget.value = "";
          }}
        />
        <span class="nl-button__label">
          Bestand kiezen<span class="alleen-horen">: {titel}</span>
        </span>
      </label>
      <p class="nl-paragraph" role="status">
        {gelukt ? "Het bestand is ingelezen." : ""}
      </p>
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {velden.length === 0 ? null : (
        <ul class="lijst__rijen">
          {velden.map(({ pad, tekst }) => (
            <li key={`${pad.join("-")}-${tekst}`}>{tekst}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
