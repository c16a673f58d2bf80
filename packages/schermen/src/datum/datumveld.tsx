import type { IsoDatum } from "@wmo-kit/domain/rekenen";
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import { beschrijvingVan, Veldkader, type Veldomlijsting } from "../formulier/veldkader.js";
import { Icoon } from "../onderdelen/icoon.js";
import { Knop } from "../onderdelen/knop.js";
import { Kalender } from "./kalender.js";
import { formatNederlandseDatum, parseDatumTot } from "./nederlandse-datum.js";

interface DatumveldProps extends Omit<Veldomlijsting, "uitleg"> {
  readonly uitleg?: string;
  readonly waarde: string;
  readonly vandaag: IsoDatum;
  /** The last day that may be chosen; leave out for a day that may lie ahead. */
  readonly tot?: IsoDatum;
  readonly onWijzig: (tekst: string) => void;
}

/** A date that is typed as dd-mm-jjjj, with today and a calendar beside it. What was typed stays, also when it is wrong. */
export const Datumveld = ({ waarde, vandaag, tot, onWijzig, uitleg, ...veld }: DatumveldProps): JSX.Element => {
  const { id, label, fout, verplicht } = veld;
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const sluit = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const gekozen = parseDatumTot(waarde, tot).unwrapOr(undefined);
  const vorm = (
    <>
      {uitleg === undefined ? null : `${uitleg} `}Dag-maand-jaar, bijvoorbeeld{" "}
      <span class="op-een-regel">{formatNederlandseDatum(vandaag)}</span>
    </>
  );
  return (
    <>
      <Veldkader {...veld} uitleg={vorm}>
        <div class="datumveld">
          <input
            class="utrecht-textbox utrecht-textbox--html-input datumveld__invoer"
            id={id}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            placeholder="dd-mm-jjjj"
            value={waarde}
            aria-describedby={beschrijvingVan({ id, uitleg: vorm, fout })}
            aria-invalid={fout !== undefined}
            aria-required={verplicht}
            onInput={(gebeurtenis) => onWijzig(gebeurtenis.currentTarget.value)}
          />
          <button
            type="button"
            class="nl-button nl-button--secondary nl-button--icon-only"
            aria-haspopup="dialog"
            aria-expanded={open}
            ref={opener}
            onClick={() => setOpen(true)}
          >
            <span class="nl-button__icon-start">
              <Icoon vorm="kalender" />
            </span>
            <span class="nl-button__label">Kalender openen: {label}</span>
          </button>
          <Knop soort="subtle" onClick={() => onWijzig(formatNederlandseDatum(vandaag))}>
            Vandaag
          </Knop>
        </div>
      </Veldkader>
      {open ? (
        <Kalender
          id={`${id}-kalender`}
          gekozen={gekozen}
          vandaag={vandaag}
          tot={tot}
          onKies={(datum) => onWijzig(formatNederlandseDatum(datum))}
          onSluit={sluit}
        />
      ) : null}
    </>
  );
};
