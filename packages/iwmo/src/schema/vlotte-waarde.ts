import { laatsteDagVanMaand } from "@wmo-kit/domain/rekenen";

import { sliceAscii } from "../xml/ascii.js";
import { encodeUtf8 } from "../xml/utf8.js";
import type { EnkelvoudigType, VasteWaarde } from "./enkelvoudig-type.js";

/**
 * Decodes the plain spelling of a value straight from its bytes, which are printable ASCII or tabs.
 * Answers undefined for everything it is not sure of; the full check decides then.
 */
export type VlotteWaarde = (bytes: Uint8Array, begin: number, einde: number) => string | number | undefined;

/** As many digits as a number holds exactly. */
const CIJFERS = 15;

/** A leading zero is left to the full check, which notes that the number is not spelled plainly. */
const NUL = 0x30;

const geheelGetal =
  (minimum: number, maximum: number): VlotteWaarde =>
  (bytes, begin, einde) => {
    if (begin === einde || einde - begin > CIJFERS || (bytes[begin] === NUL && einde - begin > 1)) return undefined;
    let getal = 0;
    for (let i = begin; i < einde; i += 1) {
      const cijfer = (bytes[i] ?? 0) - 0x30;
      if (cijfer < 0 || cijfer > 9) return undefined;
      getal = getal * 10 + cijfer;
    }
    return getal >= minimum && getal <= maximum ? getal : undefined;
  };

/** The number in two digits, NaN if they are not digits. */
const tweeCijfers = (bytes: Uint8Array, plaats: number): number => {
  const tiental = (bytes[plaats] ?? 0) - 0x30;
  const eenheid = (bytes[plaats + 1] ?? 0) - 0x30;
  return tiental >= 0 && tiental <= 9 && eenheid >= 0 && eenheid <= 9 ? tiental * 10 + eenheid : NaN;
};

/** Dates that were read last, to be given again instead of made anew: in a message a few dates come over and over. */
const DATUMS = Array.from({ length: 0x200 }, () => "");

const isGelijk = (tekst: string, bytes: Uint8Array, begin: number): boolean => {
  if (tekst === "") return false;
  for (let i = 9; i >= 0; i -= 1) if (tekst.charCodeAt(i) !== bytes[begin + i]) return false;
  return true;
};

const datum: VlotteWaarde = (bytes, begin, einde) => {
  if (einde - begin !== 10 || bytes[begin + 4] !== 0x2d || bytes[begin + 7] !== 0x2d) return undefined;
  const jaar = tweeCijfers(bytes, begin) * 100 + tweeCijfers(bytes, begin + 2);
  const maand = tweeCijfers(bytes, begin + 5);
  const dag = tweeCijfers(bytes, begin + 8);
  const bestaat = jaar >= 1 && maand >= 1 && maand <= 12 && dag >= 1 && dag <= laatsteDagVanMaand(jaar, maand);
  if (!bestaat) return undefined;
  const vak = (jaar * 372 + maand * 31 + dag) & (DATUMS.length - 1);
  const eerder = DATUMS[vak] ?? "";
  return isGelijk(eerder, bytes, begin) ? eerder : (DATUMS[vak] = sliceAscii(bytes, begin, einde));
};

const tijd: VlotteWaarde = (bytes, begin, einde) => {
  if (einde - begin !== 8 || bytes[begin + 2] !== 0x3a || bytes[begin + 5] !== 0x3a) return undefined;
  const bestaat = tweeCijfers(bytes, begin) <= 23 && tweeCijfers(bytes, begin + 3) <= 59 && tweeCijfers(bytes, begin + 6) <= 59;
  return bestaat ? sliceAscii(bytes, begin, einde) : undefined;
};

/** Codes are short: up to four bytes and their number make one integer. */
const codesleutel = (bytes: Uint8Array, begin: number, einde: number): number => {
  let sleutel = einde - begin;
  for (let i = begin; i < einde; i += 1) sleutel = sleutel * 0x80 + (bytes[i] ?? 0);
  return sleutel;
};

const code = (codes: readonly string[]): VlotteWaarde => {
  const bekend = new Map(codes.map((tekst) => [codesleutel(encodeUtf8(tekst), 0, tekst.length), tekst]));
  return (bytes, begin, einde) => (einde - begin > 4 ? undefined : bekend.get(codesleutel(bytes, begin, einde)));
};

const tekst =
  ({ minLength = 0, maxLength, patroon }: EnkelvoudigType): VlotteWaarde =>
  (bytes, begin, einde) => {
    const lengte = einde - begin;
    if (lengte < minLength || lengte > (maxLength?.waarde ?? lengte)) return undefined;
    const waarde = sliceAscii(bytes, begin, einde);
    return patroon === undefined || patroon.toets(waarde) ? waarde : undefined;
  };

const nooit: VlotteWaarde = () => undefined;

/** The quick decoder of a type. */
export const compileVlotteWaarde = (type: EnkelvoudigType | VasteWaarde): VlotteWaarde => {
  if ("soort" in type) return nooit;
  if (type.codelijst !== undefined) return code(type.codelijst.codes);
  if (type.basis === "string") return tekst(type);
  if (type.basis === "date") return datum;
  if (type.basis === "time") return tijd;
  const { minInclusive, maxInclusive } = type;
  return minInclusive !== undefined && maxInclusive !== undefined
    ? geheelGetal(minInclusive.waarde, maxInclusive.waarde)
    : nooit;
};
