import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { een323, een325, eenCredit, eenPrestatie, periode } from "../../test/declaratie-bouwers.js";
import { afkeurVan301, dag, een301, een305, een307, een315, een317, een319, eenBudget, eenStart, eenStop, eenToewijzing } from "../../test/keten-bouwers.js";
import { checkNiveau4, describeBevinding, describeExternNietGetoetst, evaluateNiveau4, makeRetour, type Bericht, type ExterneBron } from "../index.js";
import { EXTERNE_REGELS } from "./externe-regels.table.js";

/** Municipality 0268 until the end of 2025, 9268 after it; product 07A03 moves from category 07 to 08 in 2027. */
const BRON: ExterneBron = {
  systeemdatum: dag("2026-05-01"),
  isGemeente: (code, dag) => (dag < "2026-01-01" ? code === "0268" : code === "0268" || code === "9268"),
  listProductcategorieen: (code, dag) => (code === "07A03" ? [dag < "2027-01-01" ? "07" : "08"] : []),
  listTarieven: (code) => (code === "07A03" ? [{ productCode: "07A03", eenheid: "04", tariefInEurocent: 5000 }] : undefined),
};
const gevonden = (bericht: Bericht, anders: ExterneBron = {}): readonly string[] =>
  checkNiveau4(bericht, { ...BRON, ...anders }).map(({ rule, path }) => `${rule} ${path.slice(path.lastIndexOf("/") + 1)}`);

const met = (eenheid: "01" | "04" | "16", geleverdVolume: number, productTarief: number, bedrag: number) =>
  een323([eenPrestatie("P-1", { eenheid, geleverdVolume, productTarief, ingediendBedrag: { bedrag, debetCredit: "D" } })]);
const VERWIJZER = { verwijzer: { type: "01" } } as const;
const product = (categorie: "07" | "08", code = "07A03") => ({ product: { categorie, code } });
const antwoord = (dagtekening: string) =>
  een325(een323([eenPrestatie("P-1")]), [], { header: { declaratieIdentificatie: { identificatie: "D", dagtekening: dag(dagtekening) } } });

type Rij = readonly [titel: string, bericht: Bericht, verwacht: readonly string[], bron?: ExterneBron];

const RIJEN: readonly Rij[] = [
  ["TR135: een dagtekening van vandaag mag", een301([eenToewijzing()]), []],
  ["TR135: een dagtekening van morgen mag niet", een301([eenToewijzing()], { dagtekening: "2026-05-02" }), ["TR135 Header"]],
  ["TR135: ook in een antwoord op een verzoek", een319("VOW-1", "1", { dagtekening: "2026-05-02" }), ["TR135 Header"]],
  ["TR135: in een 325 ook de dagtekening van de declaratie, een keer gemeld", antwoord("2026-05-02"), ["TR135 Header"]],
  ["TR135: een declaratie van vandaag mag in de 325", antwoord("2026-05-01"), []],
  ["TR346: twaalf dagdelen van 41,50 is 498 euro", met("16", 12, 4150, 49_800), []],
  ["TR346: een cent te veel is fout", met("16", 12, 4150, 49_801), ["TR346 Prestatie"]],
  ["TR346: bij uren geldt volume maal tarief, ook zonder contract", met("04", 3, 5000, 15_000), [], { listTarieven: () => undefined }],
  ["TR346: honderd minuten tegen 50 euro per uur is 83,33", met("01", 100, 83, 8_333), []],
  ["TR346: honderd maal het afgeronde minuuttarief is te weinig", met("01", 100, 83, 8_300), ["TR346 Prestatie"]],
  ["TR346: een halve cent gaat naar boven: 1 minuut tegen 50,10 per uur is 0,84", met("01", 1, 84, 84), [], { listTarieven: () => [{ productCode: "07A03", eenheid: "04", tariefInEurocent: 5010 }] }],
  ["TR346: bij een contract per minuut telt volume maal tarief", met("01", 100, 83, 8_300), [], { listTarieven: () => [{ productCode: "07A03", eenheid: "01", tariefInEurocent: 83 }] }],
  ["TR346: het uurtarief van die dag telt, niet dat van later", met("01", 60, 83, 4_800), [], { listTarieven: () => [{ productCode: "07A03", eenheid: "04", tariefInEurocent: 4800, geldigTotEnMet: dag("2026-01-01") }, { productCode: "07A03", eenheid: "04", tariefInEurocent: 5000, geldigVanaf: dag("2026-01-02") }] }],
  ["TR346: een credit rekent hetzelfde", een323([eenCredit("C-1", eenPrestatie("P-1", { productTarief: 4150 }))]), []],
  ["TR346: euro's hebben geen tarief", een323([eenPrestatie("P-1", { eenheid: "83", geleverdVolume: 500, ingediendBedrag: { bedrag: 500, debetCredit: "D" } })]), []],
  ["TR346: de tweede van twee prestaties", een323([eenPrestatie("P-1"), eenPrestatie("P-2", { productTarief: 1 })]), ["TR346 Prestatie[2]"]],
  ["TR378: een nieuwe gemeente mag vanaf haar eerste dag toewijzen", een301([eenToewijzing()], { gemeente: "9268" }), []],
  ["TR378: een dag eerder bestond zij nog niet", een301([eenToewijzing({ ingangsdatum: dag("2025-12-31") })], { gemeente: "9268" }), ["TR378 Header"]],
  ["TR378: het verzoek telt op de gewenste ingangsdatum", een315(["R-1"], { gemeente: "9268", dagtekening: "2025-12-01" }), []],
  ["TR378: een onbekende code in een start", een305([eenStart()], { gemeente: "1234" }), ["TR378 Header"]],
  ["TR378: een declaratie over vroeger mag naar de gemeente van toen", een323([eenPrestatie("P-1", { productPeriode: periode("2025-12-01", "2025-12-31") })]), [], { isGemeente: (code, dag) => code === "0268" && dag < "2026-01-01" }],
  ["TR381: de categorie van de lijst", een301([eenToewijzing()]), []],
  ["TR381: een andere categorie dan die van de lijst", een301([eenToewijzing(), eenToewijzing(product("08"))]), ["TR381 ToegewezenProduct[2]"]],
  ["TR381: een code die niet op de lijst staat", een305([eenStart(product("07", "07Z99"))]), ["TR381 StartProduct"]],
  ["TR381: de lijst van de dag waarop het product ingaat", een301([eenToewijzing({ ...product("08"), ingangsdatum: dag("2027-01-01") })]), []],
  ["TR381: zonder productcode is er niets te toetsen", een301([eenToewijzing({ product: { categorie: "08" } }), eenBudget(100)]), []],
  ["TR381: een stop", een307([eenStop(product("08"))]), ["TR381 StopProduct"]],
  ["TR381: een prestatie", een323([eenPrestatie("P-1", { productCategorie: "08" })]), ["TR381 Prestatie"]],
  ["TR381: een aanvraag", ((bericht): Bericht => ({ ...bericht, client: { ...bericht.client, aangevraagdeProducten: [{ referentieAanbieder: "R", ...product("08"), ...VERWIJZER, toewijzingIngangsdatum: dag("2026-06-01") }] } }))(een315(["R"])), ["TR381 AangevraagdProduct"]],
  ["TR381: een nieuw product in een verzoek om wijziging", een317({ nieuweProducten: [{ ...product("08"), gewensteIngangsdatum: dag("2026-06-01") }] }), ["TR381 NieuwProduct"]],
  ["OP286: een retourbericht heeft geen regels van niveau 4", afkeurVan301(een301([eenToewijzing()], { gemeente: "1234", dagtekening: "2027-01-01" })), []],
]; // prettier-ignore

describe("Niveau 4", () => {
  it.each(RIJEN.map(([titel, bericht, verwacht, bron]) => ({ titel, bericht, verwacht, bron })))("$titel", ({ bericht, verwacht, bron }) => {
    expect(gevonden(bericht, bron)).toEqual(verwacht);
  });

  it("TR135, TR346, TR378, TR381: wat de bron niet weet, wordt genoemd en niet overgeslagen", () => {
    const { bevindingen, nietGetoetst } = evaluateNiveau4(met("01", 100, 83, 8_333), {});
    expect(bevindingen).toEqual([]);
    expect(nietGetoetst.map(({ rule, ontbreekt }) => [rule, ontbreekt])).toEqual([
      ["TR135", "systeemdatum"],
      ["TR346", "listTarieven"],
      ["TR378", "isGemeente"],
      ["TR381", "listProductcategorieen"],
    ]);
    expect(nietGetoetst.map(describeExternNietGetoetst)[0]).toBe(
      "TR135 (/Bericht/Header): niet getoetst; welke dag het bij de ontvanger is, staat in geen bericht. Geef systeemdatum in de bron.",
    );
  });

  it("S329, S300: een bevinding draagt de code waarmee makeRetour het bericht beantwoordt", () => {
    const bericht = een301([eenToewijzing(product("08"))]);
    const bevindingen = checkNiveau4(bericht, BRON);
    expect(bevindingen.map(({ level, retourcode }) => [level, retourcode])).toEqual([[4, "S329"]]);
    expect(bevindingen.map(describeBevinding)[0]).toMatch(/^TR381 \(.*\): De productcode hoort niet bij deze productcategorie\./);
    const gegevens = { identificatie: "R", dagtekening: dag("2026-05-02") };
    expect(makeRetour(bericht, bevindingen, gegevens)._unsafeUnwrap().client?.toegewezenProducten[0]?.retourCodes).toEqual(["S329"]);
    const onbekend = een301([eenToewijzing()], { gemeente: "1234" });
    expect(makeRetour(onbekend, checkNiveau4(onbekend, BRON), gegevens)._unsafeUnwrap().header.retourCodes).toEqual(["S300"]);
  });
});

const Rij = z.object({ code: z.string(), controlLevel: z.number().nullish(), messages: z.array(z.string()).nullish(), retourcode: z.string().nullish() });

describe.skipIf(!hasReferenceData)(`Niveau 4 tegenover de regelcatalogus${referenceDataNote}`, () => {
  it("TR: de vier regels staan er met de berichten en de retourcode van de catalogus", () => {
    const { rules } = z.object({ rules: z.array(Rij) }).parse(readReferenceJson("iwmo", "rules.json"));
    const catalogus = rules.filter(({ controlLevel }) => controlLevel === 4).map(({ code, messages, retourcode }) => ({ code, berichten: messages, retourcode }));
    expect(EXTERNE_REGELS.map(({ code, berichten, retourcode }) => ({ code, berichten: [...berichten], retourcode }))).toEqual(catalogus);
  });
});
