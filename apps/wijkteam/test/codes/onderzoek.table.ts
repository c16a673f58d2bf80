import type { Stapprobleem } from "../melding.js";
import { BESLUIT, makeOnderzoeker, OUDE_INDICATIE, STAP4, STAP4_GEDEKT, STAP5, VERSLAG } from "../onderzoek.js";
import { overDagen, type Antwoord } from "../server.js";

type Onderzoeker = ReturnType<typeof makeOnderzoeker>;

/** One refusal or warning of an investigation, a pgb test or an indication: where it is reached, what a person reads, and who asks it. */
export interface Onderzoekscoderij {
  readonly code: string;
  /** The sentence of the source, word for word; `{…}` stands for what is filled in. */
  readonly zin: string;
  readonly eis: string;
  /** Where a person meets it. */
  readonly pad: string;
  /** The article of the Wmo 2015 that the answer names, where the transition has one. */
  readonly artikel?: string;
  readonly bereik: (onderzoeker: Onderzoeker) => Promise<Antwoord<Stapprobleem>>;
}

const bijBesluit =
  (anders: object, stappen: Readonly<Record<number, object>> = {}, tot = 6) =>
  async (o: Onderzoeker) => {
    const { id } = await o.vastgesteld(stappen, tot);
    return o.zetAlsAdviseur(id, "A2", "onderzoek-besloten", { ...BESLUIT, ...anders });
  };
const bijVerslag = (anders: object) => async (o: Onderzoeker) => {
  const { id } = await o.totStap(6);
  return o.zet(id, "A2", "verslag-opgesteld", { ...VERSLAG, ...anders });
};
const bijPgb = (gegevens: object) => async (o: Onderzoeker) => {
  const { id } = await o.pgbGesprek();
  await o.doe(id, "A4", "pgb-gesprek-gevoerd", { deelnemers: ["inwoner"] });
  return o.zet(id, "A4", "pgb-beoordeeld", gegevens);
};
const GOED = { voldoet: true, motivering: "Voert zelf de administratie." };
const INSTRUMENT = { versie: "2026-1", goedgekeurdDoorOpdrachtgever: true };
const PGB = { bekwaamheid: GOED, kwaliteit: GOED, deskundigeGeraadpleegd: "een collega", instrument: INSTRUMENT };

/** The codes of section C that are met in an investigation, a pgb test and an indication. @source lifecycle.md C; A2, A4, A6 */
export const ONDERZOEK_CODES: readonly Onderzoekscoderij[] = [
  {
    code: "STAP_NIET_AFGEROND",
    zin: "Rond eerst stap {n} van het stappenplan af.",
    eis: "W-27.1.3",
    pad: "A2 stap-3-vastgelegd",
    bereik: async (o) => {
      const { id } = await o.totStap(1);
      return o.zet(id, "A2", "stap-3-vastgelegd", { activiteiten: [] });
    },
  },
  {
    code: "VOORLIGGEND_ONVOLLEDIG",
    zin: "Beoordeel eerst eigen kracht, netwerk en voorliggende voorzieningen.",
    eis: "W-27.1.5",
    pad: "A2 stap-5-vastgelegd",
    artikel: "2.3.5 lid 3",
    bereik: async (o) => {
      const { id } = await o.totStap(4, { 4: { ...STAP4, oordelen: STAP4.oordelen.slice(1) } });
      return o.zet(id, "A2", "stap-5-vastgelegd", STAP5);
    },
  },
  {
    code: "VOORLIGGEND_LOST_OP",
    zin: "Een voorliggende oplossing dekt de hele vraag. Een positief advies kan alleen bij herindicatie met motivering.",
    eis: "W-26-u2",
    pad: "A2 onderzoek-besloten",
    artikel: "2.3.5 lid 3 en 6",
    bereik: bijBesluit({}, { 4: STAP4_GEDEKT }, 4),
  },
  {
    code: "HARDHEID_ALLEEN_HERINDICATIE",
    zin: "De hardheidsclausule geldt alleen bij herindicatie.",
    eis: "W-28.3",
    pad: "A2 onderzoek-besloten",
    artikel: "2.3.5 lid 3 en 6",
    bereik: bijBesluit({ hardheid: { motivering: "De band is goed.", overdracht: "belemmert" } }),
  },
  {
    code: "EXPERTTEAM_ONTBREEKT",
    zin: "Deze casus komt in aanmerking voor bespreking in een expertteam. Motiveer als dat niet gebeurde.",
    eis: "W-21.2",
    pad: "A2 onderzoek-besloten",
    artikel: "2.3.5 lid 3 en 6",
    bereik: bijBesluit({ expertteam: { komtInAanmerking: true, besproken: false } }),
  },
  {
    code: "BESTE_OPLOSSING_ONTBREEKT",
    zin: "Motiveer waarom deze oplossing inhoudelijk en financieel het best past.",
    eis: "W-21.3",
    pad: "A2 onderzoek-besloten",
    artikel: "2.3.5 lid 3 en 6",
    bereik: bijBesluit({ bestPassend: undefined }),
  },
  {
    code: "AFSTEMMING_CONSULENT_ONTBREEKT",
    zin: "Stem hulp bij het huishouden eerst af met de Wmo-consulent.",
    eis: "W-21.1",
    pad: "A2 onderzoek-besloten",
    artikel: "2.3.5 lid 3 en 6",
    bereik: bijBesluit({ hulpBijHuishouden: true }),
  },
  {
    code: "BEWINDVOERDER_NIET_RECHTSTREEKS",
    zin: "Verwijs via de gemeentelijke schuldhulpverlening.",
    eis: "W-17",
    pad: "A2 onderzoek-besloten",
    artikel: "2.3.5 lid 3 en 6",
    bereik: bijBesluit({ verwijzingen: ["bewindvoerder"] }),
  },
  {
    code: "ADVISEUR_NIET_OPGELEID",
    zin: "Een advies ondertekenen kan alleen met een opleiding indicatiestelling.",
    eis: "W-72.7",
    pad: "A2 onderzoek-besloten",
    artikel: "2.3.5 lid 3 en 6",
    bereik: async (o) => {
      const { id } = await o.vastgesteld();
      return o.zet(id, "A2", "onderzoek-besloten", BESLUIT);
    },
  },
  {
    code: "VERSLAG_DOEL_ONTBREEKT",
    zin: "Het verslag mist een verplicht doel: {doel}.",
    eis: "W-29.4",
    pad: "A2 verslag-opgesteld",
    artikel: "2.3.2 lid 8",
    bereik: bijVerslag({ daginvullingOntbreekt: true, doelen: [{ soort: "daginvulling", omschrijving: "Elke week naar de tuin." }] }),
  },
  {
    code: "VERSLAG_ONTBREEKT",
    zin: "Bij een advies hoort een onderzoeksverslag, dat tegelijk wordt gedeeld.",
    eis: "W-29.1",
    pad: "A2 verslag-achterwege-gelaten",
    bereik: async (o) => {
      const { id } = await o.totStap(6);
      return o.zet(id, "A2", "verslag-achterwege-gelaten", { uitkomsten: ["advies-positief"], nietNodigOmdat: "Het is duidelijk.", inwonerSteuntOplossing: true });
    },
  },
  {
    code: "ONDERZOEK_VEREIST",
    zin: "Voor een advies over Aanvullende Zorg is een onderzoek nodig.",
    eis: "W-33",
    pad: "A6 indicatie-aangevraagd",
    artikel: "2.3.5 lid 1",
    bereik: async (o) => o.zet((await o.meld()).id, "A6", "indicatie-aangevraagd", { ...OUDE_INDICATIE, eerderAfgegeven: false }),
  },
  {
    code: "PGB_NIET_MOGELIJK",
    zin: "Voor deze voorziening is geen pgb mogelijk.",
    eis: "W-32.1",
    pad: "A4 pgb-overwogen",
    artikel: "2.3.2 lid 6",
    bereik: async (o) => {
      const dossier = await o.begonnen();
      return o.zet(dossier.id, "A4", "pgb-overwogen", { onderzoek: o.zaakVan(dossier, "A2"), pgbIsMogelijk: false });
    },
  },
  {
    code: "AANBIEDER_NIET_BIJ_PGB_GESPREK",
    zin: "Bij een pgb mag de zorgaanbieder niet bij het gesprek zijn.",
    eis: "W-39",
    pad: "A4 pgb-gesprek-gevoerd",
    bereik: async (o) => o.zet((await o.pgbGesprek()).id, "A4", "pgb-gesprek-gevoerd", { deelnemers: ["inwoner", "zorgaanbieder"] }),
  },
  {
    code: "PGB_TOETS_ONTBREEKT",
    zin: "Beoordeel pgb-plan en gesprek op bekwaamheid en kwaliteit.",
    eis: "W-32.2",
    pad: "A4 pgb-beoordeeld",
    artikel: "2.3.6 lid 2",
    bereik: bijPgb({ ...PGB, kwaliteit: undefined }),
  },
  {
    code: "PGB_DESKUNDIGE_VEREIST",
    zin: "Laat de pgb-toets doen of begeleiden door iemand die in pgb is geschoold.",
    eis: "W-72.8",
    pad: "A4 pgb-beoordeeld",
    artikel: "2.3.6 lid 2",
    bereik: bijPgb({ ...PGB, deskundigeGeraadpleegd: undefined }),
  },
  {
    code: "PGB_INSTRUMENT_NIET_GOEDGEKEURD",
    zin: "Dit toetsinstrument is niet door de gemeente goedgekeurd.",
    eis: "W-32.4",
    pad: "A4 pgb-beoordeeld",
    artikel: "2.3.6 lid 2",
    bereik: bijPgb({ ...PGB, instrument: { ...INSTRUMENT, goedgekeurdDoorOpdrachtgever: false } }),
  },
  {
    code: "HERINDICATIE_LAAT",
    zin: "De aanvraag komt minder dan acht weken voor het einde. Wij nemen hem aan.",
    eis: "W-28.1",
    pad: "A6 verlenging-gevraagd",
    bereik: async (o) => o.zet((await o.metIndicatie(55)).id, "A6", "verlenging-gevraagd", { evaluatieverslagVan: "inwoner met aanbieder" }),
  },
  {
    code: "EVALUATIEVERSLAG_ONTBREEKT",
    zin: "Voeg het evaluatieverslag toe.",
    eis: "W-28.1",
    pad: "A6 verlenging-gevraagd",
    bereik: async (o) => o.zet((await o.metIndicatie(100)).id, "A6", "verlenging-gevraagd", {}),
  },
  {
    code: "HERONDERZOEK_ONTBREEKT",
    zin: "Verlengen kan niet zonder nieuw onderzoek.",
    eis: "W-28.2",
    pad: "A6 verlengd",
    artikel: "2.3.9",
    bereik: async (o) => o.zet((await o.metIndicatie(100)).id, "A6", "verlengd", { begindatum: overDagen(101), einddatum: overDagen(400) }),
  },
  {
    code: "MOTIVERING_ONTBREEKT",
    zin: "Leg de motivering van dit besluit vast.",
    eis: "W-28.3",
    pad: "A6 hardheidsclausule-toegepast",
    bereik: async (o) => {
      const { id } = await o.metIndicatie(100);
      await o.doe(id, "A6", "verlenging-gevraagd", { evaluatieverslagVan: "inwoner met aanbieder" });
      return o.zet(id, "A6", "hardheidsclausule-toegepast", { motivering: "De band is goed." });
    },
  },
  {
    code: "INTREKKING_TE_VROEG",
    zin: "De indicatie vervalt pas drie maanden na toekenning van Beschermd Wonen.",
    eis: "W-43.1",
    pad: "A6 vervallen-na-bw",
    artikel: "2.3.10 lid 1",
    bereik: async (o) => {
      const { id } = await o.metIndicatie(300);
      await o.doe(id, "A6", "bw-toegekend", { toekenningsdatum: overDagen(-5), afsprakenToegangBw: "Gebeld." });
      await o.doe(id, "A6", "backoffice-ingelicht", { toelichting: "Per brief." });
      return o.zet(id, "A6", "vervallen-na-bw", {});
    },
  },
  {
    code: "OVERDRACHT_NIET_GEREGELD",
    zin: "Stop de hulp pas als de overdracht is geregeld.",
    eis: "W-42.2",
    pad: "A6 gestopt-wegens-wlz",
    artikel: "2.3.5 lid 6",
    bereik: async (o) => {
      const { id } = await o.metIndicatie(300);
      await o.doe(id, "A6", "wlz-besluit-ontvangen", { toelichting: "Het CIZ besloot." });
      return o.zet(id, "A6", "gestopt-wegens-wlz", {});
    },
  },
];
