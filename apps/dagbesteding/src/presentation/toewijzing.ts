import { describeOmvang, describeProductcategorie, formatDatum, formatEurocent, formatPeriode, type IsoDatum, type Product } from "@wmo-kit/domain";

import type { Dossier } from "@wmo-kit/afwegingskader";

import type { Toewijzingweergave } from "../api/weergave.js";
import { isVerwijderd, type Toewijzing } from "../dossier/dossier.js";
import { findOndersteuning } from "../dossier/zaken.js";

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

const getStand = (toewijzing: Toewijzing, start: IsoDatum | undefined): Toewijzingweergave["stand"] => {
  if (isVerwijderd(toewijzing)) return "verwijderd";
  return start === undefined ? "toegewezen" : "gestart";
};

/** An allocation in one line: “Dagbesteding, 3 dagdelen per week, tot en met 28 februari 2027”. */
export const formatToewijzing = (toewijzing: Toewijzing): string => {
  const { product, einddatum } = toewijzing;
  const tot = einddatum === undefined ? "zonder einddatum" : `tot en met ${formatDatum(einddatum)}`;
  return [describeProduct(product), describeHoeveel(toewijzing), tot].filter((deel) => deel !== null).join(", ");
};

/** An allocation in words, with what has happened to it. */
export const showToewijzing = (toewijzing: Toewijzing, zaken: Dossier): Toewijzingweergave => {
  const { nummer, product, ingangsdatum, einddatum, commentaar } = toewijzing;
  const start = findOndersteuning(zaken, nummer)?.feiten.start;
  return {
    nummer,
    titel: formatToewijzing(toewijzing),
    product: describeProductcode(product),
    omvang: describeHoeveel(toewijzing),
    ingangsdatum,
    einddatum: einddatum ?? null,
    periodeTekst: formatPeriode({ begindatum: ingangsdatum, einddatum }),
    stand: getStand(toewijzing, start),
    begindatum: start ?? null,
    begindatumTekst: start === undefined ? null : formatDatum(start),
    commentaar: commentaar ?? null,
  };
};
