import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Formulier, Foutmelding, Knop, useVraag, type Storing } from "@wmo-kit/schermen";
import { formatDag } from "@wmo-kit/schermen/kit";
import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";

import { endDienst, fetchDiensten, planDienst } from "./aanwezigheid-client.js";
import { listDienstvelden, readDienst, schrijfDagen } from "./dienstvelden.js";

interface DienstenProps {
  readonly locatie: string;
  readonly vandaag: IsoDatum;
}

/** Who works at a location: who may know who comes there. For whoever divides the work. @source NEN 7510-1:2024, 5.15 */
export const Diensten = ({ locatie, vandaag }: DienstenProps): JSX.Element => {
  const { waarde, storing, herhaal } = useVraag(() => fetchDiensten(locatie), locatie);
  const [mislukt, setMislukt] = useState<Storing | undefined>(undefined);
  const velden = useMemo(() => listDienstvelden(waarde?.collegas ?? []), [waarde]);
  const beeindig = async (id: string): Promise<void> => {
    const antwoord = await endDienst(id, { locatie, totEnMet: vandaag });
    setMislukt(antwoord._tag === "gelukt" ? undefined : antwoord);
    herhaal();
  };
  const geldend = (waarde?.diensten ?? []).filter(({ totEnMet }) => totEnMet >= vandaag);
  return (
    <details class="waarom kaart diensten">
      <summary>Wie werkt hier</summary>
      <p class="nl-paragraph">Wie hier dienst heeft, ziet op die dagen wie er komt en legt de aanwezigheid vast. Teamleiders en de administratie kunnen dat altijd.</p>
      {storing === undefined ? null : <Foutmelding storing={storing} onOpnieuw={herhaal} />}
      {mislukt === undefined ? null : <Foutmelding storing={mislukt} />}
      {waarde !== undefined && geldend.length === 0 ? <p class="nl-paragraph">Er is nog geen dienst vastgelegd op deze locatie.</p> : null}
      <ul class="diensten__lijst">
        {geldend.map((dienst) => (
          <li key={dienst.id}>
            {dienst.naam ?? "Onbekend account"}: {schrijfDagen(dienst.weekdagen)}, van {formatDag(dienst.vanaf)} tot en met {formatDag(dienst.totEnMet)}{" "}
            {dienst.totEnMet === vandaag ? null : (
              <Knop soort="subtle" onClick={() => void beeindig(dienst.id)}>
                Na vandaag beëindigen<span class="alleen-horen">: {dienst.naam}</span>
              </Knop>
            )}
          </li>
        ))}
      </ul>
      {waarde === undefined ? null : (
        <Formulier
          id="dienst"
          velden={velden}
          vandaag={vandaag}
          conceptsleutel={`dienst:${locatie}`}
          knoptekst="Dienst vastleggen"
          verstuur={(gegevens) => planDienst({ locatie, ...readDienst(gegevens) })}
          onGelukt={herhaal}
        />
      )}
    </details>
  );
};
