import type { Stapweergave, Veld } from "@wmo-kit/kit/api";

/** The fields of steps that name a professional of the team: a person chooses, and never types an account. @source W-8.7, W-11.7, W-49.4 */
const PROFESSIONALVELDEN: Readonly<Record<string, string>> = {
  "A1 professional-gekoppeld": "professional",
  "A5 basishulp-gestart": "verantwoordelijke",
  "A5 plan-opgesteld": "verantwoordelijke",
  "A5 professional-gewisseld": "naar",
  "A5 hulp-hervat": "verantwoordelijke",
  "A7 opgeschaald-naar-procesregie": "procesregisseur",
};

/** Somebody of the team who can be chosen. */
export interface Kiesbaar {
  readonly account: string;
  readonly naam: string;
}

const toKeuze = (veld: Veld, team: readonly Kiesbaar[]): Veld => {
  // What was recorded before stays a choice, also when that person left.
  const voorstel = typeof veld.voorstel === "string" && !team.some(({ account }) => account === veld.voorstel) ? [{ waarde: veld.voorstel, label: veld.voorstel }] : [];
  return { ...veld, soort: "keuze", opties: [...team.map(({ account, naam }) => ({ waarde: account, label: naam })), ...voorstel] };
};

/** Steps in which a professional is chosen from the team. */
export const metTeam = (stappen: readonly Stapweergave[], team: readonly Kiesbaar[]): readonly Stapweergave[] =>
  team.length === 0
    ? stappen
    : stappen.map((stap) => {
        const naam = PROFESSIONALVELDEN[`${stap.levensloop} ${stap.gebeurtenis}`];
        return naam === undefined ? stap : { ...stap, velden: stap.velden.map((veld) => (veld.naam === naam ? toKeuze(veld, team) : veld)) };
      });
