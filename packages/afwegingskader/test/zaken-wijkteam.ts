import { parseOmvang, parseProductcode } from "@wmo-kit/domain";

import type { Advies } from "../src/advies/advies.js";
import { ADVIES } from "../src/advies/levensloop.js";
import type { Zaak } from "../src/kern/dossier.js";
import { MELDING } from "../src/melding/levensloop.js";
import type { Melding } from "../src/melding/melding.js";
import { ONDERZOEK } from "../src/onderzoek/levensloop.js";
import type { Onderzoek, Stappen } from "../src/onderzoek/onderzoek.js";
import { PGB_TOETS } from "../src/pgb-toets/levensloop.js";
import type { PgbToets } from "../src/pgb-toets/pgb-toets.js";
import { datum, eenZaak, tijdstip } from "./bouwers.js";

/** A moment and its day. */
export const moment = (tekst: string) => ({ tijdstip: tijdstip(tekst), datum: datum(tekst.slice(0, 10)) });

/** A melding `m-1`, reported by a general practitioner on Monday 2 March 2026, informed and screened as ordinary. */
export const eenMelding = (toestand: string, anders: Partial<Melding> = {}, id = "m-1"): Zaak =>
  eenZaak<Melding>(
    MELDING,
    toestand,
    {
      ontvangen: moment("2026-03-02T09:00:00Z"),
      aanmelder: "huisarts",
      geinformeerd: true,
      urgentie: "gewoon",
      score: 0,
      veiligheidszorg: false,
      vraagGenoegzaamBekend: true,
      onderzoek: "o-1",
      oplossingen: [],
      ...anders,
    },
    id,
  );

/** The steps of an investigation of two activities: the first is left for maatwerk, the second is carried by the network. */
export const STAPPEN: Required<Stappen> = {
  stap1: {
    hulpvraag: "De dag goed doorkomen.",
    deelvragen: [
      { id: "v-1", vraag: "Hoe houd ik mijn huis op orde?" },
      { id: "v-2", vraag: "Hoe kom ik onder de mensen?" },
    ],
    a: "Woont alleen, houdt van rust.",
    b: { vanToepassing: false, toelichting: "Er zijn geen ouders in beeld." },
    c: "Zelf de week kunnen plannen.",
  },
  stap2: {
    problemen: [
      { id: "p-1", deelvraag: "v-1", gebied: "zelfredzaamheid", omschrijving: "Overzicht houden lukt niet." },
      { id: "p-2", deelvraag: "v-2", gebied: "participatie", omschrijving: "Komt weinig buiten." },
    ],
    afgesloten: [],
  },
  stap3: {
    activiteiten: [
      { id: "a-1", probleem: "p-1", omschrijving: "De week plannen." },
      { id: "a-2", probleem: "p-2", omschrijving: "Samen naar de buurtkamer." },
    ],
  },
  stap4: {
    oordelen: [
      { activiteit: "a-1", element: "d", oordeel: "deels", motivering: "Kan het met een lijstje." },
      { activiteit: "a-1", element: "e", oordeel: "niet", motivering: "De zus kan dit niet." },
      { activiteit: "a-1", element: "f", oordeel: "niet", motivering: "Er is geen cursus." },
      { activiteit: "a-2", element: "d", oordeel: "niet", motivering: "Durft niet alleen." },
      { activiteit: "a-2", element: "e", oordeel: "volledig", motivering: "De buurvrouw gaat mee." },
      { activiteit: "a-2", element: "f", oordeel: "niet", motivering: "Niet nodig." },
    ],
    samen: [],
    inwonerBetrokken: true,
    netwerk: { betrokken: true },
  },
  stap5: { g: "Individuele begeleiding.", rest: [{ activiteit: "a-1", kerenPerWeek: "2", minuten: 60 }] },
  stap6: {
    perspectief: "verbetering",
    duurInMaanden: 12,
    isLangereDuur: false,
    belastingHerindicatie: "Licht.",
    motivering: "Binnen een jaar kan dit beter gaan.",
    h: "Het abonnementstarief.",
    i: { pgbGewenst: false, begrijpelijkUitgelegd: true },
  },
};

/** A report without conditional goals. */
export const VERSLAG: NonNullable<Onderzoek["verslag"]> = {
  samenvatting: "De inwoner wil de week kunnen plannen.",
  financieleStress: false,
  daginvullingOntbreekt: false,
  veiligheidszorg: false,
  afschalenMogelijk: false,
  doelen: [],
  regisseurAangewezen: false,
};

/** An investigation `o-1` of the melding `m-1` with all its steps. */
export const eenOnderzoek = (toestand: string, anders: Partial<Onderzoek> = {}, id = "o-1"): Zaak =>
  eenZaak<Onderzoek>(
    ONDERZOEK,
    toestand,
    {
      aanleiding: { soort: "melding", melding: "m-1" },
      begonnen: moment("2026-03-10T09:00:00Z"),
      ...STAPPEN,
      verslag: VERSLAG,
      reactie: { voorgesteldeWijzigingen: [], stemtIn: true },
      uitkomsten: ["advies-positief"],
      besloten: moment("2026-03-20T09:00:00Z"),
      ...anders,
    },
    id,
  );

const CODE_BEGELEIDING = parseProductcode("02A03")._unsafeUnwrap();

/** A complete order for guidance in kind, looked up on the list on the day of the event. */
export const BESTELLING: NonNullable<Advies["bestelling"]> = {
  begindatum: datum("2026-04-01"),
  einddatum: datum("2027-03-31"),
  soort: "begeleiding",
  productcode: CODE_BEGELEIDING,
  omvang: parseOmvang({ volume: 120, eenheid: "01", frequentie: "2" })._unsafeUnwrap(),
  financiering: "zin",
  aanbieder: "Zorg Dichtbij",
  robLijst: { opgehaald: datum("2026-03-23"), producten: [CODE_BEGELEIDING] },
};

/** An offered choice of two providers. */
export const KEUZE: NonNullable<Advies["keuze"]> = {
  keuzeUitgelegd: true,
  abonnementstariefUitgelegd: true,
  aanbieders: [
    { aanbieder: "Zorg Dichtbij", verbonden: false },
    { aanbieder: "Samen Verder", verbonden: false },
  ],
};

/** An advice `z-1` on the investigation `o-1`, written by `p-1`, with an order in kind. */
export const eenAdvies = (toestand: string, anders: Partial<Advies> = {}, id = "z-1"): Zaak =>
  eenZaak<Advies>(
    ADVIES,
    toestand,
    { onderzoek: "o-1", opstellers: ["p-1"], bestelling: BESTELLING, keuze: KEUZE, informatieGevraagd: false, ...anders },
    id,
  );

/** A pgb test `t-1` on the investigation `o-1`. */
export const eenPgbToets = (toestand: string, anders: Partial<PgbToets> = {}, id = "t-1"): Zaak =>
  eenZaak<PgbToets>(PGB_TOETS, toestand, { onderzoek: "o-1", gesprekGevoerd: false, ...anders }, id);
