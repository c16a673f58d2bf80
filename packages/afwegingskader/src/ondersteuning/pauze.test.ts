import { describe } from "vitest";

import { datum, eenDossier } from "../../test/bouwers.js";
import { bij, deel, eenPlan, in_, rij, totEnMet, type Proef, START, stop } from "../../test/ondersteuning-gegevens.js";
import { proefWachters } from "../../test/uitputtend.js";
import { eenEenzijdig, eenOndersteuning } from "../../test/zaken-dagbesteding.js";
import type { Ondersteuning } from "./ondersteuning.js";
import type { OndersteuningToestand } from "./toestanden.js";

const DAG = { laatsteDag: "2026-02-27" };
const VENSTER = { vanaf: "2 februari 2026", tot: "2 maart 2026" };
const opgeschort = eenEenzijdig("gestopt", { soort: "opschorten", laatsteDag: datum("2026-02-27") });
const gestopt = eenEenzijdig("gestopt", { laatsteDag: datum("2026-02-27") });

describe("ondersteuning, wachters van onderbreken en hervatten", () => {
  const pauze = { ...DAG, opInitiatiefVan: "inwoner", aanleiding: "opname" };
  const hervat = (anders: object = {}) => bij("hervat", { ...START, ...anders });
  const stil = (plan?: "met plan"): Partial<Ondersteuning> => ({
    einde: { datum: datum("2026-02-27"), reden: "20" },
    ...(plan === undefined ? {} : { plan: eenPlan() }),
  });
  const hervatting = (label: string, plan: "met plan" | undefined, naar: OndersteuningToestand): Readonly<Record<string, Proef>> => ({
    [`D-13.1: hervatten ${label} kan vanaf de dag na de pauze`]: {
      dossier: in_("onderbroken", stil(plan)),
      gebeurtenis: hervat({ startdatum: "2026-02-28" }),
      naar,
    },
    [`D-20.4: hervatten ${label} op de laatste dag voor de pauze kan niet`]: {
      dossier: in_("onderbroken", stil(plan)),
      gebeurtenis: hervat({ startdatum: "2026-02-27" }),
      ...stop("startGeweest", "DATUM_KLOPT_NIET", { vanaf: "28 februari 2026", tot: "2 maart 2026" }),
    },
    [`D-20.10: hervatten ${label} na de toewijzing kan niet`]: {
      dossier: eenDossier(totEnMet("2026-03-01"), eenOndersteuning("onderbroken", stil(plan))),
      gebeurtenis: hervat(),
      ...stop("toegewezenOpStart", "GEEN_TOEWIJZING"),
    },
    [`D-21.2: hervatten ${label} vraagt een goedgekeurde locatie`]: {
      dossier: in_("onderbroken", stil(plan)),
      gebeurtenis: hervat({ locatieGoedgekeurd: false }),
      ...stop("locatieGoedgekeurd", "LOCATIE_NIET_GOEDGEKEURD"),
    },
    [`D-3.4: hervatten ${label} vraagt geldige VOG's`]: {
      dossier: in_("onderbroken", stil(plan)),
      gebeurtenis: hervat({ vogsGeldig: false }),
      ...stop("vogsGeldig", "VOG_ONTBREEKT"),
    },
  });
  proefWachters(
    "D-13.2",
    deel("onderbroken", "hervat"),
    rij({
      "D-20.5: een pauze op verzoek van de inwoner kan": { dossier: in_("plan-actief"), gebeurtenis: bij("onderbroken", pauze), naar: "onderbroken" },
      "D-20.5: een pauze kan niet voor de start liggen": {
        dossier: in_("gestart"),
        gebeurtenis: bij("onderbroken", { ...pauze, laatsteDag: "2026-02-01" }),
        ...stop("laatsteDagGeweest", "DATUM_KLOPT_NIET", VENSTER),
      },
      "D-13.2: opschorten door de aanbieder kan niet buiten de weg van eenzijdig beëindigen om": {
        dossier: in_("plan-actief"),
        gebeurtenis: bij("onderbroken", { ...pauze, opInitiatiefVan: "aanbieder" }),
        ...stop("nietEenzijdigOnderbroken", "ZWAARWEGENDE_GROND_ONTBREEKT"),
      },
      "D-13.2: met een genomen besluit kan opschorten wel": {
        dossier: in_("plan-actief", {}, opgeschort),
        gebeurtenis: bij("onderbroken", { ...pauze, opInitiatiefVan: "aanbieder", besluit: "e-1" }),
        naar: "onderbroken",
      },
      "D-13.2: een besluit om te stoppen is geen besluit om op te schorten": {
        dossier: in_("plan-actief", {}, gestopt),
        gebeurtenis: bij("onderbroken", { ...pauze, opInitiatiefVan: "aanbieder", besluit: "e-1" }),
        ...stop("nietEenzijdigOnderbroken", "ZWAARWEGENDE_GROND_ONTBREEKT"),
      },
      ...hervatting("met een plan", "met plan", "plan-actief"),
      ...hervatting("zonder plan", undefined, "gestart"),
    }),
  );
});
