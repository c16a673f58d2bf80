import type { Periode } from "./team-client.js";

/** A month, a number of months before or after. */
export const verschuifMaand = (maand: string, aantal: number): string => {
  const teller = Number(maand.slice(0, 4)) * 12 + Number(maand.slice(5, 7)) - 1 + aantal;
  return `${String(Math.floor(teller / 12)).padStart(4, "0")}-${String((teller % 12) + 1).padStart(2, "0")}`;
};

/** The month in the Netherlands now. */
export const dezeMaand = (): string => new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" }).slice(0, 7);

/** The months up to and with one. */
export const maandenTot = (totEnMet: string, aantal: number): Periode => ({ vanaf: verschuifMaand(totEnMet, 1 - aantal), totEnMet });

/** Every month of a period, the first one first. */
export const listMaanden = ({ vanaf, totEnMet }: Periode): readonly string[] => {
  const maanden: string[] = [];
  for (let maand = vanaf; maand <= totEnMet; maand = verschuifMaand(maand, 1)) maanden.push(maand);
  return maanden;
};
