import { expect } from "vitest";

import type { Dossierweergave } from "../src/api/weergave.js";
import { eenMelding, KOPPELING, makeMelder, type Stapgegevens, type Stapprobleem } from "./melding.js";
import { overDagen, type Antwoord, type Proefserver, type Vrager } from "./server.js";

/** A plan of approach with every element; who is responsible is `werker`. @source W-8.1, W-8.2, W-8.4.1–9, W-8.7 */
export const plan = (anders: object = {}): object => ({
  netwerkGevraagd: true,
  netwerk: ["een zus"],
  hulpvraag: "Weer overzicht over de post.",
  eigenaarschap: "In eigen woorden geschreven.",
  leefdomeinen: ["financiën"],
  financieleStress: true,
  financieelDoel: "Binnen een halfjaar geen nieuwe schulden.",
  heeftDaginvulling: false,
  daginvulling: "Twee keer per week in de buurttuin.",
  diversiteit: { stand: "niet relevant" },
  professionals: ["werker"],
  organisaties: ["het wijkteam"],
  overgangsmomenten: [],
  eigenKracht: "De zus helpt met de administratie.",
  ehealth: "niet geschikt",
  levensloopbegeleiding: false,
  doelen: [{ doel: "Post bijhouden.", prioriteit: 1, perspectief: "stabilisatie", activiteiten: ["Elke week samen openen."] }],
  acties: [{ actie: "Afspraak met schuldhulp.", eigenaar: "werker", streefdatum: overDagen(30), evaluatiemoment: overDagen(60) }],
  bijEvaluatie: [],
  verantwoordelijke: "werker",
  ...anders,
});

/** A safety plan with everybody spoken to. @source W-70.1.1–8 */
export const veiligheidsplan = (anders: object = {}): object => ({
  betrokkenen: [{ wie: "de partner", rol: "lid van het huishouden", contact: true, geweldBesproken: true }],
  voorwaarden: [{ voorwaarde: "Geen alcohol in huis.", acties: ["Wekelijks bespreken."] }],
  acties: [{ actie: "Bel de wijkagent bij ruzie.", eigenaar: "de partner", streefdatum: overDagen(7), evaluatiemoment: overDagen(14) }],
  oorzaken: "Schulden en drank.",
  steunstructuur: "De buren letten op.",
  systeemgerichteHulp: "Relatiegesprekken.",
  herstel: "Steun voor de kinderen van de buren.",
  ...anders,
});

/** An evaluation in which everything was talked about. @source W-9.2 */
export const EVALUATIE = {
  bijEinde: false,
  tevredenheid: "Tevreden.",
  doelrealisatie: "De post is bij.",
  aanpak: "De aanpak past.",
  verankering: "De zus neemt het over.",
  uitkomst: "Zo doorgaan.",
} as const;

/** Ending before the time with all that the source asks, but for the ground. @source W-63.2, W-63.5 */
export const VOORTIJDIG = { motivering: "Zie de gesprekken van deze maand.", partnerKanVoortzetten: false, zorgmijding: false, reden: "Zo besproken.", zienswijzeInwoner: "Het is goed zo." } as const;

/** What tests of help do with a running server, as whoever asks. */
export const makePlanner = (server: () => Proefserver) => {
  const melder = makeMelder(server);
  const { lees, gescreend, lukt } = melder;
  const zaakVan = ({ zaken }: Dossierweergave, levensloop: string): string => zaken.findLast((zaak) => zaak.levensloop === levensloop)?.id ?? "";
  const toestandVan = ({ zaken }: Dossierweergave, levensloop: string): string | undefined => zaken.findLast((zaak) => zaak.levensloop === levensloop)?.toestand;
  const zetAls = async <T>(vrager: Vrager, id: string, stap: Stapgegevens & { readonly levensloop: string; readonly nieuw?: boolean }): Promise<Antwoord<T>> => {
    const { nieuw = false, ...rest } = stap;
    const dossier = await lees(id);
    const zaak = nieuw ? null : zaakVan(dossier, stap.levensloop) || null;
    return vrager.stuur<T>(`/api/dossiers/${id}/stappen`, { gegevens: {}, ...rest, zaak, verwachteVersie: dossier.versie });
  };
  const zet = <T = Stapprobleem>(id: string, levensloop: string, gebeurtenis: string, gegevens: object = {}, nieuw = false): Promise<Antwoord<T>> =>
    zetAls<T>(server(), id, { levensloop, gebeurtenis, gegevens, nieuw });
  const doeAls = async (vrager: Vrager, id: string, levensloop: string, gebeurtenis: string, gegevens: object = {}): Promise<Dossierweergave> => {
    const { status, inhoud } = await zetAls<Dossierweergave>(vrager, id, { levensloop, gebeurtenis, gegevens });
    expect([gebeurtenis, status, inhoud]).toEqual([gebeurtenis, 200, expect.anything()]);
    return inhoud;
  };
  const doe = (id: string, levensloop: string, gebeurtenis: string, gegevens: object = {}): Promise<Dossierweergave> => doeAls(server(), id, levensloop, gebeurtenis, gegevens);
  const start = (melding: string, anders: object = {}): object => ({
    melding,
    inwonerStemtIn: true,
    verantwoordelijke: "werker",
    andereVerantwoordelijkeInGezin: false,
    veiligheidszorg: false,
    ...anders,
  });
  const gekoppeld = async (): Promise<Dossierweergave> => {
    const { id } = await gescreend({ vraagGenoegzaamBekend: true });
    return lukt(id, { gebeurtenis: "professional-gekoppeld", gegevens: KOPPELING });
  };
  /** A resident whose help began. */
  const gestart = async (anders: object = {}): Promise<Dossierweergave> => {
    const dossier = await gekoppeld();
    return doe(dossier.id, "A5", "basishulp-gestart", start(zaakVan(dossier, "A1"), anders));
  };
  /** A resident with a plan to which he or she agrees. */
  const actief = async (anders: object = {}): Promise<Dossierweergave> => {
    const { id } = await gestart();
    await doe(id, "A5", "plan-opgesteld", plan(anders));
    return doe(id, "A5", "inwoner-stemt-in", { stemtIn: true, exemplaarGewenst: false });
  };
  const stuurMelding = (anders: object): Promise<Antwoord<Stapprobleem>> => server().stuur<Stapprobleem>("/api/meldingen", eenMelding(anders));
  const ik = async (): Promise<string> => (await server().lees<{ readonly account: string }>("/api/ik")).account;
  return { ...melder, eenMelding, stuurMelding, ik, zaakVan, toestandVan, zet, zetAls, doe, doeAls, start, gekoppeld, gestart, actief };
};
