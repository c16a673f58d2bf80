import { metReden } from "../kern/met-reden.js";
import type { OvergangVan } from "../kern/overgang.js";
import { verzondenNietWijzigbaar } from "../kern/verzonden-niet-wijzigbaar.js";
import { ketenCompleet, onderaannemerGoedgekeurd, tijdDeclarabel, toegewezenOpDagen } from "./declarabel.wachters.js";
import type { Declaratie } from "./declaratie.js";
import type { DeclaratieGegevens } from "./declaratie.schemas.js";
import { naAfkeuring, naCorrectie, naCredit, naRegel, naToelichting } from "./gevolgen.js";
import { agbGoedgekeurd, agbHoortBijContract, binnenVolume, enigeRegelVanMaand, productcodeGeldig, regelOpTijd } from "./regel.wachters.js";
import { registratieBekend, tijdBekend, tijdGeweest, tijdNogVrij } from "./tijd.wachters.js";
import { NIET_VERZONDEN, VERZONDEN, type DeclaratieToestand } from "./toestanden.js";
import { agbNogGoedgekeurd, opTijdVerzonden, verzenddagKan } from "./verzending.wachters.js";

/** The rows of a line to declare. That 90% goes out in the next month is a measure (D-20.2), and holds no line up. @source lifecycle.md B4 */
export const DECLARATIE_OVERGANGEN: readonly OvergangVan<DeclaratieToestand, Declaratie, DeclaratieGegevens>[] = [
  {
    van: "nieuw",
    gebeurtenis: "tijd-geregistreerd",
    naar: "tijd-geregistreerd",
    wachters: [tijdGeweest, tijdNogVrij],
    eisen: ["D-20.10", "D-20.14", "D-20.15"],
  },
  {
    van: ["tijd-geregistreerd"],
    gebeurtenis: "tijd-toegevoegd",
    wachters: [tijdGeweest, tijdNogVrij],
    eisen: ["D-20.10", "D-20.14", "D-20.15"],
  },
  {
    // What is put right is judged again.
    van: NIET_VERZONDEN,
    gebeurtenis: "tijd-gecorrigeerd",
    naar: "tijd-geregistreerd",
    wachters: [metReden, tijdBekend, tijdGeweest],
    eisen: ["D-20.13", "D-20.15"],
  },
  { van: VERZONDEN, gebeurtenis: "tijd-gecorrigeerd", wachters: [verzondenNietWijzigbaar], eisen: ["D-20.13", "D-20.15"] },
  {
    van: NIET_VERZONDEN,
    gebeurtenis: "tijd-uitgesloten",
    naar: "tijd-geregistreerd",
    wachters: [metReden, registratieBekend],
    eisen: ["D-20.10", "D-20.12", "D-20.13"],
  },
  { van: VERZONDEN, gebeurtenis: "tijd-uitgesloten", wachters: [verzondenNietWijzigbaar], eisen: ["D-20.13", "D-20.15"] },
  { van: NIET_VERZONDEN, gebeurtenis: "keten-aangevuld", naar: "tijd-geregistreerd", wachters: [metReden], eisen: ["D-20.13", "D-20.14"] },
  { van: VERZONDEN, gebeurtenis: "keten-aangevuld", wachters: [verzondenNietWijzigbaar], eisen: ["D-20.13", "D-20.14"] },
  {
    van: ["tijd-geregistreerd"],
    gebeurtenis: "declarabel-beoordeeld",
    naar: "declarabel-beoordeeld",
    wachters: [ketenCompleet, toegewezenOpDagen, tijdDeclarabel, onderaannemerGoedgekeurd],
    eisen: ["D-8.3", "D-20.10", "D-20.11", "D-20.12", "D-20.14", "D-25.1"],
  },
  {
    van: ["declarabel-beoordeeld"],
    gebeurtenis: "regel-opgesteld",
    naar: "declaratieregel",
    wachters: [toegewezenOpDagen, productcodeGeldig, binnenVolume, enigeRegelVanMaand, agbHoortBijContract, agbGoedgekeurd, regelOpTijd],
    gevolgen: naRegel,
    eisen: ["D-20.3", "D-20.6", "D-20.7", "D-20.8", "D-20.10", "D-20.12", "D-20.15"],
  },
  { van: NIET_VERZONDEN, gebeurtenis: "te-laat-toegelicht", wachters: [], gevolgen: naToelichting, eisen: ["D-20.3"] },
  {
    van: ["declaratieregel"],
    gebeurtenis: "323-verzonden",
    naar: "323-verzonden",
    wachters: [toegewezenOpDagen, onderaannemerGoedgekeurd, agbNogGoedgekeurd, verzenddagKan, opTijdVerzonden],
    eisen: ["D-20.3", "D-20.8", "D-20.10", "D-20.15", "D-25.1"],
  },
  { van: ["323-verzonden"], gebeurtenis: "toegekend", naar: "toegekend", wachters: [], eisen: ["D-20.15"] },
  { van: ["323-verzonden"], gebeurtenis: "afgekeurd", naar: "afgekeurd", wachters: [], gevolgen: naAfkeuring, eisen: ["D-20.7", "D-20.15"] },
  { van: ["afgekeurd"], gebeurtenis: "gecorrigeerd", naar: "gecorrigeerd", wachters: [metReden], gevolgen: naCorrectie, eisen: ["D-20.13", "D-20.15"] },
  { van: ["toegekend"], gebeurtenis: "gecrediteerd", naar: "gecorrigeerd", wachters: [metReden], gevolgen: naCredit, eisen: ["D-20.13", "D-20.15"] },
  { van: [...NIET_VERZONDEN, "afgekeurd"], gebeurtenis: "niet-gedeclareerd", naar: "niet-gedeclareerd", wachters: [], eisen: ["D-20.10", "D-20.12"] },
];
