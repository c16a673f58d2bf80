import { describeOmvang, describeProductcategorie, formatDatum, formatEurocent, formatPeriode, type Product } from "@wmo-kit/domain";

import type { Toewijzingweergave } from "../api/weergave.js";
import { isVerwijderd, type Toewijzing } from "../dossier/dossier.js";

const describeProduct = (product: Product): string =>
  product.soort === "generiek" ? "Ondersteuning (product nog te kiezen)" : describeProductcategorie(product.categorie);

const describeProductcode = (product: Product): string => {
  switch (product.soort) {
    case "specifiek":
      return `categorie ${product.categorie}, product ${product.code}`;
    case "aspecifiek":
      return `categorie ${product.categorie}, product naar keuze`;
    case "generiek":
      return "geen product genoemd";
  }
};

const describeHoeveel = ({ omvang, budget }: Toewijzing): string | null => {
  if (omvang !== undefined) return describeOmvang(omvang);
  return budget === undefined ? null : `budget ${formatEurocent(budget)}`;
};

const getStand = (toewijzing: Toewijzing): Toewijzingweergave["stand"] => {
  if (isVerwijderd(toewijzing)) return "verwijderd";
  return toewijzing.start === undefined ? "toegewezen" : "gestart";
};

/** An allocation in one line: “Dagbesteding, 3 dagdelen per week, tot en met 28 februari 2027”. */
export const formatToewijzing = (toewijzing: Toewijzing): string => {
  const { product, einddatum } = toewijzing;
  const tot = einddatum === undefined ? "zonder einddatum" : `tot en met ${formatDatum(einddatum)}`;
  return [describeProduct(product), describeHoeveel(toewijzing), tot].filter((deel) => deel !== null).join(", ");
};

/** An allocation in words, with what has happened to it. */
export const showToewijzing = (toewijzing: Toewijzing): Toewijzingweergave => {
  const { nummer, product, ingangsdatum, einddatum, start, commentaar } = toewijzing;
  return {
    nummer,
    titel: formatToewijzing(toewijzing),
    product: describeProductcode(product),
    omvang: describeHoeveel(toewijzing),
    ingangsdatum,
    einddatum: einddatum ?? null,
    periodeTekst: formatPeriode({ begindatum: ingangsdatum, einddatum }),
    stand: getStand(toewijzing),
    begindatum: start?.begindatum ?? null,
    begindatumTekst: start === undefined ? null : formatDatum(start.begindatum),
    commentaar: commentaar ?? null,
  };
};
