import type { Contractprofiel, IsoDatum, NormId, Uitkomst } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import {
  DAGBESTEDING_TERMIJNEN,
  evaluateTermijn,
  type Dagtermijn,
  type Kalender,
  type Stap,
  type TimelinessError,
} from "@wmo-kit/timeliness";

import type { Toewijzing } from "./dossier.js";
import type { Bewonerdossier } from "./dossierlijn.js";
import { findOndersteuning, findToeleiding } from "./zaken.js";

/** By which calendar and contract the terms of a dossier are counted. */
export interface Termijnregels {
  readonly kalender: Kalender;
  readonly profiel: Contractprofiel | undefined;
}

/** The terms of a dossier, looked at on a day. */
export interface Termijnvraag {
  readonly dossier: Bewonerdossier;
  readonly peildatum: IsoDatum;
  readonly regels: Termijnregels;
}

/**
 * A term that runs in a dossier, or will run as soon as support starts (`verwacht`).
 * `aanvang` is the event it counts from; for an expected term the day on which support can start at the earliest.
 */
export interface Dossiertermijn {
  readonly id: string;
  readonly norm: NormId;
  readonly toewijzingNummer?: number;
  readonly aanvang: IsoDatum;
  readonly verwacht: boolean;
  readonly voldaanOp?: IsoDatum;
  readonly uitkomst: Result<Uitkomst<Dagtermijn, Stap>, TimelinessError>;
}

const evaluate = (termijn: Omit<Dossiertermijn, "uitkomst">, { kalender, profiel }: Termijnregels): Dossiertermijn => ({
  ...termijn,
  uitkomst: evaluateTermijn({
    normen: DAGBESTEDING_TERMIJNEN,
    norm: termijn.norm,
    aanvang: termijn.aanvang,
    kalender,
    ...(profiel === undefined ? {} : { profiel }),
  }),
});

const metVoldaan = <T extends object>(termijn: T, voldaanOp: IsoDatum | undefined): T & { readonly voldaanOp?: IsoDatum } =>
  voldaanOp === undefined ? termijn : { ...termijn, voldaanOp };

/** In these states of its case an allocation is there to be used. */
const TE_LEVEREN: readonly string[] = ["301-ontvangen", "toewijzing-open", "contact-gelegd", "startafspraak"];

const isTeLeveren = ({ zaken }: Bewonerdossier, nummer: number): boolean => {
  const zaak = findToeleiding(zaken, nummer);
  return zaak !== undefined && TE_LEVEREN.includes(zaak.toestand);
};

const teLeveren = (dossier: Bewonerdossier): readonly Toewijzing[] => dossier.eigen.toewijzingen.filter(({ nummer }) => isTeLeveren(dossier, nummer));

interface Aanvang {
  readonly aanvang: IsoDatum;
  readonly verwacht: boolean;
}

/** The actual start, else the first day from now on which support can start: not before the allocation. Undefined when it will not start. */
const startVan = ({ zaken }: Bewonerdossier, { nummer, ingangsdatum }: Toewijzing, peildatum: IsoDatum): Aanvang | undefined => {
  const ondersteuning = findOndersteuning(zaken, nummer);
  const start = ondersteuning?.feiten.start;
  if (start !== undefined) return { aanvang: start, verwacht: false };
  if (ondersteuning?.toestand === "afgerond") return undefined;
  return { aanvang: ingangsdatum > peildatum ? ingangsdatum : peildatum, verwacht: true };
};

/**
 * Contact within fourteen days of the receipt of each message that brought a new allocation.
 *
 * @source D-11.3
 */
export const contacttermijnen = ({ dossier, regels }: Termijnvraag): readonly Dossiertermijn[] =>
  dossier.eigen.ontvangsten.flatMap(({ berichtId, ontvangstdatum, nieuweToewijzingen }) => {
    const nummers = nieuweToewijzingen.filter((nummer) => isTeLeveren(dossier, nummer));
    if (nummers.length === 0) return [];
    const contacten = nummers.map((nummer) => findToeleiding(dossier.zaken, nummer)?.feiten.contact);
    // Each allocation has its own contact; the term is met when the last of them is.
    const laatste = contacten.includes(undefined) ? undefined : contacten.flatMap((dag) => dag ?? []).toSorted().at(-1);
    return [evaluate(metVoldaan({ id: `contact-${berichtId}`, norm: "D-11.3", aanvang: ontvangstdatum, verwacht: false }, laatste), regels)];
  });

/**
 * The WMO305 of each allocation, sent within five working days of the actual start.
 *
 * @source D-20.4
 */
export const starttermijnen = ({ dossier, peildatum, regels }: Termijnvraag): readonly Dossiertermijn[] =>
  teLeveren(dossier).flatMap((toewijzing) => {
    const { nummer } = toewijzing;
    const start = startVan(dossier, toewijzing, peildatum);
    if (start === undefined) return [];
    const verzonden = findOndersteuning(dossier.zaken, nummer)?.feiten.startberichtVerzonden;
    return [evaluate(metVoldaan({ id: `start-${nummer}`, norm: "D-20.4", toewijzingNummer: nummer, ...start }, verzonden), regels)];
  });

/**
 * The support plan, within three months of the first start in this dossier.
 *
 * @source D-12.5
 */
export const plantermijnen = ({ dossier, peildatum, regels }: Termijnvraag): readonly Dossiertermijn[] => {
  const kandidaten = teLeveren(dossier).flatMap((toewijzing) => {
    const start = startVan(dossier, toewijzing, peildatum);
    const feiten = findOndersteuning(dossier.zaken, toewijzing.nummer)?.feiten;
    // A pause does not begin the support anew.
    return start === undefined ? [] : [{ ...start, aanvang: feiten?.verantwoordelijkVanaf ?? start.aanvang, vastgesteld: feiten?.planVastgesteld }];
  });
  const gestart = kandidaten.filter(({ verwacht }) => !verwacht);
  const eerste = (gestart.length > 0 ? gestart : kandidaten).toSorted((links, rechts) => (links.aanvang < rechts.aanvang ? -1 : 1))[0];
  if (eerste === undefined) return [];
  const { vastgesteld, ...termijn } = eerste;
  return [evaluate(metVoldaan({ id: "plan", norm: "D-12.5", ...termijn }, vastgesteld), regels)];
};

/** Every term of a dossier, in the order in which the work is done. */
export const listTermijnen = (vraag: Termijnvraag): readonly Dossiertermijn[] => [
  ...contacttermijnen(vraag),
  ...starttermijnen(vraag),
  ...plantermijnen(vraag),
];
