import { describe, expect, it } from "vitest";

import { eenBsn } from "../../test/bouwers.js";
import { maskBsn, parseBsn } from "./bsn.js";
import { doorstaatElfproef } from "./elfproef.js";
import { parseRsin } from "./rsin.js";

const GOED = [
  ["de laagste van het proefbereik", "999900006"],
  ["een nummer uit het proefbereik", "999900018"],
  ["een nummer met dubbele cijfers", "999990019"],
  ["het nummer van de voorbeelden", "999996770"],
  ["een nummer met controlecijfer 7", "999999977"],
  ["de hoogste van het proefbereik", "999999990"],
  ["zeven voorloopnullen", "000000012"],
  ["zeven voorloopnullen, ander cijfer", "000000024"],
] as const;

const FOUT = [
  ["alleen nullen", "000000000", "alleenNullen"],
  ["elfproef faalt, laatste cijfer", "999900007", "elfproef"],
  ["elfproef faalt, een ander nummer", "999990010", "elfproef"],
  ["elfproef faalt, middelste cijfer", "999090018", "elfproef"],
  ["elfproef met gewicht +1 telt niet", "123456789", "elfproef"],
  ["acht cijfers", "99990001", "vorm"],
  ["tien cijfers", "0999900018", "vorm"],
  ["een letter", "99990001A", "vorm"],
  ["punten", "999.900.018", "vorm"],
  ["een minteken", "-99900018", "vorm"],
  ["brede cijfers", "９９９９０００１８", "vorm"],
  ["leeg", "", "vorm"],
  ["een spatie ervoor", " 999900018", "vorm"],
  ["een spatie erachter", "999900018 ", "vorm"],
  ["een regeleinde erachter", "999900018\n", "vorm"],
  ["een getal in plaats van tekst", 12, "invalid_type"],
  ["een getal van negen cijfers", 999_900_018, "invalid_type"],
  ["niets", undefined, "invalid_type"],
  ["een lijst", ["999900018"], "invalid_type"],
] as const;

describe.each([
  ["CS002", parseBsn, "Bsn"],
  ["RSIN", parseRsin, "Rsin"],
] as const)("%s: negen cijfers met elfproef", (_id, parseNummer, soort) => {
  it.each(GOED)("CS002: %s is goed en blijft gelijk", (_geval, cijfers) => {
    expect(parseNummer(cijfers)._unsafeUnwrap()).toBe(cijfers);
  });

  it.each(FOUT)("CS002: %s is fout", (_geval, invoer, code) => {
    expect(parseNummer(invoer)._unsafeUnwrapErr()).toEqual({ _tag: "OngeldigeInvoer", soort, bevindingen: [{ pad: [], code }] });
  });
});

describe("elfproef", () => {
  it("CS002: met de hand: 9x9 + 8x9 + 7x9 + 6x9 - 6 is 264, vierentwintig keer elf", () => {
    expect(doorstaatElfproef("999900006")).toBe(true);
    expect(81 + 72 + 63 + 54 - 6).toBe(24 * 11);
  });

  it("CS002: in het bereik 999900000 tot en met 999999999 zijn er 9091 nummers die slagen", () => {
    const geslaagd = Array.from({ length: 100_000 }, (_, plaats) => String(999_900_000 + plaats)).filter(doorstaatElfproef);
    expect(geslaagd).toHaveLength(9091);
  });

  it("CS002: de eerste acht cijfers bepalen het laatste, of er is er geen", () => {
    for (let kop = 0; kop < 100_000_000; kop += 9973) {
      const acht = String(kop).padStart(8, "0");
      const rest = [...acht].reduce((som, cijfer, plaats) => som + (9 - plaats) * Number(cijfer), 0) % 11;
      const slagend = Array.from({ length: 10 }, (_, laatste) => laatste).filter((laatste) => doorstaatElfproef(`${acht}${laatste}`));
      expect(slagend).toEqual(rest === 10 ? [] : [rest]);
    }
  });

  it("CS002: elke tikfout in één cijfer en elke verwisseling van buren valt op", () => {
    const nummers = ["999900006", "999900018", "999996770", "999999990"];
    const tikfouten = nummers.flatMap((nummer) =>
      [...nummer].flatMap((cijfer, plaats) =>
        [..."0123456789"].filter((ander) => ander !== cijfer).map((ander) => nummer.slice(0, plaats) + ander + nummer.slice(plaats + 1)),
      ),
    );
    const verwisseld = nummers.flatMap((nummer) =>
      [...nummer].slice(1).flatMap((cijfer, plaats) => {
        const vorige = nummer[plaats] ?? "";
        return vorige === cijfer ? [] : [nummer.slice(0, plaats) + cijfer + vorige + nummer.slice(plaats + 2)];
      }),
    );
    expect([tikfouten.length, verwisseld.length > 8]).toEqual([324, true]);
    expect([...tikfouten, ...verwisseld].filter(doorstaatElfproef)).toHaveLength(0);
  });

  it("CS002: de elfproef weigert elke andere lengte en elk ander teken", () => {
    expect(["", "99990000", "9999000060", "99990000A", "９99900006"].some(doorstaatElfproef)).toBe(false);
  });
});

describe("maskBsn", () => {
  it("Wmo 5.2.9: op een scherm staan alleen de laatste drie cijfers", () => {
    const gemaskeerd = maskBsn(eenBsn());
    expect(gemaskeerd).toBe("******770");
    expect(gemaskeerd.replace(/[^0-9]/g, "")).toHaveLength(3);
  });
});
