import { describe, expect, it } from "vitest";

import { describeNietGetoetst } from "./describe-context.js";
import { evaluateNiveau3, foldKeten, type Bericht, type Niveau3Context } from "./index.js";
import { een323, eenPrestatie, periode } from "../test/declaratie-bouwers.js";
import { afkeurVan301, een301, een305, eenBudget, eenStart, eenToewijzing } from "../test/keten-bouwers.js";

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
});
