import type { Wachterproef } from "../uitputtend.js";
import { bij, DAGBESTEDING, dienst, gebeurt, ontvangen, persoon, sinds, VERMOEDEN, vog, WIJKTEAM, ZZP } from "./gegevens.js";

/** During the work: planned days, a suspicion, a new VOG, corrections and the end. */
export const WERKPROEVEN: readonly Wachterproef[] = [
  {
    titel: "D-3.4: een dienst vanaf de eerste werkdag wordt gepland",
    dossier: bij("ingezet", persoon(DAGBESTEDING, [vog("2026-01-05")], sinds("2026-02-02"))),
    gebeurtenis: dienst("2026-02-02", "2029-12-31"),
    naar: "ingezet",
  },
  {
    titel: "D-3.4: een dienst voor de eerste werkdag wordt niet gepland",
    dossier: bij("ingezet", persoon(DAGBESTEDING, [vog("2026-01-05")], sinds("2026-02-02"))),
    gebeurtenis: dienst("2026-02-01", "2026-02-03"),
    stopt: { wachter: "dienstNaAanvang", code: "DATUM_TE_VROEG", velden: { datum: "2 februari 2026" } },
  },
  {
    titel: "D-3.4: een dienst eindigt niet voor hij begint",
    dossier: bij("ingezet", persoon(DAGBESTEDING, [vog("2026-01-05")], sinds("2026-02-02"))),
    gebeurtenis: dienst("2026-02-05", "2026-02-04"),
    stopt: { wachter: "dienstInVolgorde", code: "DATUM_TE_VROEG", velden: { datum: "5 februari 2026" } },
  },
  {
    titel: "D-3.4: een zzp'er werkt niet op de dag na drie jaar",
    dossier: bij("ingezet", persoon(ZZP, [vog("2023-06-15")], sinds("2023-07-01"))),
    gebeurtenis: dienst("2026-06-16"),
    stopt: { wachter: "vogOpElkeDag", code: "VOG_ZZP_VERLOPEN" },
  },
  {
    titel: "D-3.4: bij een dienst over de grens telt elke dag, ook de laatste",
    dossier: bij("ingezet", persoon(ZZP, [vog("2023-06-15")], sinds("2023-07-01"))),
    gebeurtenis: dienst("2026-06-10", "2026-06-16"),
    stopt: { wachter: "vogOpElkeDag", code: "VOG_ZZP_VERLOPEN" },
  },
  {
    titel: "D-3.4: een gat tussen twee VOG's houdt een dienst over dat gat tegen",
    dossier: bij("ingezet", persoon(ZZP, [vog("2023-06-15"), vog("2026-06-20")], sinds("2023-07-01"))),
    gebeurtenis: dienst("2026-06-10", "2026-06-30"),
    stopt: { wachter: "vogOpElkeDag", code: "VOG_ZZP_VERLOPEN" },
  },
  {
    titel: "D-3.4: een nieuwe VOG op tijd laat een zzp'er doorwerken",
    dossier: bij("ingezet", persoon(ZZP, [vog("2023-06-15"), vog("2026-06-16")], sinds("2023-07-01"))),
    gebeurtenis: dienst("2026-06-10", "2026-06-30"),
    naar: "ingezet",
  },
  {
    titel: "D-3.4: bij een zzp'er waarschuwt een VOG die binnen negentig dagen afloopt, ook op de laatste dag na een schrikkeldag",
    dossier: bij("ingezet", persoon(ZZP, [vog("2024-02-29")], sinds("2024-03-01"))),
    gebeurtenis: dienst("2027-02-28"),
    stopt: { wachter: "vogLooptNogDoor", code: "VOG_VERLOOPT_BINNENKORT", velden: { datum: "28 februari 2027" } },
  },
  {
    titel: "D-3.4: negentig dagen voor het einde begint de waarschuwing",
    dossier: bij("ingezet", persoon(ZZP, [vog("2023-06-15")], sinds("2023-07-01"))),
    gebeurtenis: dienst("2026-03-17"),
    stopt: { wachter: "vogLooptNogDoor", code: "VOG_VERLOOPT_BINNENKORT", velden: { datum: "15 juni 2026" } },
  },
  {
    titel: "D-3.4: eenennegentig dagen voor het einde is er geen waarschuwing",
    dossier: bij("ingezet", persoon(ZZP, [vog("2023-06-15")], sinds("2023-07-01"))),
    gebeurtenis: dienst("2026-03-16"),
    naar: "ingezet",
  },
  {
    titel: "D-3.4: na een vermoeden werkt iemand door als dat is besloten",
    dossier: bij("vog-opnieuw-vragen", persoon(DAGBESTEDING, [vog("2026-01-05")], { ...sinds("2026-02-02"), vermoeden: VERMOEDEN })),
    gebeurtenis: dienst("2026-03-03"),
    naar: "vog-opnieuw-vragen",
  },
  {
    titel: "D-3.4: na een vermoeden werkt iemand niet door als dat niet is besloten",
    dossier: bij(
      "vog-opnieuw-vragen",
      persoon(DAGBESTEDING, [vog("2026-01-05")], { ...sinds("2026-02-02"), vermoeden: { ...VERMOEDEN, inzet: "niet inzetten" } }),
    ),
    gebeurtenis: dienst("2026-03-03"),
    stopt: { wachter: "magDoorwerken", code: "NIEUWE_VOG_AFWACHTEN" },
  },
  {
    titel: "D-3.4: na een vermoeden blijft de eerste werkdag de grens",
    dossier: bij("vog-opnieuw-vragen", persoon(DAGBESTEDING, [vog("2026-01-05")], { ...sinds("2026-02-02"), vermoeden: VERMOEDEN })),
    gebeurtenis: dienst("2026-02-01"),
    stopt: { wachter: "dienstNaAanvang", code: "DATUM_TE_VROEG", velden: { datum: "2 februari 2026" } },
  },
  {
    titel: "D-3.4: na een vermoeden eindigt een dienst niet voor hij begint",
    dossier: bij("vog-opnieuw-vragen", persoon(DAGBESTEDING, [vog("2026-01-05")], { ...sinds("2026-02-02"), vermoeden: VERMOEDEN })),
    gebeurtenis: dienst("2026-03-04", "2026-03-03"),
    stopt: { wachter: "dienstInVolgorde", code: "DATUM_TE_VROEG", velden: { datum: "4 maart 2026" } },
  },
  {
    titel: "D-3.4: na een vermoeden blijft de grens van drie jaar gelden",
    dossier: bij("vog-opnieuw-vragen", persoon(ZZP, [vog("2023-06-15")], { ...sinds("2023-07-01"), vermoeden: VERMOEDEN })),
    gebeurtenis: dienst("2026-06-16"),
    stopt: { wachter: "vogOpElkeDag", code: "VOG_ZZP_VERLOPEN" },
  },
  {
    titel: "D-3.4: na een vermoeden blijft een VOG die bijna afloopt waarschuwen",
    dossier: bij("vog-opnieuw-vragen", persoon(ZZP, [vog("2023-06-15")], { ...sinds("2023-07-01"), vermoeden: VERMOEDEN })),
    gebeurtenis: dienst("2026-06-15"),
    stopt: { wachter: "vogLooptNogDoor", code: "VOG_VERLOOPT_BINNENKORT", velden: { datum: "15 juni 2026" } },
  },
  {
    titel: "D-3.4: wie werkt kan een nieuwe VOG inleveren",
    dossier: bij("ingezet", persoon(ZZP, [vog("2023-06-15")], sinds("2023-07-01"))),
    gebeurtenis: ontvangen("2026-03-02"),
    naar: "ingezet",
  },
  {
    titel: "D-3.4: ook een nieuwe VOG heeft het juiste profiel",
    dossier: bij("ingezet", persoon(ZZP, [vog("2023-06-15")], sinds("2023-07-01"))),
    gebeurtenis: ontvangen("2026-03-02", { profiel: "ander profiel" }),
    stopt: { wachter: "vogMetProfiel", code: "VOG_ONTBREEKT" },
  },
  {
    titel: "W-68: een VOG van de dag van het vermoeden is nieuw",
    dossier: bij("vog-opnieuw-vragen", persoon(WIJKTEAM, [vog("2026-01-05")], { vermoeden: VERMOEDEN })),
    gebeurtenis: ontvangen("2026-03-02"),
    naar: "ingezet",
  },
  {
    titel: "W-68: een VOG van voor het vermoeden is niet nieuw",
    dossier: bij("vog-opnieuw-vragen", persoon(WIJKTEAM, [vog("2026-01-05")], { vermoeden: VERMOEDEN })),
    gebeurtenis: ontvangen("2026-03-01"),
    stopt: { wachter: "vogNaVermoeden", code: "VOG_NIET_NIEUW", velden: { datum: "2 maart 2026" } },
  },
  {
    titel: "W-68: de nieuwe VOG na een vermoeden heeft het juiste profiel",
    dossier: bij("vog-opnieuw-vragen", persoon(WIJKTEAM, [vog("2026-01-05")], { vermoeden: VERMOEDEN })),
    gebeurtenis: ontvangen("2026-03-02", { profiel: "ander profiel" }),
    stopt: { wachter: "vogMetProfiel", code: "VOG_ONTBREEKT" },
  },
  {
    titel: "D-3.4: voor de start wordt een gegeven gecorrigeerd met een reden",
    dossier: bij("vog-geldig", persoon(DAGBESTEDING, [vog("2026-01-05")])),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { opdrachtnemerIsZzp: true }, { reden: "Het contract is met de zzp'er zelf." }),
    naar: "vog-geldig",
  },
  {
    titel: "W-95.1: voor de start vraagt een correctie een reden",
    dossier: bij("vog-geldig", persoon(DAGBESTEDING, [vog("2026-01-05")])),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { opdrachtnemerIsZzp: true }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  {
    titel: "D-3.4: tijdens het werk wordt een gegeven gecorrigeerd waarbij de VOG past",
    dossier: bij("ingezet", persoon(DAGBESTEDING, [vog("2026-01-05")], sinds("2026-02-02"))),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { rol: "stagiair" }, { reden: "Verkeerd ingevoerd." }),
    naar: "ingezet",
  },
  {
    titel: "W-95.1: tijdens het werk vraagt een correctie een reden",
    dossier: bij("ingezet", persoon(DAGBESTEDING, [vog("2026-01-05")], sinds("2026-02-02"))),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { rol: "stagiair" }),
    stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" },
  },
  {
    titel: "D-3.4: wie toch contact heeft met inwoners heeft eerst de juiste VOG nodig",
    dossier: bij(
      "ingezet",
      persoon({ ...DAGBESTEDING, rol: "bestuur", contactMetInwoners: false }, [vog("2026-01-05", { profiel: "ander profiel" })], sinds("2026-02-02")),
    ),
    gebeurtenis: gebeurt("gegevens-gecorrigeerd", { contactMetInwoners: true }, { reden: "Hij eet mee met de deelnemers." }),
    stopt: { wachter: "vogNaCorrectie", code: "VOG_ONTBREEKT" },
  },
  {
    titel: "D-3.3: iemand gaat uit dienst op de eerste werkdag",
    dossier: bij("ingezet", persoon(DAGBESTEDING, [vog("2026-01-05")], sinds("2026-02-02"))),
    gebeurtenis: gebeurt("uit-dienst", { laatsteDag: "2026-02-02" }),
    naar: "uit-dienst",
  },
  {
    titel: "D-3.3: iemand gaat niet uit dienst voor de eerste werkdag",
    dossier: bij("ingezet", persoon(DAGBESTEDING, [vog("2026-01-05")], sinds("2026-02-02"))),
    gebeurtenis: gebeurt("uit-dienst", { laatsteDag: "2026-02-01" }),
    stopt: { wachter: "laatsteDagNaAanvang", code: "DATUM_TE_VROEG", velden: { datum: "2 februari 2026" } },
  },
];
