import type * as z from "zod";

import type { Productbestelling } from "./advies.schemas.js";

type Bestelling = Partial<z.infer<typeof Productbestelling>>;

interface Bestelgegeven {
  readonly naam: string;
  readonly mist: (bestelling: Bestelling) => boolean;
}

const mistBeheerder = ({ financiering, pgbBeheerder }: Bestelling): boolean =>
  financiering === "pgb" && (pgbBeheerder === undefined || (pgbBeheerder.wie === "iemand anders" && pgbBeheerder.naam === undefined));

/** The six things of an order, in the order of the requirement. A provider only with zin, a manager only with pgb. @source W-34.1, W-34.2, W-34.3, W-34.4, W-34.5, W-34.6 */
const BESTELGEGEVENS: readonly Bestelgegeven[] = [
  {
    naam: "ingangsdatum en duur",
    mist: ({ begindatum, einddatum }) => begindatum === undefined || einddatum === undefined || einddatum < begindatum,
  },
  { naam: "soort ondersteuning", mist: ({ soort, productcode }) => soort === undefined || productcode === undefined },
  { naam: "omvang", mist: ({ omvang }) => omvang === undefined || omvang.volume === 0 },
  { naam: "financieringsvorm", mist: ({ financiering }) => financiering === undefined },
  { naam: "zorgaanbieder", mist: ({ financiering, aanbieder }) => financiering === "zin" && aanbieder === undefined },
  { naam: "pgb-beheerder", mist: mistBeheerder },
];

/** What an order still lacks, in the words people use. Empty when it is complete. @source W-34 */
export const listOntbrekendeBestelgegevens = (bestelling: Bestelling): readonly string[] =>
  BESTELGEGEVENS.filter(({ mist }) => mist(bestelling)).map(({ naam }) => naam);
