import { Normwaarde, type Contractprofiel, type Norm } from "@wmo-kit/domain";

import { OUDERDOMSNORMEN } from "../../src/bewijs/ouderdom.table.js";
import { VERNIEUWINGSTERMIJNEN } from "../../src/bewijs/vernieuwing.table.js";
import { DIENSTVERLENINGSNORMEN } from "../../src/dienstverlening/dienstverlening.table.js";
import { parseTimelinessInstelling } from "../../src/instelling/timeliness-instelling.js";
import { DAGBESTEDING_TERMIJNEN } from "../../src/termijn/dagbesteding.table.js";
import { WIJKTEAM_TERMIJNEN } from "../../src/termijn/wijkteam.table.js";
import { TERUGKIJKNORMEN } from "../../src/terugblik/terugkijk.table.js";
import { DAGBESTEDING_VASTE_DATUMS } from "../../src/vaste-datum/dagbesteding.table.js";
import { WIJKTEAM_VASTE_DATUMS } from "../../src/vaste-datum/wijkteam.table.js";
import { DAGBESTEDING_KALENDER } from "../../src/verplichting/dagbesteding.table.js";
import { WIJKTEAM_KALENDER } from "../../src/verplichting/wijkteam.table.js";
import { AANTALNORMEN } from "../../src/volume/aantal.table.js";
import { AANVRAAGDUREN } from "../../src/volume/aanvraagduur.table.js";
import { DAGDEELPLAFONDS } from "../../src/volume/plafond.table.js";
import type { Partij } from "../../src/verplichting/programma.table.js";

/** What a profile needs of a row, whatever kind it is. */
type Profielrij = Pick<Norm<unknown>, "id" | "waarde" | "regime" | "geldigheid" | "lezing"> & { readonly alternatief?: object };

const RIJEN: readonly Profielrij[] = [
  ...DAGBESTEDING_TERMIJNEN,
  ...WIJKTEAM_TERMIJNEN,
  ...DAGBESTEDING_VASTE_DATUMS,
  ...WIJKTEAM_VASTE_DATUMS,
  ...DAGBESTEDING_KALENDER,
  ...WIJKTEAM_KALENDER,
  ...OUDERDOMSNORMEN,
  ...VERNIEUWINGSTERMIJNEN,
  ...TERUGKIJKNORMEN,
  ...DAGDEELPLAFONDS,
  ...AANVRAAGDUREN,
  ...AANTALNORMEN,
  ...DIENSTVERLENINGSNORMEN,
];

const LETTER: Readonly<Record<Partij, string>> = { dagbesteding: "D-", wijkteam: "W-" };
const NAAM: Readonly<Record<Partij, string>> = {
  dagbesteding: "Standaard dagbesteding Rijk van Nijmegen v1.3",
  wijkteam: "Standaard sociaal wijkteam volwassenen Nijmegen",
};
const STANDAARD = "standaard van het programma";
const ZONDER_INSTELLING: Contractprofiel = { id: "", naam: "", afwijkingen: [], lezingen: [], instellingen: {} };

/** The rows of one programme that a contract can change; the statutory ones stay out. */
export const rijenVan = (partij: Partij): readonly Profielrij[] =>
  RIJEN.filter(({ id, regime }) => regime === "contract" && id.startsWith(LETTER[partij]));

// Such a value is set by the reading. An agreed value would keep the reading from doing anything.
const hangtAanLezing = ({ alternatief }: Profielrij): boolean => alternatief !== undefined && "waarde" in alternatief;

/**
 * The profile that says what the programme itself says: each value with its window, each reading as it was chosen, each setting at its default.
 * A municipality copies it and changes what it agreed on.
 */
export const maakProfiel = (partij: Partij): Contractprofiel => {
  const rijen = rijenVan(partij);
  const lezingen = rijen.flatMap(({ lezing, alternatief, geldigheid }) => (lezing === undefined || alternatief === undefined ? [] : [{ id: lezing.id, geldigheid }]));
  const eersten = lezingen.filter(({ id }, plaats) => lezingen.findIndex((ander) => ander.id === id) === plaats);
  return {
    id: partij,
    naam: NAAM[partij],
    afwijkingen: rijen
      .filter((rij) => !hangtAanLezing(rij))
      .map(({ id: norm, waarde, geldigheid }) => ({ norm, waarde: Normwaarde.parse(waarde), ...geldigheid, reden: STANDAARD })),
    lezingen: eersten.map(({ id, geldigheid: { begindatum } }) => ({ id, keuze: "gekozen", begindatum, reden: STANDAARD })),
    instellingen: { timeliness: parseTimelinessInstelling(ZONDER_INSTELLING).unwrapOr({}) },
  };
};

/** The profile as the text of its file. */
export const schrijfProfiel = (partij: Partij): string => `${JSON.stringify(maakProfiel(partij), null, 2)}\n`;

/** Where the profile of a programme stands. */
export const plaatsVanProfiel = (partij: Partij): URL => new URL(`../../profielen/${partij}.json`, import.meta.url);
