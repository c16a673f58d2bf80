import { gesprek, INFORMATIE, KOPPELING, type Stapprobleem } from "../melding.js";
import { EVALUATIE, makePlanner, plan, VOORTIJDIG } from "../plan.js";
import type { Antwoord } from "../server.js";

type Planner = ReturnType<typeof makePlanner>;

/** One refusal or warning of meldingen, help, direction and safety: where it is reached, what a person reads, and which requirement asks it. */
export interface Coderij {
  readonly code: string;
  /** The sentence of the source, word for word; `{…}` stands for what is filled in. */
  readonly zin: string;
  readonly eis: string;
  /** Where a person meets it. */
  readonly pad: string;
  readonly bereik: (planner: Planner) => Promise<Antwoord<Stapprobleem>>;
}

const bijGesprek = (anders: object) => async (p: Planner) => {
  const { id } = await p.meld();
  await p.lukt(id, { gebeurtenis: "informatie-verstrekt", gegevens: INFORMATIE });
  return p.zet(id, "A1", "kwalitatief-contact", gesprek(anders));
};
const naGesprek = (gebeurtenis: string, gegevens: object, screening: object = {}) => async (p: Planner) => {
  const { id } = await p.gescreend(screening);
  return p.zet(id, "A1", gebeurtenis, gegevens);
};
const bijPlan = (anders: object, weg: readonly string[] = []) => async (p: Planner) => {
  const { id } = await p.gestart();
  return p.zet(id, "A5", "plan-opgesteld", Object.fromEntries(Object.entries(plan(anders)).filter(([naam]) => !weg.includes(naam))));
};
const bijActief = (gebeurtenis: string, gegevens: object) => async (p: Planner) => {
  const { id } = await p.actief();
  return p.zet(id, "A5", gebeurtenis, gegevens);
};
const AFSLUITEN = { aanleiding: "oplossing gerealiseerd", reden: "Het doel is gehaald.", zienswijzeInwoner: "Ik kan het nu zelf." };
const CASUSREGIE = {
  organisaties: ["het wijkteam", "de GGZ"],
  casemanager: "werker",
  werktBij: "opdrachtnemer",
  alBetrokken: true,
  geschoold: true,
  inVerslag: { naam: "werker", organisatie: "het wijkteam", terugkoppeling: "elke maand" },
  anderPlanOfRegisseurInGezin: false,
};

/** The codes of section C that are met on the way from a melding to the end of help. @source lifecycle.md C; A1, A5, A7, A8 */
export const PLAN_CODES: readonly Coderij[] = [
  {
    code: "MELDING_ZONDER_OPLOSSING",
    zin: "Deze melding kan niet worden afgesloten: leg eerst minstens één passende oplossing vast.",
    eis: "W-33",
    pad: "A1 melding-afgehandeld",
    bereik: naGesprek("melding-afgehandeld", { alleDeelvragenBeantwoord: true }),
  },
  {
    code: "CONTACT_NIET_MET_INWONER",
    zin: "Dit contact telt niet als kwalitatief contact: de inwoner was er niet bij.",
    eis: "W-50.2.2",
    pad: "A1 kwalitatief-contact",
    bereik: bijGesprek({ deelnemers: ["aanmelder"] }),
  },
  {
    code: "INFO_VOORAF_ONTBREEKT",
    zin: "Vink aan dat schriftelijk én mondeling is geïnformeerd voordat het eerste gesprek wordt vastgelegd.",
    eis: "W-49.2",
    pad: "A1 kwalitatief-contact",
    bereik: async (p) => p.zet((await p.meld()).id, "A1", "kwalitatief-contact", gesprek()),
  },
  {
    code: "WACHTLIJST_NIET_BIJ_URGENT",
    zin: "Bij crisis of spoed mag niet worden gewacht. Koppel direct een professional.",
    eis: "W-50.1",
    pad: "A1 op-wachtlijst",
    bereik: naGesprek("op-wachtlijst", { teBellen: "het wijkteam" }, { urgentie: "crisis" }),
  },
  {
    code: "WACHTLIJST_CONTACT_ONTBREEKT",
    zin: "Vermeld wie de inwoner kan bellen als het erger wordt.",
    eis: "W-50.1",
    pad: "A1 op-wachtlijst",
    bereik: naGesprek("op-wachtlijst", {}),
  },
  {
    code: "LEEFTIJD_AFSTEMMING",
    zin: "De inwoner is jonger dan 18 of het gezin heeft jeugdigen: stem eerst af met het jeugdteam.",
    eis: "W-2.1",
    pad: "A1 melding-ontvangen",
    bereik: (p) => p.stuurMelding({ leeftijd: 17 }),
  },
  {
    code: "OVERDRACHT_CRITERIUM_ONTBREEKT",
    zin: "Deze overdracht mist de vereiste criteria of bespreking.",
    eis: "W-2.2",
    pad: "A1 naar-toegang-bw",
    bereik: naGesprek("naar-toegang-bw", { complexeProblematiek: true, onplanbareZorgvraag: false }),
  },
  {
    code: "KEUZE_NIET_VASTGELEGD",
    zin: "Leg vast dat de inwoner kon kiezen en waaruit.",
    eis: "W-7",
    pad: "A1 professional-gekoppeld",
    bereik: naGesprek("professional-gekoppeld", { ...KOPPELING, keuzeGeboden: false }),
  },
  {
    code: "VEILIGHEID_DESKUNDIGE_VEREIST",
    zin: "Deze veiligheidscasus mag alleen naar een daarin deskundige professional.",
    eis: "W-70.1",
    pad: "A1 professional-gekoppeld",
    bereik: naGesprek("professional-gekoppeld", KOPPELING, { veiligheidszorg: true }),
  },
  {
    code: "WARME_OVERDRACHT_ONTBREEKT",
    zin: "Zoek eerst een passend alternatief en draag warm over.",
    eis: "W-14.1.2",
    pad: "A1 doorgeleid-naar-sociale-basis",
    bereik: naGesprek("doorgeleid-naar-sociale-basis", { naar: "het buurthuis", warmOvergedragen: false }),
  },
  {
    code: "VERANTWOORDELIJKE_NIET_UNIEK",
    zin: "Per gezin is precies één professional verantwoordelijk.",
    eis: "W-8.7",
    pad: "A5 basishulp-gestart",
    bereik: async (p) => {
      const dossier = await p.gekoppeld();
      return p.zet(dossier.id, "A5", "basishulp-gestart", p.start(p.zaakVan(dossier, "A1"), { andereVerantwoordelijkeInGezin: true }));
    },
  },
  {
    code: "TERMIJN_OVERSCHREDEN",
    zin: "De termijn is verstreken op {datum}. Geef een reden op; de hulp gaat door.",
    eis: "W-50.2.3",
    pad: "A5 basishulp-gestart",
    bereik: async (p) =>
      p.zet((await p.meld()).id, "A5", "basishulp-gestart", {
        meldingsdatum: "2026-01-05",
        vraagGenoegzaamBekend: true,
        inwonerStemtIn: true,
        verantwoordelijke: "werker",
        andereVerantwoordelijkeInGezin: false,
        veiligheidszorg: false,
      }),
  },
  { code: "PLAN_ONVOLLEDIG", zin: "Het plan mist: {onderdelen}.", eis: "W-8.4", pad: "A5 plan-opgesteld", bereik: bijPlan({}, ["ehealth"]) },
  {
    code: "ACTIE_ONVOLLEDIG",
    zin: "Elke actie heeft een eigenaar, streefdatum en evaluatiemoment.",
    eis: "W-8.4.9",
    pad: "A5 plan-opgesteld",
    bereik: bijPlan({ acties: [{ actie: "Afspraak met schuldhulp." }] }),
  },
  {
    code: "REGIE_ONTBREEKT",
    zin: "Er zijn meerdere organisaties betrokken: wijs een regisseur aan.",
    eis: "W-11.2",
    pad: "A5 plan-opgesteld",
    bereik: bijPlan({ organisaties: ["het wijkteam", "de GGZ"], samenwerking: "Elke maand samen." }),
  },
  {
    code: "PLAN_ZONDER_INSTEMMING",
    zin: "Leg vast of de inwoner instemt en een exemplaar wil.",
    eis: "W-8.2",
    pad: "A5 inwoner-stemt-in",
    bereik: async (p) => {
      const { id } = await p.gestart();
      await p.doe(id, "A5", "plan-opgesteld", plan());
      return p.zet(id, "A5", "inwoner-stemt-in", { stemtIn: true });
    },
  },
  {
    code: "VEILIGHEIDSPLAN_ONTBREEKT",
    zin: "Er zijn zorgen over veiligheid: voeg een veiligheidsplan toe.",
    eis: "W-8.6",
    pad: "A5 inwoner-stemt-in",
    bereik: async (p) => {
      const { id } = await p.gestart({ veiligheidszorg: true });
      await p.doe(id, "A5", "plan-opgesteld", plan());
      return p.zet(id, "A5", "inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false });
    },
  },
  { code: "EVALUATIE_ONTBREEKT", zin: "Evalueer eerst met de inwoner; leg de uitkomst vast.", eis: "W-9.1", pad: "A5 afgesloten", bereik: bijActief("afgesloten", AFSLUITEN) },
  {
    code: "REDEN_BEEINDIGING_ONTBREEKT",
    zin: "Leg de reden van beëindiging vast, samen met de inwoner.",
    eis: "W-63.5",
    pad: "A5 afgesloten",
    bereik: async (p) => {
      const { id } = await p.actief();
      await p.doe(id, "A5", "geevalueerd", { ...EVALUATIE, bijEinde: true });
      return p.zet(id, "A5", "afgesloten", { aanleiding: "oplossing gerealiseerd" });
    },
  },
  {
    code: "OVERDRACHT_NIET_GEREGELD",
    zin: "Stop de hulp pas als de overdracht is geregeld.",
    eis: "W-42.2",
    pad: "A5 afgesloten",
    bereik: async (p) => {
      const { id } = await p.actief();
      await p.doe(id, "A5", "wlz-besluit-ontvangen", { naar: "de Wlz-aanbieder" });
      await p.doe(id, "A5", "geevalueerd", { ...EVALUATIE, bijEinde: true });
      return p.zet(id, "A5", "afgesloten", { ...AFSLUITEN, aanleiding: "volledig overgedragen" });
    },
  },
  {
    code: "ZWAARWEGENDE_GROND_ONTBREEKT",
    zin: "Opschorten of voortijdig stoppen vraagt een zwaarwegende reden.",
    eis: "W-63.2",
    pad: "A5 voortijdig-beeindigd",
    bereik: bijActief("voortijdig-beeindigd", VOORTIJDIG),
  },
  {
    code: "WAARSCHUWING_ONTBREEKT",
    zin: "Bij deze grond zijn eerdere waarschuwingen nodig.",
    eis: "W-63.2",
    pad: "A5 opgeschort",
    bereik: bijActief("opgeschort", { ...VOORTIJDIG, grond: "essentiële verplichtingen niet nagekomen" }),
  },
  {
    code: "ESCALATIE_OVERGESLAGEN",
    zin: "Escaleer eerst naar procesregie.",
    eis: "W-11.7",
    pad: "A7 geescaleerd",
    bereik: async (p) => {
      const { id } = await p.meld();
      await p.doe(id, "A7", "casusregie-belegd", CASUSREGIE);
      return p.zet(id, "A7", "geescaleerd", { naar: "regieteam", motivering: "Het staat stil." });
    },
  },
  {
    code: "VERBETERAFSPRAAK_EERST",
    zin: "Maak en evalueer eerst schriftelijke verbeterafspraken met de partner.",
    eis: "W-41.2",
    pad: "A7 geescaleerd",
    bereik: async (p) => {
      const { id } = await p.meld();
      await p.doe(id, "A7", "casusregie-belegd", CASUSREGIE);
      const procesregisseur = await p.ik();
      await p.doe(id, "A7", "opgeschaald-naar-procesregie", { aanleiding: "hulp of samenwerking stagneert", motivering: "Er komt niets van.", procesregisseur, geschoold: true });
      return p.zet(id, "A7", "geescaleerd", { naar: "opdrachtgever", motivering: "De partner komt niet.", partner: "de GGZ" });
    },
  },
];
