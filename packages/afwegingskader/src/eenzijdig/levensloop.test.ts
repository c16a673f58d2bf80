import { describe } from "vitest";

import { eenDossier } from "../../test/bouwers.js";
import { AFGEWOGEN, BENUT, bij, grondF, in_, OVERDRACHT, OVERLEG, STOP, VOORNEMEN } from "../../test/eenzijdig-gegevens.js";
import { proefMatrix, proefWachters, type Wachterproef } from "../../test/uitputtend.js";
import { eenEenzijdig, eenOndersteuning } from "../../test/zaken-dagbesteding.js";
import { EENZIJDIG } from "./levensloop.js";
import type { EenzijdigToestand } from "./toestanden.js";

const OPEN = "voornemen-ingetrokken";

describe("eenzijdig, tabel", () => {
  proefMatrix("D-13.2", EENZIJDIG, {
    feiten: eenEenzijdig("voornemen").feiten,
    matrix: {
      nieuw: ["voornemen-vastgelegd"],
      voornemen: ["belangen-afgewogen", OPEN],
      afgewogen: ["alternatieven-benut", OPEN],
      "alternatieven-benut": ["overleg-gevoerd", OPEN],
      overleg: ["warm-overgedragen", OPEN],
      "warme-overdracht": ["eenzijdig-gestopt", OPEN],
      gestopt: ["motivering-gewijzigd"],
      voortgezet: [],
    },
  });
});

const proef = (
  titel: string,
  dossier: Wachterproef["dossier"],
  gebeurtenis: Wachterproef["gebeurtenis"],
  uit: EenzijdigToestand | NonNullable<Wachterproef["stopt"]>,
): Wachterproef => (typeof uit === "string" ? { titel, dossier, gebeurtenis, naar: uit } : { titel, dossier, gebeurtenis, stopt: uit });

describe("eenzijdig, wachters", () => {
  const loopt = eenDossier(eenOndersteuning("gestart"));
  const weeg = (anders: object = {}) => bij("belangen-afgewogen", { ...AFGEWOGEN, ...anders });
  const overleg = (anders: object = {}) => bij("overleg-gevoerd", { ...OVERLEG, ...anders });
  const draagOver = (anders: object = {}) => bij("warm-overgedragen", { ...OVERDRACHT, ...anders });
  const stop = (anders: object = {}) => bij("eenzijdig-gestopt", { ...STOP, ...anders });
  const zonder = { wachter: "overlegGevoerd", code: "OVERLEG_ONTBREEKT" } as const;
  const koud = { wachter: "warmOvergedragen", code: "WARME_OVERDRACHT_ONTBREEKT" } as const;
  const teWeinig = { wachter: "genoegGewaarschuwd", code: "WAARSCHUWING_ONTBREEKT" } as const;
  proefWachters("D-13.2", EENZIJDIG, [
    ...(["D-13.2.a", "D-13.2.b", "D-13.2.c", "D-13.2.d", "D-13.2.e", "D-13.2.f"] as const).map((eis) =>
      proef(`${eis}: wat hier staat is een zwaarwegende reden`, loopt, bij("voornemen-vastgelegd", { ...VOORNEMEN, grond: eis.slice(-1) }), "voornemen"),
    ),
    proef(
      "D-13.2: een andere reden telt met een eigen omschrijving",
      loopt,
      bij("voornemen-vastgelegd", { ...VOORNEMEN, grond: "anders", andereGrond: "de locatie sluit" }),
      "voornemen",
    ),
    proef("D-13.2: een andere reden zonder omschrijving telt niet", loopt, bij("voornemen-vastgelegd", { ...VOORNEMEN, grond: "anders" }), {
      wachter: "zwaarwegendeGrond",
      code: "ZWAARWEGENDE_GROND_ONTBREEKT",
    }),
    proef("D-13.2: zonder reden begint er niets", loopt, bij("voornemen-vastgelegd", { ...VOORNEMEN, grond: undefined }), {
      wachter: "zwaarwegendeGrond",
      code: "ZWAARWEGENDE_GROND_ONTBREEKT",
    }),
    proef("D-13.1: wat niet loopt, kan niet stoppen", eenDossier(eenOndersteuning("toegewezen")), bij("voornemen-vastgelegd", VOORNEMEN), {
      wachter: "ondersteuningLoopt",
      code: "ONDERSTEUNING_LOOPT_NIET",
    }),
    proef("D-13.2: een afweging met de kenmerken van de inwoner gaat door", in_("voornemen"), weeg(), "afgewogen"),
    proef("D-13.2: gedrag uit de problematiek is geen reden", in_("voornemen", { grond: "c" }), weeg({ gedragVolgtUitProblematiek: true }), {
      wachter: "gedragGeenGevolg",
      code: "GEDRAG_UIT_PROBLEMATIEK",
    }),
    proef("D-13.2.a: bij ontbrekende deskundigheid is een ander gevraagd", in_("voornemen", { grond: "a" }), weeg(), {
      wachter: "anderenGevraagd",
      code: "CONSULTATIE_ONTBREEKT",
    }),
    proef(
      "D-13.2.a: na consultatie die niet genoeg was, gaat het door",
      in_("voornemen", { grond: "a" }),
      weeg({ consultatie: { organisatie: "een GGZ-instelling", waaromNietGenoeg: "vraagt behandeling" } }),
      "afgewogen",
    ),
    proef("D-13.2.f: twee waarschuwingen zijn herhaaldelijk", grondF("2026-02-10", "2026-02-23"), weeg(), "afgewogen"),
    proef("D-13.2.f: een waarschuwing is niet herhaaldelijk", grondF("2026-02-10"), weeg(), teWeinig),
    proef("D-13.2.f: zonder waarschuwing kan het nooit", grondF(), weeg({ waaromGenoegGewaarschuwd: "Mondeling gezegd." }), teWeinig),
    proef("D-13.2.f: een waarschuwing na het voornemen telt niet", grondF("2026-02-10", "2026-02-24"), weeg(), teWeinig),
    proef("D-13.3: wat is geprobeerd, is vastgelegd", in_("afgewogen"), bij("alternatieven-benut", BENUT), "alternatieven-benut"),
    proef(
      "D-13.2: zolang niet alles is geprobeerd, gaat het niet door",
      in_("afgewogen"),
      bij("alternatieven-benut", { ...BENUT, alleMogelijkhedenBenut: false }),
      { wachter: "alternatievenBenut", code: "ALTERNATIEF_ONTBREEKT" },
    ),
    proef("D-13.2: een vinkje zonder wat is geprobeerd telt niet", in_("afgewogen"), bij("alternatieven-benut", { ...BENUT, geprobeerd: [] }), {
      wachter: "alternatievenBenut",
      code: "ALTERNATIEF_ONTBREEKT",
    }),
    proef("D-13.3: na overleg zonder oplossing begint de overdracht", in_("alternatieven-benut"), overleg(), "overleg"),
    proef(
      "D-13.3: een gevonden oplossing zet de ondersteuning voort",
      in_("alternatieven-benut"),
      overleg({ oplossingGevonden: true }),
      "voortgezet",
    ),
    proef("D-13.3: zonder overleg gaat het niet door", in_("alternatieven-benut"), overleg({ met: [] }), zonder),
    proef("D-13.3: ook een oplossing komt uit overleg", in_("alternatieven-benut"), overleg({ met: [], oplossingGevonden: true }), zonder),
    proef("D-13.3: bij beschermd wonen is met die aanbieder overlegd", in_("alternatieven-benut", {}, { bwAanbieder: true }), overleg(), zonder),
    proef("D-13.3: een warme overdracht naar een alternatief gaat door", in_("overleg"), draagOver(), "warme-overdracht"),
    proef("D-13.3: zonder te zoeken naar een alternatief stopt er niets", in_("overleg"), draagOver({ gezochteAlternatieven: [] }), koud),
    proef("D-13.3: de inwoner is aan iemand overgedragen", in_("overleg"), draagOver({ overgedragenAan: undefined }), koud),
    proef("D-13.3: een koude overdracht telt niet", in_("overleg"), draagOver({ warmeOverdracht: false }), koud),
    proef("D-13.2: met een motivering stopt de ondersteuning", in_("warme-overdracht"), stop(), "gestopt"),
    proef("D-13.2: zonder motivering niet", in_("warme-overdracht"), stop({ motivering: "  " }), {
      wachter: "gemotiveerd",
      code: "MOTIVERING_ONTBREEKT",
    }),
    proef(
      "D-13.2: wie intussen is vertrokken, wordt niet gestopt",
      eenDossier(eenOndersteuning("afgerond"), eenEenzijdig("warme-overdracht")),
      stop(),
      { wachter: "looptNog", code: "ONDERSTEUNING_LOOPT_NIET" },
    ),
    proef("D-20.5: de laatste dag ligt niet in de toekomst", in_("warme-overdracht"), stop({ laatsteDag: "2026-03-03" }), {
      wachter: "stopdagGeweest",
      code: "DATUM_KLOPT_NIET",
      velden: { vanaf: "2 februari 2026", tot: "2 maart 2026" },
    }),
    proef(
      "D-13.2: de motivering van een genomen besluit verandert niet meer",
      in_("gestopt"),
      bij("motivering-gewijzigd", { motivering: "Anders." }),
      { wachter: "verzondenNietWijzigbaar", code: "VERZONDEN_NIET_WIJZIGBAAR" },
    ),
  ]);
});
