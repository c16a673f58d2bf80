import { describe } from "vitest";

import { datum, eenDossier } from "../../test/bouwers.js";
import { bij, deel, in_, rij, START, toewijzing, vers, stop } from "../../test/ondersteuning-gegevens.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { eenOndersteuning, eenToeleiding } from "../../test/zaken-dagbesteding.js";
import { ONDERSTEUNING } from "./levensloop.js";
import type { Ondersteuning } from "./ondersteuning.js";

const ACTIEF = [
  "startdatum-gecorrigeerd",
  "startbericht-vervangen",
  "305-verzonden",
  "waarschuwing-gegeven",
  "onderbroken",
  "beeindigd",
  "eenzijdig-gestopt",
];
const GEEINDIGD = ["305-verzonden", "307-verzonden"];
const CORRIGEERBAAR = ["einddatum-gecorrigeerd", "stopbericht-vervangen"];

describe("ondersteuning, tabel", () => {
  proefMatrix("D-13.1", ONDERSTEUNING, {
    feiten: eenOndersteuning("gestart").feiten,
    matrix: {
      nieuw: ["toewijzing-overgenomen"],
      toegewezen: ["op-wachtlijst", "ondersteuning-gestart", "niet-gestart"],
      wachtlijst: ["wachtlijst-gemeld", "ondersteuning-gestart", "niet-gestart"],
      gestart: ["plan-vastgesteld", ...ACTIEF],
      "plan-actief": ["evaluatie-gepland", "herindicatie-gevraagd", "doorgestroomd", ...ACTIEF],
      evaluatie: ["evaluatie-gehouden", "laatste-evaluatie-gehouden", "herindicatie-gevraagd", "doorgestroomd", ...ACTIEF],
      onderbroken: ["305-verzonden", "hervat", "beeindigd", "eenzijdig-gestopt", "307-verzonden", ...CORRIGEERBAAR],
      afgerond: [...GEEINDIGD, ...CORRIGEERBAAR],
      doorgestroomd: [...GEEINDIGD, ...CORRIGEERBAAR],
      "eenzijdig-gestopt": GEEINDIGD,
    },
  });
});

const OVERNAME = { toeleiding: "t-1", bwAanbieder: false, schoolverlater: false };

describe("ondersteuning, wachters voor en bij de start", () => {
  const overname = bij("toewijzing-overgenomen", OVERNAME);
  const wachten = bij("op-wachtlijst", { inwonerGeinformeerd: true, gemeldBijGemeente: true });
  proefWachters(
    "D-13.1",
    deel("toewijzing-overgenomen", "op-wachtlijst", "ondersteuning-gestart"),
    rij({
      "D-20.10: een verwerkte toewijzing wordt overgenomen": { dossier: eenDossier(toewijzing()), gebeurtenis: overname, naar: "toegewezen" },
      "D-20.10: zonder toewijzing begint er niets": {
        dossier: eenDossier(eenToeleiding("301-ontvangen")),
        gebeurtenis: overname,
        ...stop("toewijzingBestaat", "GEEN_TOEWIJZING"),
      },
      "D-20.10: onder een toewijzing loopt maar één ondersteuning": {
        dossier: eenDossier(toewijzing(), eenOndersteuning("gestart", {}, "o-2")),
        gebeurtenis: overname,
        ...stop("toewijzingVrij", "TOEWIJZING_IN_GEBRUIK"),
      },
      "D-20.10: wie stopte en binnen de toewijzing terugkomt, kan opnieuw beginnen": {
        dossier: eenDossier(toewijzing(), eenOndersteuning("afgerond", {}, "o-2")),
        gebeurtenis: overname,
        naar: "toegewezen",
      },
      "D-20.10: onder een andere toewijzing kan er al ondersteuning lopen": {
        dossier: eenDossier(toewijzing(), eenOndersteuning("gestart", { toeleiding: "t-2" }, "o-2")),
        gebeurtenis: overname,
        naar: "toegewezen",
      },
      "D-10.1.f: wie wacht, weet dat, en de gemeente ook": { dossier: vers("toegewezen"), gebeurtenis: wachten, naar: "wachtlijst" },
      "D-10.1.f: wie moet wachten, hoort dat eerst": {
        dossier: vers("toegewezen"),
        gebeurtenis: bij("op-wachtlijst", { inwonerGeinformeerd: false, gemeldBijGemeente: true }),
        ...stop("inwonerWeetVanWachtlijst", "WACHTLIJST_NIET_VERTELD"),
      },
      "D-11.14: een wachtlijst die niet is gemeld, waarschuwt": {
        dossier: vers("toegewezen"),
        gebeurtenis: bij("op-wachtlijst", { inwonerGeinformeerd: true, gemeldBijGemeente: false }),
        ...stop("wachtlijstGemeld", "WACHTLIJST_MELDEN"),
      },
      "D-13.1: van de wachtlijst af starten kan": { dossier: vers("wachtlijst"), gebeurtenis: bij("ondersteuning-gestart", START), naar: "gestart" },
      "D-20.10: voor de eerste dag van de toewijzing start er niets": {
        dossier: vers("toegewezen"),
        gebeurtenis: bij("ondersteuning-gestart", { ...START, startdatum: "2025-12-31" }),
        ...stop("toegewezenOpStart", "GEEN_TOEWIJZING"),
      },
      "D-20.10: onder een ingetrokken toewijzing start er niets": {
        dossier: eenDossier(eenToeleiding("ingetrokken"), eenOndersteuning("toegewezen")),
        gebeurtenis: bij("ondersteuning-gestart", START),
        ...stop("toegewezenOpStart", "GEEN_TOEWIJZING"),
      },
      "D-20.4: een start in de toekomst wordt nog niet vastgelegd": {
        dossier: vers("toegewezen"),
        gebeurtenis: bij("ondersteuning-gestart", { ...START, startdatum: "2026-03-03" }),
        ...stop("startGeweest", "DATUM_KLOPT_NIET", { vanaf: "het begin", tot: "2 maart 2026" }),
      },
      "D-21.2: een locatie die niet is goedgekeurd, wordt niet gebruikt": {
        dossier: vers("toegewezen"),
        gebeurtenis: bij("ondersteuning-gestart", { ...START, locatieGoedgekeurd: false }),
        ...stop("locatieGoedgekeurd", "LOCATIE_NIET_GOEDGEKEURD"),
      },
      "D-3.4: zonder geldige VOG van iedereen start er niets": {
        dossier: vers("toegewezen"),
        gebeurtenis: bij("ondersteuning-gestart", { ...START, vogsGeldig: false }),
        ...stop("vogsGeldig", "VOG_ONTBREEKT"),
      },
    }),
  );
});

describe("ondersteuning, wachters van het startbericht", () => {
  const start = (dag: string): Partial<Ondersteuning> => ({ start: datum(dag), verantwoordelijkVanaf: datum(dag) });
  proefWachters(
    "D-20.4",
    deel("305-verzonden"),
    rij({
      "D-20.4: het startbericht op de vijfde werkdag is op tijd": {
        dossier: in_("gestart", start("2026-02-23")),
        gebeurtenis: bij("305-verzonden", { startdatum: "2026-02-23" }),
        naar: "gestart",
      },
      "D-20.4: het startbericht op de zesde werkdag waarschuwt": {
        dossier: in_("gestart", start("2026-02-20")),
        gebeurtenis: bij("305-verzonden", { startdatum: "2026-02-20" }),
        ...stop("startberichtOpTijd", "TERMIJN_OVERSCHREDEN", { datum: "27 februari 2026" }),
      },
      "D-20.4: een startbericht dat later wordt vastgelegd, telt op de dag van verzending": {
        dossier: in_("gestart", start("2026-02-20")),
        gebeurtenis: bij("305-verzonden", { startdatum: "2026-02-20", verzondenOp: "2026-02-27" }),
        naar: "gestart",
      },
      "D-20.4: een startbericht gaat niet voor de start uit": {
        dossier: in_("gestart", start("2026-02-23")),
        gebeurtenis: bij("305-verzonden", { startdatum: "2026-02-23", verzondenOp: "2026-02-22" }),
        ...stop("startberichtdagKan", "DATUM_KLOPT_NIET", { vanaf: "23 februari 2026", tot: "2 maart 2026" }),
      },
      "D-20.4: in het startbericht staat de werkelijke startdatum": {
        dossier: in_("gestart", start("2026-02-23")),
        gebeurtenis: bij("305-verzonden", { startdatum: "2026-02-24" }),
        ...stop("werkelijkeStart", "STARTDATUM_ONJUIST", { datum: "23 februari 2026" }),
      },
      "D-20.4: een startbericht gaat maar één keer uit": {
        dossier: in_("gestart", { ...start("2026-02-23"), startberichtVerzonden: datum("2026-02-25") }),
        gebeurtenis: bij("305-verzonden", { startdatum: "2026-02-23" }),
        ...stop("startberichtNogNiet", "VERZONDEN_NIET_WIJZIGBAAR"),
      },
    }),
  );
});
