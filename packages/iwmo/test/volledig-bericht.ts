import { encodeBericht, type Bericht, type BerichtBeschrijving } from "../src/index.js";
import { compileBericht, type Knoop } from "../src/schema/compile.js";
import type { EnkelvoudigType, VasteWaarde } from "../src/schema/enkelvoudig-type.js";

/** A value each pattern allows; the others are content with any text. */
const NAAR_PATROON: Readonly<Record<string, string>> = { RS035: "0268", RS036: "65659901", RS037: "999927498", RS045: "A", RS046: "0240000001", RS048: "1.0.0" };

const waarde = (type: EnkelvoudigType | VasteWaarde): string | number => {
  if ("soort" in type) return type.vast;
  if (type.codelijst !== undefined) return type.codelijst.codes[0] ?? "";
  if (type.basis === "date") return "2026-03-01";
  if (type.basis === "time") return "09:30:00";
  return type.basis === "integer" ? 1 : (NAAR_PATROON[type.patroon?.regel ?? ""] ?? "X");
};

const inhoud = ({ inhoud: deel }: Knoop): unknown => {
  if (deel.soort === "waarde") return waarde(deel.waarde);
  if (deel.soort === "lijst") return [inhoud(deel.kind)];
  return Object.fromEntries(deel.knopen.map((kind) => [kind.sleutel, inhoud(kind)]));
};

/** A message in which every element stands exactly once, one element a line. */
export const volledigBericht = <T extends Bericht>(beschrijving: BerichtBeschrijving<T>): string => {
  const bericht: unknown = Object.assign({ soort: beschrijving.soort }, inhoud(compileBericht(beschrijving).wortel));
  return new TextDecoder().decode(encodeBericht(bericht as T)._unsafeUnwrap());
};
