import { Bandbreedte, formatGetal, type Bandoordeel } from "@wmo-kit/schermen";
import type { JSX } from "preact";

import type { Toetsregel as Regel } from "../../../src/financieel/weergave.js";
import { Merk } from "../organisatie/merk.js";
import { Waaromuitkomst } from "../organisatie/waaromuitkomst.js";
import { toonVan } from "./oordelen.table.js";
import { readBand } from "./read-band.js";

const BANDOORDELEN: Readonly<Record<string, Bandoordeel>> = { voldoet: "voldoet", "voldoet niet": "voldoet niet", "voldoet met uitleg": "voldoet" };

const formatAls =
  (voorbeeld: string) =>
  (waarde: number): string => {
    if (voorbeeld.startsWith("€")) return waarde.toLocaleString("nl-NL", { style: "currency", currency: "EUR", maximumFractionDigits: 0, notation: "compact" });
    return `${formatGetal(Number(waarde.toPrecision(6)))}${voorbeeld.endsWith("%") ? "%" : ""}`;
  };

/** One check of the accounts: the bar against the band, the verdict in words, and why. @source D-16.7, D-24.1 */
export const Toetsregel = ({ regel }: { readonly regel: Regel }): JSX.Element => {
  const { toets, titel, onderwerp, oordeel, gemeten, uitleg } = regel;
  const band = readBand(regel);
  const naam = onderwerp === null ? titel : `${titel}: ${onderwerp}`;
  const beoordeeld = BANDOORDELEN[oordeel];
  return (
    <li>
      {band === undefined || gemeten === null ? (
        <div class="registerkop">
          <h3 class="nl-heading nl-heading--level-4">{naam}</h3>
          <span>
            {gemeten === null ? "" : `${gemeten} `}
            <Merk toon={toonVan(oordeel)} tekst={oordeel} />
          </span>
        </div>
      ) : (
        <>
          <Bandbreedte titel={naam} waarde={band.waarde} tekst={gemeten} band={band} oordeel={beoordeeld ?? "geen oordeel"} format={formatAls(gemeten)} />
          {beoordeeld === oordeel ? null : <Merk toon={toonVan(oordeel)} tekst={oordeel} />}
        </>
      )}
      <Waaromuitkomst over={`(${naam}, ${toets})`} uitleg={uitleg.slice(1)} />
    </li>
  );
};
