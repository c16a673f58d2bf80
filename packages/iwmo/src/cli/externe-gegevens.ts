import { IsoDatum, parse, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import * as z from "zod";

import type { ExterneBron } from "../extern/externe-bron.js";
import { geldtOp } from "../keten/context.js";
import { UITVOERING_PER_EENHEID } from "../keten/volume/volume.table.js";

const Tekst = z.string().min(1);
const GELDIGHEID = { geldigVanaf: IsoDatum.exactOptional(), geldigTotEnMet: IsoDatum.exactOptional() };

/** A stretch that ends before it begins would make a row that never counts. */
const isOpenOfLoopt = ({ geldigVanaf, geldigTotEnMet }: { readonly geldigVanaf?: string; readonly geldigTotEnMet?: string }): boolean =>
  geldigVanaf === undefined || geldigTotEnMet === undefined || geldigVanaf <= geldigTotEnMet;
const LOOPT = { params: { code: "eindeVoorBegin" } };

/**
 * The answers of an external source, written down beforehand. Days belong to the stretch on both sides; a missing one is open.
 * A list that is left out is not known, and its rules are then not judged; a list that is there is complete, but for tariffs:
 * a product without a tariff is not known.
 *
 * @source iWmo 3.2, controleniveau 4: TR135, TR346, TR378, TR381
 */
export const ExterneGegevens = z.strictObject({
  /** The day it is in the system of the receiver. @source iWmo 3.2, TR135 */
  systeemdatum: IsoDatum.exactOptional(),
  /** Codes of municipalities, by the lists of the CBS. @source iWmo 3.2, TR378 */
  gemeenten: z.array(z.strictObject({ gemeentecode: z.string().regex(/^\d{4}$/), ...GELDIGHEID }).refine(isOpenOfLoopt, LOOPT)).exactOptional(),
  /** The list of product codes that municipality and provider use. @source iWmo 3.2, TR381 */
  producten: z.array(z.strictObject({ productCode: Tekst, productCategorie: Tekst, ...GELDIGHEID }).refine(isOpenOfLoopt, LOOPT)).exactOptional(),
  /** What the contract says a product costs. @source iWmo 3.2, TR346 */
  tarieven: z
    .array(
      z
        .strictObject({
          productCode: Tekst,
          eenheid: z.enum(UITVOERING_PER_EENHEID.map(({ eenheid }) => eenheid)),
          /** @unit eurocents */
          tariefInEurocent: z.int().min(0),
          ...GELDIGHEID,
        })
        .refine(isOpenOfLoopt, LOOPT),
    )
    .exactOptional(),
});
/** The answers of an external source, written down beforehand. */
export interface ExterneGegevens extends z.infer<typeof ExterneGegevens> {}

/** Reads the answers of an external source from parsed JSON; all that does not fit is reported. */
export const parseExterneGegevens = (invoer: unknown): Result<ExterneGegevens, OngeldigeInvoer> => parse(ExterneGegevens, "ExterneGegevens", invoer);

/** The look-ups that rules of level 4 ask, over answers that were written down. */
export const makeExterneBron = ({ systeemdatum, gemeenten, producten, tarieven }: ExterneGegevens): ExterneBron => ({
  ...(systeemdatum === undefined ? {} : { systeemdatum }),
  ...(gemeenten === undefined ? {} : { isGemeente: (code, dag) => gemeenten.some((rij) => rij.gemeentecode === code && geldtOp(rij, dag)) }),
  ...(producten === undefined
    ? {}
    : {
        listProductcategorieen: (code, dag) =>
          producten.filter((rij) => rij.productCode === code && geldtOp(rij, dag)).map(({ productCategorie }) => productCategorie),
      }),
  ...(tarieven === undefined
    ? {}
    : {
        listTarieven: (code) => {
          const eigen = tarieven.filter(({ productCode }) => productCode === code);
          return eigen.length === 0 ? undefined : eigen;
        },
      }),
});
