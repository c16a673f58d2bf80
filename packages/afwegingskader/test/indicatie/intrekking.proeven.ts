import { datum } from "../bouwers.js";
import type { Wachterproef } from "../uitputtend.js";
import { FEITEN, gebeurt, in_ } from "./bouwers.js";

/** Lapsing, withdrawing, changing provider and ending. */
export const INTREKKINGSPROEVEN: readonly Wachterproef[] = [
  {
    titel: "W-43.1: bij beschermd wonen zijn er afspraken met de Toegang",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("bw-toegekend", { toekenningsdatum: "2026-03-15", afsprakenToegangBw: "Verhuizing 1 mei." }),
    naar: "lopend",
  },
  {
    titel: "W-43.1: zonder afspraken met de Toegang wordt beschermd wonen niet verwerkt",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("bw-toegekend", { toekenningsdatum: "2026-03-15" }),
    stopt: { wachter: "afsprakenMetToegangBw", code: "AFSPRAAK_TOEGANG_BW_ONTBREEKT" },
  },
  {
    titel: "W-43.1: de dag na drie maanden vervalt de ambulante indicatie",
    dossier: in_("lopend", { ...FEITEN, bwToegekendOp: datum("2026-01-31"), backofficeIngelicht: true }),
    gebeurtenis: gebeurt("vervallen-na-bw", {}, "2026-05-01"),
    naar: "vervallen",
  },
  {
    titel: "W-43.1: op de dag drie maanden na toekenning is er nog recht",
    dossier: in_("lopend", { ...FEITEN, bwToegekendOp: datum("2026-01-31"), backofficeIngelicht: true }),
    gebeurtenis: gebeurt("vervallen-na-bw", {}, "2026-04-30"),
    stopt: { wachter: "naDeTermijn", code: "INTREKKING_TE_VROEG", velden: { datum: "30 april 2026" } },
  },
  {
    titel: "W-43.1: zonder toekenning van beschermd wonen vervalt er niets",
    dossier: in_("lopend", { ...FEITEN, backofficeIngelicht: true }),
    gebeurtenis: gebeurt("vervallen-na-bw", { laatsteDag: { datum: "2026-01-01", motivering: "Zo afgesproken." } }),
    stopt: { wachter: "naDeTermijn", code: "INTREKKING_TE_VROEG" },
  },
  {
    titel: "W-43.2: zonder bericht aan de backoffice vervalt er niets",
    dossier: in_("lopend", { ...FEITEN, bwToegekendOp: datum("2026-01-31") }),
    gebeurtenis: gebeurt("vervallen-na-bw", {}, "2026-05-01"),
    stopt: { wachter: "backofficeWeet", code: "BACKOFFICE_NIET_INGELICHT" },
  },
  {
    titel: "W-44: neemt het team alles over, dan vervalt het recht",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("overgestapt-naar-opdrachtnemer", { overgenomen: ["begeleiding", "dagbesteding"], ingetrokken: ["begeleiding", "dagbesteding"] }),
    naar: "vervallen",
  },
  {
    titel: "W-44: alles intrekken terwijl het team niet alles overneemt kan niet",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("overgestapt-naar-opdrachtnemer", { overgenomen: ["begeleiding"], ingetrokken: ["begeleiding", "dagbesteding"] }),
    stopt: { wachter: "alleenOvergenomen", code: "NIET_OVERGENOMEN_BLIJFT" },
  },
  {
    titel: "W-44: wat het team niet overneemt blijft toegekend",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("overgestapt-naar-opdrachtnemer", { overgenomen: ["begeleiding"], ingetrokken: ["begeleiding"] }),
    naar: "lopend",
  },
  {
    titel: "W-44: een onderdeel intrekken dat het team niet overneemt kan niet",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("overgestapt-naar-opdrachtnemer", { overgenomen: ["begeleiding"], ingetrokken: ["dagbesteding"] }),
    stopt: { wachter: "alleenOvergenomen", code: "NIET_OVERGENOMEN_BLIJFT" },
  },
  {
    titel: "W-42.2: na de overdracht aan de Wlz stopt de Wmo-hulp",
    dossier: in_("lopend", { ...FEITEN, wlz: "overdracht geregeld" }),
    gebeurtenis: gebeurt("gestopt-wegens-wlz"),
    naar: "geeindigd",
  },
  {
    titel: "W-42.2: het besluit over de Wlz is nog geen reden om te stoppen",
    dossier: in_("lopend", { ...FEITEN, wlz: "besluit ontvangen" }),
    gebeurtenis: gebeurt("gestopt-wegens-wlz"),
    stopt: { wachter: "wlzOverdrachtGeregeld", code: "OVERDRACHT_NIET_GEREGELD" },
  },
  {
    titel: "W-42.4: weigert de inwoner een Wlz-aanvraag, dan is er in beginsel geen recht",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("wlz-aanvraag-geweigerd", { verwachting: "Blijvend toezicht nodig.", oordeel: "geen recht", motivering: "Tweemaal besproken." }),
    naar: "geeindigd",
  },
  {
    titel: "W-42.4: of dat beginsel geldt zegt een mens",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("wlz-aanvraag-geweigerd", { verwachting: "Blijvend toezicht nodig.", motivering: "Tweemaal besproken." }),
    stopt: { wachter: "wlzOordeel", code: "WLZ_OORDEEL_ONTBREEKT", oordeel: true },
  },
  {
    titel: "W-42.4: zonder gegronde verwachting van Wlz-recht eindigt er niets",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("wlz-aanvraag-geweigerd", { oordeel: "geen recht", motivering: "Tweemaal besproken." }),
    stopt: { wachter: "verwachtingGegrond", code: "WLZ_VERWACHTING_ONGEGROND" },
  },
  {
    titel: "W-42.4: een gemotiveerde uitzondering houdt het recht in stand",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("wlz-aanvraag-geweigerd", { verwachting: "Blijvend toezicht nodig.", oordeel: "houdt recht", motivering: "Kan de aanvraag nu niet aan." }),
    naar: "lopend",
  },
  {
    titel: "W-42.4: ook de uitzondering noemt de verwachting",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("wlz-aanvraag-geweigerd", { oordeel: "houdt recht", motivering: "Kan de aanvraag nu niet aan." }),
    stopt: { wachter: "verwachtingGegrond", code: "WLZ_VERWACHTING_ONGEGROND" },
  },
  {
    titel: "W-13.1: een nieuwe aanbieder die past, met overdracht",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("aanbieder-gewisseld", { naar: "andere aanbieder", past: true, motivering: "Zelfde aanbod, dichterbij.", overdrachtTussenAanbieders: true }),
    naar: "lopend",
  },
  {
    titel: "W-13.1: een nieuwe aanbieder zonder beoordeling kan niet",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("aanbieder-gewisseld", { naar: "andere aanbieder", past: true, overdrachtTussenAanbieders: true }),
    stopt: { wachter: "aanbiederPast", code: "GESCHIKTHEID_NIET_BEOORDEELD" },
  },
  {
    titel: "W-63.6: zonder overdracht tussen de aanbieders wordt er niet gewisseld",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("aanbieder-gewisseld", { naar: "andere aanbieder", past: true, motivering: "Dichterbij.", overdrachtTussenAanbieders: false }),
    stopt: { wachter: "aanbiedersDragenOver", code: "WARME_OVERDRACHT_ONTBREEKT" },
  },
  {
    titel: "W-39: bij een pgb wisselt het team de aanbieder niet",
    dossier: in_("lopend", { ...FEITEN, financiering: "pgb" }),
    gebeurtenis: gebeurt("aanbieder-gewisseld", { naar: "andere aanbieder", past: true, motivering: "Dichterbij.", overdrachtTussenAanbieders: true }),
    stopt: { wachter: "geenPgb", code: "PGB_BEHEERDER_KIEST" },
  },
  { titel: "W-28.1: na de laatste dag eindigt de indicatie", dossier: in_("lopend"), gebeurtenis: gebeurt("einddatum-bereikt", {}, "2026-07-01"), naar: "geeindigd" },
  {
    titel: "W-28.1: op de laatste dag loopt de indicatie nog",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("einddatum-bereikt", {}, "2026-06-30"),
    stopt: { wachter: "einddatumVoorbij", code: "INDICATIE_LOOPT_NOG", velden: { datum: "30 juni 2026" } },
  },
  {
    titel: "W-95.1: corrigeren kan met een reden",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { aanbieder: "aanbieder B" }, "2026-04-01", "Naam was verkeerd overgenomen."),
    naar: "lopend",
  },
  {
    titel: "W-95.1: corrigeren zonder reden kan niet",
    dossier: in_("lopend"),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { aanbieder: "aanbieder B" }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
];
