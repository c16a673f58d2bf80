import type { Gebeurtenis } from "@wmo-kit/afwegingskader";

import { BESLUITTYPEN, type Besluittyperij } from "./besluittypen.table.js";
import { ZAAKTYPEN } from "./zaaktypen.table.js";

/** A case as its events went by: what the export is made of, before the schema looks at it. */
export interface Zaakverloop {
  readonly levensloop: string;
  readonly startdatum: string;
  readonly einddatum?: string | undefined;
  readonly toestand: string;
  readonly statussen: readonly { readonly identificatie: string; readonly volgnummer: number; readonly statustype: string; readonly datumStatusGezet: string }[];
  readonly besluiten: readonly Readonly<Record<string, unknown>>[];
}

const veldVan = ({ gegevens }: Gebeurtenis, veld: string | undefined): unknown =>
  veld === undefined || typeof gegevens !== "object" || gegevens === null ? undefined : Object.entries(gegevens).find(([naam]) => naam === veld)?.[1];

const besluitVan = (rij: Besluittyperij, gebeurtenis: Gebeurtenis): Readonly<Record<string, unknown>> => ({
  identificatie: `${gebeurtenis.id}.besluit`,
  besluittype: rij.besluittype,
  datum: veldVan(gebeurtenis, rij.datum) ?? gebeurtenis.datum,
  ingangsdatum: veldVan(gebeurtenis, rij.ingangsdatum),
  vervaldatum: veldVan(gebeurtenis, rij.vervaldatum),
  uitkomst: veldVan(gebeurtenis, rij.uitkomst),
});

const besluitenVan = (gebeurtenis: Gebeurtenis): Zaakverloop["besluiten"] =>
  BESLUITTYPEN.filter((rij) => rij.levensloop === gebeurtenis.levensloop && rij.gebeurtenis === gebeurtenis.soort).map((rij) => besluitVan(rij, gebeurtenis));

const isVoorbij = (levensloop: string, toestand: string): boolean => Object.hasOwn(ZAAKTYPEN[levensloop]?.resultaten ?? {}, toestand);

/** Takes one event into the course of its case; `toestand` is the state after it. */
export const volgZaak = (verloop: Zaakverloop | undefined, gebeurtenis: Gebeurtenis, toestand: string): Zaakverloop => {
  const { id, levensloop, datum, tijdstip } = gebeurtenis;
  const begonnen = verloop ?? { levensloop, startdatum: datum, toestand: "", statussen: [], besluiten: [] };
  const isAnders = begonnen.toestand !== toestand;
  const status = { identificatie: `${id}.status`, volgnummer: begonnen.statussen.length + 1, statustype: toestand, datumStatusGezet: tijdstip };
  return {
    ...begonnen,
    toestand,
    einddatum: isVoorbij(levensloop, toestand) ? (isAnders ? datum : begonnen.einddatum) : undefined,
    statussen: isAnders ? [...begonnen.statussen, status] : begonnen.statussen,
    besluiten: [...begonnen.besluiten, ...besluitenVan(gebeurtenis)],
  };
};
