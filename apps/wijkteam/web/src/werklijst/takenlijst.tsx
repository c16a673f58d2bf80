import { Filterchips, Foutmelding, Knop, type Storing } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";

import type { Werklijst } from "../../../src/api/weergave.js";
import { fetchWerklijst, type Werklijstvraag } from "../api-client.js";
import { FILTERS } from "./filters.table.js";
import { Taak } from "./taak.js";
import { VAN_MIJ } from "./werklijstvraag.js";

interface TakenlijstProps {
  readonly vraag: Werklijstvraag;
  /** The first page. */
  readonly werklijst: Werklijst;
}

const noemAantal = (aantal: number): string => (aantal === 1 ? "1 taak" : `${aantal} taken`);

/** What has to be done, in the order of the terms, a page at a time. */
export const Takenlijst = ({ vraag, werklijst }: TakenlijstProps): JSX.Element => {
  const { query, route } = useLocation();
  const [verder, setVerder] = useState<Pick<Werklijst, "regels" | "volgende">>({ regels: [], volgende: werklijst.volgende });
  const [bezig, setBezig] = useState(false);
  const [storing, setStoring] = useState<Storing>();
  const gekozen = FILTERS.find(({ stand }) => stand === vraag.toon);
  const { aantallen, vanMij, vanAllen } = werklijst;
  const regels = [...werklijst.regels, ...verder.regels];
  const totaal = gekozen === undefined ? aantallen.alles : aantallen[gekozen.aantal];
  const ga = (vragen: Readonly<Record<string, string | undefined>>): void => {
    const gevuld = Object.entries({ toon: gekozen?.id, van: query["van"] === VAN_MIJ ? VAN_MIJ : undefined, ...vragen }).flatMap(([naam, waarde]) => (waarde === undefined ? [] : [[naam, waarde]]));
    route(gevuld.length === 0 ? "/" : `/?${new URLSearchParams(gevuld).toString()}`, true);
  };
  const meer = async (na: string): Promise<void> => {
    if (bezig) return;
    setBezig(true);
    const antwoord = await fetchWerklijst({ ...vraag, na });
    setBezig(false);
    if (antwoord._tag !== "gelukt") return setStoring(antwoord);
    setStoring(undefined);
    setVerder({ regels: [...verder.regels, ...antwoord.waarde.regels], volgende: antwoord.waarde.volgende });
  };
  const { volgende } = verder;
  return (
    <section id="te-doen" aria-labelledby="kop-taken">
      <div class="takenkop">
        <h2 class="nl-heading nl-heading--level-3" id="kop-taken">
          Te doen
        </h2>
        <Filterchips
          filters={FILTERS.map(({ id, naam, aantal }) => ({ id, naam, aantal: aantallen[aantal] }))}
          totaal={aantallen.alles}
          gekozen={gekozen?.id}
          onKies={(toon) => ga({ toon })}
        />
        {vraag.van === VAN_MIJ || (vanMij > 0 && vanMij < vanAllen) ? (
          <Filterchips
            naam="Van wie"
            filters={[{ id: VAN_MIJ, naam: "Van mij", aantal: vanMij }]}
            totaal={vanAllen}
            gekozen={vraag.van === VAN_MIJ ? VAN_MIJ : undefined}
            onKies={(van) => ga({ van })}
          />
        ) : null}
      </div>
      <p class="alleen-horen" role="status">
        {noemAantal(regels.length)} getoond
      </p>
      {regels.length === 0 ? (
        <p class="nl-paragraph kaart">{aantallen.alles === 0 ? "Alles is gedaan. U hoeft nu niets te doen." : "Hier staat nu niets."}</p>
      ) : (
        <ul class="taken">
          {regels.map((regel) => (
            <Taak key={`${regel.taak.dossierId}-${regel.taak.id}`} regel={regel} />
          ))}
        </ul>
      )}
      {storing === undefined ? null : <Foutmelding storing={storing} />}
      {volgende === null ? null : (
        <p class="nl-paragraph">
          <Knop aria-disabled={bezig} onClick={() => void meer(volgende)}>
            {bezig ? "Meer wordt opgehaald…" : `Toon meer (nog ${totaal - regels.length})`}
          </Knop>
        </p>
      )}
    </section>
  );
};
