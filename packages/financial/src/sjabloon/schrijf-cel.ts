import { formatEurocent, isEurocent, type Verhouding } from "@wmo-kit/domain";

import type { Cel } from "./cel.js";
import { CIJFERS_IN_REKENBLAD } from "./grenzen.table.js";
import type { Veldsoort } from "./sjabloonveld.js";

const EURO = /^€ /;

/** An amount as it stands in a cell, such as `1.234,56`. @unit eurocent in, euro out */
const bedragtekst = (centen: number): string => (isEurocent(centen) ? formatEurocent(centen).replace(EURO, "") : "");

const isVerhouding = (waarde: unknown): waarde is Verhouding => typeof waarde === "object" && waarde !== null && "noemer" in waarde;

/** How many decimals write this ratio in full; null when there is no end to them. */
const decimalenVan = (noemer: bigint): number | null => {
  let [rest, twee, vijf] = [noemer, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twee += 1;
  for (; rest % 5n === 0n; rest /= 5n) vijf += 1;
  return rest === 1n ? Math.max(twee, vijf) : null;
};

/** A ratio with a decimal comma when that can be exact, and else as a fraction. */
const getaltekst = ({ teller, noemer }: Verhouding): string => {
  const decimalen = decimalenVan(noemer);
  if (decimalen === null) return `${teller}/${noemer}`;
  const cijfers = ((teller < 0n ? -teller : teller) * 10n ** BigInt(decimalen)) / noemer;
  const tekst = cijfers.toString().padStart(decimalen + 1, "0");
  const heel = tekst.slice(0, tekst.length - decimalen);
  return `${teller < 0n ? "-" : ""}${heel}${decimalen === 0 ? "" : `,${tekst.slice(-decimalen)}`}`;
};

/** A field as text, as CSV has it; an absent value is an empty cell. */
export const schrijfTekst = (waarde: unknown, soort: Veldsoort): string => {
  if (isVerhouding(waarde)) return getaltekst(waarde);
  if (typeof waarde === "boolean") return waarde ? "ja" : "nee";
  if (typeof waarde === "number") return soort === "bedrag" ? bedragtekst(waarde) : String(waarde);
  return typeof waarde === "string" ? waarde : "";
};

/** Text of a number that a spreadsheet can hold exactly, as that number. */
const alsGetal = (tekst: string): Cel => {
  const decimaal = tekst.replaceAll(".", "").replace(",", ".");
  const cijfers = decimaal.replace(/[^0-9]/g, "").replace(/^0+/, "");
  return /^-?[0-9]+(\.[0-9]+)?$/.test(decimaal) && cijfers.length <= CIJFERS_IN_REKENBLAD ? Number(decimaal) : tekst;
};

/** A field as a spreadsheet keeps it: a number is a number as long as fifteen digits hold it, and text beyond that. */
export const schrijfCel = (waarde: unknown, soort: Veldsoort): Cel => {
  const tekst = schrijfTekst(waarde, soort);
  if (tekst === "") return null;
  return soort === "bedrag" || soort === "getal" || soort === "geheel getal" ? alsGetal(tekst) : tekst;
};
