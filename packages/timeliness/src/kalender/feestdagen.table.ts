import type { Bron } from "@wmo-kit/domain";

import type { Feestdagrij } from "./feestdagrij.js";

const ATW_3_1: Bron = { soort: "wet", wet: "Algemene termijnenwet", artikel: "3", lid: "1" };
const ATW_3_2: Bron = { soort: "wet", wet: "Algemene termijnenwet", artikel: "3", lid: "2" };
// 1e Paasdag and 1e Pinksterdag are not in article 3: they are Sundays, and article 1 names the Sunday itself.
const ATW_1_1: Bron = { soort: "wet", wet: "Algemene termijnenwet", artikel: "1", lid: "1" };

/**
 * The Dutch holidays.
 * The day "waarop de verjaardag van de Koning wordt gevierd" is known here from 1980; for earlier years the table has no such day.
 *
 * @source Algemene termijnenwet art. 3; norms.md K-02
 */
export const FEESTDAGEN = [
  { id: "nieuwjaarsdag", naam: "Nieuwjaarsdag", regel: { soort: "vaste-datum", maand: 1, dag: 1 }, vrij: "altijd", bron: ATW_3_1 },
  { id: "goede-vrijdag", naam: "Goede Vrijdag", regel: { soort: "paaszondag", verschuiving: -2 }, vrij: "goedeVrijdagIsVrij", bron: ATW_3_2 },
  { id: "eerste-paasdag", naam: "1e Paasdag", regel: { soort: "paaszondag", verschuiving: 0 }, vrij: "altijd", bron: ATW_1_1 },
  { id: "tweede-paasdag", naam: "2e Paasdag", regel: { soort: "paaszondag", verschuiving: 1 }, vrij: "altijd", bron: ATW_3_1 },
  {
    id: "koninginnedag",
    naam: "Koninginnedag",
    regel: { soort: "vaste-datum", maand: 4, dag: 30, opZondag: 29 },
    vrij: "altijd",
    bron: ATW_3_1,
    jaren: { vanaf: 1980, totEnMet: 2013 },
  },
  {
    id: "koningsdag",
    naam: "Koningsdag",
    regel: { soort: "vaste-datum", maand: 4, dag: 27, opZondag: 26 },
    vrij: "altijd",
    bron: ATW_3_1,
    jaren: { vanaf: 2014 },
  },
  { id: "bevrijdingsdag", naam: "Bevrijdingsdag", regel: { soort: "vaste-datum", maand: 5, dag: 5 }, vrij: "bevrijdingsdag", bron: ATW_3_1 },
  { id: "hemelvaartsdag", naam: "Hemelvaartsdag", regel: { soort: "paaszondag", verschuiving: 39 }, vrij: "altijd", bron: ATW_3_1 },
  { id: "eerste-pinksterdag", naam: "1e Pinksterdag", regel: { soort: "paaszondag", verschuiving: 49 }, vrij: "altijd", bron: ATW_1_1 },
  { id: "tweede-pinksterdag", naam: "2e Pinksterdag", regel: { soort: "paaszondag", verschuiving: 50 }, vrij: "altijd", bron: ATW_3_1 },
  { id: "eerste-kerstdag", naam: "1e Kerstdag", regel: { soort: "vaste-datum", maand: 12, dag: 25 }, vrij: "altijd", bron: ATW_3_1 },
  { id: "tweede-kerstdag", naam: "2e Kerstdag", regel: { soort: "vaste-datum", maand: 12, dag: 26 }, vrij: "altijd", bron: ATW_3_1 },
] as const satisfies readonly Feestdagrij[];

/** Identification of a holiday row. */
export type FeestdagId = (typeof FEESTDAGEN)[number]["id"];
