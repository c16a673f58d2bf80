import { describe, expect, it } from "vitest";

import { describeNietGetoetst } from "./describe-context.js";
import { checkNiveau3, checkNiveau4, encodeBericht, evaluateNiveau3, foldKeten, type Bericht, type Niveau3Context } from "./index.js";
import { een323, eenPrestatie, periode } from "../test/declaratie-bouwers.js";
import { afkeurVan301, dag, een301, een305, eenBudget, eenStart, eenToewijzing } from "../test/keten-bouwers.js";

const nietGetoetst = (keten: readonly Bericht[], bericht: Bericht, context: Niveau3Context = {}): readonly string[] =>
  evaluateNiveau3(bericht, foldKeten(keten), context).nietGetoetst.map(describeNietGetoetst);

const PRESTATIE = "/Bericht/Declaratie/Clienten/Client/Prestaties/Prestatie";

describe("Niveau 3 zonder alle gegevens", () => {
  it("TR019: zonder nummer en zonder afspraken is de start niet te toetsen", () => {
    const { toewijzingNummer: _nummer, ...zonder } = eenStart();
    expect(nietGetoetst([], een305([zonder]))).toEqual([
      "TR019 (/Bericht/Client/StartProducten/StartProduct): niet getoetst; of dit product taakgericht wordt uitgevoerd staat in geen bericht. Geef afspraken.uitvoeringsvarianten in de context.",
    ]);
  });

  it("TR318: een overgeslagen maand is zonder leveringsgegevens niet te toetsen", () => {
    const keten = [een301([eenToewijzing()]), een323([eenPrestatie("P-1")])];
    const maart = een323([eenPrestatie("P-2", { productPeriode: periode("2026-02-01", "2026-02-28") })], { maand: "2026-03" });
    expect(nietGetoetst(keten, maart)).toEqual([
      "TR318 (/Bericht/Declaratie): niet getoetst; of in de overgeslagen maanden is geleverd staat in geen bericht. Geef maandenMetLevering in de context.",
    ]);
    expect(nietGetoetst(keten, maart, { maandenMetLevering: [] })).toEqual([]);
  });

  it("TR341, TR418: zonder eenheid in toewijzing of afspraak, en zonder contracttarief, is de prestatie niet te toetsen", () => {
    const bericht = een323([eenPrestatie("P-1", { productTarief: 4150 })]);
    expect(nietGetoetst([een301([eenBudget(100)])], bericht)).toEqual([
      `TR341 (${PRESTATIE}): niet getoetst; de toewijzing noemt geen eenheid. Geef de gecontracteerde eenheid als afspraken.eenheden in de context.`,
      `TR418 (${PRESTATIE}): niet getoetst; het contracttarief staat in geen bericht. Geef contract.tarieven in de context.`,
    ]);
  });

  it("OP286: een retourbericht heeft geen regels van niveau 3", () => {
    expect(evaluateNiveau3(afkeurVan301(een301([eenToewijzing()])), foldKeten([]), {})).toEqual({ bevindingen: [], nietGetoetst: [] });
  });

  it("TR019: een bevinding draagt niveau, retourcode en plaats, en niets over de cliënt", () => {
    const { bevindingen } = evaluateNiveau3(een305([eenStart()]), foldKeten([]), {});
    const path = "/Bericht/Client/StartProducten/StartProduct";
    expect(bevindingen).toEqual([{ rule: "TR019", level: 3, retourcode: "9019", path, oorzaak: { _tag: "RegelOvertreden", regel: "TR019", plaatsen: [path] } }]);
  });

  it("TR321, TR019: met het document erbij draagt elke bevinding regel en kolom van haar element, in de volgorde van het document", () => {
    const keten = foldKeten([een301([eenToewijzing()])]);
    const bericht = een323([eenPrestatie("P-1", { toewijzingNummer: 9 }), eenPrestatie("P-2", { geleverdVolume: 99 }), eenPrestatie("P-3", { toewijzingNummer: 8 })]);
    const document = new TextDecoder().decode(encodeBericht(bericht)._unsafeUnwrap());
    const { bevindingen } = evaluateNiveau3(bericht, keten, {}, document);
    const zonder = checkNiveau3(bericht, keten, {});
    expect(new Set(bevindingen.map(({ rule }) => rule)).size).toBeGreaterThan(1);
    // The same findings, and each at the start tag of the line of the claim that its path counts to.
    expect(bevindingen.map(({ line: _line, column: _column, ...rest }) => rest)).toHaveLength(zonder.length);
    expect(bevindingen.map(({ line: _line, column: _column, ...rest }) => rest)).toEqual(expect.arrayContaining([...zonder]));
    const regels = document.split("\n");
    const starttags = regels.flatMap((tekst, i) => (/<[a-z0-9]+:Prestatie>/.test(tekst) ? [i + 1] : []));
    for (const { path, line = 0, column = 0 } of bevindingen) {
      const nummer = Number(/Prestatie\[(\d)\]$/.exec(path)?.[1]);
      expect([line, column]).toEqual([starttags[nummer - 1], (regels[line - 1] ?? "").indexOf("<") + 1]);
    }
    expect(bevindingen.map(({ line }) => line)).toEqual(bevindingen.map(({ line = 0 }) => line).sort((een, ander) => een - ander));
  });

  it("TR135: niveau 4 noemt met het document ook regel en kolom", () => {
    const bericht = een301([eenToewijzing()], { dagtekening: "2026-05-02" });
    const document = encodeBericht(bericht)._unsafeUnwrap();
    const [bevinding] = checkNiveau4(bericht, { systeemdatum: dag("2026-05-01"), isGemeente: () => true, listProductcategorieen: () => ["07"] }, document);
    const regel = new TextDecoder().decode(document).split("\n").findIndex((tekst) => tekst.includes(":Header>"));
    expect([bevinding?.rule, bevinding?.line]).toEqual(["TR135", regel + 1]);
  });
});
