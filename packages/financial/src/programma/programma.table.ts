import type { NormId } from "@wmo-kit/domain";

/** How a check gets its figures: from the accounts as a whole, per item of a list, or in a way of its own. */
export type Toetsaanpak =
  | "formule"
  | "verklaring"
  | "twee jaren"
  | "dividend"
  | "beloning bestuur"
  | "per bestuurder"
  | "per ondernemer"
  | "per inkoop"
  | "per verkoop"
  | "per verbonden partij"
  | "per onderaannemer"
  | "deskundige";

/** One check of a programme, with the way it is done. */
export interface Programmatoets {
  readonly toets: NormId;
  readonly aanpak: Toetsaanpak;
}

const rijen = (aanpak: Toetsaanpak, toetsen: readonly NormId[]): readonly Programmatoets[] => toetsen.map((toets) => ({ toets, aanpak }));

/** The checks of the yearly figures of a provider of dagbesteding. @source dagbesteding 16.12, 22.2, 24 and 25.5 */
export const DAGBESTEDING_TOETSEN: readonly Programmatoets[] = [
  ...rijen("verklaring", ["D-24.1.a"]),
  ...rijen("formule", ["D-24.1.b", "D-24.1.c", "D-24.1.d"]),
  ...rijen("deskundige", ["D-24.1.e"]),
  ...rijen("twee jaren", ["D-24.1.f"]),
  ...rijen("formule", ["D-24.1.g.operationeel", "D-24.1.g.nabelasting"]),
  ...rijen("dividend", ["D-24.1.h"]),
  ...rijen("deskundige", ["D-24.1.i"]),
  ...rijen("per inkoop", ["D-24.1.j.inkoop"]),
  ...rijen("per verkoop", ["D-24.1.j.verkoop"]),
  ...rijen("per bestuurder", ["D-24.1.l"]),
  ...rijen("beloning bestuur", ["D-24.1.m"]),
  ...rijen("per verbonden partij", ["D-24.1.n.verstrekt", "D-24.1.n.ontvangen"]),
  ...rijen("per onderaannemer", ["D-24.3", "D-25.5"]),
  ...rijen("per ondernemer", ["D-24.5"]),
  ...rijen("formule", ["D-16.12", "D-22.2.verloop", "D-22.2.verzuim", "D-22.2.pnil"]),
];

/** The checks of the yearly figures of the wijkteam. @source wijkteam 78.5, 79, 81, 89–92 and 100.1 */
export const WIJKTEAM_TOETSEN: readonly Programmatoets[] = [
  ...rijen("per verbonden partij", ["W-78.5"]),
  ...rijen("formule", [
    "W-79.1",
    "W-79.1.winst",
    "W-79.2",
    "W-79.4",
    "W-79.5",
    "W-79.6",
    "W-79.6.streven",
    "W-79.7.solvabiliteit",
    "W-79.7.weerstandsvermogen",
    "W-81",
    "W-89.2",
    "W-90.3.verloop",
    "W-90.3.verzuim",
  ]),
  ...rijen("per onderaannemer", ["W-90.5.aandeel", "W-90.5.marge"]),
  ...rijen("per bestuurder", ["W-90.6"]),
  ...rijen("formule", [
    "W-91.bedrijf.gebeurtenis",
    "W-91.bedrijf.jaar",
    "W-91.beroep.gebeurtenis",
    "W-91.beroep.jaar",
    "W-92.2",
    "W-100.1",
  ]),
];
