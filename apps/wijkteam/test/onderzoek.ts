import type { Dossierweergave } from "../src/api/weergave.js";
import type { Onderzoekweergave } from "../src/onderzoek/weergave.js";
import { KOPPELING, type Stapprobleem } from "./melding.js";
import { makePlanner } from "./plan.js";
import { overDagen, type Antwoord, type Proefserver, type Vrager } from "./server.js";

/** Two parts of the question: the house, and going out. @source W-27.1.1, W-26.a to W-26.c */
export const STAP1 = {
  hulpvraag: "Ik wil mijn week weer op orde.",
  deelvragen: [
    { id: "1", vraag: "Hoe houd ik mijn huis op orde?" },
    { id: "2", vraag: "Hoe kom ik onder de mensen?" },
  ],
  a: "Woont alleen en houdt van rust.",
  b: { vanToepassing: false, toelichting: "Er zijn geen ouders in beeld." },
  c: "Zelf de week kunnen plannen.",
};

/** A problem behind each part. @source W-27.1.2 */
export const STAP2 = {
  problemen: [
    { id: "1", deelvraag: "1", gebied: "zelfredzaamheid", omschrijving: "Overzicht houden lukt niet." },
    { id: "2", deelvraag: "2", gebied: "participatie", omschrijving: "Komt weinig buiten." },
  ],
  afgesloten: [],
};

/** An activity for each problem. @source W-27.1.3 */
export const STAP3 = {
  activiteiten: [
    { id: "1", probleem: "1", omschrijving: "De week plannen." },
    { id: "2", probleem: "2", omschrijving: "Naar de buurtkamer gaan." },
  ],
};

type Dekking = "volledig" | "deels" | "niet";

/** The verdicts of one activity on d, e and f. @source W-27.1.4 */
export const oordelen = (activiteit: string, d: Dekking, e: Dekking, f: Dekking): readonly object[] =>
  Object.entries({ d, e, f }).map(([element, oordeel]) => ({ activiteit, element, oordeel, motivering: `Besproken: ${oordeel}.` }));

/** The network carries going out; planning the week is left. */
export const STAP4 = { oordelen: [...oordelen("1", "deels", "niet", "niet"), ...oordelen("2", "niet", "volledig", "niet")], samen: [], inwonerBetrokken: true, netwerk: { betrokken: true } };

/** The network carries everything. @source W-26-u2 */
export const STAP4_GEDEKT = { ...STAP4, oordelen: [...oordelen("1", "niet", "volledig", "niet"), ...oordelen("2", "niet", "volledig", "niet")] };

/** Twice a week an hour. @source W-27.1.5 */
export const STAP5 = { g: "Individuele begeleiding.", rest: [{ activiteit: "1", kerenPerWeek: "2", minuten: 60 }] };

/** A year, as it gets better. @source W-27.1.6 */
export const STAP6 = {
  perspectief: "verbetering",
  duurInMaanden: 12,
  isLangereDuur: false,
  belastingHerindicatie: "Licht.",
  motivering: "In een jaar kan veel geleerd worden.",
  h: "Het abonnementstarief is uitgelegd.",
  i: { pgbGewenst: false, begrijpelijkUitgelegd: true },
};

/** A report in which nothing special plays. @source W-29.1 */
export const VERSLAG = {
  samenvatting: "Met steun bij het plannen lukt de week.",
  financieleStress: false,
  daginvullingOntbreekt: false,
  veiligheidszorg: false,
  afschalenMogelijk: false,
  doelen: [{ soort: "anders", omschrijving: "Zelf de week plannen." }],
  regisseurAangewezen: false,
};

/** A positive advice with everything that was weighed. @source W-21.1 to W-21.3, W-42.3, W-17 */
export const BESLUIT = {
  uitkomsten: ["advies-positief"],
  motivering: "Wat al kan, is niet genoeg.",
  basishulpLostOp: false,
  bestPassend: { inhoudelijk: "Begeleiding past bij de vraag.", financieel: "Het is de goedkoopste passende vorm." },
  expertteam: { komtInAanmerking: false, besproken: false },
  hulpBijHuishouden: false,
  verwijzingen: [],
};

/** An indication of before this dossier, that runs for a while yet. @source W-28.1 */
export const OUDE_INDICATIE = { eerderAfgegeven: true, financiering: "zin", onderdelen: ["begeleiding"], aanbieder: "Zorgboerderij De Proef" };

const ALLE_ROLLEN = ["medewerker", "teamleider", "administratie", "financieel", "beheerder", "toezicht"];

/** Everything on the way of an investigation, by number of the step. */
const STAPPEN = [STAP1, STAP2, STAP3, STAP4, STAP5, STAP6] as const;

/** What tests of an investigation do with a running server. */
export const makeOnderzoeker = (server: () => Proefserver) => {
  const planner = makePlanner(server);
  const { doe, doeAls, gescreend, lukt, meld, zaakVan } = planner;
  let adviseur: Promise<Vrager> | undefined;
  /** Somebody who may sign an advice and judge a pgb. @source W-72.7, W-72.8 */
  const alsAdviseur = (): Promise<Vrager> => (adviseur ??= server().als("adviseur", ALLE_ROLLEN, ["indicatiestelling", "pgb"]));
  const zetAlsAdviseur = async (id: string, levensloop: string, gebeurtenis: string, gegevens: object): Promise<Antwoord<Stapprobleem>> =>
    planner.zetAls<Stapprobleem>(await alsAdviseur(), id, { levensloop, gebeurtenis, gegevens });

  /** A resident whose investigation began. */
  const begonnen = async (screening: object = {}): Promise<Dossierweergave> => {
    const { id } = await gescreend(screening);
    const gekoppeld = await lukt(id, { gebeurtenis: "professional-gekoppeld", gegevens: { ...KOPPELING, professionalIsVeiligheidsdeskundig: true } });
    return doe(id, "A2", "onderzoek-gestart", { aanleiding: { soort: "melding", melding: zaakVan(gekoppeld, "A1") }, diepgang: "diepgaand" });
  };
  const legStapVast = (id: string, nummer: number, gegevens?: object): Promise<Dossierweergave> =>
    doe(id, "A2", `stap-${nummer}-vastgelegd`, gegevens ?? STAPPEN[nummer - 1] ?? {});
  /** An investigation up to and including a step; `anders` replaces the data of a step. */
  const totStap = async (nummer: number, anders: Readonly<Record<number, object>> = {}, screening: object = {}): Promise<Dossierweergave> => {
    let dossier = await begonnen(screening);
    for (let stap = 1; stap <= nummer; stap += 1) dossier = await legStapVast(dossier.id, stap, anders[stap]);
    return dossier;
  };
  const metVerslag = async (id: string, verslag: object = VERSLAG): Promise<Dossierweergave> => {
    await doe(id, "A2", "verslag-opgesteld", verslag);
    await doe(id, "A2", "inwoner-reageerde-op-verslag", { voorgesteldeWijzigingen: [], stemtIn: true });
    return doe(id, "A2", "verslag-vastgesteld");
  };
  /** An investigation with its report, ready for the decision. */
  const vastgesteld = async (anders: Readonly<Record<number, object>> = {}, stappen = 6): Promise<Dossierweergave> => {
    const { id } = await totStap(stappen, anders);
    return metVerslag(id);
  };
  /** A resident with an indication that ends after so many days. */
  const metIndicatie = async (dagen: number, anders: object = {}): Promise<Dossierweergave> => {
    const { id } = await meld();
    await doe(id, "A6", "indicatie-aangevraagd", { ...OUDE_INDICATIE, ...anders });
    return doe(id, "A6", "toegekend", { begindatum: overDagen(-300), einddatum: overDagen(dagen) });
  };
  /** A re-indication whose investigation began. @source W-28.2 */
  const heronderzoek = async (anders: object = {}): Promise<Dossierweergave> => {
    const dossier = await metIndicatie(100, anders);
    const evaluatieverslagVan = "financiering" in anders && anders.financiering === "pgb" ? "pgb-beheerder" : "inwoner met aanbieder";
    await doe(dossier.id, "A6", "verlenging-gevraagd", { evaluatieverslagVan });
    return doe(dossier.id, "A2", "onderzoek-gestart", { aanleiding: { soort: "herindicatie", indicatie: zaakVan(dossier, "A6") }, diepgang: "licht" });
  };
  /** A pgb test up to the conversation. @source W-32.1, W-32.2 */
  const pgbGesprek = async (): Promise<Dossierweergave> => {
    const dossier = await begonnen();
    await doe(dossier.id, "A4", "pgb-overwogen", { onderzoek: zaakVan(dossier, "A2"), pgbIsMogelijk: true });
    await doe(dossier.id, "A4", "pgb-uitgelegd", { rechten: true, plichten: true, gevolgen: true, begrijpelijkeTaal: true, wensGemotiveerd: "Ik kies zelf wie mij helpt." });
    return doe(dossier.id, "A4", "pgb-plan-ontvangen", { plan: "Het plan van vandaag." });
  };
  const toon = (dossier: Dossierweergave): Promise<Onderzoekweergave> => server().lees(`/api/dossiers/${dossier.id}/onderzoeken/${zaakVan(dossier, "A2")}`);
  const besluit = async (id: string, gegevens: object): Promise<Dossierweergave> => doeAls(await alsAdviseur(), id, "A2", "onderzoek-besloten", gegevens);
  const noteer = async (dossier: Dossierweergave, gegevens: object): Promise<Antwoord<Onderzoekweergave & Stapprobleem>> =>
    server().stuur(`/api/dossiers/${dossier.id}/onderzoeken/${zaakVan(dossier, "A2")}/aantekeningen`, gegevens);
  return { ...planner, alsAdviseur, zetAlsAdviseur, begonnen, legStapVast, totStap, metVerslag, vastgesteld, metIndicatie, heronderzoek, pgbGesprek, toon, besluit, noteer };
};
