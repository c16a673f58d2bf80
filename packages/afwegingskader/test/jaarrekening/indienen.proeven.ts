import { eenDossier } from "../bouwers.js";
import type { Wachterproef } from "../uitputtend.js";
import { afgesloten, bij, categorie, gebeurt, getoetst, indienen, JAAR, KLEIN, NIET, toetsen, verklaring } from "./gegevens.js";

type Stop = NonNullable<Wachterproef["stopt"]>;

const ANDER = { entiteit: "holding-1" };
const stop = (titel: string, proef: Pick<Wachterproef, "dossier" | "gebeurtenis">, wachter: string, code: Stop["code"], velden: Record<string, string> = {}): Wachterproef => ({
  titel,
  ...proef,
  stopt: { wachter, code, velden },
});
const bepaal = (waarde: string, anders: object = {}) => ({ dossier: bij("jaar-afgesloten", JAAR), gebeurtenis: categorie(waarde, anders) });
const ontvang = (anders: object = {}) => ({ dossier: bij("categorie-bepaald", KLEIN), gebeurtenis: verklaring(anders) });
const dien = (dag: string, anders: object = {}) => ({ dossier: bij("verklaring-ontvangen", KLEIN), gebeurtenis: indienen(dag, anders) });
const productie = (dag: string, verzondenOp?: string) => ({
  dossier: bij("jaar-afgesloten", JAAR),
  gebeurtenis: gebeurt("productieverantwoording-verzonden", { kenmerk: "p-1", ...(verzondenOp === undefined ? {} : { verzondenOp }) }, dag),
});

/** From the closed year until the accounts are in. */
export const INDIENPROEVEN: readonly Wachterproef[] = [
  { titel: "D-16.7: de dag na het boekjaar wordt het afgesloten", dossier: eenDossier(), gebeurtenis: afgesloten({}, "2026-01-01"), naar: "jaar-afgesloten" },
  { titel: "D-16.8: ook voor een derde die draagkracht leent geldt de eis", dossier: eenDossier(), gebeurtenis: afgesloten({ rol: "derde die draagkracht leent" }), naar: "jaar-afgesloten" },
  { titel: "D-16.7: onder de drempel is geen verklaring nodig", dossier: eenDossier(), gebeurtenis: afgesloten({ drempel: "niet boven de drempel" }), naar: "niet-verplicht" },
  ...["boven de drempel", "niet boven de drempel"].map((drempel) =>
    stop(
      `D-16.7: op de laatste dag loopt het boekjaar nog (${drempel})`,
      { dossier: eenDossier(), gebeurtenis: afgesloten({ drempel }, "2025-12-31") },
      "jaarVoorbij",
      "BOEKJAAR_LOOPT_NOG",
      { datum: "31 december 2025" },
    ),
  ),
  stop("D-16.7: met een onbekende omzet is er geen oordeel over de drempel", { dossier: eenDossier(), gebeurtenis: afgesloten({ drempel: "geen oordeel" }) }, "omzetBekend", "OMZET_ONBEKEND"),
  { titel: "D-16.10: de productieverantwoording op 1 april is op tijd", ...productie("2026-04-01"), naar: "jaar-afgesloten" },
  { titel: "D-16.10: wat later wordt vastgelegd, telt op de dag van verzending", ...productie("2026-04-20", "2026-04-01"), naar: "jaar-afgesloten" },
  stop("D-16.10: de productieverantwoording op 2 april waarschuwt", productie("2026-04-02"), "productieOpTijd", "TERMIJN_OVERSCHREDEN", { datum: "1 april 2026" }),
  stop("D-16.10: een productieverantwoording gaat niet in de toekomst uit", productie("2026-03-01", "2026-03-02"), "verzenddagKan", "DATUM_KLOPT_NIET", { vanaf: "31 december 2025", tot: "1 maart 2026" }),
  ...["micro", "klein", "groot"].map((waarde) => ({ titel: `D-16.7: de categorie ${waarde} wordt bepaald`, ...bepaal(waarde), naar: "categorie-bepaald" })),
  stop("D-16.7: cijfers van een andere rechtspersoon tellen niet voor de categorie", bepaal("klein", ANDER), "eigenCijfers", "CIJFERS_VAN_ANDER"),
  stop("D-16.7: met onbekende cijfers is er geen categorie", bepaal("geen oordeel"), "categorieBekend", "CATEGORIE_ONBEKEND"),
  {
    titel: "norms.md A-05: wie in geen categorie past, vraagt een mens om een besluit",
    ...bepaal("geen categorie"),
    stopt: { wachter: "categorieBekend", code: "CATEGORIE_ONBEKEND", oordeel: true },
  },
  {
    titel: "norms.md A-05: met een besluit over de verklaring kan wie in geen categorie past verder",
    ...bepaal("geen categorie", { besluit: { verklaring: "controleverklaring", motivering: "Zestig medewerkers." } }),
    naar: "categorie-bepaald",
  },
  { titel: "D-16.7: een zwaardere verklaring dan nodig mag", ...ontvang({ soort: "controleverklaring" }), naar: "verklaring-ontvangen" },
  stop("D-16.7: een lichtere verklaring dan nodig mag niet", ontvang({ soort: "samenstellingsverklaring" }), "verklaringZwaarGenoeg", "VERKLARING_TE_LICHT", { verklaring: "beoordelingsverklaring" }),
  stop("D-16.8: een verklaring bij de cijfers van een ander telt niet", ontvang(ANDER), "eigenCijfers", "CIJFERS_VAN_ANDER"),
  stop("D-16.7: een jaarrekening zonder handtekening is niet compleet", ontvang({ ondertekend: false }), "stukkenCompleet", "JAARSTUKKEN_ONVOLLEDIG", { onderdelen: "ondertekende jaarrekening" }),
  stop("D-16.7: zonder verslag van bevindingen is de verklaring niet compleet", ontvang({ verslagVanBevindingen: false }), "stukkenCompleet", "JAARSTUKKEN_ONVOLLEDIG", { onderdelen: "verslag van bevindingen" }),
  ...(["ingediend", "akkoord", "afwijking-besproken", "geaccepteerd-met-uitleg"] as const).map((toestand) =>
    stop(`D-16.7: een ingediende verklaring verandert niet meer (${toestand})`, { dossier: bij(toestand, getoetst()), gebeurtenis: verklaring() }, "verzondenNietWijzigbaar", "VERZONDEN_NIET_WIJZIGBAAR"),
  ),
  { titel: "norms.md A-01: de jaarrekening op 31 mei is op tijd, ook als die dag een zondag is", ...dien("2026-05-31"), naar: "ingediend" },
  stop("norms.md A-01: de jaarrekening op 1 juni waarschuwt", dien("2026-06-01"), "jaarrekeningOpTijd", "TERMIJN_OVERSCHREDEN", { datum: "31 mei 2026" }),
  stop("D-24.1: elk punt heeft een oordeel", dien("2026-05-01", { toetsen: { a: NIET } }), "allePuntenGetoetst", "TOETSEN_ONVOLLEDIG", { punten: "b, c, d, e, f, g, h, i, j, l, m, n" }),
  stop("D-16.7: een jaarrekening gaat niet in de toekomst uit", dien("2026-05-01", { toetsen: toetsen(), verzondenOp: "2026-05-02" }), "verzenddagKan", "DATUM_KLOPT_NIET", {
    vanaf: "31 december 2025",
    tot: "1 mei 2026",
  }),
];
