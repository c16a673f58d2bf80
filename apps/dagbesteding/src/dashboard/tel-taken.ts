import { addDagen, WEEKDAGEN, weekdagVan, type IsoDatum } from "@wmo-kit/domain";
import type { OpenTaak } from "@wmo-kit/kit";

import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { TAKEN_GETOOND } from "./grenzen.table.js";

/** A task and the dossier it is of. */
export interface Taakplek {
  readonly dossier: Bewonerdossier;
  readonly taak: OpenTaak;
}

/** How many tasks there are, and those that come first. */
export interface Takenstapel {
  readonly aantal: number;
  readonly eerste: readonly Taakplek[];
}

/** What must be done by a day, and in the rest of its week. */
export interface Takentelling {
  readonly vandaag: Takenstapel;
  readonly dezeWeek: Takenstapel;
}

/** The Sunday of the week of a day. */
export const eindeVanWeek = (dag: IsoDatum): IsoDatum => addDagen(dag, WEEKDAGEN.length - 1 - WEEKDAGEN.indexOf(weekdagVan(dag))).unwrapOr(dag);

const vergelijk = (links: string, rechts: string): number => (links < rechts ? -1 : links > rechts ? 1 : 0);

const opVolgorde = (links: Taakplek, rechts: Taakplek): number => vergelijk(links.taak.uiterlijk ?? "", rechts.taak.uiterlijk ?? "") || vergelijk(links.taak.id, rechts.taak.id);

const stapel = (taken: readonly Taakplek[], aantal = taken.length): Takenstapel => ({ aantal, eerste: taken.toSorted(opVolgorde).slice(0, TAKEN_GETOOND) });

/** What must be done in some dossiers, by the last day of each task. */
export const telTaken = (dossiers: readonly Bewonerdossier[], peildatum: IsoDatum): Takentelling => {
  const zondag = eindeVanWeek(peildatum);
  const alle = dossiers.flatMap((dossier) => dossier.taken.map((taak) => ({ dossier, taak, dag: taak.uiterlijk })));
  return {
    vandaag: stapel(alle.filter(({ dag }) => dag !== undefined && dag <= peildatum)),
    dezeWeek: stapel(alle.filter(({ dag }) => dag !== undefined && dag > peildatum && dag <= zondag)),
  };
};

const voegStapels = (stapels: readonly Takenstapel[]): Takenstapel => stapel(stapels.flatMap(({ eerste }) => eerste), stapels.reduce((som, { aantal }) => som + aantal, 0));

/** The counts of different dossiers as one. */
export const voegTakenSamen = (delen: readonly Takentelling[]): Takentelling => ({
  vandaag: voegStapels(delen.map(({ vandaag }) => vandaag)),
  dezeWeek: voegStapels(delen.map(({ dezeWeek }) => dezeWeek)),
});
