import type { Wachterproef } from "../uitputtend.js";
import { datum, eenDossier } from "../bouwers.js";
import { bij, gebeurt, GETEKEND, JAAR_2025, OVER_2025 } from "./gegevens.js";

const REDEN = { reden: "Verkeerd overgenomen." };
const WIJKTEAM = { ...GETEKEND, programma: "wijkteam" as const };
const getoetst = (uitkomst: string) => gebeurt("drempel-getoetst", { omzet: "verwachte omzet", uitkomst });
const aangemeld = (op: string) => gebeurt("aangemeld", { op, kenmerk: "w-1" });
const verantwoord = (oordeel: object, dag?: string) => gebeurt("verantwoord", { kenmerk: "v-1", oordeel }, dag);
const besluit = (uitkomst: string) => ({ oordeel: "geen oordeel", besluit: { uitkomst, motivering: "Besproken met de contactpersoon." } });
const nieuw = (begindatum: string) => gebeurt("nieuwe-periode-begonnen", { periode: { begindatum, einddatum: "2026-12-31" } });

/** From signing to accounting, period after period. */
export const SROIPROEVEN: readonly Wachterproef[] = [
  ...(["dagbesteding", "wijkteam"] as const).flatMap((programma): readonly Wachterproef[] => [
    {
      titel: `D-9, W-100.1: een contract dat vandaag is getekend telt mee (${programma})`,
      dossier: eenDossier(),
      gebeurtenis: gebeurt("overeenkomst-getekend", { programma, getekendOp: "2026-03-02" }),
      naar: programma === "wijkteam" ? "verplicht" : "nog-niet-verplicht",
    },
    {
      titel: `D-9, W-100.2: een contract is niet morgen al getekend (${programma})`,
      dossier: eenDossier(),
      gebeurtenis: gebeurt("overeenkomst-getekend", { programma, getekendOp: "2026-03-03" }),
      stopt: { wachter: "getekendGeweest", code: "DATUM_KLOPT_NIET", velden: { vanaf: "het begin", tot: "2 maart 2026" } },
    },
  ]),
  {
    titel: "W-100.2: een verkeerde dag van tekenen wordt gecorrigeerd",
    dossier: bij("verplicht", WIJKTEAM),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { getekendOp: "2026-02-24" }, undefined, REDEN),
    naar: "verplicht",
  },
  {
    titel: "D-9: een correctie heeft een reden",
    dossier: bij("nog-niet-verplicht", GETEKEND),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { getekendOp: "2026-02-24" }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  {
    titel: "D-9: ook een gecorrigeerde dag is geweest",
    dossier: bij("nog-niet-verplicht", GETEKEND),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { getekendOp: "2026-03-03" }, undefined, REDEN),
    stopt: { wachter: "getekendGeweest", code: "DATUM_KLOPT_NIET", velden: { vanaf: "het begin", tot: "2 maart 2026" } },
  },
  { titel: "D-9: boven de drempel is social return verplicht", dossier: bij("nog-niet-verplicht", GETEKEND), gebeurtenis: getoetst("boven de drempel"), naar: "verplicht" },
  {
    titel: "D-9: tot en met de drempel is social return nog niet verplicht",
    dossier: bij("nog-niet-verplicht", GETEKEND),
    gebeurtenis: getoetst("niet boven de drempel"),
    naar: "nog-niet-verplicht",
  },
  {
    titel: "D-9: met een onbekende omzet is er geen oordeel over de drempel",
    dossier: bij("nog-niet-verplicht", GETEKEND),
    gebeurtenis: getoetst("geen oordeel"),
    stopt: { wachter: "omzetBekend", code: "OMZET_ONBEKEND" },
  },
  { titel: "W-100.2: contact op de zevende dag is op tijd", dossier: bij("verplicht", WIJKTEAM), gebeurtenis: aangemeld("2026-03-02"), naar: "aangemeld" },
  {
    titel: "W-100.2: contact op de achtste dag waarschuwt",
    dossier: bij("verplicht", { ...WIJKTEAM, getekend: datum("2026-02-22") }),
    gebeurtenis: aangemeld("2026-03-02"),
    stopt: { wachter: "adviseurOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "1 maart 2026" } },
  },
  {
    titel: "W-100.2: contact dat later wordt vastgelegd, telt op de dag zelf",
    dossier: bij("verplicht", { ...WIJKTEAM, getekend: datum("2026-02-01") }),
    gebeurtenis: aangemeld("2026-02-08"),
    naar: "aangemeld",
  },
  { titel: "D-9: voor Wizzr noemt de bron geen termijn", dossier: bij("verplicht", { ...GETEKEND, getekend: datum("2025-01-01") }), gebeurtenis: aangemeld("2026-03-02"), naar: "aangemeld" },
  {
    titel: "D-9: de aanmelding ligt niet voor het tekenen",
    dossier: bij("verplicht", GETEKEND),
    gebeurtenis: aangemeld("2026-02-22"),
    stopt: { wachter: "aanmeldingGeweest", code: "DATUM_KLOPT_NIET", velden: { vanaf: "23 februari 2026", tot: "2 maart 2026" } },
  },
  {
    titel: "D-9: na de aanmelding begint de uitvoering",
    dossier: bij("aangemeld", GETEKEND),
    gebeurtenis: gebeurt("uitvoering-begonnen", { afspraken: "Twee werkervaringsplekken.", periode: JAAR_2025 }),
    naar: "in-uitvoering",
  },
  { titel: "D-9: na de periode wordt verantwoord", dossier: bij("in-uitvoering", OVER_2025), gebeurtenis: verantwoord({ oordeel: "voldoet" }, "2026-01-01"), naar: "verantwoord" },
  {
    titel: "D-9: op de laatste dag van de periode is de omzet nog niet bekend",
    dossier: bij("in-uitvoering", OVER_2025),
    gebeurtenis: verantwoord({ oordeel: "voldoet" }, "2025-12-31"),
    stopt: { wachter: "periodeVoorbij", code: "SROI_PERIODE_LOOPT_NOG", velden: { datum: "31 december 2025" } },
  },
  {
    titel: "W-100.1: te weinig social return is niet verantwoord",
    dossier: bij("in-uitvoering", OVER_2025),
    gebeurtenis: verantwoord({ oordeel: "voldoet niet" }),
    stopt: { wachter: "waardeGehaald", code: "SROI_NIET_GEHAALD" },
  },
  {
    titel: "D-9: zonder oordeel beslist een mens",
    dossier: bij("in-uitvoering", OVER_2025),
    gebeurtenis: verantwoord({ oordeel: "geen oordeel" }),
    stopt: { wachter: "waardeGehaald", code: "SROI_NIET_GEHAALD", oordeel: true },
  },
  { titel: "D-9: een mens aanvaardt de verantwoording", dossier: bij("in-uitvoering", OVER_2025), gebeurtenis: verantwoord(besluit("aanvaard")), naar: "verantwoord" },
  {
    titel: "D-9: een mens aanvaardt de verantwoording niet",
    dossier: bij("in-uitvoering", OVER_2025),
    gebeurtenis: verantwoord(besluit("niet aanvaard")),
    stopt: { wachter: "waardeGehaald", code: "SROI_NIET_GEHAALD" },
  },
  { titel: "D-9: een verlengingsjaar heeft zijn eigen social return", dossier: bij("verantwoord", OVER_2025), gebeurtenis: nieuw("2026-01-01"), naar: "in-uitvoering" },
  {
    titel: "D-9: een nieuwe periode begint niet in de vorige",
    dossier: bij("verantwoord", OVER_2025),
    gebeurtenis: nieuw("2025-12-31"),
    stopt: { wachter: "periodeNaVorige", code: "DATUM_TE_VROEG", velden: { datum: "1 januari 2026" } },
  },
];
