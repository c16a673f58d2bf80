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

  it("D-3.4: van iemand in dienst wordt de ouderdom tijdens het werk niet getoetst", () => {
    expect(kort(["2010-01-01"], "2026-06-16", "dienstverband")).toEqual(["niet getoetst", "voldoet", null]);
    expect(kort([], "2026-06-16", "dienstverband")).toEqual(["niet getoetst", "voldoet", null]);
  });

  it("D-3.4: de norm bij aanvang is geen norm tijdens het werk, en zonder afgesproken ouderdom is er geen oordeel", () => {
    expect(evaluateOuderdomDoorlopend({ ...vraag([], "2026-06-16"), norm: "D-3.4" })._unsafeUnwrapErr()).toMatchObject({ code: "soort" });
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
