import { parseBsn } from "@wmo-kit/domain";

import type { Adviesweergave, Berichtweergave } from "../src/advies/weergave.js";
import type { Dossierweergave } from "../src/api/weergave.js";
import type { Stapprobleem } from "./melding.js";
import { BESLUIT, makeOnderzoeker, VERSLAG } from "./onderzoek.js";
import { overDagen, vandaag, type Antwoord, type Proefserver } from "./server.js";

const ALLE_ROLLEN = ["medewerker", "teamleider", "administratie", "financieel", "beheerder", "toezicht"];

/** Synthetic numbers of the test range that pass the elfproef; the first one is known to the reference register. */
const NUMMERS = ["999900006", ...Array.from({ length: 4000 }, (_, plaats) => String(999_910_000 + plaats)).filter((nummer) => parseBsn(nummer).isOk())];
let uitgedeeld = 0;

/** A Bsn that nobody has yet on this server. */
export const nieuweBsn = (): string => NUMMERS[(uitgedeeld += 1)] ?? "";

/** The resident whom the reference register knows. */
export const BEKENDE_BSN = "999900006";

/** An order in kind with its six things. @source W-34 */
export const BESTELLING = {
  begindatum: overDagen(14),
  einddatum: overDagen(378),
  soort: "begeleiding",
  productcode: "02A03",
  omvang: { volume: 120, eenheid: "01", frequentie: "2" },
  financiering: "zin",
  aanbieder: "Zorg Dichtbij",
};

const { aanbieder: _aanbieder, ...ZONDER } = BESTELLING;

/** An order for a pgb that the resident manages. @source W-34.6, W-39 */
export const PGB_BESTELLING = { ...ZONDER, financiering: "pgb", pgbBeheerder: { wie: "inwoner" } };

/** The same order with the list as somebody looked it up today. @source W-37.3 */
export const MET_LIJST = { ...BESTELLING, robLijst: { opgehaald: vandaag(), producten: ["02A03"] } };

/** A choice of two providers, with everything explained. @source W-30, W-31 */
export const KEUZE = {
  keuzeUitgelegd: true,
  abonnementstariefUitgelegd: true,
  aanbieders: [
    { aanbieder: "Zorg Dichtbij", verbonden: false },
    { aanbieder: "Samen Verder", verbonden: false },
  ],
};

/** A rejection with its ground; the motivation has signs and lines that must arrive to the letter. @source W-35 */
export const AFWIJZING = { grond: "eigen kracht", motivering: "Mevrouw plant met een weeklijst <zelf> haar week.\n\nDat lukt & blijft lukken: “zes weken lang”.", isGedeeltelijk: false } as const;

/** To whom an advice in kind goes, all at one moment. @source W-29.2, W-33.4 */
export const NAAR_ZIN = [
  { aan: "backoffice", stuk: "advies" },
  { aan: "inwoner", stuk: "verslag" },
  { aan: "aanbieder", stuk: "verslag" },
] as const;

/** Without a provider: a rejection or a pgb. @source W-39 */
export const ZONDER_AANBIEDER = NAAR_ZIN.slice(0, 2);

const GOED = { voldoet: true, motivering: "Voert zelf de administratie." };

/** A pgb test that was passed. @source W-32.2, W-32.3 */
export const PGB_GOED = { bekwaamheid: GOED, kwaliteit: GOED, deskundigeGeraadpleegd: "een collega", instrument: { versie: "2026-1", goedgekeurdDoorOpdrachtgever: true } };

/** What tests of an advice do with a running server. */
export const makeAdviesmaker = (server: () => Proefserver) => {
  const onderzoeker = makeOnderzoeker(server);
  const { alsAdviseur, besluit, doeAls, vastgesteld, zaakVan } = onderzoeker;
  let toetser: ReturnType<Proefserver["als"]> | undefined;
  /** A colleague who did not write. @source W-54.2 */
  const alsToetser = (): ReturnType<Proefserver["als"]> => (toetser ??= server().als("toetser", ALLE_ROLLEN));
  const doeAlsAdviseur = async (id: string, gebeurtenis: string, gegevens: object = {}): Promise<Dossierweergave> => doeAls(await alsAdviseur(), id, "A3", gebeurtenis, gegevens);
  const zetAlsAdviseur = (id: string, gebeurtenis: string, gegevens: object = {}): Promise<Antwoord<Stapprobleem>> => onderzoeker.zetAlsAdviseur(id, "A3", gebeurtenis, gegevens);
  const legBsnVast = (id: string, bsn = nieuweBsn()): Promise<Antwoord<Dossierweergave>> => server().stuur(`/api/dossiers/${id}/bsn`, { bsn }, "PUT");
  /** A resident whose investigation began, without a Bsn. */
  const begonnenOnderzoek = onderzoeker.begonnen;
  /** An advice that was begun on an investigation with this outcome. */
  const begonnen = async (uitkomsten: readonly string[] = ["advies-positief"], bsn?: string): Promise<Dossierweergave> => {
    const { id } = await vastgesteld();
    await besluit(id, { ...BESLUIT, uitkomsten });
    await legBsnVast(id, bsn);
    return doeAlsAdviseur(id, "advies-begonnen", { onderzoek: zaakVan(await onderzoeker.lees(id), "A2") });
  };
  /** An order that a colleague approved. */
  const goedgekeurd = async (bestelling: object = MET_LIJST, bsn?: string): Promise<Dossierweergave> => {
    const { id } = await begonnen(["advies-positief"], bsn);
    await doeAlsAdviseur(id, "productbestelling-gemaakt", bestelling);
    await doeAlsAdviseur(id, "keuze-geboden", KEUZE);
    await doeAlsAdviseur(id, "ter-toetsing-aangeboden");
    return doeAls(await alsToetser(), id, "A3", "getoetst", { bevinding: "Volledig en rechtmatig." });
  };
  /** A rejection that a colleague approved. */
  const afgewezen = async (): Promise<Dossierweergave> => {
    const { id } = await begonnen(["advies-negatief"]);
    await doeAlsAdviseur(id, "negatief-opgesteld", AFWIJZING);
    await doeAlsAdviseur(id, "ter-toetsing-aangeboden");
    return doeAls(await alsToetser(), id, "A3", "getoetst", { bevinding: "De grond klopt." });
  };
  /** An investigation that came to a positive advice, with a pgb test that was passed; `screening` says what played from the beginning. @source W-32.2, W-70.1 */
  const pgbBesloten = async (screening: object = {}, verslag: object = VERSLAG): Promise<Dossierweergave> => {
    const dossier = await onderzoeker.begonnen(screening);
    const { id } = dossier;
    await onderzoeker.doe(id, "A4", "pgb-overwogen", { onderzoek: zaakVan(dossier, "A2"), pgbIsMogelijk: true });
    await onderzoeker.doe(id, "A4", "pgb-uitgelegd", { rechten: true, plichten: true, gevolgen: true, begrijpelijkeTaal: true, wensGemotiveerd: "Ik kies zelf wie mij helpt." });
    await onderzoeker.doe(id, "A4", "pgb-plan-ontvangen", { plan: "Het plan van vandaag." });
    await onderzoeker.doe(id, "A4", "pgb-gesprek-gevoerd", { deelnemers: ["inwoner"] });
    await doeAls(await alsAdviseur(), id, "A4", "pgb-beoordeeld", PGB_GOED);
    for (let nummer = 1; nummer <= 6; nummer += 1) await onderzoeker.legStapVast(id, nummer);
    await onderzoeker.metVerslag(id, verslag);
    const besloten = await besluit(id, BESLUIT);
    await legBsnVast(id);
    return besloten;
  };
  /** An order for a pgb that was approved by a colleague. @source W-32.2, W-39 */
  const begonnenMetPgb = async (): Promise<Dossierweergave> => {
    const { id } = await pgbBesloten();
    await doeAlsAdviseur(id, "advies-begonnen", { onderzoek: zaakVan(await onderzoeker.lees(id), "A2") });
    await doeAlsAdviseur(id, "productbestelling-gemaakt", PGB_BESTELLING);
    await doeAlsAdviseur(id, "keuze-geboden", KEUZE);
    await doeAlsAdviseur(id, "ter-toetsing-aangeboden", { pgbToets: zaakVan(await onderzoeker.lees(id), "A4") });
    return doeAls(await alsToetser(), id, "A3", "getoetst", { bevinding: "De pgb-toets klopt." });
  };
  const verstuurd = async (bestelling: object = MET_LIJST, bsn?: string): Promise<Dossierweergave> => {
    const { id } = await goedgekeurd(bestelling, bsn);
    return doeAlsAdviseur(id, "verzonden", { ontvangers: NAAR_ZIN });
  };
  const toonAdvies = (dossier: Dossierweergave): Promise<Adviesweergave> => server().lees(`/api/dossiers/${dossier.id}/adviezen/${zaakVan(dossier, "A3")}`);
  const berichten = async (id: string): Promise<readonly Berichtweergave[]> => (await server().lees<{ readonly berichten: readonly Berichtweergave[] }>(`/api/dossiers/${id}/berichten`)).berichten;
  /** Sends and fetches now. */
  const ronde = async (): Promise<void> => {
    const { status } = await server().stuur("/api/backoffice/ronde", {});
    if (status !== 200) throw new Error(`een ronde geeft ${status}`);
  };
  return { ...onderzoeker, alsToetser, doeAlsAdviseur, zetAlsAdviseur, legBsnVast, begonnenOnderzoek, begonnen, begonnenMetPgb, pgbBesloten, goedgekeurd, afgewezen, verstuurd, toonAdvies, berichten, ronde };
};
