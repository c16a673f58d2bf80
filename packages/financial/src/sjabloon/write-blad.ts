import type { Jaarrekening } from "../jaarrekening/jaarrekening.js";
import { VELDEN, type Veldbeschrijving } from "../jaarrekening/velden.table.js";
import type { Cel } from "./cel.js";
import { LEGE_REGELS } from "./grenzen.table.js";
import { EINDE, KOPPEN } from "./kop.js";
import { SJABLOONONDERDELEN } from "./list-onderdelen.js";
import { AANTAL, listRijen, veldnaamVan, type Sjabloonrij } from "./rijen.js";
import type { Veldsoort } from "./sjabloonveld.js";
import { KOPJES, UITLEG } from "./uitleg.table.js";

/** One row of the sheet: the four cells that explain it, its kind, and a value for each year. */
export interface Bladrij {
  readonly vast: readonly [string, string, string, string];
  readonly soort: Veldsoort | null;
  readonly waarden: readonly unknown[];
}

/** How many years the empty template has columns for. */
const LEGE_JAREN = 3;

const figuur = (veldnaam: string): Veldbeschrijving | undefined => (Object.hasOwn(VELDEN, veldnaam) ? VELDEN[veldnaam as keyof typeof VELDEN] : undefined);

const eenheidVan = (soort: Veldsoort, veldnaam: string): string => {
  if (typeof soort === "object") return soort.keuzes.join(" / ");
  if (soort === "bedrag") return "euro";
  return figuur(veldnaam)?.eenheid ?? (soort === "geheel getal" ? "aantal" : soort);
};

const nummerVan = (sleutel: string): string => {
  const nummers = sleutel.split(".").filter((deel) => /^[0-9]+$/.test(deel));
  return nummers.length === 0 ? "" : ` (${nummers.join(".")})`;
};

/** The name, the unit and the explanation of a row. */
export const beschrijfRij = ({ sleutel, soort }: Sjabloonrij): Bladrij["vast"] => {
  const veldnaam = veldnaamVan(sleutel);
  const { naam, uitleg } = UITLEG[veldnaam] ?? {};
  const teken = figuur(veldnaam)?.teken === "vrij" ? "Mag negatief zijn." : "";
  return [sleutel, `${naam ?? figuur(veldnaam)?.naam ?? veldnaam}${nummerVan(sleutel)}`, eenheidVan(soort, veldnaam), uitleg ?? teken];
};

const neem = (waarde: unknown, deel: string): unknown => {
  if (typeof waarde !== "object" || waarde === null) return undefined;
  if (Array.isArray(waarde)) return deel === AANTAL ? waarde.length : waarde[Number(deel) - 1];
  return Object.hasOwn(waarde, deel) ? Object.entries(waarde).find(([veld]) => veld === deel)?.[1] : undefined;
};

const waardeVan = (jaar: Jaarrekening, sleutel: string): unknown => sleutel.split(".").reduce<unknown>(neem, jaar);

const lengteVan = (jaren: readonly Jaarrekening[], plaats: string): number => {
  const lengtes = jaren.map((jaar) => waardeVan(jaar, `${plaats}.${AANTAL}`));
  return Math.max(0, ...lengtes.map((lengte) => (typeof lengte === "number" ? lengte : 0)));
};

const kopje = (sleutel: string): readonly Bladrij[] => {
  const tekst = KOPJES[sleutel.split(".")[0] ?? ""];
  return tekst === undefined ? [] : [{ vast: ["", tekst, "", ""], soort: null, waarden: [] }];
};

/**
 * The rows of the template for these accounts, a column for each year; without accounts it is the empty template.
 *
 * @source dagbesteding 16.7; wijkteam 104.3
 */
export const makeBladrijen = (jaren: readonly Jaarrekening[]): readonly Bladrij[] => {
  const lengte = (plaats: string): number => (jaren.length === 0 ? (LEGE_REGELS[plaats.split(".").at(-1) ?? ""] ?? 0) : lengteVan(jaren, plaats));
  const rijen = listRijen(SJABLOONONDERDELEN, lengte);
  const deelVan = (sleutel: string): string => sleutel.split(".")[0] ?? "";
  return rijen.flatMap((rij, plek) => [
    ...(deelVan(rij.sleutel) === deelVan(rijen[plek - 1]?.sleutel ?? "") ? [] : kopje(rij.sleutel)),
    { vast: beschrijfRij(rij), soort: rij.soort, waarden: jaren.map((jaar) => waardeVan(jaar, rij.sleutel)) },
  ]);
};

/** The heading for so many years, at least as many as the empty template has. */
export const maakKop = (jaren: readonly Jaarrekening[]): readonly string[] => [
  ...KOPPEN,
  ...Array.from({ length: jaren.length === 0 ? LEGE_JAREN : jaren.length }, (_, plek) => `boekjaar ${jaren[plek]?.boekjaar.begindatum.slice(0, 4) ?? plek + 1}`),
];

/** The last row, that shows that the file is whole. */
export const EINDRIJ: readonly Cel[] = [EINDE];
