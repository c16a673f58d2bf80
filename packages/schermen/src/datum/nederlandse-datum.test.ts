import { parseIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import { describe, expect, test } from "vitest";

import { describeDatumFout } from "./describe-error.js";
import { formatNederlandseDatum, parseDatumTot, parseNederlandseDatum, readPeildatum } from "./nederlandse-datum.js";

const iso = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();
const zin = (tekst: string): string => parseNederlandseDatum(tekst).match(String, describeDatumFout);

describe("D-20.4: een datum wordt getypt zoals mensen dat in Nederland doen", () => {
  test.each([
    ["21-11-2026", "2026-11-21"],
    ["1-3-2026", "2026-03-01"],
    ["01/03/2026", "2026-03-01"],
    ["1.3.2026", "2026-03-01"],
    ["1 3 2026", "2026-03-01"],
    ["01032026", "2026-03-01"],
    ["  29-02-2028 ", "2028-02-29"],
  ])("D-20.4: “%s” is %s", (tekst, verwacht) => {
    expect(parseNederlandseDatum(tekst)._unsafeUnwrap()).toBe(verwacht);
  });

  test.each([
    ["", "Vul een datum in, bijvoorbeeld 03-11-2026."],
    ["gisteren", "Dit is geen datum. Typ de dag, de maand en het jaar met vier cijfers, bijvoorbeeld 03-11-2026."],
    ["21-11-26", "Dit is geen datum. Typ de dag, de maand en het jaar met vier cijfers, bijvoorbeeld 03-11-2026."],
    ["2026-11-21", "Dit is geen datum. Typ de dag, de maand en het jaar met vier cijfers, bijvoorbeeld 03-11-2026."],
    ["29-02-2027", "29 februari 2027 bestaat niet: de laatste dag van die maand is 28 februari. Verbeter de datum."],
    ["31-04-2026", "31 april 2026 bestaat niet: de laatste dag van die maand is 30 april. Verbeter de datum."],
    ["11-21-2026", "Maand 21 bestaat niet. Typ eerst de dag en dan de maand, bijvoorbeeld 03-11-2026."],
    ["00-11-2026", "Deze datum bestaat niet. Typ de datum als dd-mm-jjjj, bijvoorbeeld 03-11-2026."],
    ["01-01-0000", "Deze datum bestaat niet. Typ de datum als dd-mm-jjjj, bijvoorbeeld 03-11-2026."],
  ])("D-20.4: “%s” wordt geweigerd met wat er mis is en wat te doen", (tekst, verwacht) => {
    expect(zin(tekst)).toBe(verwacht);
  });

  test("D-20.4: vandaag mag nog, morgen niet meer", () => {
    const vandaag = iso("2026-11-22");
    expect(parseDatumTot("22-11-2026", vandaag)._unsafeUnwrap()).toBe("2026-11-22");
    expect(parseDatumTot("23-11-2026", vandaag).match(String, describeDatumFout)).toBe(
      "Deze datum ligt na vandaag (22-11-2026). Vul de dag in waarop het is gebeurd.",
    );
  });

  test("D-20.4: de dag van de server wordt gelezen, en iets anders niet", () => {
    expect(readPeildatum("2026-11-22")).toBe("2026-11-22");
    expect(readPeildatum("22-11-2026")).toBeUndefined();
    expect(formatNederlandseDatum(iso("2026-01-02"))).toBe("02-01-2026");
  });
});
