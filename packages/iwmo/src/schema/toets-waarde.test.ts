import { describe, expect, it } from "vitest";

import * as typen from "../release-3-2/basistypen.table.js";
import { normaliseTekst, toetsWaarde } from "./toets-waarde.js";
import type { EnkelvoudigType } from "./enkelvoudig-type.js";

const regel = (type: EnkelvoudigType, tekst: string): string => toetsWaarde(type, normaliseTekst(type, tekst))?.regel ?? "goed";

/* Every verdict below was taken from xmllint with the genuine schema; the code comes from the rule list. */
const GEVALLEN: readonly (readonly [EnkelvoudigType, string, readonly string[]])[] = [
  [typen.LDT_DATUM, "goed", ["2026-03-02", " 2026-03-02 ", "2026-03-02\n", "2024-02-29", "2000-02-29", "0001-01-01"]],
  [typen.LDT_DATUM, "XSD", ["2026-02-29", "1900-02-29", "2026-02-30", "0000-01-01", "2026-03-02-", "2026-3-2", "", "012026-01-01", "2026-03-02-05", "26-03-02", "2026-03-02T00:00:00"]],
  [typen.LDT_DATUM, "RS032", ["2026-03-02Z", "2026-03-02+01:00", "2026-03-02-05:30"]],
  [typen.LDT_DATUM, "BEREIK", ["12026-01-01", "-0001-01-01", "-2026-01-01", "-0004-02-29", "1000000-02-28"]],
  [typen.LDT_TIJD, "goed", ["14:05:00", " 14:05:00 ", "24:00:00", "24:00:00.000", "23:59:59.999", "14:05:00.1234567890123456789012345"]],
  [typen.LDT_TIJD, "XSD", ["24:00:01", "24:00:00.1", "23:59:60", "14:05", "14:05:00.", "4:05:00", "14:05:0", "14:60:00", "25:00:00", ""]],
  [typen.LDT_TIJD, "RS034", ["14:05:00Z", "14:05:00+01:00", "14:05:00-01:00"]],
  [typen.LDT_VOLUME, "goed", ["3", " 3 ", "+5", "007", "-0", "-00", "+0", "00000000000000000000000000000000000005", "99999999"]],
  [typen.LDT_VOLUME, "XSD", ["- 0", "3.0", "3e1", "", "+", "٣", "0x1", "5 5"]],
  [typen.LDT_VOLUME, "RS001", ["-1", "-99999999999999999999"]],
  [typen.LDT_VOLUME, "RS005", ["100000000", "99999999999999999999999999"]],
  [typen.LDT_TOTAAL_BEDRAG, "goed", ["999999999999", "058000"]],
  [typen.LDT_TOTAAL_BEDRAG, "RS040", ["1000000000000"]],
  [typen.LDT_GESLACHT, "goed", ["0", "1", "2"]],
  [typen.LDT_GESLACHT, "RS008", [" 2", "2 ", "2\n", "22"]],
  [typen.LDT_GESLACHT, "XSD", ["", "9"]],
  [typen.LDT_PRODUCT_CATEGORIE, "RS009", [" 01"]],
  [typen.LDT_NAAM, "goed", ["a", " a", "\t a", "\u00a0", "\u2003", "\u0085", "😀".repeat(200)]],
  [typen.LDT_NAAM, "RS033", ["", " ", "\t", "a\nb", "\ra", "a\n"]],
  [typen.LDT_NAAM, "RS028", ["a".repeat(201), "😀".repeat(201)]],
  [typen.LDT_VOORLETTERS, "goed", ["JM", "À", "ỳ", "ÿ", "×", "÷", "Ā", "Ω", "a\u0300", "ỳỲ"]],
  [typen.LDT_VOORLETTERS, "RS045", ["J M", "ỹ", "É1", "Ỵ", "¿", "J.M.", "😀", ""]],
  [typen.LDT_COMMENTAAR, "goed", [" a ", "\n\na\n", "...", " . ", "a  b", "\u00a0", "a".repeat(5000)]],
  [typen.LDT_COMMENTAAR, "RS031", ["", " ", "\t", "\n"]],
  [typen.LDT_TELEFOONNUMMER, "goed", ["0", "020123456789012"]],
  [typen.LDT_TELEFOONNUMMER, "XSD", [""]],
  [typen.LDT_TELEFOONNUMMER, "RS046", ["٣٣٣", "123 "]],
  [typen.LDT_TELEFOONNUMMER, "RS018", ["1111111111111111"]],
  [typen.LDT_VERSIE, "goed", ["1.0.0", "0.0.0", "10.20.30"]],
  [typen.LDT_VERSIE, "RS048", ["01.0.0", "1.0", "1.0.0.0", " 1.0.0", "1.0.٣", "1..0", ""]],
  [typen.LDT_BURGER_SERVICENUMMER, "RS037", ["٣٣٣٣٣٣٣٣٣", "", "99991320", "99991320x"]],
  [typen.LDT_BURGER_SERVICENUMMER, "RS015", ["9999132070"]],
  [typen.LDT_AGB_CODE, "RS014", ["656500011"]],
  [typen.LDT_AGB_CODE, "RS036", ["6565000"]],
  [typen.LDT_GEMEENTE, "RS035", ["268", "02680"]],
]; // prettier-ignore

describe("Waarden", () => {
  it.each(GEVALLEN)("$0.naam: het oordeel is $1", (type, verwacht, waarden) => {
    expect(waarden.map((waarde) => [waarde, regel(type, waarde)])).toEqual(waarden.map((waarde) => [waarde, verwacht]));
  });
});
