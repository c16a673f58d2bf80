import type { Meting } from "./meting.js";

/** Whether a figure reaches its target; undefined when it has none. */
export const isGehaald = ({ doel, waarde, ratio, beter }: Meting): boolean | undefined => {
  const gemeten = doel?.op === "ratio" ? ratio : waarde;
  if (doel === undefined || gemeten === undefined) return undefined;
  return beter === "lager" ? gemeten <= doel.grens : gemeten >= doel.grens;
};

const GROOT = 100;

/** A figure as people read it: three digits that count, thousands apart. */
export const toonGetal = (getal: number): string => {
  const cijfers = Math.abs(getal) >= GROOT ? Math.round(getal) : Number(getal.toPrecision(3));
  return cijfers.toLocaleString("en-GB", { maximumFractionDigits: 6 });
};

/** The target in words. */
export const toonDoel = ({ doel, beter, eenheid }: Meting): string => {
  if (doel === undefined) return "";
  return `${beter === "lager" ? "≤" : "≥"} ${toonGetal(doel.grens)}${doel.op === "ratio" ? "×" : ` ${eenheid}`}`;
};
