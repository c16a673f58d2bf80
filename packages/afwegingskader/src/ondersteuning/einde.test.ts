import { describe } from "vitest";

import { datum } from "../../test/bouwers.js";
import { bij, deel, in_, rij, stop } from "../../test/ondersteuning-gegevens.js";
import { proefWachters } from "../../test/uitputtend.js";
import { eenEenzijdig } from "../../test/zaken-dagbesteding.js";
import type { Ondersteuning } from "./ondersteuning.js";

const DAG = { laatsteDag: "2026-02-27" };
const VENSTER = { vanaf: "2 februari 2026", tot: "2 maart 2026" };
const gestopt = eenEenzijdig("gestopt", { laatsteDag: datum("2026-02-27") });

describe("ondersteuning, wachters van het einde", () => {
  const einde = { ...DAG, reden: "in overeenstemming", besprokenMetInwoner: true, overdracht: "niet nodig" };
  const verder = { ...DAG, bestemming: "vrijwilligerswerk", partner: "vrijwilligerscentrale", afspraakMetPartner: "Kennismaking op 9 maart." };
  const sluit = (anders: object = {}) => bij("beeindigd", { ...einde, ...anders });
  const stroom = (anders: object = {}) => bij("doorgestroomd", { ...verder, ...anders });
  const besluit = bij("eenzijdig-gestopt", { ...DAG, besluit: "e-1" });
  const beeindigdOp = (dag: string, anders: Partial<Ondersteuning> = {}) => in_("afgerond", { einde: { datum: datum(dag), reden: "19" }, ...anders });
  const meld = (dag: string) => bij("307-verzonden", { laatsteDag: dag });
  proefWachters(
    "D-20.5",
    deel("beeindigd", "doorgestroomd", "eenzijdig-gestopt", "307-verzonden"),
    rij({
      "D-20.5: in overeenstemming eindigen kan": { dossier: in_("plan-actief"), gebeurtenis: sluit(), naar: "afgerond" },
      "D-20.5: bij overlijden is er niets te bespreken": {
        dossier: in_("gestart"),
        gebeurtenis: sluit({ reden: "overlijden", besprokenMetInwoner: undefined }),
        naar: "afgerond",
      },
      "D-20.5: het einde ligt niet in de toekomst": {
        dossier: in_("gestart"),
        gebeurtenis: sluit({ laatsteDag: "2026-03-03" }),
        ...stop("laatsteDagGeweest", "DATUM_KLOPT_NIET", VENSTER),
      },
      "D-20.5: of de reden is besproken, is niet bekend": {
        dossier: in_("gestart"),
        gebeurtenis: sluit({ besprokenMetInwoner: undefined }),
        ...stop("redenVastgelegd", "REDEN_BEEINDIGING_ONTBREEKT"),
      },
      "D-20.5: de reden is met de inwoner besproken": {
        dossier: in_("gestart"),
        gebeurtenis: sluit({ besprokenMetInwoner: false }),
        ...stop("redenVastgelegd", "REDEN_BEEINDIGING_ONTBREEKT"),
      },
      "D-13.3: met een open overdracht eindigt er niets": {
        dossier: in_("gestart"),
        gebeurtenis: sluit({ overdracht: "open" }),
        ...stop("overdrachtGeregeld", "OVERDRACHT_NIET_GEREGELD"),
      },
      "W-63.6: naar een andere aanbieder gaat met een overdracht": {
        dossier: in_("gestart"),
        gebeurtenis: sluit({ reden: "overstap naar een andere aanbieder" }),
        ...stop("overdrachtGeregeld", "OVERDRACHT_NIET_GEREGELD"),
      },
      "D-13.3: tijdens de overdracht van een eenzijdige stop eindigt er niets": {
        dossier: in_("gestart", {}, eenEenzijdig("warme-overdracht")),
        gebeurtenis: sluit(),
        ...stop("geenOverdrachtOpen", "OVERDRACHT_NIET_GEREGELD"),
      },
      "D-12.10: doorstromen met een partner kan": { dossier: in_("plan-actief"), gebeurtenis: stroom(), naar: "doorgestroomd" },
      "D-12.10: een schoolverlater stroomt door na afstemming met het jongerenteam": {
        dossier: in_("plan-actief", { schoolverlater: true }),
        gebeurtenis: stroom({ afgestemdMetJongerenteam: true }),
        naar: "doorgestroomd",
      },
      "D-12.10: het doorstromen ligt niet voor de start": {
        dossier: in_("plan-actief"),
        gebeurtenis: stroom({ laatsteDag: "2026-02-01" }),
        ...stop("laatsteDagGeweest", "DATUM_KLOPT_NIET", VENSTER),
      },
      "D-12.10: doorstromen zonder partner kan niet": {
        dossier: in_("plan-actief"),
        gebeurtenis: stroom({ partner: undefined }),
        ...stop("partnerBetrokken", "DOORSTROOM_ZONDER_PARTNER"),
      },
      "D-12.10: bij een schoolverlater hoort het jongerenteam": {
        dossier: in_("plan-actief", { schoolverlater: true }),
        gebeurtenis: stroom(),
        ...stop("jongerenteamBetrokken", "JONGERENTEAM_ONTBREEKT"),
      },
      "D-13.3: tijdens het overleg over een eenzijdige stop stroomt niemand door": {
        dossier: in_("plan-actief", {}, eenEenzijdig("overleg")),
        gebeurtenis: stroom(),
        ...stop("geenOverdrachtOpen", "OVERDRACHT_NIET_GEREGELD"),
      },
      "D-13.2: na een genomen besluit stopt de ondersteuning": {
        dossier: in_("plan-actief", {}, gestopt),
        gebeurtenis: besluit,
        naar: "eenzijdig-gestopt",
      },
      "D-13.2: zonder besluit stopt er niets eenzijdig": {
        dossier: in_("plan-actief"),
        gebeurtenis: besluit,
        ...stop("besluitGenomen", "ZWAARWEGENDE_GROND_ONTBREEKT"),
      },
      "D-13.3: een besluit dat nog in overdracht is, telt niet": {
        dossier: in_("plan-actief", {}, eenEenzijdig("warme-overdracht", { laatsteDag: datum("2026-02-27") })),
        gebeurtenis: besluit,
        ...stop("besluitGenomen", "ZWAARWEGENDE_GROND_ONTBREEKT"),
      },
      "D-13.2: een besluit over een ander telt niet": {
        dossier: in_("plan-actief", {}, eenEenzijdig("gestopt", { ondersteuning: "o-2", laatsteDag: datum("2026-02-27") })),
        gebeurtenis: besluit,
        ...stop("besluitGenomen", "ZWAARWEGENDE_GROND_ONTBREEKT"),
      },
      "D-20.5: een stop ligt niet voor de start": {
        dossier: in_("plan-actief", { start: datum("2026-02-28") }, gestopt),
        gebeurtenis: besluit,
        ...stop("laatsteDagGeweest", "DATUM_KLOPT_NIET", { vanaf: "28 februari 2026", tot: "2 maart 2026" }),
      },
      "D-20.5: het stopbericht op de vijfde werkdag is op tijd": {
        dossier: beeindigdOp("2026-02-23"),
        gebeurtenis: meld("2026-02-23"),
        naar: "afgerond",
      },
      "D-20.5: het stopbericht op de zesde werkdag waarschuwt": {
        dossier: beeindigdOp("2026-02-20"),
        gebeurtenis: meld("2026-02-20"),
        ...stop("stopberichtOpTijd", "TERMIJN_OVERSCHREDEN", { datum: "27 februari 2026" }),
      },
      "D-20.5: een stopbericht dat later wordt vastgelegd, telt op de dag van verzending": {
        dossier: beeindigdOp("2026-02-20"),
        gebeurtenis: bij("307-verzonden", { laatsteDag: "2026-02-20", verzondenOp: "2026-02-27" }),
        naar: "afgerond",
      },
      "D-20.5: een stopbericht gaat niet in de toekomst uit": {
        dossier: beeindigdOp("2026-02-27"),
        gebeurtenis: bij("307-verzonden", { laatsteDag: "2026-02-27", verzondenOp: "2026-03-03" }),
        ...stop("stopberichtdagKan", "DATUM_KLOPT_NIET", { vanaf: "27 februari 2026", tot: "2 maart 2026" }),
      },
      "D-20.5: in het stopbericht staat de werkelijke einddatum": {
        dossier: beeindigdOp("2026-02-23"),
        gebeurtenis: meld("2026-02-24"),
        ...stop("werkelijkEinde", "EINDDATUM_ONJUIST", { datum: "23 februari 2026" }),
      },
      "D-20.5: een stopbericht gaat maar één keer uit": {
        dossier: beeindigdOp("2026-02-23", { stopberichtVerzonden: datum("2026-02-25") }),
        gebeurtenis: meld("2026-02-23"),
        ...stop("stopberichtNogNiet", "VERZONDEN_NIET_WIJZIGBAAR"),
      },
    }),
  );
});
