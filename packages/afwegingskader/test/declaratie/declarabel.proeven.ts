import type { Declaratie } from "../../src/declaratie/declaratie.js";
import type { Tijd } from "../../src/declaratie/tijd.js";
import type { Dossier, Zaak } from "../../src/kern/dossier.js";
import { ONDERAANNEMER } from "../../src/onderaannemer/levensloop.js";
import { datum, eenDossier, eenZaak } from "../bouwers.js";
import { ACTIEF, GEREED } from "../onderaannemer/gegevens.js";
import type { Wachterproef } from "../uitputtend.js";
import { DAGBESTEDING, DAGBESTEDING_BW, eenOndersteuning, eenToeleiding, product } from "../zaken-dagbesteding.js";
import { bij, eenDeclaratie, eenTijd, feitenMet, gebeurt } from "./gegevens.js";

const oordeel = gebeurt("declarabel-beoordeeld");
const metTijd = (anders: Partial<Tijd>, ...zaken: readonly Zaak[]): Dossier => bij("tijd-geregistreerd", { tijden: [eenTijd(anders)] }, ...zaken);
const onderaannemer = (feiten = ACTIEF) => eenZaak(ONDERAANNEMER, "actief", feiten, "s-1");

// Nothing of the dossier: allocation and referral are given.
const { ondersteuning: _, ...los } = feitenMet();
const buiten = (anders: Partial<Declaratie> = {}): Dossier => {
  const zaak = eenDeclaratie("tijd-geregistreerd");
  return eenDossier({ ...zaak, feiten: { ...los, ...anders } });
};
const TOEWIJZING = { nummer: 7, product: DAGBESTEDING, begindatum: datum("2026-02-10"), einddatum: datum("2026-02-10") };

const stop = (titel: string, dossier: Dossier, wachter: string, code: NonNullable<Wachterproef["stopt"]>["code"], velden = {}): Wachterproef => ({
  titel,
  dossier,
  gebeurtenis: oordeel,
  stopt: { wachter, code, velden },
});
const door = (titel: string, dossier: Dossier): Wachterproef => ({ titel, dossier, gebeurtenis: oordeel, naar: "declarabel-beoordeeld" });
const keten = (titel: string, dossier: Dossier): Wachterproef => stop(titel, dossier, "ketenCompleet", "HERLEIDBAARHEID_ONTBREEKT");
const toewijzing = (titel: string, dossier: Dossier): Wachterproef => stop(titel, dossier, "toegewezenOpDagen", "GEEN_TOEWIJZING");
const niet = (titel: string, anders: Partial<Tijd>, reden: string): Wachterproef =>
  stop(titel, metTijd(anders), "tijdDeclarabel", "NIET_DECLARABEL", { reden, dag: "10 februari 2026" });
const ander = (titel: string, dossier: Dossier): Wachterproef => stop(titel, dossier, "onderaannemerGoedgekeurd", "ONDERAANNEMER_NIET_GOEDGEKEURD");

/** Chain, allocation, who gave the support, and subcontractors. */
export const DECLARABELPROEVEN: readonly Wachterproef[] = [
  door("D-20.14: tijd met de hele keten is te beoordelen", bij("tijd-geregistreerd")),
  door("iWmo 3.2, OP364: een startbericht dat nooit is verzonden, houdt de declaratie niet tegen", bij("tijd-geregistreerd")),
  door("D-20.14: verwijzing en toewijzing mogen ook van buiten het dossier komen", buiten({ verwijzing: "v-1", toewijzing: TOEWIJZING })),
  keten("D-20.14: zonder medewerker is tijd niet te herleiden", metTijd({ medewerker: undefined })),
  keten(
    "D-20.14: ook bij een onderaannemer is de medewerker bekend",
    metTijd({ medewerker: undefined, onderaannemer: { zaak: "s-1", goedgekeurdVanaf: datum("2026-01-01") } }),
  ),
  keten("D-20.14: zonder inwoner is tijd niet te herleiden", metTijd({ inwonerGekoppeld: false })),
  keten("D-20.14: zonder verwijzing is de keten niet compleet", buiten({ toewijzing: TOEWIJZING })),
  keten("D-20.14: zonder toewijzing is de keten niet compleet", buiten({ verwijzing: "v-1" })),
  keten("D-20.15: zonder tijdregistratie is er niets waar een declaratie uit volgt", bij("tijd-geregistreerd", { tijden: [] })),
  toewijzing(
    "D-20.10: een dag na het einde van de toewijzing is er geen toewijzing",
    buiten({ verwijzing: "v-1", toewijzing: TOEWIJZING, tijden: [eenTijd(), eenTijd({ registratie: "r-2", dag: datum("2026-02-11") })] }),
  ),
  toewijzing(
    "D-20.10: een dag voor het begin van de toewijzing is er geen toewijzing",
    buiten({ verwijzing: "v-1", toewijzing: TOEWIJZING, tijden: [eenTijd({ dag: datum("2026-02-09") })] }),
  ),
  toewijzing("D-20.10: een toewijzing van een ander product telt niet", bij("tijd-geregistreerd", { product: DAGBESTEDING_BW })),
  toewijzing(
    "D-20.10: een ingetrokken toewijzing telt niet, ook niet als zij eerder werd opgegeven",
    eenDossier(eenToeleiding("ingetrokken"), eenOndersteuning("plan-actief"), eenDeclaratie("tijd-geregistreerd", { toewijzing: { ...TOEWIJZING, product: product("07A03") } })),
  ),
  niet("D-20.10: wat niet is uitgevoerd, is niet declarabel", { uitgevoerd: false, salaris: false }, "niet uitgevoerd"),
  niet("D-20.12: tijd die volgens het product niet telt, is niet declarabel", { declarabelVolgensProduct: false }, "niet declarabel volgens de productomschrijving"),
  niet("D-20.11: inzet zonder loon is niet declarabel", { salaris: false }, "geen salaris van opdrachtnemer"),
  niet("D-8.3: een ervaringsdeskundige buiten het register is niet declarabel", { ervaringsdeskundige: { inRegister: false } }, "niet in Register voor Ervaringsdeskundigen"),
  niet("D-8.3: inzet buiten het primaire proces is niet declarabel", { primairProces: false }, "geen inzet in het primaire proces"),
  door("D-8.3: een ervaringsdeskundige in het register met loon is declarabel", metTijd({ ervaringsdeskundige: { inRegister: true } })),
  door(
    "D-25.1: tijd van een onderaannemer op de dag van de goedkeuring is declarabel",
    metTijd({ onderaannemer: { zaak: "s-1" } }, onderaannemer({ ...GEREED, inzet: [{ vanaf: datum("2026-02-10") }] })),
  ),
  ander(
    "D-25.1: tijd van een dag voor de goedkeuring is niet declarabel, wat er ook is opgegeven",
    metTijd({ onderaannemer: { zaak: "s-1", goedgekeurdVanaf: datum("2026-01-01") } }, onderaannemer({ ...GEREED, inzet: [{ vanaf: datum("2026-02-11") }] })),
  ),
  ander("D-25.3: tijd tijdens een opschorting is niet declarabel", metTijd({ onderaannemer: { zaak: "s-1" } }, onderaannemer({ ...GEREED, inzet: [{ vanaf: datum("2026-01-01"), laatsteDag: datum("2026-02-09") }] }))),
  ander("D-25.1: van een onderaannemer buiten het dossier is de goedkeuring bekend", metTijd({ onderaannemer: { zaak: "s-9" } })),
  ander("D-25.1: een goedkeuring van een dag later is te laat", metTijd({ onderaannemer: { zaak: "s-9", goedgekeurdVanaf: datum("2026-02-11") } })),
  door("D-25.1: een onderaannemer buiten het dossier telt vanaf de dag van zijn goedkeuring", metTijd({ onderaannemer: { zaak: "s-9", goedgekeurdVanaf: datum("2026-02-10") } })),
];
