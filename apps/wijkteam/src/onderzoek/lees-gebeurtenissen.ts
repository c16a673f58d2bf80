import type { Gebeurtenis } from "@wmo-kit/afwegingskader";
import { parse } from "@wmo-kit/domain";
import type * as z from "zod";

import type { Inwonerdossier } from "../dossier/dossierlijn.js";

/** Where to look in a dossier: which kind of event of which case, and the shape of its data. */
export interface Gebeurtenisvraag<T> {
  readonly zaak: string;
  readonly soort: string;
  readonly schema: z.ZodType<T>;
}

/** An event with its data as its life cycle reads it. */
export interface GelezenGebeurtenis<T> {
  readonly gebeurtenis: Gebeurtenis;
  readonly gegevens: T;
}

/** Every event of one kind in one case of a dossier, the oldest first. */
export const leesGebeurtenissen = <T>({ eigen: { tijdlijn } }: Inwonerdossier, { zaak, soort, schema }: Gebeurtenisvraag<T>): readonly GelezenGebeurtenis<T>[] =>
  tijdlijn.flatMap((feit) => {
    if (feit._tag !== "Stap" || feit.gebeurtenis.zaak !== zaak || feit.gebeurtenis.soort !== soort) return [];
    return parse(schema, soort, feit.gebeurtenis.gegevens).match(
      (gegevens) => [{ gebeurtenis: feit.gebeurtenis, gegevens }],
      () => [],
    );
  });
