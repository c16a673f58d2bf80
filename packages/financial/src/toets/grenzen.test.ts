import { formatVerhouding } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { datum, euro, getal, profielMet } from "../../test/bouwers.js";
import { balans, bestuur, deel, GRENZEN, liquide, operationeel, opslag, personen } from "../../test/grenzen.table.js";
import { describeToets } from "../describe/describe-toets.js";
import type { Cijfers } from "../jaarrekening/cijfers.js";
import { DAGBESTEDING_NORMEN } from "../norm/dagbesteding.table.js";
import type { FinancieleNorm } from "../norm/financiele-norm.js";
import { WIJKTEAM_NORMEN } from "../norm/wijkteam.table.js";
import { evaluateFormuletoets } from "./evaluate-formuletoets.js";

const normen: readonly FinancieleNorm[] = [...DAGBESTEDING_NORMEN, ...WIJKTEAM_NORMEN];
const toets = (naam: string, cijfers: Cijfers, anders: object = {}) =>
  evaluateFormuletoets({ normen, toets: naam, cijfers, peildatum: datum("2026-06-01"), ...anders })._unsafeUnwrap().waarde;
const kort = (naam: string, cijfers: Cijfers, anders: object = {}): string => {
  const { oordeel, ligging } = toets(naam, cijfers, anders);
  return `${oordeel.soort}${oordeel.soort === "geen oordeel" ? `: ${oordeel.reden}` : ""}${ligging === null ? "" : ` (${ligging})`}`;
};

describe("net onder, op en net boven elke grens", () => {
  it.each(GRENZEN)("%s: %s", (naam, _wat, cijfers, verwacht) => {
    expect(kort(naam, cijfers)).toBe(verwacht);
  });

  it("K-08: elke toets met een berekening en een bekende grens staat in deze tabel", () => {
    const elders = ["D-24.1.a", "D-24.1.f", "D-24.1.h"];
    const nodig = normen.filter(({ waarde, toets: id }) => waarde !== null && !elders.includes(id)).map(({ toets: id }) => id);
    expect([...new Set(nodig)].filter((id) => GRENZEN.filter(([naam]) => naam === id).length < 2)).toEqual([]);
  });
});

describe("zonder cijfer, zonder noemer, zonder norm", () => {
  it("K-10: een onbekend cijfer geeft geen oordeel, ook als de norm 0 is", () => {
    expect(kort("D-24.1.b", { ...liquide(0), "balans.liquideMiddelen": null })).toBe("geen oordeel: cijfer ontbreekt");
    expect(kort("D-24.1.n.verstrekt", {})).toBe("geen oordeel: cijfer ontbreekt");
    expect(toets("D-24.1.b", {}).gemeten).toBeNull();
  });

  it("K-10: een noemer van nul geeft geen verhouding en geen oordeel", () => {
    const waarde = toets("D-24.1.b", { ...liquide(0), "balans.kortlopendeSchulden": getal(0) });
    expect([waarde.gemeten, waarde.ligging, waarde.oordeel]).toEqual([null, null, { soort: "geen oordeel", reden: "noemer is nul" }]);
  });

  it("K-10: een negatieve noemer maakt van een verlies geen winst", () => {
    expect(kort("D-24.1.d", { ...balans(-50_000), "balans.totaalPassiva": euro(-100_000) })).toBe("geen oordeel: noemer is negatief");
  });

  it.each(["W-79.7.solvabiliteit", "W-79.7.weerstandsvermogen"])("%s: de waarde is er, het oordeel niet", (naam) => {
    const waarde = toets(naam, balans(250_000));
    expect([waarde.gemeten === null ? "" : formatVerhouding(waarde.gemeten), waarde.oordeel]).toEqual(["1/4", { soort: "geen oordeel", reden: "norm is open" }]);
  });

  it.each([
    ["W-fn16, W-90.3: het verloop", "W-90.3.verloop", { "personeel.fteUitstroom": getal(3), "personeel.fteTotaal": getal(10) }, "9% tot 15%"],
    ["W-fn17, W-90.3: het verzuim", "W-90.3.verzuim", { "personeel.ziektedagen": getal(3), "personeel.beschikbareDagen": getal(10) }, "5,4% tot 6,8%"],
  ])("%s staat naast de cijfers van elders, en die beslissen niet", (_naam, naam, cijfers, elders) => {
    const uitkomst = evaluateFormuletoets({ normen, toets: naam, cijfers, peildatum: datum("2026-06-01") })._unsafeUnwrap();
    expect(uitkomst.waarde.oordeel).toEqual({ soort: "geen oordeel", reden: "norm is open" });
    expect(describeToets(uitkomst)).toContain(`Ter vergelijking: ${elders} (jeugdzorg 2015-2018).`);
  });

  it("W-81: liquide middelen horen bij de vlottende activa, en een afgesproken X geeft een oordeel", () => {
    expect(kort("W-81", liquide(2_000_000))).toBe("geen oordeel: norm is open");
    expect(kort("W-81", liquide(2_000_000), { profiel: profielMet({ norm: "W-81", waarde: 1 }) })).toBe("voldoet (binnen)");
    expect(kort("W-81", liquide(1_999_999), { profiel: profielMet({ norm: "W-81", waarde: { teller: 1, noemer: 1 } }) })).toBe("voldoet niet (onder)");
  });

  it("A-15: PNIL krijgt pas vanaf 1 januari 2025 een oordeel, tenzij een eerdere dag is afgesproken", () => {
    expect(kort("W-89.2", personen(15), { peildatum: datum("2024-12-31") })).toBe("geen oordeel: norm is open");
    expect(kort("W-89.2", personen(15), { peildatum: datum("2025-01-01") })).toBe("voldoet (binnen)");
    const profiel = profielMet({ norm: "W-89.2", waarde: { teller: 15, noemer: 100 }, begindatum: "2024-01-01" });
    expect(kort("W-89.2", personen(16), { peildatum: datum("2024-06-01"), profiel })).toBe("voldoet niet (boven)");
  });
});

describe("andere lezingen", () => {
  it("A-04: het operationele resultaat wordt in beide lezingen getoond, en alleen de gekozen lezing beslist", () => {
    const waarde = toets("D-24.1.g.operationeel", operationeel(11_000_000, 10_000));
    expect(waarde.gemeten).toEqual(getal("0.085"));
    expect(waarde.andereLezing).toMatchObject({ lezing: "A-04", gemeten: getal("0.105"), oordeel: "voldoet niet" });
    expect(waarde.oordeel.soort).toBe("voldoet");
    const anders = toets("D-24.1.g.operationeel", operationeel(11_000_000, 10_000), { profiel: profielMet({ lezing: "A-04" }) });
    expect([anders.gemeten, anders.oordeel.soort, anders.andereLezing?.gemeten]).toEqual([getal("0.105"), "voldoet niet", getal("0.085")]);
  });

  it("D-24.1.g.a, D-fn5: het uitzonderlijke resultaat gaat eraf; het uitgewerkte voorbeeld geeft 105.000 en 10,5%", () => {
    expect(toets("D-24.1.g.operationeel", operationeel(12_000_000)).gemeten).toEqual(getal("0.105"));
  });

  it("A-28: ingehuurd personeel telt alleen mee als dat is afgesproken", () => {
    const cijfers = { ...deel("personeelskosten", 640_000_000), "lumpsum.inhuurPersoneel": euro(100_000) };
    expect(kort("W-79.2", cijfers)).toBe("voldoet niet (onder)");
    expect(toets("W-79.2", cijfers).andereLezing?.oordeel).toBe("voldoet");
    expect(kort("W-79.2", cijfers, { profiel: profielMet({ lezing: "A-28" }) })).toBe("voldoet (binnen)");
  });

  it("A-29: over de omzet van de rechtspersoon, of als dat is afgesproken over de netto-omzet", () => {
    expect(toets("D-24.1.m", bestuur(9_600_000)).andereLezing?.gemeten).toEqual(getal("96000/1100000"));
    expect(kort("D-24.1.m", bestuur(9_600_000), { profiel: profielMet({ lezing: "A-29" }) })).toBe("voldoet niet (boven)");
  });

  it("A-38: minder dan de kosten rekenen mag, tenzij precies de kosten is afgesproken", () => {
    expect(kort("D-25.5", opslag(999_999), { profiel: profielMet({ lezing: "A-38" }) })).toBe("voldoet niet (onder)");
    expect(kort("W-90.5.marge", opslag(1_000_000), { profiel: profielMet({ lezing: "A-38" }) })).toBe("voldoet (binnen)");
  });
});

describe("norm die niet te gebruiken is", () => {
  it("K-10: voor het begin van het programma is er geen norm", () => {
    const vraag = { normen, toets: "D-24.1.b", cijfers: liquide(0), peildatum: datum("2025-04-28") };
    expect(evaluateFormuletoets(vraag)._unsafeUnwrapErr()).toEqual({ _tag: "NormNietGeldig", norm: "D-24.1.b", peildatum: "2025-04-28" });
    expect(evaluateFormuletoets({ ...vraag, toets: "D-99" })._unsafeUnwrapErr()).toEqual({ _tag: "NormOnbekendeId", norm: "D-99" });
  });

  it("K-10: een los getal voor een percentage wordt geweigerd en niet geraden", () => {
    const vraag = { normen, toets: "W-79.4", cijfers: {}, peildatum: datum("2026-01-01"), profiel: profielMet({ norm: "W-79.4", waarde: 90 }) };
    expect(evaluateFormuletoets(vraag)._unsafeUnwrapErr()).toEqual({ _tag: "NormwaardePastNiet", norm: "W-79.4", verwacht: "percentage" });
  });
});
