import type { IsoDatum } from "@wmo-kit/domain/rekenen";

import type { ToegewezenProduct } from "../release-3-2/wmo301.js";
import { partijenVan, type Partijen } from "./partijen.js";
import { groepeerOp, sleutelVan } from "./sleutel.js";
import { geldendeVan, type Verzonden } from "./verzonden.js";

/** One sending of an assignment: what it said at that moment. */
export interface BekendeToewijzing extends Partijen {
  readonly bsn: string;
  readonly toegewezen: ToegewezenProduct;
}

/** Assignments known from earlier messages. */
export interface BekendeToewijzingen {
  /** All sendings under one number within one municipality, in order. */
  readonly perNummer: ReadonlyMap<string, readonly BekendeToewijzing[]>;
  /** All sendings for one client of one provider. */
  readonly perClient: ReadonlyMap<string, readonly BekendeToewijzing[]>;
  /** ReferentieAanbieder of the requests that an assignment was sent on. */
  readonly gehonoreerd: ReadonlySet<string>;
}

const nummerSleutel = (gemeente: string, nummer: number): string => sleutelVan(gemeente, nummer);
const clientSleutel = ({ gemeente, aanbieder }: Partijen, bsn: string): string => sleutelVan(gemeente, aanbieder, bsn);

/** Folds the assignments out of earlier messages. */
export const foldToewijzingen = (verzonden: readonly Verzonden[]): BekendeToewijzingen => {
  const alle = geldendeVan(verzonden, "WMO301").flatMap((bericht) =>
    bericht.client.toegewezenProducten.map((toegewezen) => ({ ...partijenVan(bericht), bsn: bericht.client.bsn, toegewezen })),
  );
  return {
    perNummer: groepeerOp(alle, ({ gemeente, toegewezen }) => nummerSleutel(gemeente, toegewezen.toewijzingNummer)),
    perClient: groepeerOp(alle, (rij) => clientSleutel(rij, rij.bsn)),
    gehonoreerd: new Set(
      alle.flatMap(({ gemeente, aanbieder, toegewezen: { referentieAanbieder } }) =>
        referentieAanbieder === undefined ? [] : [sleutelVan(gemeente, aanbieder, referentieAanbieder)],
      ),
    ),
  };
};

/** Text that is later when the moment is: 10:00:00.5 and 10:00:00.50 are the same moment. */
const moment = ({ toegewezen: { toewijzingsdatum, toewijzingstijd } }: BekendeToewijzing): string => {
  const [seconden = "", fractie = ""] = toewijzingstijd.split(".");
  return `${toewijzingsdatum}T${seconden}.${fractie.replace(/0+$/, "")}`;
};

/** The latest decision counts, whatever the order of receipt; of two at the same moment the one that came last. @source iWmo 3.2, IV013, OP033x1 */
const actueleVan = (rijen: readonly BekendeToewijzing[]): BekendeToewijzing | undefined => {
  let actueel: BekendeToewijzing | undefined;
  for (const rij of rijen) if (actueel === undefined || moment(rij) >= moment(actueel)) actueel = rij;
  return actueel;
};

/** All sendings under a number within a municipality. */
export const listVersies = ({ perNummer }: BekendeToewijzingen, gemeente: string, nummer: number): readonly BekendeToewijzing[] =>
  perNummer.get(nummerSleutel(gemeente, nummer)) ?? [];

/** The assignment as it now stands: of this client, at this provider. @source iWmo 3.2, IV013, OP033x1 */
export const findToewijzing = (
  toewijzingen: BekendeToewijzingen,
  partijen: Partijen,
  { bsn, nummer }: { readonly bsn: string; readonly nummer: number },
): ToegewezenProduct | undefined =>
  actueleVan(listVersies(toewijzingen, partijen.gemeente, nummer).filter((rij) => rij.bsn === bsn && rij.aanbieder === partijen.aanbieder))?.toegewezen;

/** Whether the provider ever got an assignment for a client. @source iWmo 3.2, TR304 */
export const kentClient = ({ perClient }: BekendeToewijzingen, partijen: Partijen, bsn: string): boolean => perClient.has(clientSleutel(partijen, bsn));

/** A client of a provider in a municipality. */
export interface Ketenclient extends Partijen {
  readonly bsn: string;
}

/** Every client for whom a provider ever got an assignment, in the order in which they came. */
export const listKetenclienten = ({ toewijzingen }: { readonly toewijzingen: BekendeToewijzingen }): readonly Ketenclient[] =>
  [...toewijzingen.perClient.values()].flatMap(([eerste]) => (eerste === undefined ? [] : [{ gemeente: eerste.gemeente, aanbieder: eerste.aanbieder, bsn: eerste.bsn }]));

/** The assignments of a client at a provider as they now stand. */
export const listToewijzingenVanClient = ({ perClient }: BekendeToewijzingen, partijen: Partijen, bsn: string): readonly ToegewezenProduct[] =>
  [...groepeerOp(perClient.get(clientSleutel(partijen, bsn)) ?? [], ({ toegewezen }) => String(toegewezen.toewijzingNummer)).values()].flatMap(
    (rijen) => actueleVan(rijen)?.toegewezen ?? [],
  );

/** Reasons for change that take an assignment away when it ends on its first day. @source iWmo 3.2, TR349, OP087 */
const VERVALLEN: readonly (ToegewezenProduct["redenWijziging"])[] = ["01", "13"];

/** Whether an assignment was taken back as if it never was. @source iWmo 3.2, TR349, OP087 */
export const isVervallen = ({ redenWijziging, ingangsdatum, einddatum }: ToegewezenProduct): boolean =>
  VERVALLEN.includes(redenWijziging) && redenWijziging !== undefined && einddatum === ingangsdatum;

/** Whether an assignment is valid on or after a day: it has not ended, or has yet to begin. @source iWmo 3.2, TR349, OP087 */
export const isActueelOp = (toegewezen: ToegewezenProduct, peildatum: IsoDatum): boolean =>
  !isVervallen(toegewezen) && (toegewezen.einddatum === undefined || toegewezen.einddatum >= peildatum);
