import { isCredit, isGecrediteerd, listDebets, listPrestaties, type BekendePrestatie } from "../../keten/declaraties.js";
import { findToewijzing, kentClient } from "../../keten/toewijzingen.js";
import type { ToegewezenProduct } from "../../release-3-2/wmo301.js";
import type { Prestatie, Wmo323, Wmo323Client } from "../../release-3-2/wmo323.js";
import { isKopieVan } from "./kopie.js";
import { klassen, type Klasse, type Situatie } from "./regel.js";

/** A claimed line with its client and the assignment it points at. */
export interface Declaratieregel {
  readonly bsn: string;
  readonly prestatie: Prestatie;
  readonly toewijzing: ToegewezenProduct | undefined;
}

/** A claim with its lines, looked up once for all rules. */
export interface Declaratiesituatie extends Situatie<Wmo323> {
  readonly clienten: readonly Klasse<Wmo323Client>[];
  /** Lines of clients that are known; below a rejected client nothing is assessed (IV087). */
  readonly regels: readonly Klasse<Declaratieregel>[];
  /** Of those, the lines that take money back, in order. */
  readonly credits: readonly Klasse<Declaratieregel>[];
  readonly debets: readonly Klasse<Declaratieregel>[];
  /** What the sound credits of this message credit: credits go before debits (OP366). */
  readonly gecrediteerd: ReadonlySet<string>;
}

/** A granted debit that a credit is a full copy of. @source iWmo 3.2, TR323, IV085, IV091 */
export const findGecrediteerde = ({ keten, partijen }: Situatie<Wmo323>, { bsn, prestatie }: Declaratieregel): BekendePrestatie | undefined =>
  listPrestaties(keten.declaraties, partijen.aanbieder, prestatie.productReferentie.vorigReferentieNummer ?? "").find(
    (eerder) =>
      eerder.stand === "toegekend" &&
      eerder.gemeente === partijen.gemeente &&
      eerder.bsn === bsn &&
      !isCredit(eerder.prestatie) &&
      isKopieVan(prestatie, eerder.prestatie),
  );

/** Whether an earlier message, or a line higher up in this one, already credited the same line. @source iWmo 3.2, TR390 */
export const isAlGecrediteerd = ({ keten, partijen }: Situatie<Wmo323>, { prestatie }: Declaratieregel, hoger: ReadonlySet<string>): boolean => {
  const vorig = prestatie.productReferentie.vorigReferentieNummer ?? "";
  return hoger.has(vorig) || isGecrediteerd(keten.declaraties, partijen.aanbieder, vorig);
};

const verzamelGecrediteerd = (situatie: Situatie<Wmo323>, credits: readonly Klasse<Declaratieregel>[]): ReadonlySet<string> =>
  new Set(
    credits.flatMap(({ waarde }) =>
      findGecrediteerde(situatie, waarde) === undefined ? [] : [waarde.prestatie.productReferentie.vorigReferentieNummer ?? ""],
    ),
  );

const CLIENT = "/Bericht/Declaratie/Clienten/Client";

/** Looks up what the rules for a claim need. */
export const makeDeclaratiesituatie = (situatie: Situatie<Wmo323>): Declaratiesituatie => {
  const { bericht, keten, partijen } = situatie;
  const clienten = klassen(bericht.declaratie.clienten, CLIENT);
  const regels = clienten
    .filter(({ waarde }) => kentClient(keten.toewijzingen, partijen, waarde.bsn))
    .flatMap(({ waarde: { bsn, prestaties }, pad }) =>
      klassen(prestaties, `${pad}/Prestaties/Prestatie`).map((klasse) => ({
        pad: klasse.pad,
        waarde: {
          bsn,
          prestatie: klasse.waarde,
          toewijzing: findToewijzing(keten.toewijzingen, partijen, { bsn, nummer: klasse.waarde.toewijzingNummer }),
        },
      })),
    );
  const credits = regels.filter(({ waarde }) => isCredit(waarde.prestatie));
  return {
    ...situatie,
    clienten,
    regels,
    credits,
    debets: regels.filter(({ waarde }) => !isCredit(waarde.prestatie)),
    gecrediteerd: verzamelGecrediteerd(situatie, credits),
  };
};

/** Earlier debits on the assignment of a line that still hold once the credits of this message are done. @source iWmo 3.2, OP366 */
export const listStaandeDebets = ({ keten, partijen, gecrediteerd }: Declaratiesituatie, { bsn, prestatie }: Declaratieregel): readonly Prestatie[] =>
  listDebets(keten.declaraties, partijen, { bsn, nummer: prestatie.toewijzingNummer })
    .map((eerder) => eerder.prestatie)
    .filter(({ productReferentie }) => !gecrediteerd.has(productReferentie.referentieNummer));
