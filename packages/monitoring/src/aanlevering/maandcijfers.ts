import { Eurocent, parse, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { eersteDagVan, Kalendermaand } from "@wmo-kit/timeliness";
import * as z from "zod";

import type { Dossierfeiten } from "../feiten/dossierfeiten.js";
import type { Somfeit } from "../feiten/feit.js";
import type { Reeks } from "../feiten/reeks.table.js";

const Aantal = z.number().int().min(0);

/**
 * One line of what the municipality tells every month: by product and by who referred. The amounts are of that month.
 *
 * @source W-82.2, W-106.10
 * @unit minutes per week for the size, minutes for the declared time, eurocent for the money
 */
export const Maandcijfer = z.strictObject({
  maand: Kalendermaand,
  product: z.string().min(1),
  verwijzer: z.string().min(1),
  indicaties: Aantal,
  /** Left out where the municipality tells it in other units: then it is not known, and not none. */
  omvangInMinutenPerWeek: Aantal.optional(),
  gedeclareerdeMinuten: Aantal.optional(),
  uitgaven: Eurocent,
  spiegelbudget: Eurocent.optional(),
});
export interface Maandcijfer extends z.infer<typeof Maandcijfer> {}

/** Reads the lines of a delivery; every mistake is listed. */
export const parseMaandcijfers = (invoer: unknown): Result<readonly Maandcijfer[], OngeldigeInvoer> => parse(z.array(Maandcijfer), "Maandcijfers", invoer);

const feitenVan = ({ maand, product, verwijzer, ...cijfers }: Maandcijfer, regel: number): readonly Somfeit[] => {
  const kop = { _tag: "Somfeit", zaak: `regel-${regel}`, dag: eersteDagVan(maand), kenmerken: { product, verwijzer } } as const;
  const som = (reeks: Reeks, bedrag: number): Somfeit => ({ ...kop, reeks, bedrag });
  const alsBekend = (reeks: Reeks, bedrag: number | undefined): readonly Somfeit[] => (bedrag === undefined ? [] : [som(reeks, bedrag)]);
  const { spiegelbudget } = cijfers;
  return [
    som("indicaties", cijfers.indicaties),
    ...alsBekend("omvang-indicaties", cijfers.omvangInMinutenPerWeek),
    ...alsBekend("gedeclareerde-uren", cijfers.gedeclareerdeMinuten),
    { ...som("uitgaven", cijfers.uitgaven), ...(spiegelbudget === undefined ? {} : { tegenover: spiegelbudget }) },
  ];
};

/** What a delivery of the municipality contributes to the figures. `aanlevering` is the reference of the delivery. */
export const readMaandcijfers = (aanlevering: string, cijfers: readonly Maandcijfer[]): Dossierfeiten => ({
  dossier: aanlevering,
  feiten: cijfers.flatMap((cijfer, plaats) => feitenVan(cijfer, plaats + 1)),
  gebreken: [],
});
