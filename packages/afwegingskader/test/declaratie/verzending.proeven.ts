import { WIJZIGING } from "../../src/wijziging/levensloop.js";
import { datum, eenDossier, eenZaak } from "../bouwers.js";
import type { Wachterproef } from "../uitputtend.js";
import { AGB } from "../wijziging/gegevens.js";
import { eenOndersteuning, eenToeleiding } from "../zaken-dagbesteding.js";
import { bij, eenDeclaratie, eenTijd, gebeurt, REDEN, REGEL } from "./gegevens.js";

const verzend = (dag?: string, verzondenOp?: string) => gebeurt("323-verzonden", { kenmerk: "b-1", ...(verzondenOp === undefined ? {} : { verzondenOp }) }, dag);
const opgesteld = bij("declaratieregel", { regel: REGEL });

/** The message goes out, is answered, and is put right by a new line. */
export const VERZENDPROEVEN: readonly Wachterproef[] = [
  { titel: "D-20.15: een opgestelde regel wordt verzonden", dossier: opgesteld, gebeurtenis: verzend(), naar: "323-verzonden" },
  {
    titel: "D-20.10: een toewijzing die intussen is ingetrokken, houdt de verzending tegen",
    dossier: eenDossier(eenToeleiding("ingetrokken"), eenOndersteuning("plan-actief"), eenDeclaratie("declaratieregel", { regel: REGEL })),
    gebeurtenis: verzend(),
    stopt: { wachter: "toegewezenOpDagen", code: "GEEN_TOEWIJZING" },
  },
  {
    titel: "D-25.1: een onderaannemer zonder goedkeuring houdt ook de verzending tegen",
    dossier: bij("declaratieregel", { regel: REGEL, tijden: [eenTijd({ onderaannemer: { zaak: "s-9" } })] }),
    gebeurtenis: verzend(),
    stopt: { wachter: "onderaannemerGoedgekeurd", code: "ONDERAANNEMER_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-20.8: een AGB-code die nog niet is goedgekeurd, gaat niet de deur uit",
    dossier: bij("declaratieregel", { regel: REGEL }, eenZaak(WIJZIGING, "gemeld", { ...AGB, nieuweAgb: { code: REGEL.agb, soort: "ondernemingscode" } }, "w-1")),
    gebeurtenis: verzend(),
    stopt: { wachter: "agbNogGoedgekeurd", code: "AGB_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-20.13: een bericht gaat niet uit voordat de regel is opgesteld",
    dossier: opgesteld,
    gebeurtenis: verzend("2026-03-02", "2026-02-28"),
    stopt: { wachter: "verzenddagKan", code: "DATUM_KLOPT_NIET", velden: { vanaf: "1 maart 2026", tot: "2 maart 2026" } },
  },
  {
    titel: "D-20.13: een bericht gaat niet in de toekomst uit",
    dossier: opgesteld,
    gebeurtenis: verzend("2026-03-02", "2026-03-03"),
    stopt: { wachter: "verzenddagKan", code: "DATUM_KLOPT_NIET", velden: { vanaf: "1 maart 2026", tot: "2 maart 2026" } },
  },
  {
    titel: "D-20.3: wat later wordt vastgelegd, telt op de dag van verzending",
    dossier: opgesteld,
    gebeurtenis: verzend("2027-07-05", "2027-06-30"),
    naar: "323-verzonden",
  },
  {
    titel: "D-20.3: een regel van voor 1 juli die pas daarna uitgaat, is te laat",
    dossier: opgesteld,
    gebeurtenis: verzend("2027-07-01"),
    stopt: { wachter: "opTijdVerzonden", code: "DECLARATIE_TE_LAAT", velden: { jaar: "2026", volgendJaar: "2027" } },
  },
  { titel: "D-20.15: de gemeente kent toe", dossier: bij("323-verzonden"), gebeurtenis: gebeurt("toegekend", { kenmerk: "a-1" }), naar: "toegekend" },
  {
    titel: "D-20.7: de gemeente keurt af",
    dossier: bij("323-verzonden"),
    gebeurtenis: gebeurt("afgekeurd", { kenmerk: "a-1", retourcodes: ["8001"] }),
    naar: "afgekeurd",
  },
  { titel: "D-20.13: een afgekeurde regel wordt gecorrigeerd", dossier: bij("afgekeurd"), gebeurtenis: gebeurt("gecorrigeerd", {}, "2026-03-02", REDEN), naar: "gecorrigeerd" },
  {
    titel: "D-20.13: corrigeren heeft een reden",
    dossier: bij("afgekeurd"),
    gebeurtenis: gebeurt("gecorrigeerd"),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  {
    titel: "D-20.13: een toegekende regel wordt gecrediteerd, ook na de laatste dag voor nieuwe regels",
    dossier: bij("toegekend", { verzonden: datum("2026-03-02") }),
    gebeurtenis: gebeurt("gecrediteerd", { referentie: "202602-0001C" }, "2027-07-01", REDEN),
    naar: "gecorrigeerd",
  },
  {
    titel: "D-20.13: crediteren heeft een reden",
    dossier: bij("toegekend"),
    gebeurtenis: gebeurt("gecrediteerd", { referentie: "202602-0001C" }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  {
    titel: "D-20.12: tijd die niet wordt gedeclareerd, sluit met een motivering",
    dossier: bij("tijd-geregistreerd"),
    gebeurtenis: gebeurt("niet-gedeclareerd", { motivering: "Stage, hoort bij de overhead." }),
    naar: "niet-gedeclareerd",
  },
];
