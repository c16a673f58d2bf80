import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { tijdstip } from "../../test/datums.js";
import type { Agendapunt } from "./agendapunt.js";
import { encodeICalendar } from "./encode-icalendar.js";
import { foldRegel } from "./fold-regel.js";

// No nine digits in a row: those can be hidden as a Bsn, which another test proves.
const eenTekst = fc
  .array(fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom("\n", "\r\n", "\r", ",", ";", "\\", "\\n", ":", "é", "€", "👩‍⚕️", "x".repeat(74), '"', "\t")), { maxLength: 12 })
  .map((delen) => delen.join(""))
  .filter((tekst) => !/\d(?:[^\w]?\d){8}/.test(tekst));

const eenPunt: fc.Arbitrary<Agendapunt> = fc.record({
  sleutel: fc.stringMatching(/^[A-Z]-[0-9]{1,3}\/[0-9]{4}$/),
  datum: eenDatum,
  titel: eenTekst,
  omschrijving: eenTekst,
  categorieen: fc.array(fc.constantFrom("Termijn", "Zorg, wonen", "a;b", "a\\b"), { maxLength: 3 }),
  herinneringenInDagen: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 2 }),
});

// What a reader gets back: one kind of line end, and no characters that the format forbids.
const isStuurteken = (code: number): boolean => (code < 0x20 && code !== 0x09 && code !== 0x0a) || (code >= 0x7f && code < 0xa0);
const leesbaar = (tekst: string): string =>
  Array.from(tekst.replace(/\r\n?/g, "\n"))
    .filter((teken) => !isStuurteken(teken.codePointAt(0) ?? 0))
    .join("");

const schrijf = (punten: readonly Agendapunt[]): string =>
  encodeICalendar({ naam: "Proef", domein: "zorg.example", punten }, tijdstip("2026-01-02T10:30Z"))._unsafeUnwrap();

describe("iCalendar heen en terug", () => {
  it("RFC 5545 3.3.11: een ander programma leest dezelfde teksten, dagen en categorieën terug", () => {
    fc.assert(
      fc.property(fc.array(eenPunt, { minLength: 1, maxLength: 4 }), (punten) => {
        const agenda = new ICAL.Component(ICAL.parse(schrijf(punten)));
        expect(agenda.getFirstPropertyValue("name")).toBe("Proef");
        const gelezen = agenda.getAllSubcomponents("vevent").map((deel) => [
          String(deel.getFirstPropertyValue("dtstart")),
          deel.getFirstPropertyValue("summary"),
          deel.getFirstPropertyValue("description"),
          deel.getFirstProperty("categories")?.getValues() ?? [],
          deel.getAllSubcomponents("valarm").length,
        ]);
        expect(gelezen).toEqual(
          punten.map((punt) => [punt.datum, leesbaar(punt.titel), leesbaar(punt.omschrijving), punt.categorieen, punt.herinneringenInDagen.length]),
        );
      }),
    );
  });

  it("RFC 5545 3.1: geen regel is langer dan 75 octetten, elke regel eindigt met CRLF en geen teken is doorgesneden", () => {
    fc.assert(
      fc.property(fc.array(eenPunt, { minLength: 1, maxLength: 2 }), (punten) => {
        const tekst = schrijf(punten);
        expect(tekst.endsWith("\r\n")).toBe(true);
        const regels = tekst.slice(0, -2).split("\r\n");
        for (const regel of regels) {
          const octetten = Buffer.from(regel, "utf8");
          expect(octetten.length).toBeLessThanOrEqual(75);
          expect(octetten.toString("utf8")).toBe(regel);
          expect(regel).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });

  it("RFC 5545 3.1: een gevouwen regel is na het weghalen van de vouwen weer de regel zelf, met zo weinig vouwen als kan", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }).map(leesbaar).map((tekst) => tekst.replace(/[\n\t]/g, "")), (regel) => {
        const gevouwen = foldRegel(regel);
        expect(gevouwen.replaceAll("\r\n ", "")).toBe(regel);
        const delen = gevouwen.split("\r\n");
        for (const [plaats, deel] of delen.slice(0, -1).entries()) {
          const volgende = Array.from(delen[plaats + 1] ?? "")[1] ?? "";
          expect(Buffer.byteLength(deel + volgende)).toBeGreaterThan(75);
        }
      }),
    );
  });
});
