import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import { addMelding } from "../meldplicht/add-melding.js";
import { corrigeerBekend } from "../meldplicht/corrigeer-bekend.js";
import { momentVan } from "../kern/moment.js";
import { WIJKTEAM_MELDPLICHTEN } from "./meldplichten.table.js";
import { Meldfeit, type Voorval, type Wijkteamfeit } from "./voorval.js";
import type { VoorvalGegevens } from "./voorval.schemas.js";

type Kop = Pick<Gebeurtenis, "tijdstip" | "datum">;
type Gegevens<Soort extends keyof VoorvalGegevens> = Partial<VoorvalGegevens[Soort]>;

const MELDFEITEN: ReadonlySet<string> = new Set(Meldfeit.options);

/**
 * Takes in what a person judged. Facts that were known stay known; only the kind of incident can change.
 *
 * @source W-fn8, W-65.1
 */
export const addBeoordeling = (voorval: Voorval, { aard, feiten = [] }: Gegevens<"beoordeeld">, kop: Kop): Voorval => {
  const op = voorval.bekend ?? momentVan(undefined, kop);
  const blijft = voorval.feiten.filter(({ soort }) => MELDFEITEN.has(soort));
  const soorten: readonly Wijkteamfeit[] = [...(aard === undefined || aard === "overig" ? [] : [aard]), ...feiten];
  return { ...voorval, ...(aard === undefined ? {} : { aard }), feiten: [...blijft, ...soorten.map((soort) => ({ soort, op }))] };
};

/** Takes in a fact that became known later. @source W-65.1 */
export const addFeit = (voorval: Voorval, { soort, bekendOp }: Gegevens<"feit-bekend">, kop: Kop): Voorval =>
  soort === undefined ? voorval : { ...voorval, feiten: [...voorval.feiten, { soort, op: momentVan(bekendOp, kop) }] };

/** Takes in a planned change. Its day is the day it starts. @source W-65.2 */
export const addWijziging = (voorval: Voorval, { soort, ingangsdatum }: Gegevens<"wijziging-voorgenomen">, { tijdstip }: Kop): Voorval =>
  soort === undefined || ingangsdatum === undefined
    ? voorval
    : { ...voorval, feiten: [...voorval.feiten, { soort, op: { tijdstip, datum: ingangsdatum } }] };

/** Takes in a report with its evidence. @source W-64.4, W-65.1 */
export const addGedaneMelding = (voorval: Voorval, { plicht = "", gemeldOp, bewijs = "" }: Gegevens<"gemeld">, kop: Kop): Voorval =>
  addMelding<Wijkteamfeit, Voorval>(WIJKTEAM_MELDPLICHTEN, voorval, { plicht, bewijs, op: momentVan(gemeldOp, kop) });

/** Takes in a corrected moment of becoming known. @source W-95.1 */
export const addCorrectie = (voorval: Voorval, { bekendOp }: Gegevens<"gegevens-gecorrigeerd">, kop: Kop): Voorval =>
  corrigeerBekend<Wijkteamfeit, Voorval>(voorval, momentVan(bekendOp, kop));
