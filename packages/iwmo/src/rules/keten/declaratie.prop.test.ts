import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { een323, een325, eenCredit, eenPrestatie, periode } from "../../../test/declaratie-bouwers.js";
import { een301, eenToewijzing, niveau3 } from "../../../test/keten-bouwers.js";
import type { Bericht, Wmo323 } from "../../index.js";

type Prestatie = Wmo323["declaratie"]["clienten"][number]["prestaties"][number];

const MAXIMUM = 20;
const toewijzing = een301([eenToewijzing({ omvang: { volume: MAXIMUM, eenheid: "16", frequentie: "6" } })]);
const MAANDEN = [periode("2026-01-01", "2026-01-31"), periode("2026-02-01", "2026-02-28"), periode("2026-03-01", "2026-03-31")];
const MAART = { maand: "2026-03", laatste: "31" };

/** A line in the making: a debit of a month and a volume, or a credit of one of the lines claimed before it. */
const greep = fc.record({ credit: fc.boolean(), keuze: fc.nat(9), maand: fc.nat(2), volume: fc.integer({ min: 1, max: 9 }) });
const stap = fc.record({ grepen: fc.array(greep, { minLength: 1, maxLength: 3 }), antwoord: fc.constantFrom("geen", "goed", "deels", "fout"), afgewezen: fc.nat(2) });

/** A line that was sent, with what became of it. */
interface Gestuurd {
  readonly prestatie: Prestatie;
  readonly stand: "open" | "toegekend" | "afgewezen" | "nietVerzonden";
}

const nummerVan = ({ productReferentie }: Prestatie): string => productReferentie.referentieNummer;
const vorigeVan = ({ productReferentie }: Prestatie): string | undefined => productReferentie.vorigReferentieNummer;
const telt = ({ stand }: Gestuurd): boolean => stand === "open" || stand === "toegekend";

/** The rules as their texts say them, over all lines that were sent: per line those of one line, and TR322 for the message. */
const verwachteRegels = (prestaties: readonly Prestatie[], gestuurd: readonly Gestuurd[]): { readonly perRegel: readonly string[]; readonly teVeel: boolean } => {
  const gecrediteerd = new Set(gestuurd.filter(telt).flatMap(({ prestatie }) => vorigeVan(prestatie) ?? []));
  const isVast = (prestatie: Prestatie): boolean =>
    gestuurd.some((eerder) => eerder.stand === "toegekend" && vorigeVan(eerder.prestatie) === undefined && nummerVan(eerder.prestatie) === vorigeVan(prestatie));
  const nu = new Set(prestaties.filter(isVast).map(vorigeVan));
  const staand = gestuurd
    .filter(telt)
    .map(({ prestatie }) => prestatie)
    .filter((prestatie) => vorigeVan(prestatie) === undefined && !gecrediteerd.has(nummerVan(prestatie)) && !nu.has(nummerVan(prestatie)));
  const debets = prestaties.filter((prestatie) => vorigeVan(prestatie) === undefined);
  const perRegel = prestaties.flatMap((prestatie, i) => {
    const plaats = prestaties.length === 1 ? "Prestatie" : `Prestatie[${i + 1}]`;
    const hoger = prestaties.slice(0, i);
    const vorige = vorigeVan(prestatie);
    if (vorige !== undefined)
      return [
        ...(isVast(prestatie) ? [] : [`TR323 ${plaats}`]),
        ...(gecrediteerd.has(vorige) || hoger.some((ander) => vorigeVan(ander) === vorige) ? [`TR390 ${plaats}`] : []),
      ];
    const dubbel = [...staand, ...hoger].some((ander) => vorigeVan(ander) === undefined && ander.productPeriode.begindatum === prestatie.productPeriode.begindatum);
    return dubbel ? [`TR389 ${plaats}`] : [];
  });
  const som = [...staand, ...debets].reduce((totaal, { geleverdVolume }) => totaal + geleverdVolume, 0);
  return { perRegel, teVeel: debets.length > 0 && som > MAXIMUM };
}; // prettier-ignore

describe("Regels voor debet en credit tegenover een tweede lezing", () => {
  it("TR322, TR323, TR389, TR390: elke geschiedenis van declaraties en antwoorden geeft wat de regelteksten zeggen", () => {
    const gezien = new Set<string>();
    fc.assert(
      fc.property(fc.array(stap, { minLength: 1, maxLength: 6 }), (stappen) => {
        const keten: Bericht[] = [toewijzing];
        const gestuurd: Gestuurd[] = [];
        let teller = 0;
        for (const [i, { grepen, antwoord, afgewezen }] of stappen.entries()) {
          const prestaties = grepen.map(({ credit, keuze, maand, volume }): Prestatie => {
            teller += 1;
            const bron = credit && gestuurd.length > 0 ? gestuurd[keuze % gestuurd.length]?.prestatie : undefined;
            const { productReferentie, ...debet } = bron ?? eenPrestatie("");
            if (bron !== undefined && productReferentie.vorigReferentieNummer === undefined) return eenCredit(`R${teller}`, { ...debet, productReferentie });
            return eenPrestatie(`R${teller}`, { productPeriode: MAANDEN[maand] ?? periode("2026-01-01", "2026-01-31"), geleverdVolume: volume });
          });
          const bericht = een323(prestaties, MAART);
          if (i === stappen.length - 1) {
            const { perRegel, teVeel } = verwachteRegels(prestaties, gestuurd);
            const gevonden = niveau3(keten, bericht);
            for (const bevinding of gevonden) gezien.add(bevinding.slice(0, 5));
            expect(gevonden.filter((bevinding) => !bevinding.startsWith("TR322")).sort()).toEqual([...perRegel].sort());
            expect(gevonden.some((bevinding) => bevinding.startsWith("TR322"))).toBe(teVeel);
            continue;
          }
          const weg = antwoord === "deels" ? prestaties.slice(afgewezen, afgewezen + 1) : [];
          keten.push(bericht, ...(antwoord === "geen" ? [] : [een325(bericht, weg, antwoord === "fout" ? { code: "9333" } : {})]));
          const standVan = (prestatie: Prestatie): Gestuurd["stand"] =>
            antwoord === "geen" ? "open" : antwoord === "fout" ? "nietVerzonden" : weg.includes(prestatie) ? "afgewezen" : "toegekend";
          gestuurd.push(...prestaties.map((prestatie) => ({ prestatie, stand: standVan(prestatie) })));
        }
      }),
      { numRuns: 2000 },
    );
    expect([...gezien].sort()).toEqual(["TR322", "TR323", "TR389", "TR390"]);
  });
});
