import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { BERICHTEN, decodeBericht, encodeBericht, validateBericht, type Bericht } from "../src/index.js";
import { canoniek } from "./canoniek.js";
import { judge, schemaVan } from "./libxml2.js";
import { EIGEN_VOORBEELDEN, IJW_VOORBEELDEN, REFERENTIEVOORBEELDEN, type Voorbeeld } from "./voorbeelden.js";
import { hasXmllint, judgeAll } from "./xmllint.js";

const decode = ({ bytes }: Voorbeeld): Bericht => decodeBericht(bytes)._unsafeUnwrap();
const encode = (bericht: Bericht): Uint8Array => encodeBericht(bericht)._unsafeUnwrap();

/** Codes in the headers of the iJw return messages, as they stand in the files. */
const IJW_CODES = new Map([["302", "437"], ["306", "439"], ["308", "441"], ["316", "447"], ["318", "487"], ["320", "489"], ["325", "491"]]); // prettier-ignore

const toets = (voorbeelden: readonly Voorbeeld[]): void => {
  it.each(voorbeelden)("XSD: $naam heeft geen bevindingen en is een $soort", (voorbeeld) => {
    expect(validateBericht(voorbeeld.bytes, { niveau: 1 })).toEqual([]);
    expect(decode(voorbeeld).soort).toBe(voorbeeld.soort);
  });

  it.each(voorbeelden)("XSD: $naam is na lezen en schrijven canoniek hetzelfde", (voorbeeld) => {
    expect(canoniek(encode(decode(voorbeeld)))).toBe(canoniek(voorbeeld.bytes));
  });

  it.runIf(hasReferenceData).each(voorbeelden)("XSD: $naam wordt na schrijven door het echte schema aanvaard", (voorbeeld) => {
    expect(judge(schemaVan(voorbeeld.soort), encode(decode(voorbeeld))).meldingen).toEqual([]);
  });

  it.each(voorbeelden)("OP192: $naam wordt geschreven als UTF-8 zonder BOM met regels op CR LF", (voorbeeld) => {
    const tekst = Buffer.from(encode(decode(voorbeeld))).toString("utf8");
    expect(tekst.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n')).toBe(true);
    expect(tekst.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
};

describe("Eigen voorbeelden", () => {
  it("XSD: van elk van de veertien soorten is er minstens een", () => {
    expect(new Set(EIGEN_VOORBEELDEN.map(({ soort }) => soort))).toEqual(new Set(BERICHTEN.map(({ soort }) => soort)));
  });

  it.each(EIGEN_VOORBEELDEN)("XSLT: $naam heeft ook op niveau 2 geen bevindingen", ({ bytes }) => {
    expect(validateBericht(bytes)).toEqual([]);
  });

  it.runIf(hasReferenceData && hasXmllint).each(EIGEN_VOORBEELDEN)("XSD: $naam wordt door xmllint met het echte schema aanvaard", ({ soort, bytes }) => {
    expect(judgeAll(soort, [bytes])).toEqual([{ geldig: true, vormfout: false, regels: [], meldingen: [] }]);
  });

  toets(EIGEN_VOORBEELDEN);
});

describe.skipIf(!hasReferenceData)(`Referentievoorbeelden${referenceDataNote}`, () => {
  it("XSD: er zijn 44 berichten, van elk van de veertien soorten minstens een", () => {
    expect(REFERENTIEVOORBEELDEN).toHaveLength(44);
    expect(new Set(REFERENTIEVOORBEELDEN.map(({ soort }) => soort))).toEqual(new Set(BERICHTEN.map(({ soort }) => soort)));
  });

  it.each(IJW_VOORBEELDEN)("XSD: $naam is van iJw en wordt als onbekend geweigerd, met wat er gevonden is", ({ naam, bytes }) => {
    const failure = decodeBericht(bytes)._unsafeUnwrapErr();
    const nummer = naam.slice(-7, -4);
    expect(failure).toMatchObject({ _tag: "BerichtOnbekend", naamruimte: `http://www.istandaarden.nl/ijw/3_2/jw${nummer}/schema`, wortelIsBericht: true });
    expect(failure).toHaveProperty("berichtCode", IJW_CODES.get(nummer));
  });

  toets(REFERENTIEVOORBEELDEN);
});
