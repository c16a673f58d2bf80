import type { Wmo323, Wmo323Client } from "../release-3-2/wmo323.js";
import { sumSaldo, toTotaalBedrag } from "./saldo.js";

/** What tells one claim from another. @source iWmo 3.2, TR056, TR333 */
export interface Deelnummers {
  /** Identification of the message, at most 12 characters, unique for the sender. */
  readonly identificatie: string;
  /** Number of the claim, at most 12 letters and digits, unique for the provider. */
  readonly declaratieNummer: string;
}

/** The same claim with other numbers and clients; the total is what those clients' lines add up to. @source iWmo 3.2, TR358 */
export const metClienten = (bericht: Wmo323, { identificatie, declaratieNummer }: Deelnummers, clienten: readonly Wmo323Client[]): Wmo323 => ({
  ...bericht,
  header: { ...bericht.header, berichtIdentificatie: { ...bericht.header.berichtIdentificatie, identificatie } },
  declaratie: {
    ...bericht.declaratie,
    declaratieNummer,
    totaalIngediendBedrag: toTotaalBedrag(clienten.reduce((som, { prestaties }) => som + sumSaldo(prestaties), 0)),
    clienten,
  },
});
