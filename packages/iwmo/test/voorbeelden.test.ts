import { hasReferenceData, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { decodeBericht, encodeBericht, validateBericht, type Bericht } from "../src/index.js";
import { canoniek } from "./canoniek.js";
import { judge, openSchema } from "./libxml2.js";
import { EIGEN_VOORBEELDEN, REFERENTIEVOORBEELDEN, type Voorbeeld } from "./voorbeelden.js";

const decode = ({ bytes }: Voorbeeld): Bericht => decodeBericht(bytes)._unsafeUnwrap();
const encode = (bericht: Bericht): Uint8Array => encodeBericht(bericht)._unsafeUnwrap();

const toets = (voorbeelden: readonly Voorbeeld[]): void => {
  it.each(voorbeelden)("XSD: $naam heeft geen bevindingen en is een $soort", (voorbeeld) => {
    expect(validateBericht(voorbeeld.bytes)).toEqual([]);
    expect(decode(voorbeeld).soort).toBe(voorbeeld.soort);
  });

  it.each(voorbeelden)("XSD: $naam is na lezen en schrijven canoniek hetzelfde", (voorbeeld) => {
    expect(canoniek(encode(decode(voorbeeld)))).toBe(canoniek(voorbeeld.bytes));
  });

  it.runIf(hasReferenceData).each(voorbeelden)("XSD: $naam wordt na schrijven door het echte schema aanvaard", (voorbeeld) => {
    expect(judge(openSchema(voorbeeld.soort), encode(decode(voorbeeld))).meldingen).toEqual([]);
  });

  it.each(voorbeelden)("OP192: $naam wordt geschreven als UTF-8 zonder BOM met regels op CR LF", (voorbeeld) => {
    const tekst = Buffer.from(encode(decode(voorbeeld))).toString("utf8");
    expect(tekst.startsWith('<?xml version="1.0" encoding="UTF-8"?>\r\n')).toBe(true);
    expect(tekst.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
};

describe("Eigen voorbeelden", () => {
  toets(EIGEN_VOORBEELDEN);
});

describe.skipIf(!hasReferenceData)(`Referentievoorbeelden${referenceDataNote}`, () => {
  it("XSD: er zijn echte en gemaakte berichten van beide soorten", () => {
    expect(new Set(REFERENTIEVOORBEELDEN.map(({ soort, naam }) => `${naam.split("-")[0] ?? ""} ${soort}`)).size).toBe(4);
  });
  toets(REFERENTIEVOORBEELDEN);
});
