import { leesJson, type Antwoord, type Sessie } from "@wmo-kit/tooling-beproeving";

import { eenMelding, INFORMATIE } from "../melding.js";

/** A melding that was sent in, and the dossier that the server said it opened; undefined when no answer came. */
interface Gemeld {
  readonly nummer: number;
  readonly dossierId: string | undefined;
}

/** What one person at work did until the power went. */
export interface Werkdag {
  readonly meldingen: readonly Gemeld[];
  /** Dossiers in which the information was recorded, with the version that was answered; null when no answer came. */
  readonly stappen: readonly { readonly dossierId: string; readonly bevestigd: number | null }[];
}

/** The same number is the same melding: its mark is made of it. */
const kenmerkVan = (nummer: number): string => `0198a000-0000-7000-8000-${String(nummer).padStart(12, "0")}`;

/** Sends the melding with a number: it opens a dossier once. @source W-1 */
export const stuurMelding = (sessie: Sessie, nummer: number): Promise<Antwoord> =>
  sessie.stuurJson("POST", "/api/meldingen", eenMelding({ kenmerk: kenmerkVan(nummer), vraag: `Ik kom de deur niet meer uit (${nummer}).` }));

/** Records on a new dossier that the information was given, on the version that nobody changed yet. @source W-49.2 */
export const stuurInformatie = async (sessie: Sessie, dossierId: string): Promise<Antwoord> => {
  const { tekst } = await sessie.stuur({ method: "GET", pad: `/api/dossiers/${dossierId}` });
  const { versie, zaken } = JSON.parse(tekst) as { readonly versie: number; readonly zaken: readonly { readonly id: string; readonly levensloop: string }[] };
  const zaak = zaken.find(({ levensloop }) => levensloop === "A1")?.id ?? null;
  return sessie.stuurJson("POST", `/api/dossiers/${dossierId}/stappen`, { levensloop: "A1", zaak, gebeurtenis: "informatie-verstrekt", gegevens: INFORMATIE, verwachteVersie: versie });
};

const weg = async (antwoord: Promise<Antwoord>): Promise<Antwoord | undefined> => antwoord.catch(() => undefined);

let teller = 1_000;

/** Records meldingen and a step on each, one after the other, until the server is gone. */
export const werkTotHetMisgaat = async (sessie: Sessie, meldBevestigd: () => void): Promise<Werkdag> => {
  const [meldingen, stappen]: [Gemeld[], { dossierId: string; bevestigd: number | null }[]] = [[], []];
  for (;;) {
    const nummer = (teller += 1);
    const antwoord = await weg(stuurMelding(sessie, nummer));
    if (antwoord !== undefined && antwoord.status !== 201) return Promise.reject(new Error(`een melding onder storing: ${antwoord.status} ${antwoord.tekst.slice(0, 300)}`));
    const dossierId = antwoord === undefined ? undefined : String(leesJson(antwoord)["id"]);
    meldingen.push({ nummer, dossierId });
    if (dossierId === undefined) return { meldingen, stappen };
    meldBevestigd();
    const stap = await weg(stuurInformatie(sessie, dossierId));
    stappen.push({ dossierId, bevestigd: stap?.status === 200 ? Number(leesJson(stap)["versie"]) : null });
    if (stap === undefined) return { meldingen, stappen };
  }
};

/** What went wrong with the work of a day, seen from after the restart; sending the same again finds it, once. */
export const findVerlies = async (sessie: Sessie, { meldingen, stappen }: Werkdag): Promise<readonly string[]> => {
  const mis: string[] = [];
  for (const { nummer, dossierId } of meldingen) {
    const antwoord = await stuurMelding(sessie, nummer);
    const terug = leesJson(antwoord)[antwoord.status === 409 ? "dossierId" : "id"];
    if (dossierId !== undefined && (antwoord.status !== 409 || terug !== dossierId)) mis.push(`bevestigde melding kwijt: ${antwoord.status}`);
    if (dossierId === undefined && antwoord.status !== 201 && antwoord.status !== 409) mis.push(`onbevestigde melding klem: ${antwoord.status}`);
    const weer = await stuurMelding(sessie, nummer);
    if (weer.status !== 409 || leesJson(weer)["dossierId"] !== terug) mis.push("dezelfde melding twee keer vastgelegd");
  }
  for (const { dossierId, bevestigd } of stappen) {
    const terug = leesJson(await sessie.stuur({ method: "GET", pad: `/api/dossiers/${dossierId}` }));
    if (bevestigd !== null && !(Number(terug["versie"]) >= bevestigd)) mis.push(`bevestigde stap kwijt: versie ${String(terug["versie"])} waar ${bevestigd} bevestigd was`);
    const stappenlijst = await sessie.stuur({ method: "GET", pad: `/api/dossiers/${dossierId}/stappen` });
    if (stappenlijst.status !== 200) mis.push(`de stappen zijn niet te lezen: ${stappenlijst.status}`);
  }
  return mis;
};
