import { describe, expect, it } from "vitest";

import { describeError, parseNiveau3Context } from "../index.js";

describe("Context voor niveau 3", () => {
  it("TR418: een volledige context komt er ongewijzigd uit", () => {
    const context = {
      peildatum: "2026-05-11",
      ontvangstdatum: "2026-05-12",
      afspraken: {
        uitvoeringsvarianten: [{ productCategorie: "09", productCode: "09A03", variant: "taakgericht" }],
        eenheden: [{ productCode: "07A03", eenheid: "16", geldigVanaf: "2026-01-01", geldigTotEnMet: "2026-12-31" }],
        budgetgrondslag: "ingediendBedrag",
      },
      contract: { tarieven: [{ productCode: "07A03", eenheid: "16", tariefInEurocent: 4150, geldigVanaf: "2026-01-01" }] },
      maandenMetLevering: ["2026-01", "2026-02"],
    };
    expect(parseNiveau3Context(context)._unsafeUnwrap()).toEqual(context);
    expect(parseNiveau3Context({})._unsafeUnwrap()).toEqual({});
  });

  it("TR019, TR341, TR318: een deel van de context is ook een context", () => {
    for (const deel of [{ peildatum: "2026-05-11" }, { afspraken: {} }, { afspraken: { eenheden: [] } }, { contract: {} }, { maandenMetLevering: [] }, { afspraken: { uitvoeringsvarianten: [{ variant: "taakgericht" }] } }])
      expect(parseNiveau3Context(deel)._unsafeUnwrap()).toEqual(deel);
  }); // prettier-ignore

  it.each<readonly [string, unknown, readonly string[]]>([
    ["TR418: iets anders dan een object", [], [" object"]],
    ["TR318: een naam die niet bestaat blijft niet onopgemerkt", { maandenMetlevering: [] }, ["maandenMetlevering geen"]],
    ["TR349: een dag die niet bestaat", { peildatum: "2026-02-30" }, ["peildatum datum"]],
    ["TR318: een dertiende maand", { maandenMetLevering: ["2026-01", "2026-13"] }, ["maandenMetLevering[1] maand"]],
    ["TR318: geen lijst", { maandenMetLevering: "2026-01" }, ["maandenMetLevering lijst"]],
    ["TR418: een tarief in euro's met een komma is geen aantal eurocenten", { contract: { tarieven: [{ productCode: "07A03", eenheid: "16", tariefInEurocent: 41.5 }] } }, ["contract.tarieven[0].tariefInEurocent bedrag"]],
    ["TR418: een tarief zonder productcode, en een bedrag onder nul", { contract: { tarieven: [{ productCategorie: "07", eenheid: "16", tariefInEurocent: -1 }] } }, ["contract.tarieven[0].productCode tekst", "contract.tarieven[0].tariefInEurocent bedrag"]],
    ["TR418: een naam die niet bestaat in een lid", { contract: { tarief: [], tarieven: [{ productCode: "07A03", eenheid: "16", tariefInEurocent: 4150, geldigTot: "2026-12-31" }] } }, ["contract.tarief geen", "contract.tarieven[0].geldigTot geen"]],
    ["TR349: leeg is iets anders dan weggelaten", { peildatum: null, afspraken: null, contract: [] }, ["peildatum datum", "afspraken object", "contract object"]],
    ["TR341: een lege code", { afspraken: { eenheden: [{ productCode: "", eenheid: "16" }] } }, ["afspraken.eenheden[0].productCode tekst"]],
    ["TR341, TR019: alle fouten komen tegelijk", { afspraken: { eenheden: [{ eenheid: "99" }], uitvoeringsvarianten: [{ variant: "taak" }, 3] } }, ["afspraken.uitvoeringsvarianten[0].variant keuze", "afspraken.uitvoeringsvarianten[1] object", "afspraken.uitvoeringsvarianten[1].variant keuze", "afspraken.eenheden[0].eenheid keuze"]],
  ])("%s", (_, invoer, fouten) => {
    const failure = parseNiveau3Context(invoer)._unsafeUnwrapErr();
    expect(failure.bevindingen.map(({ pad, verwacht }) => `${pad} ${verwacht}`)).toEqual(fouten);
    expect(describeError(failure).split("\n")).toHaveLength(fouten.length + 1);
  }); // prettier-ignore
});
