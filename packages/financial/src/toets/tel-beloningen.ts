import { addVerhouding, makeVerhouding, type Verhouding } from "@wmo-kit/domain";

import { cijfersVan, exact } from "../jaarrekening/cijfers.js";
import type { Beloning, Ondernemer } from "../jaarrekening/partijen.js";
import type { Formule } from "../norm/formule.js";
import { rekenFormule } from "../oordeel/reken-formule.js";

/** The partner whose pay counts: the partner of a director, when that partner holds shares. Unknown shareholding counts as unknown pay. */
export const teltMee = ({ rol, isAandeelhouder }: Beloning): boolean | null => (rol === "bestuurder" ? true : isAandeelhouder);

/** What one person received in all; null when a part of it is unknown. @unit eurocent */
export const totaleBeloning = (beloning: Beloning, formule: Formule): Verhouding | null =>
  rekenFormule(formule, cijfersVan("beloningen", beloning)).gemeten;

const optellen = (bedragen: readonly (Verhouding | null)[]): Verhouding | null =>
  bedragen.reduce<Verhouding | null>(
    (som, bedrag) => (som === null || bedrag === null ? null : addVerhouding(som, bedrag)),
    makeVerhouding(0, 1).unwrapOr(null),
  );

/**
 * The pay of the whole board, with partners who hold shares and owners who are paid from the profit. An unknown part makes the sum unknown.
 *
 * @source D-24.1.m, D-24.5
 * @unit eurocent
 */
export const sumBeloningen = (
  beloningen: readonly Beloning[] | null,
  ondernemers: readonly Ondernemer[] | null,
  formule: Formule,
): Verhouding | null =>
  beloningen === null || ondernemers === null
    ? null
    : optellen([
        ...beloningen.filter((beloning) => teltMee(beloning) !== false).map((een) => (teltMee(een) === null ? null : totaleBeloning(een, formule))),
        ...ondernemers.map(({ winstaandeel }) => exact(winstaandeel)),
      ]);
