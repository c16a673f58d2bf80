import type { Antwoord } from "../release-3-2/wmo319.js";
import { partijenVan, type Partijen } from "./partijen.js";
import { groepeerOp, sleutelVan } from "./sleutel.js";
import { geldendeVan, type Verzonden } from "./verzonden.js";

/** A request for an assignment (per product) or for a change (as a whole). */
export interface BekendVerzoek extends Partijen {
  readonly soort: "WMO315" | "WMO317";
  readonly bsn: string;
  readonly referentieAanbieder: string;
}

/** Requests and answers known from earlier messages. */
export interface BekendeVerzoeken {
  readonly perReferentie: ReadonlyMap<string, readonly BekendVerzoek[]>;
  readonly perClient: ReadonlyMap<string, readonly BekendVerzoek[]>;
  /** References a provider has used, at whatever municipality. */
  readonly gebruikt: ReadonlySet<string>;
  readonly antwoorden: ReadonlyMap<string, readonly Antwoord[]>;
}

/** Finds what belongs to a reference between two parties. */
export const referentieSleutel = ({ gemeente, aanbieder }: Partijen, referentie: string): string => sleutelVan(gemeente, aanbieder, referentie);

const clientSleutel = ({ gemeente, aanbieder }: Partijen, bsn: string): string => sleutelVan(gemeente, aanbieder, bsn);

/** Folds requests and their answers out of earlier messages. */
export const foldVerzoeken = (verzonden: readonly Verzonden[]): BekendeVerzoeken => {
  const verzoeken: readonly BekendVerzoek[] = [
    ...geldendeVan(verzonden, "WMO315").flatMap((bericht) =>
      bericht.client.aangevraagdeProducten.map(({ referentieAanbieder }) => ({
        ...partijenVan(bericht),
        soort: bericht.soort,
        bsn: bericht.client.bsn,
        referentieAanbieder,
      })),
    ),
    ...geldendeVan(verzonden, "WMO317").map((bericht) => ({
      ...partijenVan(bericht),
      soort: bericht.soort,
      bsn: bericht.client.bsn,
      referentieAanbieder: bericht.client.verzoek.referentieAanbieder,
    })),
  ];
  const antwoorden = geldendeVan(verzonden, "WMO319").map((bericht) => ({ partijen: partijenVan(bericht), antwoord: bericht.antwoord }));
  const perReferentie = groepeerOp(antwoorden, ({ partijen, antwoord }) => referentieSleutel(partijen, antwoord.referentieAanbieder));
  return {
    perReferentie: groepeerOp(verzoeken, (verzoek) => referentieSleutel(verzoek, verzoek.referentieAanbieder)),
    perClient: groepeerOp(verzoeken, (verzoek) => clientSleutel(verzoek, verzoek.bsn)),
    gebruikt: new Set(verzoeken.map(({ aanbieder, referentieAanbieder }) => sleutelVan(aanbieder, referentieAanbieder))),
    antwoorden: new Map([...perReferentie].map(([naam, rijen]) => [naam, rijen.map(({ antwoord }) => antwoord)])),
  };
};

/** Requests of a provider for a client. */
export const listVerzoeken = ({ perClient }: BekendeVerzoeken, partijen: Partijen, bsn: string): readonly BekendVerzoek[] =>
  perClient.get(clientSleutel(partijen, bsn)) ?? [];

/** Answers of a municipality to a request, in order. */
export const listAntwoorden = ({ antwoorden }: BekendeVerzoeken, partijen: Partijen, referentie: string): readonly Antwoord[] =>
  antwoorden.get(referentieSleutel(partijen, referentie)) ?? [];

/** The request of a provider for a client under a reference. */
export const findVerzoek = (
  { perReferentie }: BekendeVerzoeken,
  partijen: Partijen,
  { bsn, referentie }: { readonly bsn: string; readonly referentie: string },
): BekendVerzoek | undefined => perReferentie.get(referentieSleutel(partijen, referentie))?.filter((verzoek) => verzoek.bsn === bsn).at(-1);
