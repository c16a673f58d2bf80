import { INFORMATIE } from "../melding.js";
import type { Trekker } from "./trek.js";

/** A step of a resident: how many hours after the beginning, which event of which case, with its data. */
export type Stap = readonly [uren: number, wat: string, zaak: string, gegevens: object];

/** Stands for the day of the step itself. */
export const DEZE_DAG = "@dag";

const DAG = 24;
const BASIS = { deelnemers: ["inwoner"], aard: "meedoen", socialeBasisLostOp: false, opdrachtnemerLostOp: true };

interface Verloop {
  readonly trek: Trekker;
  readonly stappen: Stap[];
  readonly m: string;
  readonly professional: string;
}

const screen = ({ trek, stappen, m }: Verloop, begin: number): number => {
  const bevestigd = trek.kans(0.9) ? begin + trek.onder(70) : undefined;
  const contact = begin + 2 + trek.onder(8 * DAG);
  if (bevestigd !== undefined && bevestigd < contact) stappen.push([bevestigd, "A1 bevestigd-aan-aanmelder", m, { aan: "huisarts" }]);
  stappen.push([contact - 1, "A1 informatie-verstrekt", m, INFORMATIE]);
  const urgentie = trek.kans(0.1) ? trek.een(["crisis", "spoed"]) : "gewoon";
  stappen.push([contact, "A1 kwalitatief-contact", m, { ...BASIS, urgentie, score: trek.onder(101), vraagGenoegzaamBekend: trek.kans(0.6), veiligheidszorg: trek.kans(0.1) }]);
  if (bevestigd !== undefined && bevestigd >= contact) stappen.push([bevestigd, "A1 bevestigd-aan-aanmelder", m, { aan: "huisarts" }]);
  return Math.max(contact, bevestigd ?? 0);
};

const toKoppeling = (professional: string): object => ({
  professional,
  keuzeGeboden: true,
  achtergrondGewogen: true,
  professionalIsVeiligheidsdeskundig: true,
  andereVerantwoordelijkeInGezin: false,
});

const koppel = ({ trek, stappen, m, professional }: Verloop, vanaf: number): number => {
  const opLijst = trek.kans(0.4);
  if (opLijst) stappen.push([vanaf + 1, "A1 op-wachtlijst", m, { teBellen: "het wijkteam" }]);
  if (opLijst && trek.kans(0.1)) {
    stappen.push([vanaf + 10, "A1 urgentie-herzien", m, { urgentie: "spoed" }]);
    const snel = vanaf + 11 + trek.onder(30);
    stappen.push([snel, "A1 professional-gekoppeld", m, toKoppeling(professional)]);
    return snel;
  }
  const gekoppeld = vanaf + 2 + (opLijst ? trek.onder(40 * DAG) : trek.onder(3 * DAG));
  stappen.push([gekoppeld, "A1 professional-gekoppeld", m, toKoppeling(professional)]);
  return gekoppeld;
};

const beeindig = ({ trek, stappen }: Verloop, b: string, vanaf: number): void => {
  const akkoord = vanaf + 2 * DAG;
  stappen.push([vanaf + DAG, "A5 plan-opgesteld", b, { hulpvraag: "meedoen", netwerkGevraagd: true }]);
  stappen.push([akkoord, "A5 inwoner-stemt-in", b, { stemtIn: true }]);
  if (trek.kans(0.4)) stappen.push([akkoord + (2 + trek.onder(15)) * DAG, "A5 geevalueerd", b, { bijEinde: false, ...(trek.kans(0.6) ? { tevredenheid: "goed" } : {}) }]);
  const einde = akkoord + (20 + trek.onder(160)) * DAG;
  if (trek.kans(0.15)) {
    const grond = trek.kans(0.7) ? { grond: trek.een(["ernstige bedreiging of intimidatie", "anders"]) } : {};
    stappen.push([einde, "A5 voortijdig-beeindigd", b, { ...grond, motivering: "na overleg", partnerKanVoortzetten: false, zorgmijding: false }]);
    return;
  }
  stappen.push([einde - 1, "A5 geevalueerd", b, { bijEinde: true, ...(trek.kans(0.8) ? { tevredenheid: "goed" } : {}), ...(trek.kans(0.7) ? { doelrealisatie: "gehaald" } : {}) }]);
  stappen.push([einde, "A5 afgesloten", b, { aanleiding: trek.een(["oplossing gerealiseerd", "volledig overgedragen"]) }]);
  if (trek.kans(0.7)) {
    stappen.push([einde + 1, "A5 geen-waakvlam", b, { inwonerIngelicht: true }]);
    return;
  }
  stappen.push([einde + 1, "A5 waakvlam-afgesproken", b, { metInwoner: true }]);
  stappen.push([einde + (10 + trek.onder(40)) * DAG, "A5 waakvlam-voorbij", b, {}]);
};

const helpMetBasishulp = (verloop: Verloop, b: string, vanaf: number, anders: object): number => {
  const { trek, stappen, m, professional } = verloop;
  const start = vanaf + 1 + trek.onder(10 * DAG);
  stappen.push([start, "A5 basishulp-gestart", b, { ...anders, verantwoordelijke: professional, andereVerantwoordelijkeInGezin: false, veiligheidszorg: trek.kans(0.1) }]);
  stappen.push([start + 1, "A1 oplossing-geboden", m, { oplossing: "basishulp" }]);
  beeindig(verloop, b, start);
  return start + 1;
};

const adviseer = ({ trek, stappen, m }: Verloop, [o, a]: readonly [string, string], vanaf: number): number => {
  const positief = trek.kans(0.7);
  const verzonden = vanaf + DAG + trek.onder(45 * DAG);
  stappen.push([vanaf + 1, "A3 advies-begonnen", a, { onderzoek: o }]);
  if (positief) stappen.push([vanaf + 2, "A3 productbestelling-gemaakt", a, { soort: trek.een(["begeleiding", "dagbesteding"]), financiering: "zin" }]);
  if (!positief || trek.kans(0.2)) stappen.push([vanaf + 3, "A3 negatief-opgesteld", a, { isGedeeltelijk: positief }]);
  stappen.push([verzonden - 1, "A3 zonder-toets-vrijgegeven", a, {}]);
  stappen.push([verzonden, "A3 verzonden", a, { ontvangers: [{ aan: "backoffice", stuk: "advies" }, { aan: "inwoner", stuk: "verslag" }] }]);
  stappen.push([verzonden + 1, "A1 oplossing-geboden", m, { oplossing: "advies", advies: a }]);
  if (trek.kans(0.8)) {
    stappen.push([verzonden + 9 * DAG, "A3 verwerkt", a, { beschikkingsdatum: DEZE_DAG, besluit: trek.een(["toegekend", "gedeeltelijk toegekend", "afgewezen"]) }]);
    if (trek.kans(0.5)) {
      stappen.push([verzonden + 12 * DAG, "A3 bezwaar-ontvangen", a, { informatieGevraagd: true }]);
      stappen.push([verzonden + 14 * DAG, "A3 informatie-geleverd", a, { wat: "het verslag" }]);
      if (trek.kans(0.7)) stappen.push([verzonden + (15 + trek.onder(20)) * DAG, "A3 bezwaar-afgerond", a, { uitkomst: trek.een(["gegrond", "ongegrond", "ingetrokken"]), maatregel: { nodig: false, motivering: "eenmalig" } }]);
    }
  }
  return verzonden + 1;
};

// After the test the sample looks at this pgb each month; who is drawn is tested again.
const toetsPgb = ({ trek, stappen }: Verloop, [o, p]: readonly [string, string], vanaf: number): void => {
  stappen.push([vanaf, "A4 pgb-overwogen", p, { onderzoek: o, pgbIsMogelijk: true }]);
  stappen.push([vanaf + 1, "A4 pgb-uitgelegd", p, { rechten: true, plichten: true, gevolgen: true, begrijpelijkeTaal: true, wensGemotiveerd: "zelf kiezen" }]);
  stappen.push([vanaf + 2, "A4 pgb-plan-ontvangen", p, { plan: "het budgetplan" }]);
  stappen.push([vanaf + 3, "A4 pgb-gesprek-gevoerd", p, { deelnemers: ["inwoner"] }]);
  const goed = { voldoet: true, motivering: "in orde" };
  stappen.push([vanaf + 4, "A4 pgb-beoordeeld", p, { bekwaamheid: goed, kwaliteit: goed, instrument: { versie: "1", goedgekeurdDoorOpdrachtgever: true } }]);
  for (let maand = 1; maand <= 3; maand += 1) {
    const isGetrokken = trek.kans(0.3);
    stappen.push([vanaf + (maand * 30 + trek.onder(20)) * DAG, "A4 steekproef-getrokken", p, { isGetrokken }]);
    if (isGetrokken) return;
  }
};

const onderzoek = (verloop: Verloop, nr: number, vanaf: number): number => {
  const { trek, stappen, m } = verloop;
  const [o, a, b] = [`o${nr}`, `a${nr}`, `b${nr}`];
  const begin = vanaf + 1;
  stappen.push([begin, "A1 onderzoek-gestart", m, { onderzoek: o }]);
  stappen.push([begin, "A2 onderzoek-gestart", o, { aanleiding: { soort: "melding", melding: m }, diepgang: "licht" }]);
  if (trek.kans(0.1)) {
    stappen.push([begin + 3 * DAG, "A2 onderzoek-gestopt", o, { door: "inwoner", motivering: "niet meer nodig" }]);
    return begin + 3 * DAG;
  }
  stappen.push([begin + DAG, "A2 stap-1-vastgelegd", o, { hulpvraag: "meedoen", deelvragen: [{ id: "d1", vraag: "meedoen" }] }]);
  const besloten = begin + 2 * DAG + trek.onder(20 * DAG);
  const uitkomst = trek.een(["basishulp", "sociale-basis", "wlz-of-zvw", "advies-positief", "advies-positief"] as const);
  stappen.push([besloten, "A2 verslag-achterwege-gelaten", o, { uitkomsten: [uitkomst], nietNodigOmdat: "kort", inwonerSteuntOplossing: true }]);
  if (uitkomst === "basishulp") return helpMetBasishulp(verloop, b, besloten, { onderzoek: o, meldingsdatum: "2026-01-05" });
  if (uitkomst === "advies-positief" && trek.kans(0.5)) toetsPgb(verloop, [o, `p${nr}`], begin + DAG + 1);
  if (uitkomst === "advies-positief") return adviseer(verloop, [o, a], besloten);
  stappen.push([besloten + 1, "A1 oplossing-geboden", m, { oplossing: uitkomst }]);
  return besloten + 1;
};

/** What happens with one melding, from the beginning to the end; what lies after the last day is not recorded. */
export const speelMelding = (trek: Trekker, nr: number, begin: number, professional: string): readonly Stap[] => {
  const stappen: Stap[] = [];
  const m = `m${nr}`;
  const verloop: Verloop = { trek, stappen, m, professional };
  stappen.push([begin, "A1 melding-ontvangen", m, { aanmelder: "huisarts", kanaal: trek.een(["telefoon", "stip", "partner", "e-mail"]), gezinMetJeugdigen: false }]);
  if (trek.kans(0.03)) return stappen;
  if (trek.kans(0.05)) return [...stappen, [begin + trek.onder(20 * DAG), "A1 melding-ingetrokken", m, { door: "inwoner", motivering: "niet meer nodig" }]];
  const gescreend = screen(verloop, begin);
  if (trek.kans(0.3)) {
    stappen.push([gescreend + 1, "A1 doorgeleid-naar-sociale-basis", m, { naar: "Stip", warmOvergedragen: true }]);
    stappen.push([gescreend + 2, "A1 oplossing-geboden", m, { oplossing: "sociale-basis" }]);
    stappen.push([gescreend + 3, "A1 melding-afgehandeld", m, { alleDeelvragenBeantwoord: true }]);
    return stappen;
  }
  const gekoppeld = koppel(verloop, gescreend);
  const opgelost = trek.kans(0.6) ? helpMetBasishulp(verloop, `b${nr}`, gekoppeld, { melding: m }) : onderzoek(verloop, nr, gekoppeld);
  if (trek.kans(0.85) && stappen.some(([, wat]) => wat === "A1 oplossing-geboden")) stappen.push([opgelost + 1, "A1 melding-afgehandeld", m, { alleDeelvragenBeantwoord: true }]);
  return stappen;
};
