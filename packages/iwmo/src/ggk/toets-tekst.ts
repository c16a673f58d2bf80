import { countTekens } from "../schema/toets-waarde.js";
import type { GgkOorzaak } from "./errors.js";
import type { Teksttype, VasteTekst } from "./veld.js";

/** What is wrong with a text in an envelope: the first restriction it breaks. The same check for reading and writing. */
export const toetsTekst = (type: Teksttype | VasteTekst, tekst: string): GgkOorzaak | undefined => {
  if (type.soort === "vast") return tekst === type.waarde ? undefined : { _tag: "VasteWaardeVerwacht", verwacht: type.waarde };
  const { maxLength, minLength, patroon } = type;
  if (maxLength !== undefined && countTekens(tekst) > maxLength) return { _tag: "TeLang", maximum: maxLength };
  if (minLength !== undefined && countTekens(tekst) < minLength) return { _tag: "TeKort", minimum: minLength };
  if (patroon !== undefined && !new RegExp(`^(?:${patroon})$`).test(tekst)) return { _tag: "PatroonNietGevolgd", patroon };
  return undefined;
};

/** Restrictions of the content type. @source xmlmime.xsd, contentType */
export const CONTENT_TYPE: Teksttype = { soort: "tekst", minLength: 3 };

/** Restrictions of the file name as the schema has them. @source stuf0301mtom.xsd, Bestandsnaam */
export const BESTANDSNAAM: Teksttype = { soort: "tekst", maxLength: 255 };
