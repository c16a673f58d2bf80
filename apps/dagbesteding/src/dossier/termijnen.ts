import type { Contractprofiel, IsoDatum, NormId, Uitkomst } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import {
  DAGBESTEDING_TERMIJNEN,
  evaluateTermijn,
  type Kalender,
  type Stap,
  type Dagtermijn,
  type TimelinessError,
} from "@wmo-kit/timeliness";

import { isVerwijderd, type Dossier, type Toewijzing } from "./dossier.js";

/** By which calendar and contract the terms of a dossier are counted. */
export interface Termijnregels {
  readonly kalender: Kalender;
  readonly profiel: Contractprofiel | undefined;
}

/** The terms of a dossier, looked at on a day. */
export interface Termijnvraag {
  readonly dossier: Dossier;
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

const evaluate = (
  termijn: Omit<Dossiertermijn, "uitkomst">,
  { kalender, profiel }: Termijnregels,
): Dossiertermijn => ({
  ...termijn,
  uitkomst: evaluateTermijn({
    normen: DAGBESTEDING_TERMIJNEN,
    norm: termijn.norm,
    aanvang: termijn.aanvang,
    kalender,
    ...(profiel === undefined ? {} : { profiel }),
  }),
});


const teLeveren = (dossier: Dossier): readonly Toewijzing[] => dossier.toewijzingen.filter((toewijzing) => !isVerwijderd(toewijzing));

/** The actual start, else the first day from now on which support can start: not before the allocation. */
const startVan = (
  { start, ingangsdatum }: Toewijzing,
  peildatum: IsoDatum,
): { readonly aanvang: IsoDatum; readonly verwacht: boolean } =>
  start === undefined
    ? { aanvang: ingangsdatum > peildatum ? ingangsdatum : peildatum, verwacht: true }
    : { aanvang: start.begindatum, verwacht: false };

/**
 * Contact within fourteen days of the receipt of each message that brought a new allocation; the first contact from that day on counts.
 *
 * @source D-11.3
 */
export const contacttermijnen = ({ dossier, regels }: Termijnvraag): readonly Dossiertermijn[] => {
  const levert = new Set(teLeveren(dossier).map(({ nummer }) => nummer));
  return dossier.ontvangsten
    .filter(({ nieuweToewijzingen }) => nieuweToewijzingen.some((nummer) => levert.has(nummer)))
    .map(({ berichtId, ontvangstdatum }) => {
      const voldaanOp = dossier.contacten.filter((datum) => datum >= ontvangstdatum).toSorted()[0];
      const termijn = { id: `contact-${berichtId}`, norm: "D-11.3", aanvang: ontvangstdatum, verwacht: false };
      return evaluate(voldaanOp === undefined ? termijn : { ...termijn, voldaanOp }, regels);
    });
};

/**
 * The WMO305 of each allocation, sent within five working days of the actual start.
 *
 * @source D-20.4
 */
export const starttermijnen = ({ dossier, peildatum, regels }: Termijnvraag): readonly Dossiertermijn[] =>
  teLeveren(dossier).map((toewijzing) => {
    const bericht = dossier.berichten.find(({ berichtId }) => berichtId === toewijzing.start?.berichtId);
    const { nummer } = toewijzing;
    const termijn = { id: `start-${nummer}`, norm: "D-20.4", toewijzingNummer: nummer, ...startVan(toewijzing, peildatum) };
    return evaluate(bericht?.verzondenOp === undefined ? termijn : { ...termijn, voldaanOp: bericht.verzondenOp }, regels);
  });

/**
 * The support plan, within three months of the first start in this dossier.
 *
 * @source D-12.5
 */
export const plantermijnen = ({ dossier, peildatum, regels }: Termijnvraag): readonly Dossiertermijn[] => {
  const starts = teLeveren(dossier).map((toewijzing) => startVan(toewijzing, peildatum));
  const gestart = starts.filter(({ verwacht }) => !verwacht);
  const eerste = (gestart.length > 0 ? gestart : starts).toSorted((links, rechts) => (links.aanvang < rechts.aanvang ? -1 : 1))[0];
  return eerste === undefined ? [] : [evaluate({ id: "plan", norm: "D-12.5", ...eerste }, regels)];
};

/** Every term of a dossier, in the order in which the work is done. */
export const listTermijnen = (vraag: Termijnvraag): readonly Dossiertermijn[] => [
  ...contacttermijnen(vraag),
  ...starttermijnen(vraag),
  ...plantermijnen(vraag),
];
