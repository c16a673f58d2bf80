import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import { Dagdeelgroep, Foutmelding, Knop, Laden, Melding, type Aanwezigheidkeuze } from "@wmo-kit/schermen";
import type { JSX } from "preact";
import { useContext, useState } from "preact/hooks";

import type { Dagdeel } from "../../../src/aanwezigheid/dagdelen.table.js";
import { Account } from "./account.js";
import type { Plaats } from "./apparaat/rooster-op-apparaat.js";
import { DAGDELEN } from "./dagdelen.table.js";
import { Inzetkiezer, useCollegas } from "./inzetkiezer.js";
import { Toevoegen } from "./toevoegen.js";
import { toonGroepen } from "./toon-groepen.js";
import { toInzet, useInzet } from "./use-inzet.js";
import type { Roostervraag } from "./use-rooster.js";
import type { Wachtrij } from "./use-wachtrij.js";
import { schrijfMoment } from "./vandaag-op-apparaat.js";
import { voegSamen } from "./voeg-samen.js";

interface DaglijstProps {
  readonly locatie: string;
  readonly datum: IsoDatum;
  readonly vraag: Roostervraag;
  readonly wachtrij: Wachtrij;
}

/** Everybody of a day at a location, per day part, with who works. */
export const Daglijst = ({ locatie, datum, vraag: { dag, storing, herhaal }, wachtrij }: DaglijstProps): JSX.Element => {
  const account = useContext(Account);
  const collegas = useCollegas(account);
  const [keuzes, wijzig] = useInzet(account);
  const [toegevoegd, setToegevoegd] = useState<readonly Plaats[]>([]);
  if (dag === undefined) return storing === undefined ? <Laden wat="het rooster" /> : <GeenRooster storing={storing} onOpnieuw={herhaal} />;

  const inzet = toInzet(keuzes);
  const noem = (dossier: string): string => toegevoegd.find(({ id }) => id === dossier)?.naam ?? "Naam niet op dit apparaat";
  const personen = voegSamen(dag.rooster, wachtrij.eigen, noem);
  const groepen = toonGroepen(personen, (medewerker) => `Door: ${collegas.find(({ id }) => id === medewerker)?.naam ?? "een collega"}`);
  const zonderInzet = personen.flatMap(({ dossierId, dagdelen }) =>
    dagdelen.filter(({ stand, medewerker }) => stand === "aanwezig" && medewerker === null).map((deel) => ({ dossierId, ...deel })),
  );
  const leg = (dossier: string, dagdeel: Dagdeel, stand: Aanwezigheidkeuze | null, minuten?: number): void =>
    wachtrij.leg({
      dossier,
      locatie,
      datum,
      dagdeel,
      stand: stand ?? "ongedaan",
      ...(minuten === undefined ? {} : { minuten }),
      ...(inzet === undefined || stand !== "aanwezig" ? {} : { inzet }),
    });
  return (
    <>
      {dag.bewaardOp === undefined ? null : (
        <p class="nl-paragraph bijzaak">Zonder verbinding ziet u het rooster zoals het was op {schrijfMoment(dag.bewaardOp)}, met wat u zelf daarna vastlegde.</p>
      )}
      {dag.bewaardOp === undefined && storing !== undefined && storing._tag !== "offline" ? <Foutmelding storing={storing} onOpnieuw={herhaal} /> : null}
      <div class="kaart werkt">
        <Inzetkiezer keuzes={keuzes} collegas={collegas} onWijzig={wijzig} />
        {inzet === undefined || zonderInzet.length === 0 ? null : (
          <Knop onClick={() => zonderInzet.forEach(({ dossierId, dagdeel, minuten }) => leg(dossierId, dagdeel, "aanwezig", minuten ?? undefined))}>
            {zonderInzet.length === 1 ? "Vul dit ook in bij 1 aanwezige" : `Vul dit ook in bij ${zonderInzet.length} aanwezigen`}
          </Knop>
        )}
      </div>
      {dag.rooster.nietGetoond > 0 ? (
        <Melding soort="info">
          <p class="nl-paragraph">
            Op dit rooster {dag.rooster.nietGetoond === 1 ? "staat nog 1 bewoner" : `staan nog ${dag.rooster.nietGetoond} bewoners`} met wie u niet werkt. Werkt u hier
            vandaag? Vraag uw teamleider om uw dienst vast te leggen.
          </p>
        </Melding>
      ) : null}
      {groepen.length === 0 && dag.rooster.nietGetoond === 0 ? (
        <Melding soort="info">
          <p class="nl-paragraph">Er staat deze dag niemand op het rooster. Hier komen de bewoners die verwacht worden. Voeg hieronder de eerste toe.</p>
        </Melding>
      ) : null}
      {groepen.map((groep) => {
        const dagdeel = DAGDELEN.find(({ id }) => id === groep.id);
        return dagdeel === undefined ? null : (
          <Dagdeelgroep key={groep.id} groep={groep} onKies={(dossier, keuze, minuten) => leg(dossier, dagdeel.id, keuze, minuten)} />
        );
      })}
      <Toevoegen
        key={`${locatie} ${datum}`}
        locatie={locatie}
        datum={datum}
        bekend={dag.rooster.personen.map(({ dossierId, naam }) => ({ id: dossierId, naam }))}
        open={groepen.length === 0}
        onKwam={(bewoner, dagdeel) => {
          setToegevoegd((eerdere) => [...eerdere, bewoner]);
          leg(bewoner.id, dagdeel, "aanwezig");
        }}
        onGepland={herhaal}
      />
    </>
  );
};

const GeenRooster = ({ storing, onOpnieuw }: { readonly storing: NonNullable<Roostervraag["storing"]>; readonly onOpnieuw: () => void }): JSX.Element =>
  storing._tag === "offline" ? (
    <Melding soort="info">
      <p class="nl-paragraph">
        Het rooster van deze dag staat niet op dit apparaat. Op het apparaat staan vandaag en de dertien dagen daarna. Zodra er verbinding is, komt het
        rooster vanzelf.
      </p>
      <Knop onClick={onOpnieuw}>Opnieuw proberen</Knop>
    </Melding>
  ) : (
    <Foutmelding storing={storing} onOpnieuw={onOpnieuw} />
  );
