import { describe, expect, it } from "vitest";

import { foldRegel } from "./fold-regel.js";

const octetten = (tekst: string): number => new TextEncoder().encode(tekst).length;
const delen = (regel: string): readonly number[] => foldRegel(regel).split("\r\n").map(octetten);

describe("een regel vouwen", () => {
  it("RFC 5545 3.1: 75 octetten blijven een regel, het 76e komt op de volgende", () => {
    expect(delen("a".repeat(75))).toEqual([75]);
    expect(delen("a".repeat(76))).toEqual([75, 2]);
    expect(delen("")).toEqual([0]);
  });

  // The last and the first character of each length in UTF-8.
  it.each([
    ["\u007F", 1],
    ["\u0080", 2],
    ["\u07FF", 2],
    ["\u0800", 3],
    ["\uFFFF", 3],
    ["\u{10000}", 4],
  ])("RFC 5545 3.1: het teken %j telt zijn %d octetten, niet meer en niet minder", (teken, lengte) => {
    expect(octetten(teken)).toBe(lengte);
    expect(delen("a".repeat(75 - lengte) + teken)).toEqual([75]);
    expect(delen("a".repeat(76 - lengte) + teken)).toEqual([76 - lengte, 1 + lengte]);
  });
});
