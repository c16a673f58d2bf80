import type { Tarief } from "../keten/context.js";
import type { Registratie } from "./registratie.js";
import { EURO, findTarief, prijsVan } from "./tarief.js";

/** What support is worth at the tariff of a day; undefined when no tariff is known. @source D-20.2, D-20.12; iWmo 3.2, IV081 @unit eurocents */
export const waardeVan = ({ dag, product, eenheid, volume }: Pick<Registratie, "dag" | "product" | "eenheid" | "volume">, tarieven: readonly Tarief[]): number | undefined => {
  if (eenheid === EURO) return volume;
  const tarief = findTarief(tarieven, product, { dag, eenheid });
  return tarief === undefined ? undefined : prijsVan(tarief, eenheid, volume).bedrag;
};
