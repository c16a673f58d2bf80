import { Icoon } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Berichtweergave } from "../../../src/api/weergave.js";
import { berichtAdres } from "../api-client.js";

/** What people call a kind of message: the number, or a letter. */
export const nameSoort = (soort: Berichtweergave["soort"]): string => (soort === "BRIEF" ? "Brief" : soort.slice("WMO".length));

interface OphaallinkProps {
  readonly dossierId: string;
  readonly bericht: Berichtweergave;
  readonly knop?: "primary" | "secondary";
}

/** Downloads a message as the XML file that goes to the municipality, under a name without personal data. */
export const Ophaallink = ({ dossierId, bericht, knop }: OphaallinkProps): JSX.Element => (
  <a
    class={knop === undefined ? "nl-link ophaallink" : `nl-button nl-button--${knop}`}
    href={berichtAdres(dossierId, bericht.berichtId)}
    download={bericht.bestandsnaam}
  >
    <span class="nl-button__icon-start">
      <Icoon vorm="ophalen" />
    </span>
    <span class="nl-button__label">{nameSoort(bericht.soort)} downloaden</span>
  </a>
);
