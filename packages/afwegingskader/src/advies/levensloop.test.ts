import { parseProductcode } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum, eenActor, eenDossier, eenGebeurtenis, leestGegevens, omgevingMet, type Kop } from "../../test/bouwers.js";
import { proefMatrix, proefWachters, type Wachterproef } from "../../test/uitputtend.js";
import { BESTELLING, eenAdvies, eenMelding, eenOnderzoek, eenPgbToets, KEUZE, moment } from "../../test/zaken-wijkteam.js";
import type { Zaak } from "../kern/dossier.js";
import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import { transition } from "../kern/transition.js";
import type { Onderzoek } from "../onderzoek/onderzoek.js";
import type { Advies } from "./advies.js";
import { ADVIES } from "./levensloop.js";

const adviseur = eenActor({ bekwaamheden: ["indicatiestelling"] });
const collega = eenActor({ id: "p-2" });
const bij = (soort: string, gegevens: object, anders: Kop = {}): Gebeurtenis =>
  eenGebeurtenis(ADVIES, soort, gegevens, { tijdstip: "2026-03-23T09:00:00Z", actor: adviseur, ...anders });
const met = (advies: Zaak, onderzoek: Partial<Onderzoek> = {}, ...zaken: readonly Zaak[]) =>
  eenDossier(eenMelding("gekoppeld"), eenOnderzoek("besloten", onderzoek), advies, ...zaken);

const { aanbieder: _aanbieder, robLijst: _robLijst, ...ZONDER_AANBIEDER } = BESTELLING;
const PGB = { ...ZONDER_AANBIEDER, financiering: "pgb", pgbBeheerder: { wie: "inwoner" } } as const;
const AFWIJZING = { grond: "eigen kracht", motivering: "Met een weeklijst lukt het zelf.", isGedeeltelijk: false } as const;
const afgewezen = (toestand: string, anders: Partial<Advies> = {}, id = "z-1"): Zaak => ({
  ...eenAdvies(toestand, {}, id),
  feiten: { onderzoek: "o-1", opstellers: ["p-1"], afwijzing: AFWIJZING, informatieGevraagd: false, ...anders },
});
const NEGATIEF: Partial<Onderzoek> = { uitkomsten: ["advies-negatief"] };
const leeg = (toestand: string): Zaak => ({ ...eenAdvies(toestand), feiten: { onderzoek: "o-1", opstellers: ["p-1"], informatieGevraagd: false } });

const GOEDGEKEURD = { toetser: "p-2", goedgekeurd: moment("2026-03-21T09:00:00Z") };
const PGB_GOEDGEKEURD = { ...GOEDGEKEURD, bestelling: PGB, pgbToets: "t-1" };
const NAAR_ZIN = [
  { aan: "backoffice", stuk: "advies" },
  { aan: "inwoner", stuk: "verslag" },
  { aan: "aanbieder", stuk: "verslag" },
];
const NAAR_PGB = NAAR_ZIN.slice(0, 2);

const BEWERK = ["productbestelling-gemaakt", "keuze-geboden", "negatief-opgesteld"];

describe("advies, tabel", () => {
  proefMatrix("W-33.4", ADVIES, {
    feiten: eenAdvies("concept").feiten,
    matrix: {
      nieuw: ["advies-begonnen"],
      concept: [...BEWERK, "ter-toetsing-aangeboden", "zonder-toets-vrijgegeven"],
      "ter-toetsing": [...BEWERK, "getoetst", "teruggegeven"],
      goedgekeurd: [...BEWERK, "teruggegeven", "verzonden"],
      verzonden: [...BEWERK, "verwerkt", "bezwaar-ontvangen"],
      verwerkt: [...BEWERK, "bezwaar-ontvangen"],
      bezwaar: [...BEWERK, "informatie-geleverd", "bezwaar-afgerond"],
    },
  });
});

const begin = (dossier = eenDossier(eenOnderzoek("besloten")), anders: Kop = {}) => ({ dossier, gebeurtenis: bij("advies-begonnen", { onderzoek: "o-1" }, anders) });
const bestel = (anders: object = {}, kop: Kop = {}) => bij("productbestelling-gemaakt", { ...BESTELLING, ...anders }, kop);
const keuze = (anders: object = {}) => bij("keuze-geboden", { ...KEUZE, ...anders });
const verzend = (ontvangers: readonly object[], kop: Kop = {}) => bij("verzonden", { ontvangers }, kop);
const geenOnderzoek = { wachter: "onderzoekIsBesloten", code: "ONDERZOEK_VEREIST" } as const;
const ANDERE_CODE = parseProductcode("07A03")._unsafeUnwrap();

const PROEVEN: readonly Wachterproef[] = [
  { titel: "W-33.4: een advies begint op een besloten onderzoek", ...begin(), naar: "concept" },
  { titel: "W-25.2: zonder onderzoek is er geen advies", ...begin(eenDossier()), stopt: geenOnderzoek },
  { titel: "W-25.2: een overgeslagen onderzoek draagt geen advies", ...begin(eenDossier(eenOnderzoek("overgeslagen"))), stopt: geenOnderzoek },
  { titel: "W-27.1: een lopend onderzoek draagt geen advies", ...begin(eenDossier(eenOnderzoek("stap-6"))), stopt: geenOnderzoek },
  { titel: "W-26-u2: een onderzoek dat op basishulp uitkwam draagt geen advies", ...begin(eenDossier(eenOnderzoek("besloten", { uitkomsten: ["basishulp"] }))), stopt: geenOnderzoek },
  { titel: "W-72.7: wie een advies opstelt heeft de opleiding indicatiestelling", ...begin(undefined, { actor: eenActor() }), stopt: { wachter: "opstellerOpgeleid", code: "ADVISEUR_NIET_OPGELEID" } },

  { titel: "W-34: een bestelling met zes gegevens wordt opgenomen", dossier: met(leeg("concept")), gebeurtenis: bestel(), naar: "concept" },
  { titel: "W-34: elk ontbrekend gegeven wordt genoemd", dossier: met(leeg("concept")), gebeurtenis: bij("productbestelling-gemaakt", { financiering: "zin" }), stopt: { wachter: "bestellingVolledig", code: "BESTELLING_ONVOLLEDIG", velden: { velden: "ingangsdatum en duur, soort ondersteuning, omvang, zorgaanbieder" } } },
  { titel: "W-34.1: een einde voor het begin is geen duur", dossier: met(leeg("concept")), gebeurtenis: bestel({ einddatum: "2026-03-31" }), stopt: { wachter: "bestellingVolledig", code: "BESTELLING_ONVOLLEDIG", velden: { velden: "ingangsdatum en duur" } } },
  { titel: "W-34.2: een soort zonder productcode is geen type", dossier: met(leeg("concept")), gebeurtenis: bestel({ productcode: undefined }), stopt: { wachter: "bestellingVolledig", code: "BESTELLING_ONVOLLEDIG", velden: { velden: "soort ondersteuning" } } },
  { titel: "W-34.3: een omvang van nul is geen omvang", dossier: met(leeg("concept")), gebeurtenis: bestel({ omvang: { volume: 0, eenheid: "01", frequentie: "2" } }), stopt: { wachter: "bestellingVolledig", code: "BESTELLING_ONVOLLEDIG", velden: { velden: "omvang" } } },
  { titel: "W-34.4: zonder vorm van betalen is een bestelling niet af", dossier: met(leeg("concept")), gebeurtenis: bestel({ financiering: undefined }), stopt: { wachter: "bestellingVolledig", code: "BESTELLING_ONVOLLEDIG", velden: { velden: "financieringsvorm" } } },
  { titel: "W-34.6: bij een pgb hoort een beheerder", dossier: met(leeg("concept")), gebeurtenis: bij("productbestelling-gemaakt", { ...PGB, pgbBeheerder: undefined }), stopt: { wachter: "bestellingVolledig", code: "BESTELLING_ONVOLLEDIG", velden: { velden: "pgb-beheerder" } } },
  { titel: "W-34.6: is de beheerder iemand anders, dan staat erbij wie", dossier: met(leeg("concept")), gebeurtenis: bij("productbestelling-gemaakt", { ...PGB, pgbBeheerder: { wie: "iemand anders" } }), stopt: { wachter: "bestellingVolledig", code: "BESTELLING_ONVOLLEDIG", velden: { velden: "pgb-beheerder" } } },
  { titel: "W-34.6: de inwoner kan zelf de beheerder zijn", dossier: met(leeg("concept")), gebeurtenis: bij("productbestelling-gemaakt", PGB), naar: "concept" },
  { titel: "W-39: bij een pgb staat er geen aanbieder in de bestelling", dossier: met(leeg("concept")), gebeurtenis: bij("productbestelling-gemaakt", { ...PGB, aanbieder: "Zorg Dichtbij" }), stopt: { wachter: "geenAanbiederBijPgb", code: "AANBIEDER_BIJ_PGB" } },
  { titel: "W-39: ook een veegcontract noemt een aanbieder, en hoort niet bij een pgb", dossier: met(leeg("concept")), gebeurtenis: bij("productbestelling-gemaakt", { ...PGB, veegcontract: { kenmerk: "V-1", motivering: "Dit aanbod ontbreekt." } }), stopt: { wachter: "geenAanbiederBijPgb", code: "AANBIEDER_BIJ_PGB" } },
  { titel: "W-37.3: de aanbieder levert dit product volgens de lijst", dossier: met(leeg("concept")), gebeurtenis: bestel({ productcode: ANDERE_CODE }), stopt: { wachter: "aanbiederGecontracteerd", code: "AANBIEDER_NIET_GECONTRACTEERD" } },
  { titel: "W-37.3: zonder lijst weet niemand of de aanbieder gecontracteerd is", dossier: met(leeg("concept")), gebeurtenis: bestel({ robLijst: undefined }), stopt: { wachter: "aanbiederGecontracteerd", code: "AANBIEDER_NIET_GECONTRACTEERD" } },
  { titel: "W-38: met een veegcontract kan het buiten de lijst", dossier: met(leeg("concept")), gebeurtenis: bestel({ robLijst: undefined, veegcontract: { kenmerk: "V-1", motivering: "Dit aanbod ontbreekt." } }), naar: "concept" },
  { titel: "W-37.3: een lijst van gisteren vraagt een reden", dossier: met(leeg("concept")), gebeurtenis: bestel({ robLijst: { opgehaald: datum("2026-03-22"), producten: [BESTELLING.productcode] } }), stopt: { wachter: "lijstActueel", code: "LIJST_VEROUDERD", velden: { datum: "22 maart 2026" } } },
  { titel: "W-33.4: een bestelling hoort bij een positief onderzoek", dossier: met(leeg("concept"), NEGATIEF), gebeurtenis: bestel(), stopt: { wachter: "onderzoekWasPositief", code: "AFWIJKING_VAN_ONDERZOEK" } },
  { titel: "W-72.7: wie de bestelling maakt heeft de opleiding indicatiestelling", dossier: met(leeg("concept")), gebeurtenis: bestel({}, { actor: collega }), stopt: { wachter: "opstellerOpgeleid", code: "ADVISEUR_NIET_OPGELEID" } },

  { titel: "W-31: de inwoner kon kiezen uit meer aanbieders", dossier: met(leeg("concept")), gebeurtenis: keuze(), naar: "concept" },
  { titel: "W-41.3: een aanbieder is geen keuze", dossier: met(leeg("concept")), gebeurtenis: keuze({ aanbieders: KEUZE.aanbieders.slice(0, 1) }), stopt: { wachter: "keuzeGeboden", code: "KEUZE_NIET_VASTGELEGD" } },
  { titel: "W-41.3: met een reden kan het met een aanbieder", dossier: met(leeg("concept")), gebeurtenis: keuze({ aanbieders: KEUZE.aanbieders.slice(0, 1), redenGeenKeuze: "Er is er maar een in de buurt." }), naar: "concept" },
  { titel: "W-31: een keuze zonder uitleg telt niet", dossier: met(leeg("concept")), gebeurtenis: keuze({ keuzeUitgelegd: false }), stopt: { wachter: "keuzeGeboden", code: "KEUZE_NIET_VASTGELEGD" } },
  { titel: "W-30: het abonnementstarief is uitgelegd", dossier: met(leeg("concept")), gebeurtenis: keuze({ abonnementstariefUitgelegd: false }), stopt: { wachter: "bijdrageUitgelegd", code: "BIJDRAGE_NIET_UITGELEGD" } },
  { titel: "W-78.2: alleen aanbieders van de eigen organisatie is een voorkeurspositie", dossier: met(leeg("concept")), gebeurtenis: keuze({ aanbieders: KEUZE.aanbieders.map((aanbieder) => ({ ...aanbieder, verbonden: true })) }), stopt: { wachter: "geenVoorkeurspositie", code: "VOORKEURSPOSITIE" } },

  { titel: "W-35: een negatief advies heeft een grond en een motivering", dossier: met(leeg("concept"), NEGATIEF), gebeurtenis: bij("negatief-opgesteld", AFWIJZING), naar: "concept" },
  { titel: "W-35: zonder grond is de afwijzing niet af", dossier: met(leeg("concept"), NEGATIEF), gebeurtenis: bij("negatief-opgesteld", { ...AFWIJZING, grond: undefined }), stopt: { wachter: "afwijzingVolledig", code: "AFWIJZING_ONVOLLEDIG" } },
  { titel: "W-35: zonder motivering is de afwijzing niet af", dossier: met(leeg("concept"), NEGATIEF), gebeurtenis: bij("negatief-opgesteld", { ...AFWIJZING, motivering: undefined }), stopt: { wachter: "afwijzingVolledig", code: "AFWIJZING_ONVOLLEDIG" } },
  { titel: "W-35: een afwijzing hoort bij een onderzoek dat op afwijzen uitkwam", dossier: met(leeg("concept")), gebeurtenis: bij("negatief-opgesteld", AFWIJZING), stopt: { wachter: "onderzoekWasNegatief", code: "AFWIJKING_VAN_ONDERZOEK" } },
  { titel: "W-72.7: ook wie afwijst heeft de opleiding indicatiestelling", dossier: met(leeg("concept"), NEGATIEF), gebeurtenis: bij("negatief-opgesteld", AFWIJZING, { actor: collega }), stopt: { wachter: "opstellerOpgeleid", code: "ADVISEUR_NIET_OPGELEID" } },

  ...(["ter-toetsing-aangeboden", "zonder-toets-vrijgegeven"] as const).flatMap((soort): readonly Wachterproef[] => {
    const naar = soort === "ter-toetsing-aangeboden" ? "ter-toetsing" : "goedgekeurd";
    const gegevens = soort === "ter-toetsing-aangeboden" ? {} : { groteIndicatie: { isGroot: false, motivering: "Twee uur per week." } };
    const bied = (anders: object = {}) => bij(soort, { ...gegevens, ...anders });
    const pgb = eenAdvies("concept", { bestelling: PGB });
    return [
      { titel: `W-34: een advies met bestelling en keuze gaat door (${soort})`, dossier: met(eenAdvies("concept")), gebeurtenis: bied(), naar },
      { titel: `W-35: een deels positief advies heeft ook zijn afwijzing (${soort})`, dossier: met(eenAdvies("concept"), { uitkomsten: ["advies-positief", "advies-negatief"] }), gebeurtenis: bied(), stopt: { wachter: "adviesCompleet", code: "ADVIES_ONVOLLEDIG", velden: { onderdelen: "negatief advies" } } },
      { titel: `W-34: een leeg advies gaat niet door (${soort})`, dossier: met(leeg("concept")), gebeurtenis: bied(), stopt: { wachter: "adviesCompleet", code: "ADVIES_ONVOLLEDIG", velden: { onderdelen: "productbestelling" } } },
      { titel: `W-31: een bestelling zonder vastgelegde keuze gaat niet door (${soort})`, dossier: met({ ...leeg("concept"), feiten: { onderzoek: "o-1", opstellers: ["p-1"], bestelling: BESTELLING, informatieGevraagd: false } }), gebeurtenis: bied(), stopt: { wachter: "keuzeVastgelegd", code: "KEUZE_NIET_VASTGELEGD" } },
      { titel: `W-32.2: een pgb zonder toets gaat niet door (${soort})`, dossier: met(pgb), gebeurtenis: bied(), stopt: { wachter: "pgbGetoetst", code: "PGB_TOETS_ONTBREEKT" } },
      { titel: `W-32.2: een pgb dat niet voldoet gaat niet door (${soort})`, dossier: met(pgb, {}, eenPgbToets("voldoet-niet")), gebeurtenis: bied({ pgbToets: "t-1" }), stopt: { wachter: "pgbGetoetst", code: "PGB_TOETS_ONTBREEKT" } },
      { titel: `W-32.2: een toets van een ander onderzoek telt niet (${soort})`, dossier: met(pgb, {}, eenPgbToets("voldoet", { onderzoek: "o-9" })), gebeurtenis: bied({ pgbToets: "t-1" }), stopt: { wachter: "pgbGetoetst", code: "PGB_TOETS_ONTBREEKT" } },
      { titel: `W-32.2: een pgb dat voldoet gaat door (${soort})`, dossier: met(pgb, {}, eenPgbToets("voldoet")), gebeurtenis: bied({ pgbToets: "t-1" }), naar },
    ];
  }),
  { titel: "W-54.2: een afwijzing wordt niet zonder toets vrijgegeven", dossier: met(afgewezen("concept"), NEGATIEF), gebeurtenis: bij("zonder-toets-vrijgegeven", { groteIndicatie: { isGroot: false, motivering: "Klein." } }), stopt: { wachter: "geenToetsNodig", code: "VIER_OGEN_ONTBREEKT" } },
  { titel: "W-54.2: zonder grens zegt een mens of een indicatie groot is", dossier: met(eenAdvies("concept")), gebeurtenis: bij("zonder-toets-vrijgegeven", {}), stopt: { wachter: "geenToetsNodig", code: "VIER_OGEN_ONTBREEKT", oordeel: true } },
  { titel: "W-54.2: wat een mens groot noemt, gaat langs een tweede beoordelaar", dossier: met(eenAdvies("concept")), gebeurtenis: bij("zonder-toets-vrijgegeven", { groteIndicatie: { isGroot: true, motivering: "Elke dag." } }), stopt: { wachter: "geenToetsNodig", code: "VIER_OGEN_ONTBREEKT" } },
  // The rest of the investigation is 2 × 60 = 120 minutes a week.
  { titel: "W-54.2: precies de grens van het contract is niet groot", dossier: met(eenAdvies("concept")), gebeurtenis: bij("zonder-toets-vrijgegeven", {}), aantallen: { "W-54.2": 120 }, naar: "goedgekeurd" },
  { titel: "W-54.2: boven de grens van het contract is groot, ook als iemand zegt van niet", dossier: met(eenAdvies("concept")), gebeurtenis: bij("zonder-toets-vrijgegeven", { groteIndicatie: { isGroot: false, motivering: "Valt mee." } }), aantallen: { "W-54.2": 119 }, stopt: { wachter: "geenToetsNodig", code: "VIER_OGEN_ONTBREEKT" } },

  { titel: "W-54.2: een collega die niet meeschreef toetst", dossier: met(afgewezen("ter-toetsing"), NEGATIEF), gebeurtenis: bij("getoetst", { bevinding: "Volledig en rechtmatig." }, { actor: collega }), naar: "goedgekeurd" },
  { titel: "W-54.2: wie het advies schreef toetst het niet", dossier: met(afgewezen("ter-toetsing"), NEGATIEF), gebeurtenis: bij("getoetst", { bevinding: "Prima." }), stopt: { wachter: "toetserIsAnder", code: "VIER_OGEN_ONTBREEKT" } },
  { titel: "W-54.2: wie meeschreef toetst het ook niet", dossier: met(afgewezen("ter-toetsing", { opstellers: ["p-1", "p-2"] }), NEGATIEF), gebeurtenis: bij("getoetst", { bevinding: "Prima." }, { actor: collega }), stopt: { wachter: "toetserIsAnder", code: "VIER_OGEN_ONTBREEKT" } },

  { titel: "W-29.2: advies en verslag gaan op hetzelfde moment weg", dossier: met(eenAdvies("goedgekeurd", GOEDGEKEURD)), gebeurtenis: verzend(NAAR_ZIN), naar: "verzonden" },
  { titel: "W-35: een negatief advies gaat naar de backoffice en het verslag naar de inwoner", dossier: met(afgewezen("goedgekeurd", GOEDGEKEURD), NEGATIEF), gebeurtenis: verzend(NAAR_PGB), naar: "verzonden" },
  { titel: "W-54.2: een afwijzing zonder tweede paar ogen gaat nooit weg", dossier: met(afgewezen("goedgekeurd", { goedgekeurd: GOEDGEKEURD.goedgekeurd }), NEGATIEF), gebeurtenis: verzend(NAAR_PGB), stopt: { wachter: "vierOgen", code: "VIER_OGEN_ONTBREEKT" } },
  { titel: "W-54.2: een onderzoek dat na de toetsing opnieuw werd besloten vraagt een nieuwe toets", dossier: met(eenAdvies("goedgekeurd", GOEDGEKEURD), { besloten: moment("2026-03-22T09:00:00Z") }), gebeurtenis: verzend(NAAR_ZIN), stopt: { wachter: "onderzoekOngewijzigd", code: "ONDERZOEK_GEWIJZIGD" } },
  { titel: "W-27.1: een onderzoek dat weer openging draagt geen verzending", dossier: eenDossier(eenMelding("gekoppeld"), eenOnderzoek("stap-6"), eenAdvies("goedgekeurd", GOEDGEKEURD)), gebeurtenis: verzend(NAAR_ZIN), stopt: { wachter: "onderzoekOngewijzigd", code: "ONDERZOEK_GEWIJZIGD" } },
  { titel: "W-33.4, W-98.4: zonder de backoffice is een advies niet verstuurd", dossier: met(eenAdvies("goedgekeurd", GOEDGEKEURD)), gebeurtenis: verzend(NAAR_ZIN.slice(1)), stopt: { wachter: "naarBackoffice", code: "BACKOFFICE_ONTBREEKT" } },
  { titel: "W-29.2: zonder verslag naar de inwoner gaat er geen advies weg", dossier: met(eenAdvies("goedgekeurd", GOEDGEKEURD)), gebeurtenis: verzend([NAAR_ZIN[0] ?? {}, NAAR_ZIN[2] ?? {}]), stopt: { wachter: "verslagGelijktijdig", code: "VERSLAG_ONTBREEKT" } },
  { titel: "W-29.2: bij zorg in natura krijgt ook de aanbieder het verslag", dossier: met(eenAdvies("goedgekeurd", GOEDGEKEURD)), gebeurtenis: verzend(NAAR_PGB), stopt: { wachter: "verslagGelijktijdig", code: "VERSLAG_ONTBREEKT" } },
  { titel: "W-39: bij een pgb krijgt de aanbieder nooit het verslag", dossier: met(eenAdvies("goedgekeurd", PGB_GOEDGEKEURD), {}, eenPgbToets("voldoet")), gebeurtenis: verzend(NAAR_ZIN), stopt: { wachter: "nietsNaarPgbAanbieder", code: "VERSLAG_NIET_NAAR_PGB_AANBIEDER" } },
  { titel: "W-39: bij een pgb gaat het verslag alleen naar de inwoner", dossier: met(eenAdvies("goedgekeurd", PGB_GOEDGEKEURD), {}, eenPgbToets("voldoet")), gebeurtenis: verzend(NAAR_PGB), naar: "verzonden" },
  { titel: "W-32.2: een pgb-toets die niet meer staat houdt de verzending tegen", dossier: met(eenAdvies("goedgekeurd", PGB_GOEDGEKEURD), {}, eenPgbToets("afgezien")), gebeurtenis: verzend(NAAR_PGB), stopt: { wachter: "pgbVoldoetNog", code: "PGB_TOETS_ONTBREEKT" } },
  { titel: "W-33: op dag 42 na de melding is het advies op tijd", dossier: met(eenAdvies("goedgekeurd", GOEDGEKEURD)), gebeurtenis: verzend(NAAR_ZIN, { tijdstip: "2026-04-13T20:00:00Z" }), naar: "verzonden" },
  { titel: "W-33: op dag 43 waarschuwt het advies, en de hulp gaat door", dossier: met(eenAdvies("goedgekeurd", GOEDGEKEURD)), gebeurtenis: verzend(NAAR_ZIN, { tijdstip: "2026-04-14T09:00:00Z" }), stopt: { wachter: "adviesOpTijd", code: "INFORMEER_OPDRACHTGEVER" } },
  { titel: "W-28.2: bij herindicatie lopen er geen zes weken na een melding", dossier: met(eenAdvies("goedgekeurd", GOEDGEKEURD), { aanleiding: { soort: "herindicatie", indicatie: "i-1" } }), gebeurtenis: verzend(NAAR_ZIN, { tijdstip: "2026-12-01T09:00:00Z" }), naar: "verzonden" },

  ...(
    [
      ["productbestelling-gemaakt", BESTELLING],
      ["keuze-geboden", KEUZE],
      ["negatief-opgesteld", AFWIJZING],
    ] as const
  ).map(([soort, gegevens]): Wachterproef => ({ titel: `W-35: na verzending gaat ${soort} niet meer`, dossier: met(eenAdvies("verzonden")), gebeurtenis: bij(soort, gegevens), stopt: { wachter: "verzondenNietWijzigbaar", code: "VERZONDEN_NIET_WIJZIGBAAR" } })),

  { titel: "W-40: een bezwaar met geleverde informatie wordt afgerond", dossier: met(eenAdvies("bezwaar")), gebeurtenis: bij("bezwaar-afgerond", { uitkomst: "ongegrond", maatregel: { nodig: false, motivering: "Het advies was goed." } }), naar: "verwerkt" },
  { titel: "W-40: gevraagde informatie die er niet is vraagt een reden", dossier: met(eenAdvies("bezwaar", { informatieGevraagd: true })), gebeurtenis: bij("bezwaar-afgerond", { uitkomst: "gegrond", maatregel: { nodig: true, maatregel: "Het handboek aanvullen." } }), stopt: { wachter: "informatieGeleverd", code: "BEZWAARINFORMATIE_ONTBREEKT" } },
];

describe("advies, wachters", () => {
  proefWachters("W-33.4", ADVIES, PROEVEN);
});

const OMGEVING = omgevingMet([ADVIES]);
const stap = (dossier: ReturnType<typeof met>, gebeurtenis: Gebeurtenis) => transition(dossier, gebeurtenis, OMGEVING)._unsafeUnwrap();

describe("advies, gevolgen en feiten", () => {
  it("W-29.2: alles gaat in een keer uit, en elk stuk naar wie het toekomt", () => {
    expect(stap(met(eenAdvies("goedgekeurd", GOEDGEKEURD)), verzend(NAAR_ZIN)).gevolgen).toEqual([
      { _tag: "Bericht", aan: "backoffice", inhoud: "advies", eis: "W-33.4" },
      { _tag: "Bericht", aan: "inwoner", inhoud: "verslag", eis: "W-29.2" },
      { _tag: "Bericht", aan: "aanbieder", inhoud: "verslag", eis: "W-29.2" },
    ]);
  });

  it("W-33: een laat advies gaat weg, met de erkende reden en een bericht aan de opdrachtgever", () => {
    const erkend = [{ code: "INFORMEER_OPDRACHTGEVER", reden: "De inwoner lag in het ziekenhuis." }] as const;
    const laat = stap(met(eenAdvies("goedgekeurd", GOEDGEKEURD)), verzend(NAAR_ZIN, { tijdstip: "2026-04-14T09:00:00Z", erkend }));
    expect(laat.gevolgen.at(-1)).toMatchObject({ aan: "opdrachtgever", eis: "W-33" });
    expect(laat.erkend.map(({ code }) => code)).toEqual(["INFORMEER_OPDRACHTGEVER"]);
  });

  it("W-40: een bezwaar met een vraag om informatie geeft een taak, zonder vraag niet", () => {
    const bezwaar = (informatieGevraagd: boolean) => stap(met(eenAdvies("verwerkt")), bij("bezwaar-ontvangen", { informatieGevraagd }));
    expect(bezwaar(true).gevolgen).toMatchObject([{ _tag: "Taak", eis: "W-40" }]);
    expect(bezwaar(false).gevolgen).toEqual([]);
    const geleverd = stap(bezwaar(true).dossier, bij("informatie-geleverd", { wat: "Het dossier." }));
    expect(geleverd.dossier.zaken["z-1"]?.feiten).toMatchObject({ informatieGevraagd: false });
  });

  it.each([
    ["een bestelling", met(eenAdvies("goedgekeurd", GOEDGEKEURD)), bestel({}, { actor: { ...adviseur, id: "p-3" } }), ["p-1", "p-3"]],
    ["een afwijzing", met(afgewezen("goedgekeurd", GOEDGEKEURD), NEGATIEF), bij("negatief-opgesteld", AFWIJZING, { actor: { ...adviseur, id: "p-3" } }), ["p-1", "p-3"]],
    ["teruggeven", met(eenAdvies("goedgekeurd", GOEDGEKEURD)), bij("teruggegeven", { motivering: "Het onderzoek is gewijzigd." }, { actor: collega }), ["p-1"]],
    ["een keuze", met(eenAdvies("ter-toetsing", GOEDGEKEURD)), keuze(), ["p-1"]],
  ] as const)("W-54.2: %s na de toetsing neemt de goedkeuring weg, en wie schrijft wordt mede-opsteller", (_wat, dossier, gebeurtenis, opstellers) => {
    const zaak = stap(dossier, gebeurtenis).dossier.zaken["z-1"];
    expect(zaak).toMatchObject({ toestand: "concept", feiten: { opstellers } });
    expect(zaak?.feiten).not.toHaveProperty("toetser");
    expect(zaak?.feiten).not.toHaveProperty("goedgekeurd");
  });
});

describe("advies, wat niet kan", () => {
  it("W-35: een onbekende afwijzingsgrond bestaat niet", () => {
    expect(leestGegevens(ADVIES, "negatief-opgesteld", AFWIJZING)).toBe(true);
    expect(leestGegevens(ADVIES, "negatief-opgesteld", { ...AFWIJZING, grond: "te duur" })).toBe(false);
    expect(leestGegevens(ADVIES, "negatief-opgesteld", { ...AFWIJZING, grond: "toString" })).toBe(false);
  });

  it("W-34.4: een bestelling is zorg in natura of een pgb, en niets anders", () => {
    const leest = (financiering: string): boolean => leestGegevens(ADVIES, "productbestelling-gemaakt", { financiering });
    expect(["zin", "pgb", "contant", ""].filter(leest)).toEqual(["zin", "pgb"]);
  });

  it("W-39: aan een aanbieder gaat nooit het advies zelf", () => {
    expect(leestGegevens(ADVIES, "verzonden", { ontvangers: [{ aan: "aanbieder", stuk: "advies" }] })).toBe(false);
  });

  it("W-40: een afgerond bezwaar zegt altijd of er een maatregel nodig is", () => {
    expect(leestGegevens(ADVIES, "bezwaar-afgerond", { uitkomst: "gegrond" })).toBe(false);
    expect(leestGegevens(ADVIES, "bezwaar-afgerond", { uitkomst: "gegrond", maatregel: { nodig: true } })).toBe(false);
  });
});
