import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { eenDatum } from "../../test/arbitraries.js";
import { datum } from "../../test/datums.js";
import { dagVan, isoVan } from "../../test/naieve-kalender.js";
import { describeMeting } from "../describe/describe-meting.js";
import { evaluateOuderdomDoorlopend } from "./evaluate-ouderdom-doorlopend.js";
import { listDagenZonderBewijs } from "./list-dagen-zonder-bewijs.js";
import { OUDERDOMSNORMEN } from "./ouderdom.table.js";

const vraag = (afgiftedatums: readonly string[], peildatum: string, inzet: "zzp" | "dienstverband" = "zzp") => ({
  normen: OUDERDOMSNORMEN,
  norm: "D-3.4.zzp",
  afgiftedatums: afgiftedatums.map(datum),
  peildatum: datum(peildatum),
  inzet,
});
const kort = (afgiftedatums: readonly string[], peildatum: string, inzet: "zzp" | "dienstverband" = "zzp") => {
  const { stand, oordeel, laatsteGeldigeDag } = evaluateOuderdomDoorlopend(vraag(afgiftedatums, peildatum, inzet))._unsafeUnwrap().waarde;
  return [stand, oordeel, laatsteGeldigeDag];
};
const zzp = OUDERDOMSNORMEN.find(({ id }) => id === "D-3.4.zzp") ?? OUDERDOMSNORMEN[3];

describe("ouderdom van de VOG van een zzp'er tijdens het werk", () => {
  it.each([
    ["2023-06-14", "nog niet afgegeven", "voldoet niet", null],
    ["2026-04-19", "geldig", "voldoet", "2026-06-15"],
    ["2026-04-20", "verloopt binnenkort", "voldoet", "2026-06-15"],
    ["2026-06-15", "verloopt binnenkort", "voldoet", "2026-06-15"],
    ["2026-06-16", "verlopen", "voldoet niet", "2026-06-15"],
  ])("D-3.4: de VOG van 15 juni 2023 is op %s: %s", (peildatum, ...verwacht) => {
    const rij = { ...zzp, geldigheid: { begindatum: datum("2015-01-01") } };
    const uitkomst = evaluateOuderdomDoorlopend({ ...vraag(["2023-06-15"], peildatum), normen: [rij] })._unsafeUnwrap();
    const { stand, oordeel, laatsteGeldigeDag } = uitkomst.waarde;
    expect([stand, oordeel, laatsteGeldigeDag]).toEqual(verwacht);
  });

  it("D-3.4: na een schrikkeldag is 28 februari de laatste dag", () => {
    expect(kort(["2024-02-29"], "2027-02-28")).toEqual(["verloopt binnenkort", "voldoet", "2027-02-28"]);
    expect(kort(["2024-02-29"], "2027-03-01")).toEqual(["verlopen", "voldoet niet", "2027-02-28"]);
  });

  it("D-3.4: een nieuwe VOG begint de drie jaar opnieuw, in welke volgorde ze ook staan", () => {
    expect(kort(["2026-05-01", "2023-06-15"], "2026-06-16")).toEqual(["geldig", "voldoet", "2029-05-01"]);
    expect(kort(["2023-06-15", "2026-07-01"], "2026-06-16")).toEqual(["verlopen", "voldoet niet", "2026-06-15"]);
  });

  it("D-3.4: van twee VOG's die er op die dag zijn telt de nieuwste, ook als de oudste vooraan staat", () => {
    expect(kort(["2023-06-15", "2026-05-01"], "2026-06-16")).toEqual(["geldig", "voldoet", "2029-05-01"]);
    expect(kort(["2026-05-01", "2023-06-15"], "2026-05-01")).toEqual(["geldig", "voldoet", "2029-05-01"]);
  });

  it("D-3.4: na een schrikkeldag zegt een stap dat de maand geen dag 29 heeft; van iemand in dienst is er niets geteld", () => {
    const stappen = (inzet: "zzp" | "dienstverband", afgifte: string) =>
      evaluateOuderdomDoorlopend(vraag([afgifte], "2027-01-01", inzet))._unsafeUnwrap().stappen;
    expect(stappen("zzp", "2024-02-29")).toContainEqual({ _tag: "Maandeinde", dagnummer: 29, datum: "2027-02-28" });
    expect(stappen("zzp", "2024-02-28").map(({ _tag }) => _tag)).toEqual(["BewijsAfgegeven", "NormGevolgd", "BewijsLaatsteDag", "BewijsGetoetst"]);
    expect(stappen("dienstverband", "2024-02-29").map(({ _tag }) => _tag)).toEqual(["NormGevolgd", "OuderdomNietGetoetst"]);
  });

  it("D-3.4: van iemand in dienst wordt de ouderdom tijdens het werk niet getoetst", () => {
    expect(kort(["2010-01-01"], "2026-06-16", "dienstverband")).toEqual(["niet getoetst", "voldoet", null]);
    expect(kort([], "2026-06-16", "dienstverband")).toEqual(["niet getoetst", "voldoet", null]);
  });

  it("D-3.4: de norm bij aanvang is geen norm tijdens het werk, en zonder afgesproken ouderdom is er geen oordeel", () => {
    expect(evaluateOuderdomDoorlopend({ ...vraag([], "2026-06-16"), norm: "D-3.4" })._unsafeUnwrapErr()).toEqual({ _tag: "MetingPastNiet", norm: "D-3.4", code: "soort" });
    const open = evaluateOuderdomDoorlopend({ ...vraag(["2010-01-01"], "2026-06-16"), normen: [{ ...zzp, waarde: null }] })._unsafeUnwrap().waarde;
    expect([open.stand, open.oordeel]).toEqual(["zonder norm", "geen oordeel"]);
  });

  it("D-3.4: hoe vroeg de waarschuwing begint, is een instelling", () => {
    const stand = (verlooptBinnenkortBijDagen: number) =>
      evaluateOuderdomDoorlopend({ ...vraag(["2023-06-15"], "2026-06-14"), instelling: { verlooptBinnenkortBijDagen } })._unsafeUnwrap().waarde.stand;
    expect([stand(0), stand(1)]).toEqual(["geldig", "verloopt binnenkort"]);
  });

  it("D-3.4: een VOG die precies tot de laatste werkdag geldt, laat geen gat; een dag korter laat er één", () => {
    const gaten = (einddatum: string) =>
      listDagenZonderBewijs(zzp, [datum("2026-01-15")], { begindatum: datum("2026-01-14"), einddatum: datum(einddatum) })._unsafeUnwrap();
    expect(gaten("2029-01-15")).toEqual([{ begindatum: "2026-01-14", einddatum: "2026-01-14" }]);
    expect(gaten("2029-01-16").slice(1)).toEqual([{ begindatum: "2029-01-16", einddatum: "2029-01-16" }]);
  });

  const gatenVan = (afgiftes: readonly string[], begin: string, einde: string) =>
    listDagenZonderBewijs(zzp, afgiftes.map(datum), { begindatum: datum(begin), einddatum: datum(einde) })._unsafeUnwrap();

  it.each([
    ["zonder VOG is elke dag zonder", [], [["2026-01-10", "2026-01-20"]]],
    ["een VOG van na de laatste dag telt niet", ["2026-01-21"], [["2026-01-10", "2026-01-20"]]],
    ["een VOG van de laatste dag dekt alleen die dag", ["2026-01-20"], [["2026-01-10", "2026-01-19"]]],
    ["een VOG van de eerste dag dekt alles", ["2026-01-10"], []],
    ["een VOG van de dag erna laat de eerste dag open", ["2026-01-11"], [["2026-01-10", "2026-01-10"]]],
    ["een VOG die de dag ervoor verliep dekt niets", ["2023-01-09"], [["2026-01-10", "2026-01-20"]]],
    ["een VOG die lang geleden verliep geeft geen dagen van voor de periode", ["2015-03-01"], [["2026-01-10", "2026-01-20"]]],
    ["een VOG die lang geleden verliep en een nieuwe van de eerste dag laten geen gat", ["2015-03-01", "2026-01-10"], []],
    ["een nieuwe VOG op de dag na de laatste laat geen gat", ["2023-01-15", "2026-01-16"], []],
    ["een nieuwe VOG een dag later laat er één", ["2023-01-15", "2026-01-17"], [["2026-01-16", "2026-01-16"]]],
    ["twee VOG's die elkaar overlappen laten geen gat", ["2023-01-15", "2026-01-12"], []],
  ])("D-3.4: %s", (_zin, afgiftes, gaten) => {
    expect(gatenVan(afgiftes, "2026-01-10", "2026-01-20")).toEqual(gaten.map(([begindatum, einddatum]) => ({ begindatum, einddatum })));
  });

  it("D-3.4: onder een norm zonder getal wordt een VOG nooit te oud; een waarde die geen duur is, is een fout", () => {
    const periode = { begindatum: datum("2026-01-10"), einddatum: datum("2026-01-20") };
    expect(listDagenZonderBewijs({ ...zzp, waarde: null }, [datum("1990-01-01")], periode)._unsafeUnwrap()).toEqual([]);
    const fout = listDagenZonderBewijs({ ...zzp, waarde: 5 } as never, [datum("2026-01-12")], periode)._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "NormwaardePastNiet", norm: "D-3.4.zzp", verwacht: "duur in dagen, weken, maanden of jaren" });
  });

  it("D-3.4: de dagen zonder geldige VOG zijn die van een telling dag voor dag", () => {
    const afgiftes = fc.array(eenDatum, { maxLength: 4 });
    fc.assert(
      fc.property(afgiftes, eenDatum, fc.integer({ min: 0, max: 4000 }), (dagen, begindatum, lengte) => {
        const einddatum = datum(isoVan(dagVan(begindatum) + lengte));
        const gaten = listDagenZonderBewijs({ ...zzp }, dagen, { begindatum, einddatum })._unsafeUnwrap();
        const uitGaten = new Set(gaten.flatMap((gat) => Array.from({ length: dagVan(gat.einddatum) - dagVan(gat.begindatum) + 1 }, (_, n) => dagVan(gat.begindatum) + n)));
        const vensters = dagen.map((afgifte) => {
          const drieJaarLater = `${Number(afgifte.slice(0, 4)) + 3}${afgifte.slice(4)}`;
          const bestaat = !afgifte.endsWith("02-29");
          return [dagVan(afgifte), dagVan(bestaat ? drieJaarLater : drieJaarLater.replace("02-29", "02-28"))] as const;
        });
        for (let dag = dagVan(begindatum); dag <= dagVan(einddatum); dag += 1) {
          if (uitGaten.has(dag) === vensters.some(([van, tot]) => van <= dag && dag <= tot)) expect.fail(`dag ${isoVan(dag)}`);
        }
        expect(gaten.every((gat) => begindatum <= gat.begindatum && gat.begindatum <= gat.einddatum && gat.einddatum <= einddatum)).toBe(true);
        expect(gaten.every((gat, plaats) => plaats === 0 || (gaten[plaats - 1]?.einddatum ?? "") < gat.begindatum)).toBe(true);
      }),
    );
  });

  it("D-3.4: de uitleg van eerste dag, laatste dag, dag erna en van iemand in dienst", async () => {
    const gevallen = [
      vraag(["2026-01-15"], "2026-01-14"),
      vraag(["2026-01-15"], "2026-01-15"),
      vraag(["2026-01-15"], "2029-01-15"),
      vraag(["2026-01-15"], "2029-01-16"),
      vraag(["2026-01-15"], "2029-01-16", "dienstverband"),
    ];
    const teksten = gevallen.map((geval) => describeMeting(evaluateOuderdomDoorlopend(geval)._unsafeUnwrap()));
    await expect(`${teksten.join("\n\n")}\n`).toMatchFileSnapshot("../../test/golden/ouderdom-doorlopend.txt");
  });
});
