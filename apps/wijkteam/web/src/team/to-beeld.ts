import { nameMaandKort, type Meetpunt, type Normlijn, type Reeks } from "@wmo-kit/schermen";

import type { Cel, Definitie, Rapportweergave } from "../../../src/team/weergave.js";
import { listMaanden } from "./maanden.js";

const TOTAAL = "totaal";

/** The cells of a figure by month, as a whole or for one group. */
const cellenVan = ({ rapport }: Rapportweergave, indicator: string, uitsplitsing: string, groep: string): ReadonlyMap<string, Cel> =>
  new Map(rapport.cellen.filter((cel) => cel.indicator === indicator && cel.uitsplitsing === uitsplitsing && cel.groep === groep).map((cel) => [cel.tijdvak, cel]));

const isAandeel = (cel: Cel): boolean => cel.waarde?.endsWith("%") === true;

const getalVan = (cel: Cel): number | null => {
  if (cel.waarde === null) return null;
  const getal = Number(cel.waarde.replace("%", "").replaceAll(".", "").replace(",", "."));
  return Number.isFinite(getal) ? getal : cel.noemer;
};

const noem = (cel: Cel): string => {
  const deel = isAandeel(cel) && cel.teller !== null ? ` (${cel.teller} van ${cel.noemer})` : "";
  return `${cel.waarde ?? ""}${deel}${cel.voorlopig ? ", voorlopig" : ""}`;
};

/** A figure by month, as a series for a picture: the value that is drawn, and the exact text with its counts. */
export const toReeks = (rapport: Rapportweergave, { id, titel }: Pick<Definitie, "id" | "titel">, [uitsplitsing, groep]: readonly [string, string] = [TOTAAL, ""]): Reeks => {
  const cellen = cellenVan(rapport, id, uitsplitsing, groep);
  const punten = listMaanden(rapport.rapport.periode).map((maand): Meetpunt => {
    const cel = cellen.get(maand);
    return { label: nameMaandKort(maand), waarde: cel === undefined ? null : getalVan(cel), tekst: cel === undefined ? "" : noem(cel) };
  });
  return { naam: groep === "" ? titel : groep, punten };
};

/** The groups of a figure in one way of breaking it down. */
export const listGroepen = ({ rapport }: Rapportweergave, indicator: string, uitsplitsing: string): readonly string[] =>
  [...new Set(rapport.cellen.filter((cel) => cel.indicator === indicator && cel.uitsplitsing === uitsplitsing).map(({ groep }) => groep))].toSorted((een, ander) => een.localeCompare(ander, "nl"));

/** The line that a figure is held against, when there is one. */
export const toNormlijn = ({ normlijnen }: Rapportweergave, indicator: string): Normlijn | undefined => {
  const norm = normlijnen.find((lijn) => lijn.indicator === indicator);
  return norm === undefined ? undefined : { waarde: norm.percentage, tekst: norm.tekst, richting: "minstens" };
};

/** Why the figure of the last month is what it is: its steps, what is counted, and from where it comes. */
export const legUit = (rapport: Rapportweergave, { id, definitie, bronnen, lezing }: Definitie): readonly string[] => {
  const laatste = [...cellenVan(rapport, id, TOTAAL, "").values()].filter(({ tijdvak }) => !tijdvak.includes("/")).at(-1);
  const stappen = laatste === undefined ? [] : laatste.stappen.map((stap) => `${nameMaandKort(laatste.tijdvak)}: ${stap}`);
  return [...stappen, definitie, ...(lezing === null ? [] : [lezing]), ...bronnen.map((bron) => `Bron: ${bron}`)];
};
