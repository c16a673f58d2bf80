import { addDagen, isIsoDatum, type IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useState } from "preact/hooks";

import { Datumveld } from "../datum/datumveld.js";
import { describeDatumFout } from "../datum/describe-error.js";
import { formatNederlandseDatum, parseNederlandseDatum } from "../datum/nederlandse-datum.js";
import { Icoon } from "../onderdelen/icoon.js";
import { Knop } from "../onderdelen/knop.js";

interface DagkiezerProps {
  readonly datum: IsoDatum;
  readonly datumTekst: string;
  readonly vandaag: IsoDatum;
  readonly onKies: (datum: IsoDatum) => void;
}

/** One day: a step back, a step on, back to today, or any day by its date. */
export const Dagkiezer = ({ datum, datumTekst, vandaag, onKies }: DagkiezerProps): JSX.Element => {
  const [getypt, setGetypt] = useState<string | undefined>(undefined);
  const verschuif = (dagen: number): void => addDagen(datum, dagen).match(onKies, () => undefined);
  const gelezen = getypt === undefined ? undefined : parseNederlandseDatum(getypt);
  const wijzig = (tekst: string): void => {
    const dag = parseNederlandseDatum(tekst).unwrapOr(undefined);
    setGetypt(dag === undefined ? tekst : undefined);
    if (dag !== undefined && isIsoDatum(dag)) onKies(dag);
  };
  return (
    <div class="dagkiezer">
      <div class="dagkiezer__stappen">
        <button type="button" class="nl-button nl-button--secondary nl-button--icon-only" onClick={() => verschuif(-1)}>
          <span class="nl-button__icon-start">
            <Icoon vorm="links" />
          </span>
          <span class="nl-button__label">Vorige dag</span>
        </button>
        <p class="dagkiezer__dag" aria-live="polite">
          <strong>{datumTekst}</strong>
          {datum === vandaag ? <span class="bijzaak">vandaag</span> : null}
        </p>
        <button type="button" class="nl-button nl-button--secondary nl-button--icon-only" onClick={() => verschuif(1)}>
          <span class="nl-button__icon-start">
            <Icoon vorm="rechts" />
          </span>
          <span class="nl-button__label">Volgende dag</span>
        </button>
      </div>
      <details class="waarom dagkiezer__anders">
        <summary>Een andere dag kiezen</summary>
        <Datumveld
          id="andere-dag"
          label="Welke dag"
          verplicht
          waarde={getypt ?? formatNederlandseDatum(datum)}
          vandaag={vandaag}
          fout={gelezen?.isErr() && gelezen.error._tag !== "DatumVormOnbekend" ? describeDatumFout(gelezen.error) : undefined}
          onWijzig={wijzig}
        />
      </details>
      {datum === vandaag ? null : <Knop onClick={() => onKies(vandaag)}>Terug naar vandaag</Knop>}
    </div>
  );
};
