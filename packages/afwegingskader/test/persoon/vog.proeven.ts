import { profielMet } from "../profiel.js";
import type { Wachterproef } from "../uitputtend.js";
import { bij, DAGBESTEDING, ontvangen, persoon, start, vergewis, VIER, vog, WIJKTEAM } from "./gegevens.js";

/** From candidate to the first day of work: the duty to be sure, the VOG and its age. */
export const VOGPROEVEN: readonly Wachterproef[] = [
  {
    titel: "W-67: met een antwoord op elk onderdeel is de vergewisplicht compleet",
    dossier: bij("kandidaat", persoon(WIJKTEAM)),
    gebeurtenis: vergewis(VIER),
    naar: "vergewis-compleet",
  },
  {
    titel: "W-67: zonder navraag bij eerdere werkgevers en beroepsregisters is de vergewisplicht niet compleet",
    dossier: bij("kandidaat", persoon({ ...WIJKTEAM, rol: "uitzendkracht" })),
    gebeurtenis: vergewis({
      "Waarschuwingsregister Zorg & Welzijn": "gedaan",
      "navraag bij IGJ, Wmo-toezicht of Regionaal Meldpunt Zorg": "gedaan",
    }),
    stopt: {
      wachter: "vergewisCompleet",
      code: "VERGEWISPLICHT_ONVOLLEDIG",
      velden: { onderdelen: "navraag bij eerdere werkgevers, beroepsregisters" },
    },
  },
  {
    titel: "D-3.3: de dagbesteding laat de onderdelen van de vergewisplicht open",
    dossier: bij("kandidaat", persoon(DAGBESTEDING)),
    gebeurtenis: vergewis({}),
    naar: "vergewis-compleet",
  },
  {
    titel: "D-3.3: wie niet geschikt is bevonden gaat niet verder",
    dossier: bij("kandidaat", persoon(DAGBESTEDING)),
    gebeurtenis: vergewis({}, "niet geschikt"),
    stopt: { wachter: "geschiktBevonden", code: "PERSOON_NIET_GESCHIKT" },
  },
  {
    titel: "D-3.4: een VOG met het profiel telt",
    dossier: bij("vergewis-compleet", persoon(DAGBESTEDING)),
    gebeurtenis: ontvangen("2026-03-02"),
    naar: "vog-geldig",
  },
  {
    titel: "D-3.4: een VOG met alle vijf nummers telt in plaats van het profiel",
    dossier: bij("vergewis-compleet", persoon(DAGBESTEDING)),
    gebeurtenis: ontvangen("2026-03-02", { profiel: "ander profiel", nummers: [85, 84, 43, 41, 12, 11] }),
    naar: "vog-geldig",
  },
  {
    titel: "D-3.4: vier van de vijf nummers zijn niet genoeg",
    dossier: bij("vergewis-compleet", persoon(DAGBESTEDING)),
    gebeurtenis: ontvangen("2026-03-02", { profiel: "ander profiel", nummers: [12, 41, 43, 84] }),
    stopt: { wachter: "vogMetProfiel", code: "VOG_ONTBREEKT" },
  },
  {
    titel: "W-68: het wijkteam vraagt het profiel, de vijf nummers zijn daar niet genoeg",
    dossier: bij("vergewis-compleet", persoon(WIJKTEAM)),
    gebeurtenis: ontvangen("2026-03-02", { profiel: "ander profiel", nummers: [12, 41, 43, 84, 85] }),
    stopt: { wachter: "vogMetProfiel", code: "VOG_ONTBREEKT" },
  },
  {
    titel: "D-3.4: een VOG van morgen is er nog niet",
    dossier: bij("vergewis-compleet", persoon(DAGBESTEDING)),
    gebeurtenis: ontvangen("2026-03-03"),
    stopt: { wachter: "vogMetProfiel", code: "VOG_ONTBREEKT" },
  },
  {
    titel: "D-23.3: van een bestuurder zonder contact met inwoners past elke VOG",
    dossier: bij("vergewis-compleet", persoon({ ...DAGBESTEDING, rol: "bestuur", contactMetInwoners: false })),
    gebeurtenis: ontvangen("2026-03-02", { profiel: "ander profiel" }),
    naar: "vog-geldig",
  },
  {
    titel: "D-3.4: een VOG van 30 november is op 28 februari precies op de grens",
    dossier: bij("vog-geldig", persoon(DAGBESTEDING, [vog("2025-11-30")])),
    gebeurtenis: start("2026-02-28"),
    naar: "ingezet",
  },
  {
    titel: "D-3.4: een VOG van 30 november is op 1 maart te oud",
    dossier: bij("vog-geldig", persoon(DAGBESTEDING, [vog("2025-11-30")])),
    gebeurtenis: start("2026-03-01"),
    stopt: { wachter: "vogNietTeOud", code: "VOG_TE_OUD" },
  },
  {
    titel: "W-68: terugrekenen vanaf 31 mei zou een VOG van 28 februari ten onrechte goedkeuren",
    dossier: bij("vog-geldig", persoon(WIJKTEAM, [vog("2026-02-28")])),
    gebeurtenis: start("2026-05-31"),
    stopt: { wachter: "vogNietTeOud", code: "VOG_TE_OUD" },
  },
  {
    titel: "D-3.3: ook wie geen contact heeft met inwoners begint met een VOG van ten hoogste drie maanden",
    dossier: bij("vog-geldig", persoon({ ...DAGBESTEDING, rol: "projectleider", contactMetInwoners: false }, [vog("2025-11-30")])),
    gebeurtenis: start("2026-03-01"),
    stopt: { wachter: "vogNietTeOud", code: "VOG_TE_OUD" },
  },
  {
    titel: "D-23.3: voor bestuur en toezicht geldt geen leeftijd van de VOG",
    dossier: bij("vog-geldig", persoon({ ...DAGBESTEDING, rol: "toezicht", contactMetInwoners: false }, [vog("2020-01-01")])),
    gebeurtenis: start("2026-03-02"),
    naar: "ingezet",
  },
  {
    titel: "W-85.3: een bestuurder van het wijkteam zonder VOG begint niet",
    dossier: bij("vergewis-compleet", persoon({ ...WIJKTEAM, rol: "bestuur", contactMetInwoners: false })),
    gebeurtenis: start("2026-03-02"),
    stopt: { wachter: "heeftVog", code: "VOG_ONTBREEKT" },
  },
  {
    titel: "W-68: een vrijwilliger die af en toe helpt begint bij het wijkteam zonder VOG",
    dossier: bij("vergewis-compleet", persoon({ ...WIJKTEAM, rol: "incidentele vrijwilliger" })),
    gebeurtenis: start("2026-03-02"),
    naar: "ingezet",
  },
  {
    titel: "D-3.4: bij de dagbesteding heeft ook een incidentele vrijwilliger een VOG nodig",
    dossier: bij("vergewis-compleet", persoon({ ...DAGBESTEDING, rol: "incidentele vrijwilliger" })),
    gebeurtenis: start("2026-03-02"),
    stopt: { wachter: "heeftVog", code: "VOG_ONTBREEKT" },
  },
  {
    titel: "D-3.4: op de dag van de afgifte zelf begint het werk",
    dossier: bij("vog-geldig", persoon(DAGBESTEDING, [vog("2026-03-02")])),
    gebeurtenis: start("2026-03-02"),
    naar: "ingezet",
  },
  {
    titel: "D-3.4: op een dag voor de afgifte is er nog geen VOG",
    dossier: bij("vog-geldig", persoon(DAGBESTEDING, [vog("2026-03-02")])),
    gebeurtenis: start("2026-03-01"),
    stopt: { wachter: "vogBijAanvang", code: "VOG_ONTBREEKT" },
  },
  {
    titel: "D-3.4: een contract kan een andere leeftijd bij aanvang afspreken",
    dossier: bij("vog-geldig", persoon(DAGBESTEDING, [vog("2025-11-30")])),
    gebeurtenis: start("2026-03-01"),
    profiel: profielMet("D-3.4", { aantal: 6, eenheid: "maand" }),
    naar: "ingezet",
  },
];
