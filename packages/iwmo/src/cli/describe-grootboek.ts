import { findCode } from "../release-3-2/codelijsten.js";
import { WJ756 } from "../release-3-2/codelijsten/wj756.generated.js";
import type { Maandstand, Stand, Weekstand } from "../grootboek/grootboekpost.js";
import type { Grootboekregel } from "./grootboekregel.js";

const TIJDVAK = ["van", "tot en met", "dagen", "toegewezen", "ingediend", "toegekend"];
const MAANDKOPPEN = ["maand", ...TIJDVAK, "over"];
/** A week has no limit of its own: what is left is of all weeks so far. */
const WEEKKOPPEN = ["week", ...TIJDVAK, "over tot nu toe"];
/** The first three are text and stand left, the rest are numbers and stand right. */
const LINKS = 3;

type Rij = readonly string[];

const getal = (waarde: number | undefined): string => (waarde === undefined ? "-" : String(waarde));

const maandrij = ({ periode, dagenLopend, maximum, ingediend, toegekend, over }: Maandstand): Rij => [
  periode.begindatum.slice(0, 7),
  periode.begindatum,
  periode.einddatum,
  ...[dagenLopend, maximum, ingediend, toegekend, over].map(getal),
];

const weekrij = ({ week, periode, dagenLopend, toegewezen, ingediend, toegekend, totNuToe }: Weekstand): Rij => [
  week,
  periode.begindatum,
  periode.einddatum,
  ...[dagenLopend, toegewezen, ingediend, toegekend, totNuToe.over].map(getal),
];

const totaalrij = ({ maximum, ingediend, toegekend, over }: Stand): Rij => ["totaal", "", "", "", ...[maximum, ingediend, toegekend, over].map(getal)];

const zetUit = (rijen: readonly Rij[]): readonly string[] => {
  const breedtes = MAANDKOPPEN.map((_, i) => Math.max(...rijen.map((rij) => rij[i]?.length ?? 0)));
  return rijen.map((rij) => `  ${rij.map((cel, i) => (i < LINKS ? cel.padEnd(breedtes[i] ?? 0) : cel.padStart(breedtes[i] ?? 0))).join("  ")}`.trimEnd());
};

const describeTabel = (wat: string, stand: { readonly maanden: readonly Maandstand[]; readonly weken: readonly Weekstand[] }, totaal: Stand): readonly string[] => [
  `  ${wat}`,
  ...zetUit([MAANDKOPPEN, ...stand.maanden.map(maandrij), totaalrij(totaal)]),
  ...zetUit([WEEKKOPPEN, ...stand.weken.map(weekrij)]),
];

const describeRegel = ({ gemeente, aanbieder, toewijzing, vervallen, starts, stops, volume, budget, andereEenheid }: Grootboekregel): string => {
  const { toewijzingNummer, product, ingangsdatum, einddatum } = toewijzing;
  const waarvoor = product === undefined ? "zonder product" : `product ${product.categorie}${product.code === undefined ? "" : ` ${product.code}`}`;
  return [
    `Toewijzing ${toewijzingNummer} (gemeente ${gemeente}, aanbieder ${aanbieder}), ${waarvoor}, ${ingangsdatum} t/m ${einddatum ?? "open"}${vervallen ? ", vervallen" : ""}`,
    `  gestart: ${starts.join(", ") || "nee"}; gestopt: ${stops.map(({ einddatum: dag }) => dag).join(", ") || "nee"}`,
    ...(volume === undefined ? [] : describeTabel(`volume in ${findCode(WJ756, volume.eenheid)?.omschrijving.toLowerCase() ?? volume.eenheid}`, volume, volume.totaal)),
    ...(budget === undefined ? [] : describeTabel("budget", budget, budget)),
    ...(andereEenheid.length === 0 ? [] : [`  in een andere eenheid gedeclareerd en niet meegeteld (TR341): ${andereEenheid.join(", ")}`]),
    "",
  ].join("\n");
};

/** A ledger as a table for each assignment: months, ISO weeks and the whole. Names no person. */
export const describeGrootboek = (regels: readonly Grootboekregel[]): string => regels.map((regel) => `${describeRegel(regel)}\n`).join("");
