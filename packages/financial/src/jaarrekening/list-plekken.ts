import type { Verhouding } from "@wmo-kit/domain";

import type { Pad } from "./bevinding.js";
import { cijfersVan, listCijfers } from "./cijfers.js";
import type { Jaarrekening } from "./jaarrekening.js";
import { VELDEN, type Veld } from "./velden.table.js";

/** One figure of the accounts with its place. */
export interface Plek {
  readonly pad: Pad;
  readonly veld: Veld;
  readonly waarde: Verhouding | null;
}

/** The lists of people and parties in the accounts. */
export const LIJSTEN = ["beloningen", "ondernemers", "verbondenPartijen", "onderaannemers"] as const;

const VELDNAMEN = Object.keys(VELDEN) as readonly Veld[];

const plekkenVan = (deel: string, velden: object, begin: Pad): readonly Plek[] => {
  const cijfers = cijfersVan(deel, velden);
  return VELDNAMEN.flatMap((veld) => {
    const waarde = cijfers[veld];
    return waarde === undefined ? [] : [{ pad: [...begin, veld.slice(deel.length + 1)], veld, waarde }];
  });
};

/** Every figure of the accounts, lists included, in the order of the table of fields. */
export const listPlekken = (jaarrekening: Jaarrekening): readonly Plek[] => {
  const cijfers = listCijfers(jaarrekening);
  const enkele = VELDNAMEN.flatMap((veld) => {
    const waarde = cijfers[veld];
    return waarde === undefined ? [] : [{ pad: veld.split("."), veld, waarde }];
  });
  const inLijsten = LIJSTEN.flatMap((lijst) =>
    (jaarrekening[lijst] ?? []).flatMap((partij, nummer) => plekkenVan(lijst, partij, [lijst, nummer])),
  );
  const transacties = (jaarrekening.verbondenPartijen ?? []).flatMap((partij, nummer) =>
    partij.transacties.flatMap((transactie, plaats) =>
      plekkenVan("transacties", transactie, ["verbondenPartijen", nummer, "transacties", plaats]),
    ),
  );
  return [...enkele, ...inLijsten, ...transacties];
};
