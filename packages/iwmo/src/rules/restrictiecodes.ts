import type { BerichtBeschrijving } from "../schema/bericht-beschrijving.js";
import type { EnkelvoudigType, VasteWaarde } from "../schema/enkelvoudig-type.js";
import type { Veld } from "../schema/groep.js";

const codesVanWaarde = (type: EnkelvoudigType | VasteWaarde): readonly string[] =>
  "soort" in type
    ? [type.regel, ...codesVanWaarde(type.van)]
    : [type.maxLength, type.minInclusive, type.maxInclusive, type.patroon].flatMap((grens) => grens?.regel ?? []);

const codesVanType = (type: Veld["type"]): readonly string[] => {
  if (!("soort" in type) || type.soort === "vast") return codesVanWaarde(type);
  return type.soort === "lijst" ? codesVanType(type.veld.type) : type.velden.flatMap((veld) => codesVanType(veld.type));
};

/** Codes of the restrictions that reading a message checks, straight from its description. @source iWmo 3.2, controleniveau 1 */
export const listRestrictiecodes = ({ wortel }: BerichtBeschrijving<unknown>): ReadonlySet<string> => new Set(codesVanType(wortel));
