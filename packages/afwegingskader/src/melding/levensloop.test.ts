import { describe, expect, it } from "vitest";

import { eenDossier, eenGebeurtenis, leestGegevens, omgevingMet, type Kop } from "../../test/bouwers.js";
import { proefMatrix, proefWachters, type Wachterproef } from "../../test/uitputtend.js";
import { eenAdvies, eenMelding, moment } from "../../test/zaken-wijkteam.js";
import type { Zaak } from "../kern/dossier.js";
import { transition } from "../kern/transition.js";
import { MELDING } from "./levensloop.js";
import { Informatieonderwerp, type Melding } from "./melding.js";

const ONDERWERPEN = Informatieonderwerp.options;
const kop = (anders: Kop = {}): Kop => ({ zaak: "m-1", ...anders });
const bij = (soort: string, gegevens: object, anders: Kop = {}) => eenGebeurtenis(MELDING, soort, gegevens, kop(anders));
const in_ = (toestand: string, anders: Partial<Melding> = {}, ...zaken: readonly Zaak[]) => eenDossier(eenMelding(toestand, anders), ...zaken);

const ONTVANGEN = { aanmelder: "huisarts", kanaal: "partner", gezinMetJeugdigen: false };
const CONTACT = {
  deelnemers: ["inwoner", "mantelzorger"],
  aard: "Eenzaam en schulden.",
  urgentie: "gewoon",
  socialeBasisLostOp: false,
  opdrachtnemerLostOp: true,
  vraagGenoegzaamBekend: false,
  veiligheidszorg: false,
};
const KOPPELING = {
  professional: "p-7",
  keuzeGeboden: true,
  achtergrondGewogen: true,
  professionalIsVeiligheidsdeskundig: false,
  andereVerantwoordelijkeInGezin: false,
};

const OPEN = ["gegevens-gecorrigeerd", "oplossing-geboden", "melding-ingetrokken", "melding-afgehandeld"];

describe("melding, tabel", () => {
  proefMatrix("W-33", MELDING, {
    feiten: eenMelding("ontvangen").feiten,
    matrix: {
      nieuw: ["melding-ontvangen"],
      ontvangen: ["bevestigd-aan-aanmelder", "informatie-verstrekt", "kwalitatief-contact", ...OPEN],
      bevestigd: ["informatie-verstrekt", "kwalitatief-contact", ...OPEN],
      gescreend: [
        "doorgeleid-naar-sociale-basis",
        "naar-toegang-bw",
        "naar-regieteam",
        "naar-jeugdteam",
        "op-wachtlijst",
        "professional-gekoppeld",
        "bevestigd-aan-aanmelder",
        ...OPEN,
      ],
      wachtlijst: ["professional-gekoppeld", "urgentie-herzien", "bevestigd-aan-aanmelder", ...OPEN],
      gekoppeld: ["onderzoek-gestart", "direct-basishulp", "bevestigd-aan-aanmelder", ...OPEN],
      doorgeleid: ["bevestigd-aan-aanmelder", ...OPEN],
      overgedragen: ["bevestigd-aan-aanmelder", ...OPEN],
      afgehandeld: [],
      ingetrokken: [],
    },
  });
});

const PROEVEN: readonly Wachterproef[] = [
  { titel: "W-1: een volwassene meldt zich en de melding is er, zonder Bsn", dossier: eenDossier(), gebeurtenis: bij("melding-ontvangen", { ...ONTVANGEN, leeftijd: 18 }), naar: "ontvangen" },
  { titel: "W-1: iemand van zeventien vraagt afstemming met het jeugdteam", dossier: eenDossier(), gebeurtenis: bij("melding-ontvangen", { ...ONTVANGEN, leeftijd: 17 }), stopt: { wachter: "volwassenOfAfgestemd", code: "LEEFTIJD_AFSTEMMING" } },
  { titel: "W-2.1: een volwassene in een gezin met jeugdigen vraagt afstemming", dossier: eenDossier(), gebeurtenis: bij("melding-ontvangen", { ...ONTVANGEN, leeftijd: 40, gezinMetJeugdigen: true }), stopt: { wachter: "volwassenOfAfgestemd", code: "LEEFTIJD_AFSTEMMING" } },
  { titel: "W-2.1: na afstemming met het jeugdteam gaat de melding door", dossier: eenDossier(), gebeurtenis: bij("melding-ontvangen", { ...ONTVANGEN, leeftijd: 17, afgestemdMetJeugdteam: true }), naar: "ontvangen" },
  { titel: "W-50.2.1: precies 48 uur na de melding is de bevestiging op tijd", dossier: in_("ontvangen"), gebeurtenis: bij("bevestigd-aan-aanmelder", { aan: "huisarts" }, { tijdstip: "2026-03-04T09:00:00Z" }), naar: "bevestigd" },
  { titel: "W-50.2.1: een seconde na 48 uur is de bevestiging te laat", dossier: in_("ontvangen"), gebeurtenis: bij("bevestigd-aan-aanmelder", { aan: "huisarts" }, { tijdstip: "2026-03-04T09:00:01Z" }), stopt: { wachter: "bevestigingOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "4 maart 2026 om 10:00 uur" } } },
  { titel: "W-50.2.1: een bevestiging aan de inwoner telt niet als de huisarts meldde", dossier: in_("ontvangen"), gebeurtenis: bij("bevestigd-aan-aanmelder", { aan: "inwoner" }), stopt: { wachter: "bevestigingAanAanmelder", code: "BEVESTIGING_NIET_AAN_AANMELDER" } },
  { titel: "W-50.2.1: wie al gesproken is, krijgt de bevestiging alsnog, en de melding blijft waar zij is", dossier: in_("wachtlijst"), gebeurtenis: bij("bevestigd-aan-aanmelder", { aan: "huisarts" }, { tijdstip: "2026-03-04T09:00:00Z" }), naar: "wachtlijst" },
  { titel: "W-50.2.1: ook na het gesprek is een bevestiging na 48 uur te laat", dossier: in_("gescreend"), gebeurtenis: bij("bevestigd-aan-aanmelder", { aan: "huisarts" }, { tijdstip: "2026-03-04T09:00:01Z" }), stopt: { wachter: "bevestigingOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "4 maart 2026 om 10:00 uur" } } },
  { titel: "W-50.2.1: ook na het gesprek telt een bevestiging aan een ander niet", dossier: in_("gekoppeld"), gebeurtenis: bij("bevestigd-aan-aanmelder", { aan: "inwoner" }), stopt: { wachter: "bevestigingAanAanmelder", code: "BEVESTIGING_NIET_AAN_AANMELDER" } },
  { titel: "W-49.2: schriftelijk en mondeling over alle acht onderwerpen geïnformeerd", dossier: in_("bevestigd"), gebeurtenis: bij("informatie-verstrekt", { schriftelijk: true, mondeling: true, onderwerpen: ONDERWERPEN }), naar: "bevestigd" },
  { titel: "W-49.2: alleen schriftelijk informeren telt niet", dossier: in_("bevestigd"), gebeurtenis: bij("informatie-verstrekt", { schriftelijk: true, mondeling: false, onderwerpen: ONDERWERPEN }), stopt: { wachter: "volledigGeinformeerd", code: "INFO_VOORAF_ONTBREEKT" } },
  { titel: "W-49.2: zeven van de acht onderwerpen telt niet", dossier: in_("bevestigd"), gebeurtenis: bij("informatie-verstrekt", { schriftelijk: true, mondeling: true, onderwerpen: ONDERWERPEN.slice(1) }), stopt: { wachter: "volledigGeinformeerd", code: "INFO_VOORAF_ONTBREEKT" } },
  { titel: "W-50.2.2: op de vijfde werkdag is het contact op tijd", dossier: in_("bevestigd"), gebeurtenis: bij("kwalitatief-contact", CONTACT, { tijdstip: "2026-03-09T16:00:00Z" }), naar: "gescreend" },
  { titel: "W-50.2.2: op de zesde werkdag is het contact te laat", dossier: in_("bevestigd"), gebeurtenis: bij("kwalitatief-contact", CONTACT, { tijdstip: "2026-03-10T09:00:00Z" }), stopt: { wachter: "contactOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "9 maart 2026" } } },
  { titel: "W-50.2.2: een contact met alleen de aanmelder telt niet", dossier: in_("bevestigd"), gebeurtenis: bij("kwalitatief-contact", { ...CONTACT, deelnemers: ["aanmelder"] }), stopt: { wachter: "contactMetInwoner", code: "CONTACT_NIET_MET_INWONER" } },
  { titel: "W-49.2: zonder informatie vooraf wordt het gesprek niet vastgelegd", dossier: in_("bevestigd", { geinformeerd: false }), gebeurtenis: bij("kwalitatief-contact", CONTACT), stopt: { wachter: "informatieVooraf", code: "INFO_VOORAF_ONTBREEKT" } },
  { titel: "W-49.3: een screening zonder urgentie en oplossingsvraag is niet af", dossier: in_("bevestigd"), gebeurtenis: bij("kwalitatief-contact", { ...CONTACT, urgentie: undefined, opdrachtnemerLostOp: undefined }), stopt: { wachter: "screeningCompleet", code: "SCREENING_ONVOLLEDIG", velden: { onderdelen: "urgentie, oplossing via het wijkteam" } } },
  { titel: "W-14.1.2: een warme doorgeleiding naar de sociale basis", dossier: in_("gescreend"), gebeurtenis: bij("doorgeleid-naar-sociale-basis", { naar: "Welzijn op recept", warmOvergedragen: true }), naar: "doorgeleid" },
  { titel: "W-14.1.2: een koude doorgeleiding telt niet", dossier: in_("gescreend"), gebeurtenis: bij("doorgeleid-naar-sociale-basis", { naar: "Welzijn op recept", warmOvergedragen: false }), stopt: { wachter: "warmOvergedragen", code: "WARME_OVERDRACHT_ONTBREEKT" } },
  { titel: "W-2.2: met beide criteria gaat het naar de Toegang Beschermd Wonen", dossier: in_("gescreend"), gebeurtenis: bij("naar-toegang-bw", { complexeProblematiek: true, onplanbareZorgvraag: true }), naar: "overgedragen" },
  { titel: "W-2.2: een van de twee criteria is te weinig", dossier: in_("gescreend"), gebeurtenis: bij("naar-toegang-bw", { complexeProblematiek: true, onplanbareZorgvraag: false }), stopt: { wachter: "criteriaBeschermdWonen", code: "OVERDRACHT_CRITERIUM_ONTBREEKT" } },
  { titel: "W-2.3: besproken woonoverlast gaat naar het regieteam", dossier: in_("gescreend"), gebeurtenis: bij("naar-regieteam", { criterium: "ernstige woonoverlast", besproken: true }), naar: "overgedragen" },
  { titel: "W-2.3: zonder bespreking gaat het niet naar het regieteam", dossier: in_("gescreend"), gebeurtenis: bij("naar-regieteam", { criterium: "ernstige woonoverlast", besproken: false }), stopt: { wachter: "criteriumRegieteam", code: "OVERDRACHT_CRITERIUM_ONTBREEKT" } },
  { titel: "W-2.1: na afstemming neemt het jeugdteam het over", dossier: in_("gescreend"), gebeurtenis: bij("naar-jeugdteam", { afgestemdMetJeugdteam: true }), naar: "overgedragen" },
  { titel: "W-2.1: zonder afstemming neemt het jeugdteam niets over", dossier: in_("gescreend"), gebeurtenis: bij("naar-jeugdteam", { afgestemdMetJeugdteam: false }), stopt: { wachter: "jeugdteamNeemtOver", code: "OVERDRACHT_CRITERIUM_ONTBREEKT" } },
  { titel: "W-50.1: een gewone vraag kan wachten als de inwoner weet wie hij belt", dossier: in_("gescreend"), gebeurtenis: bij("op-wachtlijst", { teBellen: "024 - 123 45 67" }), naar: "wachtlijst" },
  { titel: "W-50.1: bij spoed mag niet worden gewacht", dossier: in_("gescreend", { urgentie: "spoed" }), gebeurtenis: bij("op-wachtlijst", { teBellen: "024 - 123 45 67" }), stopt: { wachter: "nietUrgent", code: "WACHTLIJST_NIET_BIJ_URGENT" } },
  { titel: "W-50.1: bij crisis mag niet worden gewacht", dossier: in_("gescreend", { urgentie: "crisis" }), gebeurtenis: bij("op-wachtlijst", { teBellen: "024 - 123 45 67" }), stopt: { wachter: "nietUrgent", code: "WACHTLIJST_NIET_BIJ_URGENT" } },
  { titel: "W-50.1: zonder iemand om te bellen komt niemand op de wachtlijst", dossier: in_("gescreend"), gebeurtenis: bij("op-wachtlijst", {}), stopt: { wachter: "weetWieTeBellen", code: "WACHTLIJST_CONTACT_ONTBREEKT" } },
  { titel: "W-49.4: de inwoner kon kiezen en krijgt een professional", dossier: in_("wachtlijst"), gebeurtenis: bij("professional-gekoppeld", KOPPELING), naar: "gekoppeld" },
  { titel: "W-7: zonder keuze wordt niemand gekoppeld", dossier: in_("gescreend"), gebeurtenis: bij("professional-gekoppeld", { ...KOPPELING, keuzeGeboden: false }), stopt: { wachter: "keuzeVastgelegd", code: "KEUZE_NIET_VASTGELEGD" } },
  { titel: "W-70.1: bij zorgen over veiligheid is een deskundige professional nodig", dossier: in_("gescreend", { veiligheidszorg: true }), gebeurtenis: bij("professional-gekoppeld", KOPPELING), stopt: { wachter: "veiligheidsdeskundig", code: "VEILIGHEID_DESKUNDIGE_VEREIST" } },
  { titel: "W-8.7: een tweede verantwoordelijke in het gezin kan niet", dossier: in_("gescreend"), gebeurtenis: bij("professional-gekoppeld", { ...KOPPELING, andereVerantwoordelijkeInGezin: true }), stopt: { wachter: "enigeVerantwoordelijke", code: "VERANTWOORDELIJKE_NIET_UNIEK" } },
  { titel: "W-25.2: is de vraag bekend en stemt de inwoner in, dan start basishulp direct", dossier: in_("gekoppeld"), gebeurtenis: bij("direct-basishulp", { inwonerStemtIn: true }), naar: "gekoppeld" },
  { titel: "W-25.2: zonder instemming van de inwoner is er een onderzoek nodig", dossier: in_("gekoppeld"), gebeurtenis: bij("direct-basishulp", { inwonerStemtIn: false }), stopt: { wachter: "vraagBekendEnInstemming", code: "VRAAG_NIET_GENOEGZAAM_BEKEND" } },
  { titel: "W-25.2: een onbekende vraag vraagt een onderzoek, ook als de inwoner instemt", dossier: in_("gekoppeld", { vraagGenoegzaamBekend: false }), gebeurtenis: bij("direct-basishulp", { inwonerStemtIn: true }), stopt: { wachter: "vraagBekendEnInstemming", code: "VRAAG_NIET_GENOEGZAAM_BEKEND" } },
  { titel: "W-50.2.3: op de vijftiende dag start basishulp te laat, maar hij start", dossier: in_("gekoppeld"), gebeurtenis: bij("direct-basishulp", { inwonerStemtIn: true }, { tijdstip: "2026-03-17T09:00:00Z" }), stopt: { wachter: "startOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "16 maart 2026" } } },
  { titel: "W-33.4: een verzonden advies op het eigen onderzoek is een oplossing", dossier: in_("gekoppeld", {}, eenAdvies("verzonden", {}, "adv-1")), gebeurtenis: bij("oplossing-geboden", { oplossing: "advies", advies: "adv-1" }), naar: "gekoppeld" },
  { titel: "W-33: een advies dat nog niet verzonden is, is geen oplossing", dossier: in_("gekoppeld", {}, eenAdvies("concept", {}, "adv-1")), gebeurtenis: bij("oplossing-geboden", { oplossing: "advies", advies: "adv-1" }), stopt: { wachter: "adviesNaOnderzoek", code: "ONDERZOEK_VEREIST" } },
  { titel: "W-25.2: na directe hulp zonder onderzoek kan er geen advies zijn", dossier: in_("gekoppeld", { onderzoek: "een-ander" }, eenAdvies("verzonden", {}, "adv-1")), gebeurtenis: bij("oplossing-geboden", { oplossing: "advies", advies: "adv-1" }), stopt: { wachter: "adviesNaOnderzoek", code: "ONDERZOEK_VEREIST" } },
  { titel: "W-95.1: een correctie met reden wordt opgenomen", dossier: in_("gescreend"), gebeurtenis: bij("gegevens-gecorrigeerd", { aanmelder: "wijkverpleging" }, { reden: "De huisarts belde namens de wijkverpleging." }), naar: "gescreend" },
  { titel: "W-95.1: een correctie zonder reden wordt niet opgenomen", dossier: in_("gescreend"), gebeurtenis: bij("gegevens-gecorrigeerd", { aanmelder: "wijkverpleging" }), stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" } },
  { titel: "W-95.1: een lege reden is geen reden", dossier: in_("gescreend"), gebeurtenis: bij("gegevens-gecorrigeerd", { aanmelder: "wijkverpleging" }, { reden: " " }), stopt: { wachter: "metReden", code: "REDEN_ONTBREEKT" } },
  { titel: "W-33: met een oplossing voor elke deelvraag is de melding af", dossier: in_("gekoppeld", { oplossingen: ["basishulp"] }), gebeurtenis: bij("melding-afgehandeld", { alleDeelvragenBeantwoord: true }), naar: "afgehandeld" },
  { titel: "W-33: zonder oplossing wordt geen melding afgesloten", dossier: in_("gekoppeld"), gebeurtenis: bij("melding-afgehandeld", { alleDeelvragenBeantwoord: true }), stopt: { wachter: "heeftOplossing", code: "MELDING_ZONDER_OPLOSSING" } },
  { titel: "W-33: met een open deelvraag wordt geen melding afgesloten", dossier: in_("gekoppeld", { oplossingen: ["basishulp"] }), gebeurtenis: bij("melding-afgehandeld", { alleDeelvragenBeantwoord: false }), stopt: { wachter: "deelvragenBeantwoord", code: "MELDING_ZONDER_OPLOSSING" } },
];

describe("melding, wachters", () => {
  proefWachters("W-33", MELDING, PROEVEN);
});

const OMGEVING = omgevingMet([MELDING]);
const gevolgen = (dossier: ReturnType<typeof eenDossier>, gebeurtenis: ReturnType<typeof bij>) =>
  transition(dossier, gebeurtenis, OMGEVING)._unsafeUnwrap().gevolgen;

describe("melding, gevolgen en feiten", () => {
  it("W-50.2: een melding op maandag geeft een bevestiging voor woensdag en een gesprek voor de maandag erna", () => {
    expect(gevolgen(eenDossier(), bij("melding-ontvangen", ONTVANGEN))).toEqual([
      { _tag: "Taak", taak: "Bevestig de melding aan de aanmelder.", eis: "W-50.2.1", norm: "W-50.2.1", uiterlijk: "2026-03-04" },
      { _tag: "Taak", taak: "Spreek de inwoner zelf.", eis: "W-50.2.2", norm: "W-50.2.2", uiterlijk: "2026-03-09" },
    ]);
  });

  it.each([
    // Crisis: 24 hours after it was seen. Spoed: three days after the melding of 2 March.
    ["crisis", "W-fn2.crisis", "2026-03-06"],
    ["spoed", "W-fn2.spoed", "2026-03-05"],
  ])("W-fn2: een screening op %s vraagt te handelen en direct te koppelen", (urgentie, norm, uiterlijk) => {
    const taken = gevolgen(in_("bevestigd"), bij("kwalitatief-contact", { ...CONTACT, urgentie }, { tijdstip: "2026-03-05T10:00:00Z" }));
    expect(taken.map((taak) => [taak.eis, "norm" in taak ? taak.norm : undefined, "uiterlijk" in taak ? taak.uiterlijk : undefined])).toEqual([
      ["W-fn2", norm, uiterlijk],
      ["W-50.1", undefined, undefined],
    ]);
  });

  it("W-50.1: wie op de wachtlijst dringend wordt, moet direct worden gekoppeld; wie gewoon blijft niet", () => {
    const herzien = (urgentie: string) => gevolgen(in_("wachtlijst"), bij("urgentie-herzien", { urgentie, score: 80 }));
    expect(herzien("spoed").at(-1)).toMatchObject({ _tag: "Taak", eis: "W-50.1" });
    expect(herzien("gewoon")).toEqual([]);
  });

  it("W-61.1.1: van wie wacht wordt bijgehouden hoe dringend de vraag is, en hij blijft op de wachtlijst", () => {
    const na = (gegevens: object) => transition(in_("wachtlijst"), bij("urgentie-herzien", gegevens), OMGEVING)._unsafeUnwrap().dossier.zaken["m-1"];
    expect(na({ urgentie: "spoed", score: 80 })).toMatchObject({ toestand: "wachtlijst", feiten: { urgentie: "spoed", score: 80 } });
    expect(na({ urgentie: "gewoon", score: 5 })).toMatchObject({ toestand: "wachtlijst", feiten: { urgentie: "gewoon", score: 5 } });
    expect(leestGegevens(MELDING, "urgentie-herzien", { score: 80 })).toBe(false);
  });

  it("W-50.1: wachten duurt liefst niet langer dan vier weken", () => {
    expect(gevolgen(in_("gescreend"), bij("op-wachtlijst", { teBellen: "balie" }))).toMatchObject([{ norm: "W-50.1.wachttijd", uiterlijk: "2026-03-30" }]);
  });

  it("W-33: het onderzoek krijgt de uiterste dag van het advies, zes weken na de melding", () => {
    expect(gevolgen(in_("gekoppeld"), bij("onderzoek-gestart", { onderzoek: "o-1" }, { tijdstip: "2026-03-10T09:00:00Z" }))).toMatchObject([
      { norm: "W-33.advies", uiterlijk: "2026-04-13" },
    ]);
  });

  it("W-33.1, W-33.2: doorgeleiden en directe basishulp zijn zelf een oplossing, en tellen elk een keer", () => {
    const feiten = (dossier: ReturnType<typeof eenDossier>, ...gebeurtenissen: readonly ReturnType<typeof bij>[]) =>
      gebeurtenissen.reduce((stand, gebeurtenis) => transition(stand, gebeurtenis, OMGEVING)._unsafeUnwrap().dossier, dossier).zaken["m-1"]?.feiten;
    expect(feiten(in_("gescreend"), bij("doorgeleid-naar-sociale-basis", { naar: "Buurtkamer", warmOvergedragen: true }))).toMatchObject({ oplossingen: ["sociale-basis"] });
    expect(
      feiten(in_("gekoppeld"), bij("direct-basishulp", { inwonerStemtIn: true }), bij("oplossing-geboden", { oplossing: "basishulp" })),
    ).toMatchObject({ oplossingen: ["basishulp"] });
  });

  it("W-49.3: de screening en de correctie laten hun feiten na", () => {
    const stap = transition(in_("bevestigd"), bij("kwalitatief-contact", { ...CONTACT, score: 40, veiligheidszorg: true }), OMGEVING)._unsafeUnwrap();
    expect(stap.dossier.zaken["m-1"]?.feiten).toMatchObject({ urgentie: "gewoon", score: 40, veiligheidszorg: true, vraagGenoegzaamBekend: false, gescreend: moment("2026-03-02T09:00:00Z") });
    const gecorrigeerd = transition(stap.dossier, bij("gegevens-gecorrigeerd", { vraagGenoegzaamBekend: true }, { reden: "Verkeerd aangevinkt." }), OMGEVING)._unsafeUnwrap();
    expect(gecorrigeerd.dossier.zaken["m-1"]?.feiten).toMatchObject({ aanmelder: "huisarts", veiligheidszorg: true, vraagGenoegzaamBekend: true });
  });
});

describe("melding, wat niet kan", () => {
  it("W-106.9: een melding heeft geen plaats voor een Bsn", () => {
    expect(leestGegevens(MELDING, "melding-ontvangen", ONTVANGEN)).toBe(true);
    expect(leestGegevens(MELDING, "melding-ontvangen", { ...ONTVANGEN, bsn: "999900006" })).toBe(false);
  });

  it("W-33: een melding wordt niet stilzwijgend ingetrokken: er is iemand en een reden", () => {
    expect(leestGegevens(MELDING, "melding-ingetrokken", { door: "inwoner", motivering: "Het gaat weer goed." })).toBe(true);
    expect(leestGegevens(MELDING, "melding-ingetrokken", {})).toBe(false);
    expect(leestGegevens(MELDING, "melding-ingetrokken", { door: "inwoner", motivering: " " })).toBe(false);
    expect(leestGegevens(MELDING, "melding-ingetrokken", { door: "geen reactie", motivering: "Drie keer gebeld." })).toBe(false);
  });
});
