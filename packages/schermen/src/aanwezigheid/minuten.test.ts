import { describe, expect, it } from "vitest";

import { parseMinuten } from "./minutenveld.js";

describe("minuten die iemand typt", () => {
  it.each([
    ["1", 1],
    [" 90 ", 90],
    ["1440", 1_440],
    ["1441", undefined],
    ["0", undefined],
    ["", undefined],
    ["-5", undefined],
    ["1,5", undefined],
    ["anderhalf uur", undefined],
  ])("D-20.14: %j wordt %j", (tekst, verwacht) => {
    expect(parseMinuten(tekst)).toBe(verwacht);
  });
});
