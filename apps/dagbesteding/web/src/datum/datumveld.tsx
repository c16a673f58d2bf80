import type { IsoDatum } from "@wmo-kit/domain";
import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

import { Icoon } from "../onderdelen/icoon.js";
import { Knop } from "../onderdelen/knop.js";
import { Kalender } from "./kalender.js";
import { formatNederlandseDatum, parseDatumTot } from "./nederlandse-datum.js";

interface DatumveldProps {
  readonly id: string;
  readonly label: string;
  readonly waarde: string;
  readonly vandaag: IsoDatum;
  readonly fout: string | undefined;
  readonly onWijzig: (tekst: string) => void;
}

/** A date that is typed as dd-mm-jjjj, with today and a calendar beside it. What was typed stays, also when it is wrong. */
export const Datumveld = ({ id, label, waarde, vandaag, fout, onWijzig }: DatumveldProps): JSX.Element => {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const sluit = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const gekozen = parseDatumTot(waarde, vandaag).unwrapOr(undefined);
  const beschreven = fout === undefined ? `${id}-uitleg` : `${id}-uitleg ${id}-fout`;
  return (
    <div class={`utrecht-form-field utrecht-form-field--text${fout === undefined ? "" : " utrecht-form-field--invalid"}`}>
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      <div class="utrecht-form-field-description" id={`${id}-uitleg`}>
        Dag-maand-jaar, bijvoorbeeld <span class="op-een-regel">{formatNederlandseDatum(vandaag)}</span>
      </div>
      {fout === undefined ? null : (
        <div class="utrecht-form-field-error-message" id={`${id}-fout`}>
          <Icoon vorm="driehoek" /> {fout}
        </div>
      )}
      <div class="datumveld">
        <input
          class="utrecht-textbox utrecht-textbox--html-input datumveld__invoer"
          id={id}
          type="text"
          inputMode="numeric"
          autocomplete="off"
          placeholder="dd-mm-jjjj"
          value={waarde}
          aria-describedby={beschreven}
          aria-invalid={fout !== undefined}
          aria-required
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
      {open ? (
        <Kalender
          id={`${id}-kalender`}
          gekozen={gekozen}
          vandaag={vandaag}
          onKies={(datum) => onWijzig(formatNederlandseDatum(datum))}
          onSluit={sluit}
        />
      ) : null}
    </div>
  );
};
