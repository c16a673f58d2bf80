import type { Wachterproef } from "../uitputtend.js";
import { ACTIEF, bij, einde, gebeurt, OPGESCHORT } from "./gegevens.js";

/** Suspending, resuming and ending the work. */
export const VERLOOPPROEVEN: readonly Wachterproef[] = [
  {
    titel: "D-25.3: werk wordt opgeschort tot en met de eerste dag zelf",
    dossier: bij("actief", ACTIEF),
    gebeurtenis: gebeurt("opgeschort", einde("2026-03-02")),
    naar: "opgeschort",
  },
  {
    titel: "D-25.3: werk kan niet worden opgeschort voor het begon",
    dossier: bij("actief", ACTIEF),
    gebeurtenis: gebeurt("opgeschort", einde("2026-03-01")),
    stopt: { wachter: "eindeNaBegin", code: "DATUM_TE_VROEG", velden: { datum: "2 maart 2026" } },
  },
  {
    titel: "D-25.3: werk wordt hervat als alles weer op orde is",
    dossier: bij("opgeschort", OPGESCHORT),
    gebeurtenis: gebeurt("hervat", { vanaf: "2026-04-01" }),
    naar: "actief",
  },
  {
    titel: "D-25.3: werk wordt niet hervat in de tijd dat het was opgeschort",
    dossier: bij("opgeschort", OPGESCHORT),
    gebeurtenis: gebeurt("hervat", { vanaf: "2026-03-30" }),
    stopt: { wachter: "hervatNaOpschorting", code: "DATUM_TE_VROEG", velden: { datum: "31 maart 2026" } },
  },
  {
    titel: "D-25.2: zonder bewijs wordt werk niet hervat",
    dossier: bij("opgeschort", { ...OPGESCHORT, bewijzen: ["kwaliteit", "wettelijke eisen"] }),
    gebeurtenis: gebeurt("hervat", { vanaf: "2026-04-01" }),
    stopt: { wachter: "bewijsCompleet", code: "ONDERAANNEMER_BEWIJS_ONTBREEKT", velden: { onderdelen: "administratie" } },
  },
  {
    titel: "D-24.3: met te weinig tarief voor de zorg wordt werk niet hervat",
    dossier: bij("opgeschort", { ...OPGESCHORT, aandeelZorg: { oordeel: "voldoet niet" } }),
    gebeurtenis: gebeurt("hervat", { vanaf: "2026-04-01" }),
    stopt: { wachter: "aandeelNaarZorg", code: "AANDEEL_ZORG_ONVOLDOENDE" },
  },
  {
    titel: "D-25.5: met winst op de inzet wordt werk niet hervat",
    dossier: bij("opgeschort", { ...OPGESCHORT, doorbelasting: { oordeel: "voldoet niet" } }),
    gebeurtenis: gebeurt("hervat", { vanaf: "2026-04-01" }),
    stopt: { wachter: "zonderWinst", code: "WINST_OP_ONDERAANNEMER" },
  },
  {
    titel: "D-25.3: de opdrachtnemer kan met een onderaannemer stoppen",
    dossier: bij("actief", ACTIEF),
    gebeurtenis: gebeurt("beeindigd", einde("2026-03-31")),
    naar: "beeindigd",
  },
  {
    titel: "D-25.3: werk kan niet eindigen voor het begon",
    dossier: bij("actief", ACTIEF),
    gebeurtenis: gebeurt("beeindigd", einde("2026-03-01")),
    stopt: { wachter: "eindeNaBegin", code: "DATUM_TE_VROEG", velden: { datum: "2 maart 2026" } },
  },
];
