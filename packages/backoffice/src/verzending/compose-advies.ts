import { AFWIJZINGSGRONDEN, isAfwijzingVolledig, listOntbrekendeBestelgegevens, type Advies } from "@wmo-kit/afwegingskader";
import { err, Result } from "@wmo-kit/domain/result";

import type { Bericht, InhoudVan } from "../bericht/bericht.js";
import type { AdviesOnvolledig, BerichtNietSchrijfbaar } from "../errors.js";
import type { Kop } from "./kop.js";
import { makeBericht, type Uitsoort } from "./make-bericht.js";

type Invoer<S extends Uitsoort> = { readonly [K in keyof InhoudVan<S>]: unknown };

/** An advice that goes out, with the report that goes along. */
export interface Adviesverzending {
  readonly kop: Kop;
  readonly betrokkene: InhoudVan<"productbestelling">["betrokkene"];
  /** Id of the case of the advice. */
  readonly zaak: string;
  readonly advies: Pick<Advies, "bestelling" | "afwijzing">;
  readonly verslag?: InhoudVan<"verslag-kopie">["verslag"];
}

type Bestelling = NonNullable<Advies["bestelling"]>;

const financieringVan = ({ financiering, aanbieder, pgbBeheerder, robLijst, veegcontract }: Bestelling): unknown =>
  financiering === "pgb"
    ? { vorm: "pgb", beheerder: pgbBeheerder?.wie === "iemand anders" ? { wie: "ander", naam: pgbBeheerder.naam } : { wie: "inwoner" } }
    : {
        vorm: "zin",
        aanbieder: { naam: aanbieder },
        ...(veegcontract === undefined && robLijst !== undefined ? { robLijst: robLijst.opgehaald } : {}),
        ...(veegcontract === undefined ? {} : { veegcontract }),
      };

const bestellingVan = ({ betrokkene, zaak }: Adviesverzending, bestelling: Bestelling): Invoer<"productbestelling"> => ({
  soort: "productbestelling",
  betrokkene,
  advies: zaak,
  begindatum: bestelling.begindatum,
  einddatum: bestelling.einddatum,
  bouwsteen: bestelling.soort,
  productcode: bestelling.productcode,
  omvang: bestelling.omvang,
  financiering: financieringVan(bestelling),
});

const afwijzingVan = ({ betrokkene, zaak }: Adviesverzending, { grond, motivering, isGedeeltelijk }: NonNullable<Advies["afwijzing"]>): Invoer<"negatief-advies"> => ({
  soort: "negatief-advies",
  betrokkene,
  advies: zaak,
  gedeeltelijk: isGedeeltelijk,
  grond,
  artikel: grond === undefined ? undefined : AFWIJZINGSGRONDEN[grond],
  motivering,
});

/** With zin the provider gets the report, at the same moment; with a pgb nobody but the resident does. @source W-29.2, W-39 */
const kopieVan = ({ betrokkene, zaak, verslag }: Adviesverzending, { financiering, aanbieder }: Bestelling): readonly Invoer<"verslag-kopie">[] =>
  financiering === "zin" ? [{ soort: "verslag-kopie", betrokkene, advies: zaak, financiering: "zin", aanbieder: { naam: aanbieder }, verslag }] : [];

const listOntbrekend = ({ advies: { bestelling, afwijzing }, verslag }: Adviesverzending): readonly string[] => [
  ...(bestelling === undefined && afwijzing === undefined ? ["een productbestelling of een negatief advies"] : []),
  ...(bestelling === undefined ? [] : listOntbrekendeBestelgegevens(bestelling)),
  ...(afwijzing === undefined || isAfwijzingVolledig(afwijzing) ? [] : ["de afwijzingsgrond en de onderbouwing"]),
  ...(verslag === undefined ? ["het onderzoeksverslag"] : []),
];

/**
 * The messages of an advice, all at one moment: the order, the negative advice (also for a part), and with zin the copy of the report.
 * The reasons go out to the letter.
 *
 * @source W-29.2, W-34, W-35, W-39, W-98.4
 */
export const composeAdvies = (verzending: Adviesverzending): Result<readonly Bericht[], AdviesOnvolledig | BerichtNietSchrijfbaar> => {
  const { bestelling, afwijzing } = verzending.advies;
  const [eerste, ...rest] = listOntbrekend(verzending);
  if (eerste !== undefined) return err({ _tag: "AdviesOnvolledig", mist: [eerste, ...rest] });
  const inhouden = [
    ...(bestelling === undefined ? [] : [bestellingVan(verzending, bestelling), ...kopieVan(verzending, bestelling)]),
    ...(afwijzing === undefined ? [] : [afwijzingVan(verzending, afwijzing)]),
  ];
  // The schema looks at every field before a message comes out.
  const berichten = inhouden.map((inhoud) => makeBericht(verzending.kop, inhoud as InhoudVan<Uitsoort>));
  return Result.combine(berichten);
};
