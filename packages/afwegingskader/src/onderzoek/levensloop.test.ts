import { formatVerhouding } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { eenActor, eenDossier, eenGebeurtenis, eenZaak, leestGegevens, omgevingMet, type Kop } from "../../test/bouwers.js";
import { proefMatrix, proefWachters, type Wachterproef } from "../../test/uitputtend.js";
import { eenAdvies, eenMelding, eenOnderzoek, STAPPEN, VERSLAG } from "../../test/zaken-wijkteam.js";
import type { Zaak } from "../kern/dossier.js";
import type { Gebeurtenis } from "../kern/gebeurtenis.js";
import { MELDING } from "../melding/levensloop.js";
import { transition } from "../kern/transition.js";
import { ONDERZOEK } from "./levensloop.js";
import type { Onderzoek } from "./onderzoek.js";
import { tijdVanRest } from "./tijd-van-rest.js";

const bij = (soort: string, gegevens: object, anders: Kop = {}): Gebeurtenis =>
  eenGebeurtenis(ONDERZOEK, soort, gegevens, { zaak: "o-1", tijdstip: "2026-03-16T09:00:00Z", ...anders });
const in_ = (toestand: string, anders: Partial<Onderzoek> = {}, ...zaken: readonly Zaak[]) =>
  eenDossier(eenMelding("gekoppeld"), eenOnderzoek(toestand, anders), ...zaken);
const tot = (stap: 0 | 1 | 2 | 3 | 4 | 5 | 6) =>
  eenDossier(
    eenMelding("gekoppeld"),
    eenZaak<Onderzoek>(
      ONDERZOEK,
      stap === 0 ? "gestart" : `stap-${stap}`,
      { aanleiding: { soort: "melding", melding: "m-1" }, ...Object.fromEntries(Object.entries(STAPPEN).slice(0, stap)), uitkomsten: [] },
      "o-1",
    ),
  );
const adviseur = eenActor({ bekwaamheden: ["indicatiestelling"] });
const indicatie: Zaak = { id: "i-1", levensloop: "A6", toestand: "heronderzoek", feiten: {}, versie: 3 };
const HERINDICATIE = { aanleiding: { soort: "herindicatie", indicatie: "i-1" } } as const;
const ALLES_GEDEKT = {
  ...STAPPEN.stap4,
  oordelen: STAPPEN.stap4.oordelen.map((oordeel) => (oordeel.element === "d" ? { ...oordeel, oordeel: "volledig" as const } : oordeel)),
};
const { stap1, stap2, stap3 } = STAPPEN;
const ZONDER_REST = eenDossier(
  eenMelding("gekoppeld"),
  eenZaak<Onderzoek>(ONDERZOEK, "stap-4", { aanleiding: { soort: "melding", melding: "m-1" }, stap1, stap2, stap3, stap4: ALLES_GEDEKT, uitkomsten: [] }, "o-1"),
);
const VORIGE = { toegekend: 100, gebruikt: 60, weging: "Ruim een derde bleef liggen." };

const BESLUIT = {
  uitkomsten: ["advies-positief"],
  motivering: "Begeleiding voor het plannen is nodig.",
  basishulpLostOp: false,
  bestPassend: { inhoudelijk: "Past bij het doel.", financieel: "De lichtste vorm." },
  expertteam: { komtInAanmerking: false, besproken: false },
  hulpBijHuishouden: false,
  verwijzingen: [],
};
const besluit = (anders: object = {}, kop: Kop = {}) => bij("onderzoek-besloten", { ...BESLUIT, ...anders }, { actor: adviseur, ...kop });
const verslag = (anders: object = {}) => bij("verslag-opgesteld", { ...VERSLAG, ...anders });

const STAP = ["stap-1-vastgelegd", "stap-2-vastgelegd", "stap-3-vastgelegd", "stap-4-vastgelegd", "stap-5-vastgelegd", "stap-6-vastgelegd", "verslag-opgesteld"];
const VROEG = [...STAP, "verslag-achterwege-gelaten", "onderzoek-gestopt"];

describe("onderzoek, tabel", () => {
  proefMatrix("W-27.1", ONDERZOEK, {
    feiten: eenOnderzoek("gestart").feiten,
    matrix: {
      nieuw: ["onderzoek-gestart", "onderzoek-overgeslagen"],
      gestart: VROEG,
      "stap-1": VROEG,
      "stap-2": VROEG,
      "stap-3": VROEG,
      "stap-4": [...VROEG, "andere-wet-wees-af"],
      "stap-5": [...VROEG, "andere-wet-wees-af"],
      "stap-6": [...VROEG, "andere-wet-wees-af"],
      "verslag-concept": [...STAP, "andere-wet-wees-af", "inwoner-reageerde-op-verslag", "verslag-vastgesteld", "onderzoek-gestopt"],
      "verslag-vastgesteld": [...STAP, "andere-wet-wees-af", "onderzoek-besloten", "onderzoek-gestopt"],
      besloten: [...STAP, "andere-wet-wees-af"],
      overgeslagen: [],
      gestopt: [],
    },
  });
});

const stap = (nummer: 1 | 2 | 3 | 4 | 5 | 6, anders: object = {}) => bij(`stap-${nummer}-vastgelegd`, { ...STAPPEN[`stap${nummer}`], ...anders });
const start = { aanleiding: { soort: "melding", melding: "m-1" }, diepgang: "licht" };

const PROEVEN: readonly Wachterproef[] = [
  { titel: "W-49.3: een onderzoek begint bij een melding met een gekoppelde professional", dossier: eenDossier(eenMelding("gekoppeld")), gebeurtenis: bij("onderzoek-gestart", start), naar: "gestart" },
  { titel: "W-49.3: zonder gekoppelde professional begint er geen onderzoek", dossier: eenDossier(eenMelding("wachtlijst")), gebeurtenis: bij("onderzoek-gestart", start), stopt: { wachter: "aanleidingBestaat", code: "AANLEIDING_ONTBREEKT" } },
  { titel: "W-49.3: de melding moet dit onderzoek noemen", dossier: eenDossier(eenMelding("gekoppeld", { onderzoek: "o-2" })), gebeurtenis: bij("onderzoek-gestart", start), stopt: { wachter: "aanleidingBestaat", code: "AANLEIDING_ONTBREEKT" } },
  { titel: "W-28.2: bij herindicatie begint er opnieuw een onderzoek", dossier: eenDossier(indicatie), gebeurtenis: bij("onderzoek-gestart", { ...HERINDICATIE, diepgang: "diepgaand" }), naar: "gestart" },
  { titel: "W-28.2: zonder verlengingsverzoek is er geen herindicatie", dossier: eenDossier({ ...indicatie, toestand: "lopend" }), gebeurtenis: bij("onderzoek-gestart", { ...HERINDICATIE, diepgang: "licht" }), stopt: { wachter: "aanleidingBestaat", code: "AANLEIDING_ONTBREEKT" } },
  { titel: "W-25.2: een bekende vraag met instemming kan zonder onderzoek", dossier: eenDossier(eenMelding("gekoppeld")), gebeurtenis: bij("onderzoek-overgeslagen", { melding: "m-1", inwonerStemtIn: true, oplossing: "basishulp" }), naar: "overgeslagen" },
  { titel: "W-25.2: zonder instemming wordt geen onderzoek overgeslagen", dossier: eenDossier(eenMelding("gekoppeld")), gebeurtenis: bij("onderzoek-overgeslagen", { melding: "m-1", inwonerStemtIn: false, oplossing: "basishulp" }), stopt: { wachter: "overslaanKan", code: "VRAAG_NIET_GENOEGZAAM_BEKEND" } },

  { titel: "W-27.1.1: stap 1 legt de vraag en de deelvragen vast", dossier: tot(0), gebeurtenis: stap(1), naar: "stap-1" },
  { titel: "W-27.1.2: stap 2 volgt op stap 1", dossier: tot(1), gebeurtenis: stap(2), naar: "stap-2" },
  { titel: "W-27.1: stap 1 kan niet worden overgeslagen", dossier: tot(0), gebeurtenis: stap(2), stopt: { wachter: "vorigeStappen", code: "STAP_NIET_AFGEROND", velden: { n: "1" } } },
  { titel: "W-27.1.1: stap 1 zonder deelvraag is niet af", dossier: in_("stap-1", { stap1: { ...STAPPEN.stap1, deelvragen: [] } }), gebeurtenis: stap(2), stopt: { wachter: "vorigeStappen", code: "STAP_NIET_AFGEROND", velden: { n: "1" } } },
  { titel: "W-26.b: stap 1 zonder element b, of waarom niet, is niet af", dossier: in_("stap-1", { stap1: { ...STAPPEN.stap1, b: undefined } }), gebeurtenis: stap(2), stopt: { wachter: "vorigeStappen", code: "STAP_NIET_AFGEROND", velden: { n: "1" } } },
  { titel: "W-27.1.3: stap 3 volgt op stap 2", dossier: tot(2), gebeurtenis: stap(3), naar: "stap-3" },
  { titel: "W-27.1.2: een deelvraag zonder probleem houdt stap 3 tegen", dossier: in_("stap-2", { stap2: { problemen: STAPPEN.stap2.problemen.slice(0, 1), afgesloten: [] } }), gebeurtenis: stap(3), stopt: { wachter: "vorigeStappen", code: "STAP_NIET_AFGEROND", velden: { n: "2" } } },
  { titel: "W-27.1.2: een deelvraag die met reden is afgesloten houdt stap 3 niet tegen", dossier: in_("stap-2", { stap2: { problemen: STAPPEN.stap2.problemen.slice(0, 1), afgesloten: [{ deelvraag: "v-2", motivering: "Is al opgelost." }] } }), gebeurtenis: stap(3), naar: "stap-3" },
  { titel: "W-27.1.4: stap 4 volgt op stap 3", dossier: tot(3), gebeurtenis: stap(4), naar: "stap-4" },
  { titel: "W-27.1.3: een probleem zonder activiteit houdt stap 4 tegen", dossier: in_("stap-3", { stap3: { activiteiten: STAPPEN.stap3.activiteiten.slice(0, 1) } }), gebeurtenis: stap(4), stopt: { wachter: "vorigeStappen", code: "STAP_NIET_AFGEROND", velden: { n: "3" } } },
  { titel: "W-27.1.4: stap 4 gaat niet zonder de inwoner", dossier: tot(3), gebeurtenis: stap(4, { inwonerBetrokken: false }), stopt: { wachter: "samenMetInwonerEnNetwerk", code: "INWONER_OF_NETWERK_NIET_BETROKKEN" } },
  { titel: "W-27.1.4: zonder netwerk moet er een uitleg zijn", dossier: tot(3), gebeurtenis: stap(4, { netwerk: { betrokken: false } }), stopt: { wachter: "samenMetInwonerEnNetwerk", code: "INWONER_OF_NETWERK_NIET_BETROKKEN" } },
  { titel: "W-27.1.4: met uitleg kan stap 4 zonder netwerk", dossier: tot(3), gebeurtenis: stap(4, { netwerk: { betrokken: false, toelichting: "De inwoner wil dat niet." } }), naar: "stap-4" },
  { titel: "W-27.1.5: stap 5 rekent alleen met wat overblijft", dossier: tot(4), gebeurtenis: stap(5), naar: "stap-5" },
  { titel: "W-27.1: stap 5 kan niet voor stap 3", dossier: tot(2), gebeurtenis: stap(5), stopt: { wachter: "vorigeStappen", code: "STAP_NIET_AFGEROND", velden: { n: "3" } } },
  { titel: "W-26.f: maatwerk wordt niet bekeken voor d, e en f een oordeel hebben", dossier: in_("stap-4", { stap4: { ...STAPPEN.stap4, oordelen: STAPPEN.stap4.oordelen.slice(0, 5) } }), gebeurtenis: stap(5), stopt: { wachter: "voorliggendVolledig", code: "VOORLIGGEND_ONVOLLEDIG" } },
  { titel: "W-26-u2: is alles gedekt, dan komt er geen stap 5", dossier: in_("stap-4", { stap4: ALLES_GEDEKT }), gebeurtenis: stap(5), stopt: { wachter: "ietsBlijftOver", code: "VOORLIGGEND_LOST_OP" } },
  { titel: "W-27.1.5: een gedekte activiteit hoort niet in stap 5", dossier: tot(4), gebeurtenis: stap(5, { rest: [...STAPPEN.stap5.rest, { activiteit: "a-2", kerenPerWeek: "1/4", minuten: 120 }] }), stopt: { wachter: "alleenWatOverblijft", code: "ACTIVITEIT_AL_GEDEKT", velden: { activiteiten: "a-2" } } },
  { titel: "W-27.3: bij herindicatie weegt mee wat van de vorige is gebruikt", dossier: in_("stap-4", HERINDICATIE), gebeurtenis: stap(5, { vorigeIndicatie: VORIGE }), naar: "stap-5" },
  { titel: "W-27.3: een herindicatie zonder weging van de verzilvering gaat niet door", dossier: in_("stap-4", HERINDICATIE), gebeurtenis: stap(5), stopt: { wachter: "verzilveringGewogen", code: "VERZILVERING_NIET_GEWOGEN" } },
  { titel: "W-28.3: bij herindicatie mag een gedekte activiteit in stap 5: over hardheid wordt later besloten", dossier: in_("stap-4", { ...HERINDICATIE, stap4: ALLES_GEDEKT }), gebeurtenis: stap(5, { vorigeIndicatie: VORIGE }), naar: "stap-5" },
  { titel: "W-27.1.6: stap 6 geeft de duur", dossier: tot(5), gebeurtenis: stap(6), naar: "stap-6" },
  { titel: "W-27.1.5: een overgebleven activiteit zonder tijd houdt stap 6 tegen", dossier: in_("stap-5", { stap5: { g: "Begeleiding.", rest: [] } }), gebeurtenis: stap(6), stopt: { wachter: "vorigeStappen", code: "STAP_NIET_AFGEROND", velden: { n: "5" } } },
  { titel: "W-26.d: stap 6 volgt niet op een half stap 4", dossier: in_("stap-5", { stap4: { ...STAPPEN.stap4, oordelen: STAPPEN.stap4.oordelen.slice(0, 5) } }), gebeurtenis: stap(6), stopt: { wachter: "voorliggendVolledig", code: "VOORLIGGEND_ONVOLLEDIG" } },
  { titel: "W-27.2: een stabiel perspectief met een korte indicatie vraagt een reden", dossier: tot(5), gebeurtenis: stap(6, { perspectief: "stabiel" }), stopt: { wachter: "stabielVraagtLangereDuur", code: "STABIEL_VRAAGT_LANGERE_DUUR" } },
  { titel: "W-27.2: een stabiel perspectief met een lange indicatie gaat door", dossier: tot(5), gebeurtenis: stap(6, { perspectief: "stabiel", isLangereDuur: true }), naar: "stap-6" },
  ...([1, 2, 3, 4, 5, 6] as const).map((nummer): Wachterproef => ({ titel: `W-35: na verzending van het advies verandert stap ${nummer} niet meer`, dossier: in_("besloten", {}, eenAdvies("verzonden")), gebeurtenis: stap(nummer), stopt: { wachter: "adviesNogNietVerzonden", code: "VERZONDEN_NIET_WIJZIGBAAR" } })),

  { titel: "W-29.1: na zes stappen komt het verslag", dossier: tot(6), gebeurtenis: verslag(), naar: "verslag-concept" },
  { titel: "W-27.1.6: zonder stap 6 komt er geen verslag als er iets overblijft", dossier: tot(5), gebeurtenis: verslag(), stopt: { wachter: "alleStappen", code: "STAP_NIET_AFGEROND", velden: { n: "6" } } },
  { titel: "W-26.h: zonder element h komt er geen verslag", dossier: in_("stap-6", { stap6: { ...STAPPEN.stap6, h: undefined } }), gebeurtenis: verslag(), stopt: { wachter: "alleStappen", code: "STAP_NIET_AFGEROND", velden: { n: "6" } } },
  { titel: "W-26.i: zonder element i komt er geen verslag", dossier: in_("stap-6", { stap6: { ...STAPPEN.stap6, i: undefined } }), gebeurtenis: verslag(), stopt: { wachter: "alleStappen", code: "STAP_NIET_AFGEROND", velden: { n: "6" } } },
  { titel: "W-26.i: een gewenst pgb zonder begrijpelijke uitleg houdt het verslag tegen", dossier: in_("stap-6", { stap6: { ...STAPPEN.stap6, i: { pgbGewenst: true, begrijpelijkUitgelegd: false } } }), gebeurtenis: verslag(), stopt: { wachter: "alleStappen", code: "STAP_NIET_AFGEROND", velden: { n: "6" } } },
  { titel: "W-27.1.5: dekt het voorliggende alles, dan volgt het verslag op stap 4", dossier: ZONDER_REST, gebeurtenis: verslag(), naar: "verslag-concept" },
  { titel: "W-26.e: een verslag zonder oordeel over het netwerk gaat niet door", dossier: in_("stap-6", { stap4: { ...STAPPEN.stap4, oordelen: STAPPEN.stap4.oordelen.filter(({ element }) => element !== "e") } }), gebeurtenis: verslag(), stopt: { wachter: "voorliggendVolledig", code: "VOORLIGGEND_ONVOLLEDIG" } },
  { titel: "W-29.3: bij financiële stress staat er een doel voor in het verslag", dossier: tot(6), gebeurtenis: verslag({ financieleStress: true }), stopt: { wachter: "doelFinancien", code: "VERSLAG_DOEL_ONTBREEKT", velden: { doel: "financiën" } } },
  { titel: "W-29.4: een doel voor daginvulling zonder streefdatum is te weinig", dossier: tot(6), gebeurtenis: verslag({ daginvullingOntbreekt: true, doelen: [{ soort: "daginvulling", omschrijving: "Vrijwilligerswerk." }] }), stopt: { wachter: "doelDaginvulling", code: "VERSLAG_DOEL_ONTBREEKT", velden: { doel: "zinvolle daginvulling met streefdatum" } } },
  { titel: "W-29.5: zorgen over veiligheid vragen een veiligheidsplan als doel", dossier: tot(6), gebeurtenis: verslag({ veiligheidszorg: true }), stopt: { wachter: "doelVeiligheidsplan", code: "VERSLAG_DOEL_ONTBREEKT", velden: { doel: "veiligheidsplan" } } },
  { titel: "W-29.5: een zorg over veiligheid uit de screening verdwijnt niet uit het verslag", dossier: eenDossier(eenMelding("gekoppeld", { veiligheidszorg: true }), eenOnderzoek("stap-6")), gebeurtenis: verslag(), stopt: { wachter: "doelVeiligheidsplan", code: "VERSLAG_DOEL_ONTBREEKT", velden: { doel: "veiligheidsplan" } } },
  { titel: "W-29.6: afschalen zonder streefdatum is te weinig", dossier: tot(6), gebeurtenis: verslag({ afschalenMogelijk: true, doelen: [{ soort: "afschalen", omschrijving: "Naar de buurtkamer." }] }), stopt: { wachter: "doelAfschalen", code: "VERSLAG_DOEL_ONTBREEKT", velden: { doel: "afschalen met streefdatum" } } },
  { titel: "W-29.7: een aangewezen regisseur staat in het verslag", dossier: tot(6), gebeurtenis: verslag({ regisseurAangewezen: true }), stopt: { wachter: "regisseurGenoemd", code: "VERSLAG_REGISSEUR_ONTBREEKT" } },
  { titel: "W-29.3, W-29.4, W-29.5, W-29.6, W-29.7: met alle doelen en de regisseur is het verslag af", dossier: tot(6), gebeurtenis: verslag({ financieleStress: true, daginvullingOntbreekt: true, veiligheidszorg: true, afschalenMogelijk: true, doelen: [{ soort: "financien", omschrijving: "Een betaalplan." }, { soort: "daginvulling", omschrijving: "Werkplaats.", streefdatum: "2026-09-01" }, { soort: "veiligheidsplan", omschrijving: "Samen opstellen." }, { soort: "afschalen", omschrijving: "Naar de buurtkamer.", streefdatum: "2026-12-01" }], regisseurAangewezen: true, regisseur: { naam: "Regisseur A", organisatie: "Zorg Dichtbij", terugkoppeling: "Elke maand." } }), naar: "verslag-concept" },
  { titel: "W-35: na verzending van het advies komt er geen ander verslag", dossier: in_("besloten", {}, eenAdvies("bezwaar")), gebeurtenis: verslag(), stopt: { wachter: "adviesNogNietVerzonden", code: "VERZONDEN_NIET_WIJZIGBAAR" } },
  { titel: "W-29.1: de reactie van de inwoner maakt het verslag klaar om vast te stellen", dossier: in_("verslag-concept"), gebeurtenis: bij("verslag-vastgesteld", {}), naar: "verslag-vastgesteld" },
  { titel: "W-29.1: zonder reactie van de inwoner wordt het verslag niet vastgesteld", dossier: eenDossier(eenZaak<Onderzoek>(ONDERZOEK, "verslag-concept", { ...STAPPEN, verslag: VERSLAG, uitkomsten: [] }, "o-1")), gebeurtenis: bij("verslag-vastgesteld", {}), stopt: { wachter: "inwonerReageerde", code: "VERSLAGREACTIE_ONTBREEKT" } },
  ...(
    [
      ["W-29.1: zonder verslag kan het bij basishulp die de inwoner steunt", tot(6), {}, undefined],
      ["W-29.1: zonder verslag kan het niet als de inwoner de oplossing niet steunt", tot(6), { inwonerSteuntOplossing: false }, { wachter: "inwonerSteuntOplossing", code: "VERSLAG_NODIG" }],
      ["W-29.2: een advies heeft altijd een verslag", tot(6), { uitkomsten: ["basishulp", "advies-negatief"] }, { wachter: "geenAdviesZonderVerslag", code: "VERSLAG_ONTBREEKT" }],
      ["W-27.1: ook zonder verslag zijn de stappen af", tot(2), {}, { wachter: "alleStappen", code: "STAP_NIET_AFGEROND", velden: { n: "3" } }],
      ["W-26.d: ook zonder verslag hebben d, e en f een oordeel", tot(3), {}, { wachter: "voorliggendVolledig", code: "VOORLIGGEND_ONVOLLEDIG" }],
    ] as const
  ).map(([titel, dossier, anders, stopt]): Wachterproef => {
    const gebeurtenis = bij("verslag-achterwege-gelaten", { uitkomsten: ["basishulp"], nietNodigOmdat: "De afspraken staan in het plan.", inwonerSteuntOplossing: true, ...anders });
    return stopt === undefined ? { titel, dossier, gebeurtenis, naar: "besloten" } : { titel, dossier, gebeurtenis, stopt };
  }),

  { titel: "W-33.4: een positief besluit na een vastgesteld verslag", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit(), naar: "besloten" },
  { titel: "W-26-u2: dekt het voorliggende alles, dan is een positief advies uitgesloten", dossier: in_("verslag-vastgesteld", { stap4: ALLES_GEDEKT }), gebeurtenis: besluit(), stopt: { wachter: "algemeneRegel", code: "VOORLIGGEND_LOST_OP" } },
  { titel: "W-35: dekt het voorliggende alles, dan kan een negatief advies wel", dossier: in_("verslag-vastgesteld", { stap4: ALLES_GEDEKT }), gebeurtenis: besluit({ uitkomsten: ["advies-negatief"] }), naar: "besloten" },
  { titel: "W-28.3: hardheid met motivering en gewogen overdracht laat bij herindicatie een positief advies toe", dossier: in_("verslag-vastgesteld", { ...HERINDICATIE, stap4: ALLES_GEDEKT }), gebeurtenis: besluit({ hardheid: { motivering: "De band draagt het herstel.", overdracht: "belemmert" }, basishulpLostOp: true }), naar: "besloten" },
  { titel: "W-28.3: hardheid zonder gewogen overdracht is te weinig", dossier: in_("verslag-vastgesteld", { ...HERINDICATIE, stap4: ALLES_GEDEKT }), gebeurtenis: besluit({ hardheid: { motivering: "De band draagt het herstel." } }), stopt: { wachter: "algemeneRegel", code: "VOORLIGGEND_LOST_OP" } },
  { titel: "W-28.3: hardheid bij een eerste indicatie wordt geweigerd", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ hardheid: { motivering: "Band.", overdracht: "belemmert" } }), stopt: { wachter: "hardheidAlleenHerindicatie", code: "HARDHEID_ALLEEN_HERINDICATIE" } },
  { titel: "W-27.1: ook een positief advies uit hardheid heeft alle stappen", dossier: in_("verslag-vastgesteld", { ...HERINDICATIE, stap4: ALLES_GEDEKT, stap6: { ...STAPPEN.stap6, h: undefined } }), gebeurtenis: besluit({ hardheid: { motivering: "Band.", overdracht: "belemmert" } }), stopt: { wachter: "positiefMetAlleStappen", code: "STAP_NIET_AFGEROND", velden: { n: "6" } } },
  { titel: "W-26-u2: lost basishulp het op, dan komt er geen positief advies", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ basishulpLostOp: true }), stopt: { wachter: "basishulpGaatVoor", code: "BASISHULP_LOST_OP" } },
  { titel: "W-26-u2: lost basishulp het op, dan start basishulp", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ basishulpLostOp: true, uitkomsten: ["basishulp"] }), naar: "besloten" },
  { titel: "W-21.2: een casus voor het expertteam gaat eerst daarlangs", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ expertteam: { komtInAanmerking: true, besproken: false } }), stopt: { wachter: "expertteamBesproken", code: "EXPERTTEAM_ONTBREEKT" } },
  { titel: "W-21.2: na bespreking in het expertteam gaat het besluit door", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ expertteam: { komtInAanmerking: true, besproken: true } }), naar: "besloten" },
  { titel: "W-21.3: een positief advies past inhoudelijk en financieel het best", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ bestPassend: undefined }), stopt: { wachter: "besteOplossing", code: "BESTE_OPLOSSING_ONTBREEKT" } },
  { titel: "W-42.3: is er waarschijnlijk recht op een andere wet, dan wordt de aanvraag begeleid", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ andereWet: { wet: "Zvw", stand: "niet begeleid" } }), stopt: { wachter: "andereWetBegeleid", code: "ANDERE_WET_NIET_BEGELEID" } },
  { titel: "W-42.3: een begeleide aanvraag houdt niets op", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ andereWet: { wet: "Zvw", stand: "aanvraag begeleid" } }), naar: "besloten" },
  { titel: "W-42.4: wie een Wlz-aanvraag weigert krijgt in beginsel niets: een mens oordeelt", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ andereWet: { wet: "Wlz", stand: "inwoner weigert" } }), stopt: { wachter: "weigertWlz", code: "WLZ_GEWEIGERD", oordeel: true } },
  { titel: "W-42.4: met een gemotiveerd oordeel gaat het besluit toch door", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ andereWet: { wet: "Wlz", stand: "inwoner weigert", tochToekennenOmdat: "Tijdelijk, tot het CIZ beslist." } }), naar: "besloten" },
  { titel: "W-42.4: een geweigerde aanvraag bij een andere wet dan de Wlz houdt niets op", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ andereWet: { wet: "Zvw", stand: "inwoner weigert" } }), naar: "besloten" },
  { titel: "W-21.2, W-72.7: zonder advies hoeft er geen expertteam of opleiding te zijn", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ uitkomsten: ["sociale-basis"], expertteam: { komtInAanmerking: true, besproken: false } }, { actor: eenActor() }), naar: "besloten" },
  { titel: "W-21.1: hulp bij het huishouden gaat in afstemming met de Wmo-consulent", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ hulpBijHuishouden: true, afgestemdMetConsulent: false }), stopt: { wachter: "consulentAfgestemd", code: "AFSTEMMING_CONSULENT_ONTBREEKT" } },
  { titel: "W-17: niemand wordt rechtstreeks naar een bewindvoerder verwezen", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ verwijzingen: ["bewindvoerder"] }), stopt: { wachter: "nietNaarBewindvoerder", code: "BEWINDVOERDER_NIET_RECHTSTREEKS" } },
  { titel: "W-17: toeleiden naar de gemeentelijke schuldhulpverlening kan wel", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({ verwijzingen: ["gemeentelijke schuldhulpverlening"] }), naar: "besloten" },
  { titel: "W-72.7: wie over een advies beslist heeft de opleiding indicatiestelling", dossier: in_("verslag-vastgesteld"), gebeurtenis: besluit({}, { actor: eenActor() }), stopt: { wachter: "beslisserOpgeleid", code: "ADVISEUR_NIET_OPGELEID" } },
  { titel: "W-42.3: wijst een andere wet af, dan gaat stap 4 weer open", dossier: in_("besloten"), gebeurtenis: bij("andere-wet-wees-af", { wet: "Zvw" }), naar: "stap-3" },
  { titel: "W-35: een verzonden advies op een ander onderzoek houdt dit niet vast", dossier: in_("besloten", {}, eenAdvies("verzonden", { onderzoek: "o-9" })), gebeurtenis: bij("andere-wet-wees-af", { wet: "Zvw" }), naar: "stap-3" },
  { titel: "W-42.3: na verzending vraagt een afwijzing elders een nieuw onderzoek", dossier: in_("besloten", {}, eenAdvies("verwerkt")), gebeurtenis: bij("andere-wet-wees-af", { wet: "Zvw" }), stopt: { wachter: "adviesNogNietVerzonden", code: "VERZONDEN_NIET_WIJZIGBAAR" } },
];

describe("onderzoek, wachters", () => {
  proefWachters("W-27.1", ONDERZOEK, PROEVEN);
});

const OMGEVING = omgevingMet([ONDERZOEK, MELDING]);

describe("onderzoek, gevolgen en feiten", () => {
  it("W-33.4: een besluit tot advies vraagt verzending binnen zes weken na de melding van 2 maart", () => {
    expect(transition(in_("verslag-vastgesteld"), besluit({ uitkomsten: ["basishulp", "advies-positief"] }), OMGEVING)._unsafeUnwrap().gevolgen).toEqual([
      { _tag: "Taak", taak: "Start basishulp.", eis: "W-33.2" },
      { _tag: "Taak", taak: "Verstuur het advies met het verslag.", eis: "W-33.4", norm: "W-33.advies", uiterlijk: "2026-04-13" },
    ]);
  });

  it("W-33.1, W-33.3: de andere uitkomsten vragen toeleiden en begeleiden", () => {
    const stap = transition(in_("verslag-vastgesteld"), besluit({ uitkomsten: ["sociale-basis", "wlz-of-zvw"] }), OMGEVING)._unsafeUnwrap();
    expect(stap.gevolgen.map(({ eis }) => eis)).toEqual(["W-33.1", "W-33.3"]);
  });

  it("W-27.2: een lange indicatie vraagt af en toe contact, zonder dag want de bron noemt er geen", () => {
    expect(transition(tot(5), stap(6, { isLangereDuur: true }), OMGEVING)._unsafeUnwrap().gevolgen).toEqual([
      { _tag: "Taak", taak: "Evalueer af en toe met de inwoner hoe het gaat.", eis: "W-27.2", norm: "W-27.2" },
    ]);
    expect(transition(tot(5), stap(6), OMGEVING)._unsafeUnwrap().gevolgen).toEqual([]);
  });

  it("W-42.3: na de afwijzing elders zijn de oordelen f en het besluit weg, en moet stap 4 opnieuw", () => {
    const stap4 = { ...STAPPEN.stap4, samen: [{ activiteit: "a-1", motivering: "Met een cursus erbij lukt het." }] };
    const { dossier } = transition(in_("besloten", { stap4 }), bij("andere-wet-wees-af", { wet: "Wlz" }), OMGEVING)._unsafeUnwrap();
    const { feiten } = dossier.zaken["o-1"] as Zaak<string, string, Onderzoek>;
    expect(feiten.stap4?.oordelen.map(({ element }) => element)).toEqual(["d", "e", "d", "e"]);
    expect(feiten.stap4?.samen).toEqual([]);
    expect([feiten.verslag, feiten.besluit, feiten.besloten, feiten.uitkomsten]).toEqual([undefined, undefined, undefined, []]);
    expect(transition(dossier, verslag(), OMGEVING)._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [{ code: "VOORLIGGEND_ONVOLLEDIG" }] });
  });

  it("W-29.1: wordt een stap opnieuw vastgelegd, dan vervallen verslag, reactie en besluit", () => {
    const { dossier } = transition(in_("besloten"), stap(5), OMGEVING)._unsafeUnwrap();
    expect(Object.keys(dossier.zaken["o-1"]?.feiten as object).sort()).toEqual(
      ["aanleiding", "begonnen", "stap1", "stap2", "stap3", "stap4", "stap5", "stap6", "uitkomsten"].sort(),
    );
  });

  it("W-27.1.5: de tijd is frequentie maal tijdseenheid, opgeteld: 2 x 60, 1 x 90 en een kwart x 120 is 240 minuten per week", () => {
    const rest = [
      { activiteit: "a", kerenPerWeek: "2", minuten: 60 },
      { activiteit: "b", kerenPerWeek: "1", minuten: 90 },
      { activiteit: "c", kerenPerWeek: "1/4", minuten: 120 },
    ];
    expect(formatVerhouding(tijdVanRest({ stap5: { g: "Begeleiding.", rest }, uitkomsten: [] }).waarde.minutenPerWeek)).toBe("240/1");
    const derden = ["1/3", "1/3", "1/3"].map((kerenPerWeek, plaats) => ({ activiteit: String(plaats), kerenPerWeek, minuten: 10 }));
    expect(formatVerhouding(tijdVanRest({ stap5: { g: "Begeleiding.", rest: derden }, uitkomsten: [] }).waarde.minutenPerWeek)).toBe("10/1");
  });
});

describe("onderzoek, wat niet kan", () => {
  it("W-26-u1: er is geen plaats voor een volgorde tussen d, e en f", () => {
    const oordeel = { activiteit: "a-1", element: "d", oordeel: "niet", motivering: "Kan niet." };
    const met = (extra: object) => leestGegevens(ONDERZOEK, "stap-4-vastgelegd", { ...STAPPEN.stap4, oordelen: [{ ...oordeel, ...extra }] });
    expect(met({})).toBe(true);
    expect(met({ rang: 1 })).toBe(false);
    expect(met({ voorkeur: true })).toBe(false);
  });

  it("W-27.1.4: een oordeel zonder motivering bestaat niet, en twee oordelen over hetzelfde ook niet", () => {
    const oordeel = { activiteit: "a-1", element: "d", oordeel: "niet", motivering: "Kan niet." };
    const leest = (...oordelen: readonly object[]) => leestGegevens(ONDERZOEK, "stap-4-vastgelegd", { ...STAPPEN.stap4, oordelen });
    expect(leest(oordeel, { ...oordeel, element: "e" })).toBe(true);
    expect(leest({ ...oordeel, motivering: " " })).toBe(false);
    expect(leest(oordeel, { ...oordeel, oordeel: "volledig" })).toBe(false);
  });

  it.each(["2", "0.5", "1/4", "7"])("W-27.1.5: %s keer per week is een frequentie", (kerenPerWeek) => {
    expect(leestGegevens(ONDERZOEK, "stap-5-vastgelegd", { g: "Begeleiding.", rest: [{ activiteit: "a-1", kerenPerWeek, minuten: 60 }] })).toBe(true);
  });

  it.each(["0", "-1", "1/0", "vaak", ""])("W-27.1.5: %j keer per week is geen frequentie", (kerenPerWeek) => {
    expect(leestGegevens(ONDERZOEK, "stap-5-vastgelegd", { g: "Begeleiding.", rest: [{ activiteit: "a-1", kerenPerWeek, minuten: 60 }] })).toBe(false);
  });
});
