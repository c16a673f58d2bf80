import fc from "fast-check";
import readXlsxFile from "read-excel-file/universal";
import { describe, expect, it } from "vitest";

import { enkeleJaren } from "../../test/jaarrekening-arbitraries.js";
import { readCsvSjabloon, writeCsvSjabloon } from "./csv.js";
import { describeSjabloonFailure } from "./describe-error.js";
import { readXlsxSjabloon, writeXlsxSjabloon } from "./xlsx.js";

describe("sjabloon, wetten", () => {
  it("D-16.7: wat als CSV is geschreven wordt tot op de cent en de letter teruggelezen", () => {
    fc.assert(
      fc.property(enkeleJaren, (jaren) => {
        expect(readCsvSjabloon(writeCsvSjabloon(jaren))._unsafeUnwrap()).toEqual(jaren);
      }),
      { numRuns: 150 },
    );
  });

  it("D-16.7: wat als XLSX is geschreven wordt tot op de cent en de letter teruggelezen", async () => {
    await fc.assert(
      fc.asyncProperty(enkeleJaren, async (jaren) => {
        expect((await readXlsxSjabloon(await writeXlsxSjabloon(jaren)))._unsafeUnwrap()).toEqual(jaren);
      }),
      { numRuns: 60 },
    );
  });

  it("D-16.7: een andere lezer van XLSX ziet dezelfde bedragen, in euro's", async () => {
    await fc.assert(
      fc.asyncProperty(enkeleJaren, async (jaren) => {
        const bytes = await writeXlsxSjabloon(jaren);
        const bladen = await readXlsxFile(new Uint8Array(bytes).buffer, { trim: false, parseNumber: (tekst) => tekst });
        const rijen = bladen.find(({ sheet }) => sheet === "Cijfers")?.data ?? [];
        const rij = rijen.find(([veld]) => veld === "balans.eigenVermogen");
        jaren.forEach(({ balans: { eigenVermogen } }, plek) => {
          const cel = rij?.[4 + plek] ?? null;
          const centen = cel === null ? null : BigInt(naarCenten(String(cel)));
          expect(centen).toBe(eigenVermogen === null ? null : BigInt(eigenVermogen));
        });
      }),
      { numRuns: 30 },
    );
  });

  it("D-16.7: dezelfde cijfers geven byte voor byte hetzelfde bestand", async () => {
    const [jaren] = fc.sample(enkeleJaren, 1);
    expect(await writeXlsxSjabloon(jaren ?? [])).toEqual(await writeXlsxSjabloon(jaren ?? []));
  });

  it("D-16.7: een verminkt bestand geeft nooit een uitzondering en nooit cijfers die er niet stonden", async () => {
    const [jaren = []] = fc.sample(enkeleJaren, { numRuns: 1, seed: 7 });
    const bytes = await writeXlsxSjabloon(jaren);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.nat(255), fc.boolean(), async (plek, waarde, knip) => {
        const verminkt = knip ? bytes.slice(0, plek) : bytes.map((byte, nummer) => (nummer === plek ? waarde : byte));
        const uitslag = await readXlsxSjabloon(verminkt);
        if (uitslag.isErr()) expect(describeSjabloonFailure(uitslag.error).length).toBeGreaterThan(0);
        else expect(uitslag.value).toEqual(jaren);
      }),
      { numRuns: 200 },
    );
  });

  it("D-16.7: een CSV-bestand dat is afgekapt wordt geweigerd", () => {
    const [jaren = []] = fc.sample(enkeleJaren, { numRuns: 1, seed: 7 });
    const tekst = writeCsvSjabloon(jaren);
    const einde = tekst.lastIndexOf("einde");
    fc.assert(
      fc.property(fc.nat(einde + 3), (lengte) => {
        expect(readCsvSjabloon(tekst.slice(0, lengte)).isErr()).toBe(true);
      }),
    );
  });
});

/** Second way to cents: moves the decimal sign by hand in the text of the number. */
const naarCenten = (cel: string): string => {
  const tekst = /^-?[\d.]+,\d\d$/.test(cel) ? cel.replaceAll(".", "").replace(",", ".") : cel;
  const [heel = "", deel = ""] = tekst.split(".");
  return `${heel}${deel.padEnd(2, "0")}`;
};
