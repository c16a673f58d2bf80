import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dag, eenDeclaratie, eenPrestatie, willekeurigeDeclaratie } from "../../test/declaraties.js";
import { checkNiveau2 } from "../check-niveau-2.js";
import { decodeWmo323 } from "../decode-bericht.js";
import { encodeWmo323 } from "../encode-bericht.js";
import type { Wmo323 } from "../release-3-2/wmo323.js";
import { mergeWmo323 } from "./merge-wmo323.js";
import { splitWmo323 } from "./split-wmo323.js";

const nummers = (deel: number): { readonly identificatie: string; readonly declaratieNummer: string } => ({
  identificatie: `DEEL-${deel}`,
  declaratieNummer: `D202603${String(deel).padStart(3, "0")}`,
});

/** Lines with their client, as text: what a claim is about, in no particular order. */
const regels = ({ declaratie }: Wmo323): readonly string[] =>
  declaratie.clienten.flatMap(({ bsn, prestaties }) => prestaties.map((prestatie) => JSON.stringify([bsn, prestatie])));

const totaal = ({ declaratie: { totaalIngediendBedrag: t } }: Wmo323): bigint => BigInt(t.totaalBedrag) * (t.debetCredit === "C" ? -1n : 1n);

const bytesVan = (bericht: Wmo323): Uint8Array => encodeWmo323(bericht)._unsafeUnwrap();

const MAXIMUM = fc.integer({ min: 3500, max: 12_000 });

describe("splitWmo323", () => {
  it("OP179: elk deel past, is geldig, en de delen hebben samen precies de regels en het totaal", () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, MAXIMUM, (bericht, maximum) => {
        const delen = splitWmo323(bericht, { nummers, maximum })._unsafeUnwrap();
        for (const deel of delen) {
          expect(bytesVan(deel).length).toBeLessThanOrEqual(maximum);
          expect(decodeWmo323(bytesVan(deel))._unsafeUnwrap()).toEqual(deel);
          // The Bsn's of these claims are counted up, so most fail the elfproef.
          expect(checkNiveau2(deel).filter(({ rule }) => rule !== "CS002")).toEqual([]);
          expect(deel.declaratie.totaalIngediendBedrag).toEqual(eenDeclaratie(deel.declaratie.clienten).declaratie.totaalIngediendBedrag);
        }
        expect(delen.flatMap(regels).sort()).toEqual([...regels(bericht)].sort());
        expect(delen.reduce((som, deel) => som + totaal(deel), 0n)).toBe(totaal(bericht));
      }),
    );
  });

  it("OP179: twee delen naast elkaar hadden niet in een gepast", () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, MAXIMUM, (bericht, maximum) => {
        const delen = splitWmo323(bericht, { nummers, maximum })._unsafeUnwrap();
        for (const [i, deel] of delen.slice(1).entries()) {
          const [volgende] = deel.declaratie.clienten;
          const vorige = delen[i]?.declaratie.clienten ?? [];
          const eerste = volgende === undefined ? [] : [{ ...volgende, prestaties: volgende.prestaties }];
          // Slack: the widest numbers and total that are counted, where these are shorter.
          expect(bytesVan(eenDeclaratie([...vorige, ...eerste])).length).toBeGreaterThan(maximum - 90);
        }
      }),
    );
  });

  it("OP179: mergen na splitsen geeft dezelfde bytes terug, als geen client zelf te groot was", () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, MAXIMUM, (bericht, maximum) => {
        const delen = splitWmo323(bericht, { nummers, maximum })._unsafeUnwrap();
        fc.pre(delen.reduce((aantal, { declaratie }) => aantal + declaratie.clienten.length, 0) === bericht.declaratie.clienten.length);
        const samen = mergeWmo323(delen, { identificatie: "AANB2604070", declaratieNummer: "D202603", dagtekening: dag("2026-04-07") })._unsafeUnwrap();
        expect(bytesVan(samen)).toEqual(bytesVan(bericht));
      }),
    );
  });

  it("TR056, TR333: elk deel heeft zijn eigen nummers, en geen client staat twee keer in een deel", () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, MAXIMUM, (bericht, maximum) => {
        const delen = splitWmo323(bericht, { nummers, maximum })._unsafeUnwrap();
        expect(new Set(delen.map(({ header }) => header.berichtIdentificatie.identificatie)).size).toBe(delen.length);
        expect(new Set(delen.map(({ declaratie }) => declaratie.declaratieNummer)).size).toBe(delen.length);
        for (const { declaratie } of delen) expect(new Set(declaratie.clienten.map(({ bsn }) => bsn)).size).toBe(declaratie.clienten.length);
      }),
    );
  });

  it("OP366: mergen na splitsen geeft dezelfde regels per client terug, credits van een gesplitste client voorop", () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, MAXIMUM, (bericht, maximum) => {
        const delen = splitWmo323(bericht, { nummers, maximum })._unsafeUnwrap();
        const samen = mergeWmo323(delen, { identificatie: "AANB2604070", declaratieNummer: "D202603", dagtekening: dag("2026-04-07") })._unsafeUnwrap();
        expect(samen.declaratie.clienten.map(({ bsn }) => bsn)).toEqual(bericht.declaratie.clienten.map(({ bsn }) => bsn));
        expect([...regels(samen)].sort()).toEqual([...regels(bericht)].sort());
        expect({ ...samen, declaratie: { ...samen.declaratie, clienten: [] } }).toEqual({ ...bericht, declaratie: { ...bericht.declaratie, clienten: [] } });
      }),
    ); // prettier-ignore
  });

  it("OP179: een declaratie die past komt terug zoals ze is, met haar eigen nummers", () => {
    const bericht = eenDeclaratie([{ bsn: "999900006", prestaties: [eenPrestatie("P1", 100)] }]);
    expect(splitWmo323(bericht, { nummers })._unsafeUnwrap()).toEqual([bericht]);
  });

  it("OP366: van een client die niet in een bestand past gaan de credits voorop", () => {
    const prestaties = Array.from({ length: 12 }, (_, i) => eenPrestatie(`P${i}`, 100 + i, i % 3 === 2 ? `V${i}` : undefined));
    const delen = splitWmo323(eenDeclaratie([{ bsn: "999900006", prestaties }]), { nummers, maximum: 5000 })._unsafeUnwrap();
    const volgorde = delen.flatMap(({ declaratie }) => declaratie.clienten.flatMap((client) => client.prestaties));
    expect(delen.length).toBeGreaterThan(1);
    expect(volgorde.map(({ productReferentie }) => productReferentie.referentieNummer).join(" ")).toBe("P2 P5 P8 P11 P0 P1 P3 P4 P6 P7 P9 P10");
  });

  const tweeRegels = eenDeclaratie([{ bsn: "999900006", prestaties: [eenPrestatie("P1", 1), eenPrestatie("P2", 2)] }]);

  it("OP179: een maximum waar geen regel in past is een fout met wat er nodig is", () => {
    const failure = splitWmo323(tweeRegels, { nummers, maximum: 1000 })._unsafeUnwrapErr();
    expect(failure).toMatchObject({ _tag: "MaximumTeKlein", maximum: 1000 });
  });

  it("TR056, TR333: twee delen met hetzelfde nummer is een fout", () => {
    const groot = eenDeclaratie([{ bsn: "999900006", prestaties: Array.from({ length: 9 }, (_, i) => eenPrestatie(`P${i}`, i)) }]);
    const vast = { identificatie: "A", declaratieNummer: "B" };
    expect(splitWmo323(groot, { nummers: () => vast, maximum: 4000 })._unsafeUnwrapErr()).toEqual({ _tag: "DeelnummerDubbel", veld: "Identificatie", deel: 2 });
    expect(splitWmo323(groot, { nummers: (deel) => ({ ...vast, identificatie: `A${deel}` }), maximum: 4000 })._unsafeUnwrapErr()).toEqual({ _tag: "DeelnummerDubbel", veld: "DeclaratieNummer", deel: 2 });
  }); // prettier-ignore
});

describe("mergeWmo323", () => {
  const samenvoeging = { ...nummers(1), dagtekening: dag("2026-04-08") };
  const een = eenDeclaratie([{ bsn: "999900006", prestaties: [eenPrestatie("P1", 300)] }]);
  const twee = eenDeclaratie([{ bsn: "999900006", prestaties: [eenPrestatie("P2", 500, "V1")] }]);

  it("TR101, TR358: een client komt een keer voor en het totaal is debet min credit", () => {
    const { header, declaratie } = mergeWmo323([een, twee], samenvoeging)._unsafeUnwrap();
    expect(declaratie.clienten.map(({ bsn, prestaties }) => [bsn, prestaties.length])).toEqual([["999900006", 2]]);
    expect(declaratie.totaalIngediendBedrag).toEqual({ totaalBedrag: 200, debetCredit: "C" });
    expect(header.berichtIdentificatie).toEqual({ identificatie: "DEEL-1", dagtekening: "2026-04-08" });
    expect([declaratie.declaratieNummer, declaratie.declaratieDagtekening]).toEqual(["D202603001", "2026-04-08"]);
  });

  it("CS325: twee declaraties die elkaar opheffen hebben totaal nul, en nul is debet", () => {
    const credit = eenDeclaratie([{ bsn: "999900006", prestaties: [eenPrestatie("P2", 300, "V1")] }]);
    expect(mergeWmo323([een, credit], samenvoeging)._unsafeUnwrap().declaratie.totaalIngediendBedrag).toEqual({ totaalBedrag: 0, debetCredit: "D" });
  });

  it("OP280: zonder declaraties, of met een andere periode of ontvanger, wordt er niets samengevoegd", () => {
    const april = { ...een, declaratie: { ...een.declaratie, declaratiePeriode: { begindatum: dag("2026-04-01"), einddatum: dag("2026-04-30") } } };
    const elders = { ...een, header: { ...een.header, ontvanger: "0363" } };
    expect(mergeWmo323([], samenvoeging)._unsafeUnwrapErr()).toEqual({ _tag: "GeenDelen" });
    expect(mergeWmo323([een, april], samenvoeging)._unsafeUnwrapErr()).toEqual({ _tag: "DelenHorenNietBijElkaar", veld: "DeclaratiePeriode", deel: 2 });
    expect(mergeWmo323([een, twee, elders], samenvoeging)._unsafeUnwrapErr()).toEqual({ _tag: "DelenHorenNietBijElkaar", veld: "Ontvanger", deel: 3 });
  });
});
