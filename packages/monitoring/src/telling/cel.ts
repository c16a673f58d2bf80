import type { Deelcel } from "./deeluitkomst.js";

/** The place of a cell: which figure, which time span, broken down by what, and which group of that. */
export interface Celplaats {
  readonly indicator: string;
  readonly tijdvak: string;
  readonly kenmerk: string;
  readonly groep: string;
}

/** The breakdown that is none: the figure as a whole. */
export const TOTAAL = "totaal";

/** The group of what is not known. */
export const ONBEKEND = "niet bekend";

/** The key of a cell. The group stands last, so that any text fits. */
export const celsleutel = ({ indicator, tijdvak, kenmerk, groep }: Celplaats): string => `${indicator}|${tijdvak}|${kenmerk}|${groep}`;

/** Reads the key of a cell back. */
export const leesCelsleutel = (sleutel: string): Celplaats => {
  const [indicator = "", tijdvak = "", kenmerk = "", ...groep] = sleutel.split("|");
  return { indicator, tijdvak, kenmerk, groep: groep.join("|") };
};

/** A cell while it is being counted. */
export interface Celteller {
  teller: number;
  noemer: number;
  loopt: number;
  zonderNorm: number;
  readonly dagen: Record<number, number>;
  readonly zaken: { readonly geteld: string[]; readonly gemist: string[]; readonly loopt: string[] };
}

/** A cell in which nothing was counted. */
export const legeCel = (): Celteller => ({ teller: 0, noemer: 0, loopt: 0, zonderNorm: 0, dagen: {}, zaken: { geteld: [], gemist: [], loopt: [] } });

/** Adds the counts of a cell to another. */
export const telCelBij = (cel: Celteller, { teller, noemer, loopt, zonderNorm, dagen, zaken }: Deelcel): void => {
  cel.teller += teller;
  cel.noemer += noemer;
  cel.loopt += loopt;
  cel.zonderNorm += zonderNorm;
  for (const [aantal, keren] of Object.entries(dagen)) cel.dagen[Number(aantal)] = (cel.dagen[Number(aantal)] ?? 0) + keren;
  for (const soort of ["geteld", "gemist", "loopt"] as const) for (const zaak of zaken[soort]) cel.zaken[soort].push(zaak);
};
