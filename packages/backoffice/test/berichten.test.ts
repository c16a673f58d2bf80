import { describe, expect, it } from "vitest";

import { decodeBericht, decodeJson, decodeXml, encodeJson, encodeXml } from "../src/index.js";
import { BERICHTEN } from "./berichten.js";
import { ajvOordeel, xsdOordeel } from "./schemas.js";

describe("W-98.4: elk bericht gaat heen en terug", () => {
  it.each(BERICHTEN)("W-98.4: %s is na JSON en na XML precies hetzelfde bericht", (_titel, bericht) => {
    const json = encodeJson(bericht)._unsafeUnwrap();
    const xml = encodeXml(bericht)._unsafeUnwrap();
    expect(decodeJson(json)._unsafeUnwrap()).toEqual(bericht);
    expect(decodeXml(xml)._unsafeUnwrap()).toEqual(bericht);
    expect([decodeBericht(json), decodeBericht(xml)].map((een) => een.isOk())).toEqual([true, true]);
  });

  it.each(BERICHTEN)("W-98.4: %s is goed volgens ajv en volgens libxml2", (_titel, bericht) => {
    expect(ajvOordeel(JSON.parse(encodeJson(bericht)._unsafeUnwrap()))).toEqual([]);
    expect(xsdOordeel(encodeXml(bericht)._unsafeUnwrap())).toEqual([]);
  });
});
