import type { Punttoetsen } from "../../src/jaarrekening/jaarrekening.js";
import type { Wachterproef } from "../uitputtend.js";
import { bij, gebeurt, getoetst, NIET, ONBEKEND, toetsen, VERVALT } from "./gegevens.js";

const akkoord = (anders: Punttoetsen = {}) => ({ dossier: bij("ingediend", getoetst(anders)), gebeurtenis: gebeurt("akkoord", { kenmerk: "b-1" }) });
const bespreek = (anders: Punttoetsen = {}) => ({
  dossier: bij("ingediend", getoetst(anders)),
  gebeurtenis: gebeurt("afwijking-besproken", { experts: ["expert-1"], verslag: "De meerjarenbegroting laat herstel zien." }),
});
const aanvaard = (anders: Punttoetsen, punten: readonly string[]) => ({
  dossier: bij("afwijking-besproken", getoetst(anders)),
  gebeurtenis: gebeurt("geaccepteerd-met-uitleg", { punten, stukken: ["meerjarenbegroting"], motivering: "De huishouding lijdt er niet onder." }),
});
const aanvullen = (kop: { readonly reden?: string }) => ({
  dossier: bij("ingediend", getoetst({ c: ONBEKEND })),
  gebeurtenis: gebeurt("toetsen-aangevuld", { toetsen: { c: { oordeel: "voldoet" } } }, "2026-06-10", kop),
});

/** What comes of the points that were tested. */
export const OORDEELPROEVEN: readonly Wachterproef[] = [
  { titel: "D-24.1: met alle punten gehaald is er akkoord", ...akkoord(), naar: "akkoord" },
  { titel: "D-24.1-u1: een punt dat volgens een besluit niet past, houdt niets tegen", ...akkoord({ m: VERVALT }), naar: "akkoord" },
  {
    titel: "D-24.1: met een punt dat niet is gehaald is er geen akkoord",
    ...akkoord({ b: NIET, n: NIET }),
    stopt: { wachter: "zonderAfwijking", code: "TOETS_NIET_GEHAALD", velden: { punten: "b, n" } },
  },
  {
    titel: "lifecycle.md B9: met een onbekend cijfer is er geen akkoord",
    ...akkoord({ c: ONBEKEND }),
    stopt: { wachter: "geenPuntOnbekend", code: "TOETS_ZONDER_OORDEEL", velden: { punten: "c" } },
  },
  { titel: "D-24.1: een ontbrekend cijfer wordt later aangevuld", ...aanvullen({ reden: "Cijfer ontvangen." }), naar: "ingediend" },
  { titel: "D-24.1: aanvullen heeft een reden", ...aanvullen({}), stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" } },
  { titel: "D-24.1-u2: een punt dat niet is gehaald wordt besproken", ...bespreek({ b: NIET }), naar: "afwijking-besproken" },
  { titel: "D-24.1-u2: zonder afwijking is er niets te bespreken", ...bespreek({ m: VERVALT }), stopt: { wachter: "erIsEenAfwijking", code: "GEEN_AFWIJKING" } },
  { titel: "D-24.1.o: experts aanvaarden elk punt dat niet is gehaald", ...aanvaard({ b: NIET, n: NIET }, ["b", "n"]), naar: "geaccepteerd-met-uitleg" },
  {
    titel: "D-24.1.o: een punt zonder uitleg is niet aanvaard",
    ...aanvaard({ b: NIET, n: NIET }, ["b"]),
    stopt: { wachter: "elkPuntUitgelegd", code: "UITLEG_ONVOLLEDIG", velden: { punten: "n" } },
  },
  {
    titel: "lifecycle.md B9: wat niet bekend is, wordt ook met uitleg niet aanvaard",
    ...aanvaard({ b: NIET, c: ONBEKEND }, ["b", "c"]),
    stopt: { wachter: "geenPuntOnbekend", code: "TOETS_ZONDER_OORDEEL", velden: { punten: "c" } },
  },
  {
    titel: "D-24.1: is na aanvullen alles gehaald, dan is er na een gesprek alsnog akkoord",
    dossier: bij("afwijking-besproken", { ...getoetst(), toetsen: toetsen() }),
    gebeurtenis: gebeurt("akkoord", { kenmerk: "b-1" }),
    naar: "akkoord",
  },
];
