import type { Band, Toetsregel as Regel } from "@wmo-kit/kit/api";
import type { JSX } from "preact";

import { formatGetal } from "../../formulier/getal.js";
import { Bandbreedte, type Bandoordeel } from "../../grafiek/bandbreedte.js";
import { Merk } from "../register/merk.js";
import { Waaromuitkomst } from "../register/waaromuitkomst.js";
import { toonVan } from "./oordelen.table.js";

const BANDOORDELEN: Readonly<Record<string, Bandoordeel>> = { voldoet: "voldoet", "voldoet niet": "voldoet niet", "voldoet met uitleg": "voldoet" };

const formatIn =
  (eenheid: Band["eenheid"]) =>
  (waarde: number): string => {
    if (eenheid === "eurocent") return waarde.toLocaleString("nl-NL", { style: "currency", currency: "EUR", maximumFractionDigits: 0, notation: "compact" });
    return `${formatGetal(Number(waarde.toPrecision(6)))}${eenheid === "percentage" ? "%" : ""}`;
  };

/** An open side has no bound. */
const toGrenzen = ({ van, tot, tekst }: Band): { readonly van?: number; readonly tot?: number; readonly tekst: string } => ({
  tekst,
  ...(van === null ? {} : { van }),
  ...(tot === null ? {} : { tot }),
});

/** One check of the accounts: the bar against the band, the verdict in words, and why. @source D-16.7, D-24.1 */
export const Toetsregel = ({ regel }: { readonly regel: Regel }): JSX.Element => {
  const { toets, titel, onderwerp, oordeel, toelichting, gemeten, band, uitleg } = regel;
  const naam = onderwerp === null ? titel : `${titel}: ${onderwerp}`;
  const beoordeeld = BANDOORDELEN[oordeel];
  return (
    <li>
      {band === null || gemeten === null ? (
        <div class="registerkop">
          <h3 class="nl-heading nl-heading--level-4">{naam}</h3>
          <span>
            {gemeten === null ? "" : `${gemeten} `}
            <Merk toon={toonVan(oordeel)} tekst={oordeel} />
          </span>
        </div>
      ) : (
        <>
          <Bandbreedte titel={naam} waarde={band.waarde} tekst={gemeten} band={toGrenzen(band)} oordeel={beoordeeld ?? "geen oordeel"} format={formatIn(band.eenheid)} />
          {beoordeeld === oordeel ? null : <Merk toon={toonVan(oordeel)} tekst={oordeel} />}
        </>
      )}
      {toelichting === null ? null : (
        <p class="nl-paragraph bijzaak">
          {toelichting.tekst} <code class="foutcode">{toelichting.code}</code>
        </p>
      )}
      <Waaromuitkomst over={`(${naam}, ${toets})`} uitleg={uitleg.slice(1)} />
    </li>
  );
};
