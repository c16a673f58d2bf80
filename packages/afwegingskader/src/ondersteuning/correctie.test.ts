import { describe } from "vitest";

import { datum, type Kop } from "../../test/bouwers.js";
import { bij, deel, in_, rij, stop } from "../../test/ondersteuning-gegevens.js";
import { proefWachters } from "../../test/uitputtend.js";
import type { Ondersteuning } from "./ondersteuning.js";

const VENSTER = { vanaf: "2 februari 2026", tot: "2 maart 2026" };

describe("ondersteuning, wachters van een gecorrigeerde start", () => {
  const VERZONDEN: Partial<Ondersteuning> = { startberichtVerzonden: datum("2026-02-25") };
  const vervang = (dag: string, anders: Kop = { reden: "Verkeerd overgenomen." }) => bij("startbericht-vervangen", { startdatum: dag }, anders);
  const corrigeer = (dag: string, anders: Kop = { reden: "Verkeerd overgenomen." }) => bij("startdatum-gecorrigeerd", { startdatum: dag }, anders);
  proefWachters(
    "D-20.13",
    deel("startdatum-gecorrigeerd", "startbericht-vervangen"),
    rij({
      "D-20.13: een verkeerde startdatum wordt gecorrigeerd voordat het bericht uitgaat": {
        dossier: in_("gestart"),
        gebeurtenis: corrigeer("2026-02-23"),
        naar: "gestart",
      },
      "D-20.13: een correctie heeft een reden": {
        dossier: in_("gestart"),
        gebeurtenis: corrigeer("2026-02-23", {}),
        ...stop("metReden", "REDEN_ONTBREEKT"),
      },
      "D-20.4: na het startbericht verandert de startdatum niet meer": {
        dossier: in_("gestart", { startberichtVerzonden: datum("2026-02-25") }),
        gebeurtenis: corrigeer("2026-02-23"),
        ...stop("startberichtNogNiet", "VERZONDEN_NIET_WIJZIGBAAR"),
      },
      "D-20.4: een verzonden startbericht met een verkeerde dag wordt vervangen": {
        dossier: in_("gestart", VERZONDEN),
        gebeurtenis: vervang("2026-02-23"),
        naar: "gestart",
      },
      "D-20.13: een vervanging heeft een reden": {
        dossier: in_("gestart", VERZONDEN),
        gebeurtenis: vervang("2026-02-23", {}),
        ...stop("metReden", "REDEN_ONTBREEKT"),
      },
      "D-20.4: wat niet is verzonden, wordt niet vervangen": {
        dossier: in_("gestart"),
        gebeurtenis: vervang("2026-02-23"),
        ...stop("startberichtWel", "NOG_NIET_VERZONDEN"),
      },
      "D-20.10: ook een vervangen startbericht valt in de toewijzing": {
        dossier: in_("gestart", VERZONDEN),
        gebeurtenis: vervang("2025-12-31"),
        ...stop("toegewezenOpStart", "GEEN_TOEWIJZING"),
      },
      "D-20.4: ook een vervangen startbericht noemt geen dag in de toekomst": {
        dossier: in_("gestart", VERZONDEN),
        gebeurtenis: vervang("2026-03-03"),
        ...stop("startGeweest", "DATUM_KLOPT_NIET", { vanaf: "het begin", tot: "2 maart 2026" }),
      },
      "D-20.10: ook een gecorrigeerde start valt in de toewijzing": {
        dossier: in_("gestart"),
        gebeurtenis: corrigeer("2025-12-31"),
        ...stop("toegewezenOpStart", "GEEN_TOEWIJZING"),
      },
      "D-20.4: ook een gecorrigeerde start ligt niet in de toekomst": {
        dossier: in_("gestart"),
        gebeurtenis: corrigeer("2026-03-03"),
        ...stop("startGeweest", "DATUM_KLOPT_NIET", { vanaf: "het begin", tot: "2 maart 2026" }),
      },
    }),
  );
});

describe("ondersteuning, wachters van een gecorrigeerd einde", () => {
  const beeindigdOp = (dag: string, anders: Partial<Ondersteuning> = {}) => in_("afgerond", { einde: { datum: datum(dag), reden: "19" }, ...anders });
  const reden = { reden: "Verkeerd overgenomen." };
  const corrigeer = (dag: string, anders: Kop = reden) => bij("einddatum-gecorrigeerd", { laatsteDag: dag }, anders);
  const vervang = (dag: string, anders: Kop = reden) => bij("stopbericht-vervangen", { laatsteDag: dag }, anders);
  const klaar = beeindigdOp("2026-02-23");
  const verzonden = beeindigdOp("2026-02-23", { stopberichtVerzonden: datum("2026-02-25") });
  const opBesluit = (anders: Partial<Ondersteuning> = {}) =>
    in_("onderbroken", { einde: { datum: datum("2026-02-23"), reden: "20", besluit: "e-1" }, ...anders });
  proefWachters(
    "D-20.13",
    deel("einddatum-gecorrigeerd", "stopbericht-vervangen"),
    rij({
      "D-20.13: een verkeerde einddatum wordt gecorrigeerd voordat het bericht uitgaat": {
        dossier: klaar,
        gebeurtenis: corrigeer("2026-02-24"),
        naar: "afgerond",
      },
      "D-20.13: een correctie van het einde heeft een reden": {
        dossier: klaar,
        gebeurtenis: corrigeer("2026-02-24", {}),
        ...stop("metReden", "REDEN_ONTBREEKT"),
      },
      "D-20.5: wat nooit startte, heeft geen einde om te corrigeren": {
        dossier: in_("afgerond"),
        gebeurtenis: corrigeer("2026-02-24"),
        ...stop("eindeIsEr", "ONDERSTEUNING_LOOPT_NIET"),
      },
      "D-13.2: de dag van een besluit van de aanbieder wordt hier niet verschoven": {
        dossier: opBesluit(),
        gebeurtenis: corrigeer("2026-02-24"),
        ...stop("zonderBesluit", "VERZONDEN_NIET_WIJZIGBAAR"),
      },
      "D-20.5: na het stopbericht verandert de einddatum niet meer": {
        dossier: verzonden,
        gebeurtenis: corrigeer("2026-02-24"),
        ...stop("stopberichtNogNiet", "VERZONDEN_NIET_WIJZIGBAAR"),
      },
      "D-20.5: ook een gecorrigeerd einde ligt niet in de toekomst": {
        dossier: klaar,
        gebeurtenis: corrigeer("2026-03-03"),
        ...stop("laatsteDagGeweest", "DATUM_KLOPT_NIET", VENSTER),
      },
      "D-20.5: een verzonden stopbericht met een verkeerde dag wordt vervangen": {
        dossier: verzonden,
        gebeurtenis: vervang("2026-02-24"),
        naar: "afgerond",
      },
      "D-20.13: een vervanging van het stopbericht heeft een reden": {
        dossier: verzonden,
        gebeurtenis: vervang("2026-02-24", {}),
        ...stop("metReden", "REDEN_ONTBREEKT"),
      },
      "D-13.2: het stopbericht van een besluit wordt hier niet vervangen": {
        dossier: opBesluit({ stopberichtVerzonden: datum("2026-02-25") }),
        gebeurtenis: vervang("2026-02-24"),
        ...stop("zonderBesluit", "VERZONDEN_NIET_WIJZIGBAAR"),
      },
      "D-20.5: een stopbericht dat niet is verzonden, wordt niet vervangen": {
        dossier: klaar,
        gebeurtenis: vervang("2026-02-24"),
        ...stop("stopberichtWel", "NOG_NIET_VERZONDEN"),
      },
      "D-20.5: ook een vervangen stopbericht noemt geen dag voor de start": {
        dossier: verzonden,
        gebeurtenis: vervang("2026-02-01"),
        ...stop("laatsteDagGeweest", "DATUM_KLOPT_NIET", VENSTER),
      },
    }),
  );
});
