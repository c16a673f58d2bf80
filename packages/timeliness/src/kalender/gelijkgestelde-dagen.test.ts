import { addDagen, countDagen, weekdagVan, type IsoDatum } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { datum } from "../../test/datums.js";
import { GELIJKGESTELD_MET_DE_HAND } from "../../test/naieve-atw.js";
import { GELIJKSTELLINGSBESLUITEN } from "./gelijkgestelde-dagen.table.js";
import { listFeestdagen } from "./kalender.js";
import { redenenRustdag } from "./reden-rustdag.js";
import { isGedekt, makeRustdagen, STANDAARD_RUSTDAGEN } from "./rustdagen.js";
import { isWerkdag } from "./werkdag.js";

const dagen = GELIJKSTELLINGSBESLUITEN.flatMap(({ dagen: eigen }) => eigen);
const namenOp = (dag: IsoDatum): readonly string[] => redenenRustdag(STANDAARD_RUSTDAGEN, dag).map(({ naam }) => naam);

describe("gelijkgestelde dagen", () => {
  it("K-04: de tabel heeft precies de dagen van de besluiten, elk een keer en op een maandag of vrijdag", () => {
    expect(dagen.map((dag) => dag.datum)).toEqual([...GELIJKGESTELD_MET_DE_HAND]);
    expect(new Set(dagen.map((dag) => weekdagVan(dag.datum)))).toEqual(new Set(["maandag", "vrijdag"]));
  });

  it("K-04: de besluiten volgen elkaar op zonder gat, en elke dag valt in de jaren van zijn besluit", () => {
    const vensters = GELIJKSTELLINGSBESLUITEN.map(({ geldigheid }) => geldigheid);
    vensters.slice(1).forEach(({ begindatum }, plaats) => {
      expect(addDagen(vensters[plaats]?.einddatum ?? begindatum, 1)._unsafeUnwrap()).toBe(begindatum);
    });
    for (const { geldigheid, dagen: eigen } of GELIJKSTELLINGSBESLUITEN) {
      for (const dag of eigen) expect(dag.datum >= geldigheid.begindatum && dag.datum <= (geldigheid.einddatum ?? "")).toBe(true);
    }
    expect(STANDAARD_RUSTDAGEN.dekking).toEqual({ begindatum: "2017-01-01", einddatum: "2028-12-31" });
  });

  it("K-04: de naam klopt met de feestdag ervoor of erna", () => {
    const feestdag = { Hemelvaartsdag: "hemelvaartsdag", Koningsdag: "koningsdag", "2e Kerstdag": "tweede-kerstdag", "1e Kerstdag": "eerste-kerstdag", Nieuwjaarsdag: "nieuwjaarsdag" };
    for (const { datum: dag, naam } of dagen) {
      const [, kant, na] = /^dag (na|voor) (.+)$/.exec(naam) ?? [];
      const jaar = Number(dag.slice(0, 4)) + (naam === "dag voor Nieuwjaarsdag" ? 1 : 0);
      const id = Object.entries(feestdag).find(([woord]) => woord === na)?.[1];
      const gevonden = listFeestdagen(STANDAARD_RUSTDAGEN.kalender, jaar).find((een) => een.id === id);
      expect(countDagen(gevonden?.datum ?? dag, dag), naam).toBe(kant === "na" ? 1 : -1);
    }
  });

  it("K-04: een rustdag heeft een naam, een artikel en zo nodig een besluit", () => {
    expect(redenenRustdag(STANDAARD_RUSTDAGEN, datum("2026-04-04"))).toEqual([
      { naam: "weekend", bron: { soort: "wet", wet: "Algemene termijnenwet", artikel: "1", lid: "1" } },
    ]);
    expect(redenenRustdag(STANDAARD_RUSTDAGEN, datum("2026-05-15"))).toEqual([
      { naam: "dag na Hemelvaartsdag", bron: { soort: "wet", wet: "Algemene termijnenwet", artikel: "3", lid: "3" }, besluit: "BWBR0051300" },
    ]);
    expect([namenOp(datum("2026-04-03")), namenOp(datum("2026-04-05")), namenOp(datum("2026-12-26")), namenOp(datum("2026-12-28"))]).toEqual([
      ["Goede Vrijdag"],
      ["weekend", "1e Paasdag"],
      ["weekend", "2e Kerstdag"],
      [],
    ]);
  });

  it("K-04: een nieuw besluit kan meteen worden meegegeven, en zonder besluiten is niets gedekt", () => {
    const nieuw = { id: "PROEF", titel: "Proefbesluit", geldigheid: { begindatum: datum("2029-01-01"), einddatum: datum("2031-12-31") }, dagen: [{ datum: datum("2029-05-11"), naam: "dag na Hemelvaartsdag" }] };
    const rustdagen = makeRustdagen([...GELIJKSTELLINGSBESLUITEN, nieuw]);
    expect([isGedekt(rustdagen, datum("2031-12-31")), isGedekt(rustdagen, datum("2032-01-01")), isWerkdag(rustdagen.kalender, datum("2029-05-11"))]).toEqual([true, false, false]);
    expect(isGedekt(makeRustdagen([]), datum("2026-01-01"))).toBe(false);
  });
});

const Referentie = z.object({
  equatedDaysCoverage: z.object({ to: z.string() }),
  equatedDays: z.array(z.object({ date: z.string(), reason: z.string(), source: z.string() })),
  equatedDaysEarlier: z.array(z.object({ date: z.string(), source: z.string() })),
  years: z.record(
    z.string(),
    z.object({
      easterSunday: z.string(),
      holidays: z.array(
        z.object({ key: z.string(), date: z.string(), weekday: z.string(), atwHoliday: z.boolean(), atwBasis: z.string().optional(), lustrumYear: z.boolean().optional() }),
      ),
    }),
  ),
});

describe.skipIf(!hasReferenceData)(`rustdagen naast de referentielijst${referenceDataNote}`, () => {
  const lijst = Referentie.parse(
    hasReferenceData ? readReferenceJson("facts", "holidays-nl.json") : { equatedDaysCoverage: { to: "" }, equatedDays: [], equatedDaysEarlier: [], years: {} },
  );

  it("K-04: dezelfde gelijkgestelde dagen, uit hetzelfde besluit en met dezelfde reden", () => {
    const eigen = GELIJKSTELLINGSBESLUITEN.flatMap(({ id, dagen: vanBesluit }) => vanBesluit.map(({ datum: dag, naam }) => ({ dag, id, naam })));
    const referentie = [...lijst.equatedDaysEarlier.map((dag) => ({ ...dag, reason: undefined })), ...lijst.equatedDays];
    expect(eigen.map(({ dag }) => dag)).toEqual(referentie.map(({ date }) => date));
    referentie.forEach(({ source, reason }, plaats) => {
      expect(source).toContain(eigen[plaats]?.id);
      if (reason !== undefined) expect(eigen[plaats]?.naam).toBe(reason.replace("Tweede ", "2e "));
    });
    expect(STANDAARD_RUSTDAGEN.dekking?.einddatum).toBe(lijst.equatedDaysCoverage.to);
  });

  it.each(Object.entries(lijst.years))("K-04: de feestdagen van %s hebben dezelfde weekdag en hetzelfde artikel", (jaar, { easterSunday, holidays }) => {
    const eigen = listFeestdagen(STANDAARD_RUSTDAGEN.kalender, Number(jaar));
    expect(eigen.find(({ id }) => id === "eerste-paasdag")?.datum).toBe(easterSunday);
    holidays.forEach(({ key, date, weekday, atwHoliday, atwBasis, lustrumYear }, plaats) => {
      const feestdag = eigen[plaats];
      expect(feestdag).toMatchObject({ id: key.replaceAll("_", "-"), datum: date, isVrij: true });
      const dag = datum(date);
      expect(weekdagVan(dag).slice(0, 2)).toBe(weekday);
      const reden = redenenRustdag(STANDAARD_RUSTDAGEN, dag).find(({ naam }) => naam === feestdag?.naam);
      const artikel = reden?.bron.soort === "wet" ? `art. ${reden.bron.artikel} lid ${reden.bron.lid}` : "";
      expect(artikel.startsWith("art. 3")).toBe(atwHoliday);
      if (atwBasis !== undefined) expect(atwBasis.startsWith(artikel)).toBe(true);
      if (lustrumYear !== undefined) expect(Number(jaar) % 5 === 0).toBe(lustrumYear);
    });
  });
});
