import type { Wachterproef } from "../uitputtend.js";
import { bij, GEREED, ingezet, NIET_GOEDGEKEURD } from "./gegevens.js";

/** Approval, evidence and tariff before the work begins. */
export const INZETPROEVEN: readonly Wachterproef[] = [
  {
    titel: "D-25.1: vanaf de dag van de goedkeuring mag een onderaannemer werken",
    dossier: bij("goedgekeurd", GEREED),
    gebeurtenis: ingezet(),
    naar: "actief",
  },
  {
    titel: "D-25.1: een dag voor de goedkeuring mag een onderaannemer niet werken",
    dossier: bij("goedgekeurd", GEREED),
    gebeurtenis: ingezet("2026-03-01"),
    stopt: { wachter: "nietVoorGoedkeuring", code: "ONDERAANNEMER_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-25.1: een onderaannemer die niet is gemeld mag niet werken",
    dossier: bij("niet-gemeld", NIET_GOEDGEKEURD),
    gebeurtenis: ingezet(),
    stopt: { wachter: "goedgekeurd", code: "ONDERAANNEMER_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-25.1: een onderaannemer die alleen is gemeld mag niet werken",
    dossier: bij("gemeld", NIET_GOEDGEKEURD),
    gebeurtenis: ingezet(),
    stopt: { wachter: "goedgekeurd", code: "ONDERAANNEMER_NIET_GOEDGEKEURD" },
  },
  {
    titel: "D-25.1: wie in het UEA staat mag werken zonder melding",
    dossier: bij("goedgekeurd", { ...GEREED, goedkeuring: { grond: "UEA" } }),
    gebeurtenis: ingezet("2025-01-01"),
    naar: "actief",
  },
  {
    titel: "D-fn8: een zzp'er mag werken zonder melding",
    dossier: bij("goedgekeurd", { ...GEREED, vorm: "zzp", goedkeuring: { grond: "zzp" } }),
    gebeurtenis: ingezet("2025-01-01"),
    naar: "actief",
  },
  ...(["kwaliteit", "wettelijke eisen", "administratie"] as const).map((soort) => ({
    titel: `D-25.2: zonder bewijs van ${soort} mag een onderaannemer niet werken`,
    dossier: bij("goedgekeurd", { ...GEREED, bewijzen: GEREED.bewijzen.filter((bewijs) => bewijs !== soort) }),
    gebeurtenis: ingezet(),
    stopt: { wachter: "bewijsCompleet", code: "ONDERAANNEMER_BEWIJS_ONTBREEKT" as const, velden: { onderdelen: soort } },
  })),
  {
    titel: "D-25.2: een zzp'er is vrij van melden, niet van bewijs",
    dossier: bij("goedgekeurd", { ...GEREED, vorm: "zzp", goedkeuring: { grond: "zzp" }, bewijzen: [] }),
    gebeurtenis: ingezet(),
    stopt: {
      wachter: "bewijsCompleet",
      code: "ONDERAANNEMER_BEWIJS_ONTBREEKT",
      velden: { onderdelen: "kwaliteit, wettelijke eisen, administratie" },
    },
  },
  {
    titel: "D-24.3: komt te weinig van het tarief bij de zorg, dan mag een onderaannemer niet werken",
    dossier: bij("goedgekeurd", { ...GEREED, aandeelZorg: { oordeel: "voldoet niet" } }),
    gebeurtenis: ingezet(),
    stopt: { wachter: "aandeelNaarZorg", code: "AANDEEL_ZORG_ONVOLDOENDE" },
  },
  {
    titel: "D-24.3: zonder oordeel over het tarief beslist een mens",
    dossier: bij("goedgekeurd", { ...GEREED, aandeelZorg: { oordeel: "geen oordeel" } }),
    gebeurtenis: ingezet(),
    stopt: { wachter: "aandeelNaarZorg", code: "AANDEEL_ZORG_ONVOLDOENDE", oordeel: true },
  },
  {
    titel: "D-24.3: een mens heeft het tarief aanvaard",
    dossier: bij("goedgekeurd", { ...GEREED, aandeelZorg: { oordeel: "geen oordeel", besluit: { uitkomst: "aanvaard", motivering: "De raming klopt." } } }),
    gebeurtenis: ingezet(),
    naar: "actief",
  },
  {
    titel: "D-24.3: een mens heeft het tarief niet aanvaard",
    dossier: bij("goedgekeurd", { ...GEREED, aandeelZorg: { oordeel: "geen oordeel", besluit: { uitkomst: "niet aanvaard", motivering: "De raming klopt niet." } } }),
    gebeurtenis: ingezet(),
    stopt: { wachter: "aandeelNaarZorg", code: "AANDEEL_ZORG_ONVOLDOENDE" },
  },
  {
    titel: "D-25.5: met winst op de inzet mag een onderaannemer niet werken",
    dossier: bij("goedgekeurd", { ...GEREED, doorbelasting: { oordeel: "voldoet niet" } }),
    gebeurtenis: ingezet(),
    stopt: { wachter: "zonderWinst", code: "WINST_OP_ONDERAANNEMER" },
  },
];
