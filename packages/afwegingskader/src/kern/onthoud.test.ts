import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { onthoud } from "./onthoud.js";

describe("onthoud", () => {
  it("W-95.1: een onthouden antwoord is hetzelfde als een nieuw antwoord, ook een antwoord zonder waarde", () => {
    const bereken = (norm: string, aanvang: string): string | undefined => (aanvang === "b" ? undefined : `${norm}${aanvang}`);
    const onthouden = onthoud(bereken);
    fc.assert(
      fc.property(fc.constantFrom("W-33", "D-11.3", "W-28.1"), fc.constantFrom("a", "b", "c"), (norm, aanvang) => onthouden(norm, aanvang) === bereken(norm, aanvang)),
    );
  });

  it("W-95.1: dezelfde vraag wordt maar een keer uitgerekend, en na tienduizend antwoorden begint het geheugen opnieuw", () => {
    let keren = 0;
    const onthouden = onthoud((_norm, aanvang: string) => {
      keren += 1;
      return aanvang.length;
    });
    onthouden("W-33", "eerste");
    onthouden("W-33", "eerste");
    expect(keren).toBe(1);
    for (let nummer = 0; nummer < 10_000; nummer += 1) onthouden("W-33", `dag-${nummer}`);
    expect(keren).toBe(10_001);
    expect(onthouden("W-33", "eerste")).toBe(6);
    expect(keren).toBe(10_002);
  });
});
