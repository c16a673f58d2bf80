import type { Duur } from "@wmo-kit/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { profielMet } from "../../test/bouw-profiel.js";
import { datum } from "../../test/datums.js";
import { dagVan, isoVan } from "../../test/naieve-kalender.js";
import { describeMeting } from "../describe/describe-meting.js";
import { evaluateOuderdomBijAanvang } from "./evaluate-ouderdom-bij-aanvang.js";
import { laatsteDagVanOuderdom } from "./laatste-dag.js";
import { OUDERDOMSNORMEN } from "./ouderdom.table.js";

const vraag = (norm: string, afgifte: string | undefined, aanvang: string) => ({
  normen: OUDERDOMSNORMEN,
  norm,
  afgiftedatum: afgifte === undefined ? undefined : datum(afgifte),
  aanvangsdatum: datum(aanvang),
});
const kort = (norm: string, afgifte: string | undefined, aanvang: string) => {
  const { stand, oordeel, laatsteAanvang } = evaluateOuderdomBijAanvang(vraag(norm, afgifte, aanvang))._unsafeUnwrap().waarde;
  return [stand, oordeel, laatsteAanvang];
};

/** The same month arithmetic on JavaScript's own calendar. */
const plusMaanden = (iso: string, maanden: number): string => {
  const [jaar, maand, dag] = iso.split("-").map(Number) as [number, number, number];
  const laatste = new Date(Date.UTC(jaar, maand - 1 + maanden + 1, 0)).getUTCDate();
  return new Date(Date.UTC(jaar, maand - 1 + maanden, Math.min(dag, laatste))).toISOString().slice(0, 10);
};

describe("ouderdom van bewijs bij aanvang", () => {
  it.each(["W-68", "D-3.3", "D-3.4"])("%s: eerste dag, laatste dag en dag erna", (norm) => {
    expect(kort(norm, "2026-01-15", "2026-01-15")).toEqual(["geldig", "voldoet", "2026-04-15"]);
    expect(kort(norm, "2026-01-15", "2026-04-15")).toEqual(["geldig", "voldoet", "2026-04-15"]);
    expect(kort(norm, "2026-01-15", "2026-04-16")).toEqual(["te oud", "voldoet niet", "2026-04-15"]);
    expect(kort(norm, "2026-01-15", "2026-01-14")).toEqual(["nog niet afgegeven", "voldoet niet", "2026-04-15"]);
    expect(kort(norm, undefined, "2026-01-14")).toEqual(["nog niet afgegeven", "voldoet niet", null]);
  });

  it("W-68: een VOG van 28 februari is op 31 mei te oud, want er wordt vooruit geteld", () => {
    expect(kort("W-68", "2026-02-28", "2026-05-28")).toEqual(["geldig", "voldoet", "2026-05-28"]);
    expect(kort("W-68", "2026-02-28", "2026-05-31")).toEqual(["te oud", "voldoet niet", "2026-05-28"]);
    expect(kort("W-68", "2025-11-30", "2026-02-28")).toEqual(["geldig", "voldoet", "2026-02-28"]);
    expect(kort("W-68", "2025-11-30", "2026-03-01")).toEqual(["te oud", "voldoet niet", "2026-02-28"]);
  });

  it("W-68: met de andere lezing van A-34 wordt terug geteld en mag 31 mei wel", () => {
    const uitkomst = evaluateOuderdomBijAanvang({ ...vraag("W-68", "2026-02-28", "2026-05-31"), profiel: profielMet({ lezing: "A-34" }) })._unsafeUnwrap();
    expect(uitkomst.waarde).toMatchObject({ stand: "geldig", oordeel: "voldoet", laatsteAanvang: "2026-05-31" });
    expect(uitkomst.bronnen).toHaveLength(2);
    expect(uitkomst.stappen.find(({ _tag }) => _tag === "LezingGekozen")).toMatchObject({ lezing: { id: "A-34", afgesproken: { soort: "afspraak" } } });
  });

  it.each(["W-85.3", "D-23.3", "W-37.3", "D-19"])("%s: zonder ouderdom in het programma is er een stand en geen oordeel", (norm) => {
    expect(kort(norm, "2015-01-15", "2026-04-15")).toEqual(["zonder norm", "geen oordeel", null]);
    expect(kort(norm, undefined, "2026-04-15")).toEqual(["nog niet afgegeven", "geen oordeel", null]);
  });

  it("W-37.3: een contract kan een ouderdom afspreken; dan is er wel een oordeel", () => {
    const profiel = profielMet({ norm: "W-37.3", waarde: { aantal: 7, eenheid: "kalenderdag" } });
    const op = (dag: string) => evaluateOuderdomBijAanvang({ ...vraag("W-37.3", "2026-04-01", dag), profiel })._unsafeUnwrap();
    expect([op("2026-04-08").waarde.oordeel, op("2026-04-09").waarde.oordeel]).toEqual(["voldoet", "voldoet niet"]);
    expect(op("2026-04-08").bronnen.map(({ soort }) => soort)).toEqual(["eis", "afspraak"]);
  });

  it.each([
    [5, "NormwaardePastNiet"],
    [{ aantal: 5, eenheid: "werkdag" }, "NormwaardePastNiet"],
    [{ teller: 1, noemer: 2 }, "NormwaardePastNiet"],
  ])("W-37.3: een afgesproken waarde %j kan geen ouderdom zijn", (waarde, fout) => {
    const profiel = profielMet({ norm: "W-37.3", waarde });
    const uitkomst = evaluateOuderdomBijAanvang({ ...vraag("W-37.3", "2026-04-01", "2026-04-08"), profiel });
    expect(uitkomst._unsafeUnwrapErr()._tag).toBe(fout);
  });

  it("D-3.3: buiten het venster van de rij is er geen antwoord, en een onbekende norm evenmin", () => {
    expect(evaluateOuderdomBijAanvang(vraag("D-3.3", "2025-04-01", "2025-04-28"))._unsafeUnwrapErr()._tag).toBe("NormNietGeldig");
    expect(evaluateOuderdomBijAanvang(vraag("D-3.3", "2025-04-01", "2025-04-29")).isOk()).toBe(true);
    expect(evaluateOuderdomBijAanvang(vraag("D-0", "2025-04-01", "2026-04-29"))._unsafeUnwrapErr()._tag).toBe("NormOnbekendeId");
  });

  it("D-3.4: de norm voor zzp'ers tijdens het werk is geen norm bij aanvang", () => {
    expect(evaluateOuderdomBijAanvang(vraag("D-3.4.zzp", "2026-01-01", "2026-04-29"))._unsafeUnwrapErr()).toEqual({
      _tag: "MetingPastNiet",
      norm: "D-3.4.zzp",
      code: "soort",
    });
  });

  it("A-34: terug geteld loopt een jaar na 28 februari door tot en met de schrikkeldag; een duur in dagen niet", () => {
    const laatste = (duur: Duur) => laatsteDagVanOuderdom(datum("2023-02-28"), duur, { norm: "W-68", telwijze: "achteruit" })._unsafeUnwrap();
    expect(laatste({ aantal: 1, eenheid: "jaar" })).toBe("2024-02-29");
    expect(laatste({ aantal: 12, eenheid: "maand" })).toBe("2024-02-29");
    expect(laatste({ aantal: 28, eenheid: "kalenderdag" })).toBe("2023-03-28");
  });

  it("W-68, W-37.3: de stappen: wat is afgegeven, wat de norm is, tot wanneer het kan, en wat ontbreekt", () => {
    const tags = (norm: string, afgifte: string | undefined, aanvang: string) =>
      evaluateOuderdomBijAanvang(vraag(norm, afgifte, aanvang))._unsafeUnwrap().stappen.map(({ _tag }) => _tag);
    expect(tags("W-68", "2026-01-15", "2026-01-15")).toEqual(["BewijsAfgegeven", "LezingGekozen", "NormGevolgd", "BewijsLaatsteDag", "BewijsGetoetst"]);
    expect(tags("W-68", undefined, "2026-01-15")).toEqual(["LezingGekozen", "NormGevolgd", "BewijsOntbreekt"]);
    expect(tags("W-37.3", "2026-01-15", "2026-04-15")).toEqual(["BewijsAfgegeven", "NormOpen"]);
  });

  it("K-05: alleen een duur in maanden of jaren loopt tegen het einde van een maand aan", () => {
    const einden = (norm: string, afgifte: string, waarde?: unknown) =>
      evaluateOuderdomBijAanvang({ ...vraag(norm, afgifte, afgifte), profiel: waarde === undefined ? undefined : profielMet({ norm, waarde }) })
        ._unsafeUnwrap()
        .stappen.filter(({ _tag }) => _tag === "Maandeinde");
    expect(einden("W-68", "2025-11-30")).toEqual([{ _tag: "Maandeinde", dagnummer: 30, datum: "2026-02-28" }]);
    expect(einden("W-37.3", "2026-01-31", { aantal: 28, eenheid: "kalenderdag" })).toEqual([]);
    expect(einden("W-37.3", "2024-02-29", { aantal: 1, eenheid: "jaar" })).toEqual([{ _tag: "Maandeinde", dagnummer: 29, datum: "2025-02-28" }]);
  });

  it("W-37.3: na een duur in dagen is de eerste stap na de afspraak de laatste dag zelf", () => {
    const profiel = profielMet({ norm: "W-37.3", waarde: { aantal: 28, eenheid: "kalenderdag" } });
    const { stappen } = evaluateOuderdomBijAanvang({ ...vraag("W-37.3", "2026-01-31", "2026-01-31"), profiel })._unsafeUnwrap();
    expect(stappen.map(({ _tag }) => _tag)).toEqual(["BewijsAfgegeven", "NormAfwijking", "NormGevolgd", "BewijsLaatsteDag", "BewijsGetoetst"]);
  });

  it("A-34: vooruit geteld is de laatste dag die van een tweede berekening", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 1, max: 48 }), (afgifte, aantal) => {
        const laatste = laatsteDagVanOuderdom(afgifte, { aantal, eenheid: "maand" }, { norm: "W-68", telwijze: "vooruit" });
        expect(laatste._unsafeUnwrap()).toBe(plusMaanden(afgifte, aantal));
      }),
    );
  });

  it("A-34: terug geteld is de laatste dag de laatste waarvan de dag zoveel maanden eerder niet vóór de afgifte ligt", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 1, max: 48 }), (afgifte, aantal) => {
        const laatste = laatsteDagVanOuderdom(afgifte, { aantal, eenheid: "maand" }, { norm: "W-68", telwijze: "achteruit" })._unsafeUnwrap();
        const erna = isoVan(dagVan(laatste) + 1);
        expect(plusMaanden(laatste, -aantal) <= afgifte).toBe(true);
        expect(plusMaanden(erna, -aantal) <= afgifte).toBe(false);
        expect(plusMaanden(afgifte, aantal) <= laatste).toBe(true);
      }),
    );
  });

  it("A-34: een latere afgifte geeft nooit een eerdere laatste dag", () => {
    fc.assert(
      fc.property(eenDatum, fc.integer({ min: 0, max: 60 }), fc.constantFrom("vooruit", "achteruit"), (afgifte, later, telwijze) => {
        const laatste = (dag: string) => laatsteDagVanOuderdom(datum(dag), { aantal: 3, eenheid: "maand" }, { norm: "W-68", telwijze })._unsafeUnwrap();
        expect(laatste(afgifte) <= laatste(isoVan(dagVan(afgifte) + later))).toBe(true);
      }),
    );
  });

  it("W-68, D-3.3, D-3.4, W-85.3, D-23.3, W-37.3, D-19: de uitleg van eerste dag, laatste dag en dag erna", async () => {
    const gevallen = OUDERDOMSNORMEN.filter(({ meting }) => meting === "bij aanvang").flatMap(({ id }) =>
      ["2026-02-27", "2026-02-28", "2026-05-28", "2026-05-29"].map((aanvang) => vraag(id, "2026-02-28", aanvang)),
    );
    const teksten = gevallen.map((geval) => describeMeting(evaluateOuderdomBijAanvang(geval)._unsafeUnwrap()));
    await expect(`${teksten.join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/ouderdom-bij-aanvang.txt");
  });
});
