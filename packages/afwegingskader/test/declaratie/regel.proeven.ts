import type { Declaratie } from "../../src/declaratie/declaratie.js";
import type { Dossier, Zaak } from "../../src/kern/dossier.js";
import { WIJZIGING } from "../../src/wijziging/levensloop.js";
import { datum, eenDossier, eenZaak } from "../bouwers.js";
import type { Wachterproef } from "../uitputtend.js";
import { AGB, agb } from "../wijziging/gegevens.js";
import { DAGBESTEDING, eenOndersteuning, eenToeleiding } from "../zaken-dagbesteding.js";
import { bij, eenDeclaratie, eenTijd, gebeurt, opstellen } from "./gegevens.js";

type Code = NonNullable<Wachterproef["stopt"]>["code"];

const beoordeeld = (anders: Partial<Declaratie> = {}, ...zaken: readonly Zaak[]): Dossier => bij("declarabel-beoordeeld", anders, ...zaken);
const stel = (anders: object = {}, dag?: string) => gebeurt("regel-opgesteld", opstellen(anders), dag);
const volume = (toegewezen: number, gedeclareerd: number, begindatum = "2026-02-01", einddatum = "2026-02-28") => ({ begindatum, einddatum, toegewezen, gedeclareerd });
const per = (...perioden: readonly object[]) => ({ volume: { soort: "per periode", perioden } });
const tarief = (anders: object) => ({ tarief: { product: "07A03", begindatum: "2026-01-01", einddatum: "2026-12-31", bedrag: 5_000, ...anders } });
const eigenAgb = (anders: object) => ({ eigenAgb: { code: "41000009", soort: "ondernemingscode", goedgekeurd: true, ...anders } });

const door = (titel: string, gebeurtenis = stel(), dossier = beoordeeld()): Wachterproef => ({ titel, dossier, gebeurtenis, naar: "declaratieregel" });
const stop = (titel: string, [wachter, code, velden = {}]: readonly [string, Code, Record<string, string>?], gebeurtenis = stel(), dossier = beoordeeld()): Wachterproef => ({
  titel,
  dossier,
  gebeurtenis,
  stopt: { wachter, code, velden },
});

const PRODUCT = ["productcodeGeldig", "PRODUCTCODE_ONGELDIG"] as const;
const VOLUME = ["binnenVolume", "VOLUME_OVERSCHREDEN"] as const;
const ENIGE = ["enigeRegelVanMaand", "DECLARATIEREGEL_BESTAAT_AL"] as const;
const GOEDGEKEURD = ["agbGoedgekeurd", "AGB_NIET_GOEDGEKEURD"] as const;

// A line of January under the same allocation, with six units.
const januari = (toestand: "declaratieregel" | "323-verzonden" | "toegekend" | "afgekeurd" | "gecorrigeerd") =>
  eenDeclaratie(toestand, { tijden: [eenTijd({ registratie: "r-0", dag: datum("2026-01-20"), eenheden: 6 })] }, "z-0");
const HELE_DUUR = per(volume(7, 0, "2026-01-01", "2027-12-31"));
const wijziging = (anders: object, toestand = "gemeld") => eenZaak(WIJZIGING, toestand, { ...AGB, nieuweAgb: { code: agb("41000009"), soort: "ondernemingscode" }, ...anders }, "w-1");

/** What holds a new line up. */
export const REGELPROEVEN: readonly Wachterproef[] = [
  door("D-20.15: een regel volgt uit beoordeelde tijd"),
  stop(
    "D-20.10: een toewijzing die intussen is ingetrokken, draagt geen regel",
    ["toegewezenOpDagen", "GEEN_TOEWIJZING"],
    stel(),
    eenDossier(eenToeleiding("ingetrokken"), eenOndersteuning("plan-actief"), eenDeclaratie("declarabel-beoordeeld")),
  ),
  door("D-20.7: op de eerste en enige dag van het tarief is de code geldig", stel(tarief({ begindatum: "2026-02-10", einddatum: "2026-02-10" }))),
  stop("D-20.7: een dag na het einde is de productcode ongeldig", PRODUCT, stel(tarief({ einddatum: "2026-02-09" }))),
  stop("D-20.7: een dag voor het begin is de productcode ongeldig", PRODUCT, stel(tarief({ begindatum: "2026-02-11" }))),
  stop("D-20.12: het tarief is dat van het product", PRODUCT, stel(tarief({ product: "15N21" }))),
  door("D-20.10: precies het toegewezen volume mag", stel(per(volume(6, 4)))),
  stop("D-20.10: een eenheid meer dan toegewezen mag niet", VOLUME, stel(per(volume(5, 4)))),
  stop(
    "D-20.10: elke week telt apart, ook als de maand genoeg ruimte heeft",
    VOLUME,
    stel(per(volume(3, 0, "2026-02-02", "2026-02-08"), volume(1, 0, "2026-02-09", "2026-02-15"))),
  ),
  stop("D-20.10: voor een dag zonder toegewezen periode is er geen volume", VOLUME, stel(per(volume(99, 0, "2026-02-11", "2026-02-28")))),
  door("D-20.10: een toewijzing zonder omvang heeft geen grens aan het volume", stel({ volume: { soort: "zonder omvang" } })),
  stop("D-20.10: een eerdere regel in het dossier telt mee, ook als die niet is opgegeven", VOLUME, stel(HELE_DUUR), beoordeeld({}, januari("toegekend"))),
  stop("D-20.10: ook een regel die nog niet is verzonden, houdt volume vast", VOLUME, stel(HELE_DUUR), beoordeeld({}, januari("declaratieregel"))),
  door("D-20.10: een gecrediteerde regel houdt geen volume vast", stel(HELE_DUUR), beoordeeld({}, januari("gecorrigeerd"))),
  door("D-20.10: een afgekeurde regel houdt geen volume vast", stel(HELE_DUUR), beoordeeld({}, januari("afgekeurd"))),
  stop(
    "D-20.15: op een toewijzing is er een regel per maand",
    ENIGE,
    stel(),
    beoordeeld({}, eenDeclaratie("323-verzonden", { tijden: [eenTijd({ registratie: "r-0", dag: datum("2026-02-28"), eenheden: 1 })] }, "z-0")),
  ),
  door("D-20.15: een regel van de maand ervoor staat niet in de weg", stel(), beoordeeld({}, januari("toegekend"))),
  stop("D-20.6: dagbesteding declareert niet met een praktijkcode", ["agbHoortBijContract", "AGB_ONJUIST", { soort: "ondernemingscode" }], stel(eigenAgb({ soort: "praktijkcode" }))),
  stop("D-20.8: een AGB-code die niet is goedgekeurd, staat in geen declaratie", GOEDGEKEURD, stel(eigenAgb({ goedgekeurd: false }))),
  stop("D-20.8: een wijziging van de AGB-code die nog wacht op goedkeuring, gaat voor wat is ingevuld", GOEDGEKEURD, stel(), beoordeeld({}, wijziging({}))),
  stop("D-20.8: een goedgekeurde AGB-code staat niet voor haar eerste dag in een declaratie", GOEDGEKEURD, stel(), beoordeeld({}, wijziging({ goedgekeurd: true, gewensteDatum: datum("2026-03-03") }, "goedgekeurd"))),
  door("D-20.8: vanaf haar eerste dag mag de goedgekeurde AGB-code", stel(), beoordeeld({}, wijziging({ goedgekeurd: true, gewensteDatum: datum("2026-03-02") }, "goedgekeurd"))),
  door("D-20.3: zorg over 2026 kan op 30 juni 2027 nog worden ingediend", stel({}, "2027-06-30")),
  stop("D-20.3: zorg over 2026 kan op 1 juli 2027 niet meer worden ingediend", ["regelOpTijd", "DECLARATIE_TE_LAAT", { jaar: "2026", volgendJaar: "2027" }], stel({}, "2027-07-01")),
  {
    titel: "D-20.3: ook als het te laat is, kan er een toelichting bij",
    dossier: beoordeeld(),
    gebeurtenis: gebeurt("te-laat-toegelicht", { toelichting: "De toewijzing kwam pas in juli." }, "2027-07-01"),
    naar: "declarabel-beoordeeld",
  },
  {
    titel: "D-20.3: een toelichting maakt een nieuwe regel niet alsnog mogelijk",
    dossier: beoordeeld({ toegelicht: datum("2027-07-01"), product: DAGBESTEDING }),
    gebeurtenis: stel({}, "2027-07-02"),
    stopt: { wachter: "regelOpTijd", code: "DECLARATIE_TE_LAAT", velden: { jaar: "2026", volgendJaar: "2027" } },
  },
];
