import { toEpochDag, weekdagnummerVan, weekdagVan, type IsoDatum } from "@wmo-kit/domain/rekenen";
import { Foutmelding, Knop, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import type { Dagdeel } from "../../../src/aanwezigheid/dagdelen.table.js";
import { fetchDossiers } from "../api-client.js";
import { planRooster } from "./aanwezigheid-client.js";
import type { Plaats } from "./apparaat/rooster-op-apparaat.js";
import { DAGDELEN } from "./dagdelen.table.js";

interface ToevoegenProps {
  readonly locatie: string;
  readonly datum: IsoDatum;
  /** People that this device knows, for when there is no connection. */
  readonly bekend: readonly Plaats[];
  readonly open: boolean;
  readonly onKwam: (dossier: Plaats, dagdeel: Dagdeel) => void;
  readonly onGepland: () => void;
}

const useBewoners = (bekend: readonly Plaats[]): readonly Plaats[] => {
  const [bewoners, setBewoners] = useState<readonly Plaats[] | undefined>(undefined);
  useEffect(() => {
    void fetchDossiers().then((antwoord) => {
      if (antwoord._tag === "gelukt") setBewoners(antwoord.waarde.dossiers.map(({ id, naam }) => ({ id, naam })));
    });
  }, []);
  return bewoners ?? bekend;
};

/** Puts somebody on the list: only today, because somebody came, or every week from today on. */
export const Toevoegen = ({ locatie, datum, bekend, open, onKwam, onGepland }: ToevoegenProps): JSX.Element => {
  const bewoners = useBewoners(bekend);
  const [dossier, setDossier] = useState("");
  const [dagdeel, setDagdeel] = useState<Dagdeel>("ochtend");
  const [storing, setStoring] = useState<Storing | undefined>(undefined);
  const [klaar, setKlaar] = useState("");
  const bewoner = bewoners.find(({ id }) => id === dossier);
  const weekdag = weekdagVan(datum);
  const deel = DAGDELEN.find(({ id }) => id === dagdeel)?.titel.toLowerCase() ?? "";
  const meldKlaar = (tekst: string): void => {
    setKlaar(tekst);
    setStoring(undefined);
    setDossier("");
  };
  const kwam = (): void => {
    if (bewoner === undefined) return setKlaar("Kies eerst een bewoner.");
    onKwam(bewoner, dagdeel);
    meldKlaar(`${bewoner.naam} staat als aanwezig in de ${deel}.`);
  };
  const plan = async (): Promise<void> => {
    if (bewoner === undefined) return setKlaar("Kies eerst een bewoner.");
    const antwoord = await planRooster({ dossier, locatie, weekdag: weekdagnummerVan(toEpochDag(datum)), dagdeel, vanaf: datum });
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    meldKlaar(`${bewoner.naam} staat voortaan elke ${weekdag} op het rooster, in de ${deel}.`);
    onGepland();
  };
  return (
    <details class="waarom kaart toevoegen" open={open || klaar !== ""}>
      <summary>Iemand toevoegen</summary>
      <div class="formulier">
        <div class="inzet">
          <div class="inzet__veld">
            <label class="utrecht-form-label" for="toevoegen-wie">
              Bewoner
            </label>
            <select class="utrecht-textbox utrecht-textbox--html-input" id="toevoegen-wie" value={dossier} onChange={({ currentTarget }) => setDossier(currentTarget.value)}>
              <option value="">Maak een keuze</option>
              {bewoners.map(({ id, naam }) => (
                <option key={id} value={id}>
                  {naam}
                </option>
              ))}
            </select>
          </div>
          <div class="inzet__veld">
            <label class="utrecht-form-label" for="toevoegen-dagdeel">
              Dagdeel
            </label>
            <select
              class="utrecht-textbox utrecht-textbox--html-input"
              id="toevoegen-dagdeel"
              value={dagdeel}
              onChange={({ currentTarget }) => setDagdeel(DAGDELEN.find(({ id }) => id === currentTarget.value)?.id ?? "ochtend")}
            >
              {DAGDELEN.map(({ id, titel }) => (
                <option key={id} value={id}>
                  {titel}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div class="utrecht-button-group knoppenrij">
          <Knop onClick={kwam}>Kwam deze dag</Knop>
          <Knop onClick={() => void plan()}>Komt elke {weekdag}</Knop>
        </div>
        {storing === undefined ? null : <Foutmelding storing={storing} />}
        <p class="nl-paragraph" role="status">
          {klaar}
        </p>
      </div>
    </details>
  );
};
