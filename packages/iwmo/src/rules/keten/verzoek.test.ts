import { describe, expect, it } from "vitest";

import type { Bericht } from "../../index.js";
import { ANDERE_BSN, dag, een301, een315, een317, een319, eenBudget, eenToewijzing, niveau3 } from "../../../test/keten-bouwers.js";

type Rij = readonly [titel: string, keten: readonly Bericht[], bericht: Bericht, verwacht: readonly string[]];

const EEN = { toewijzingNummer: 1 };
const wijziging = { toewijzingNummer: 1, gewensteIngangsdatum: dag("2026-06-01"), omvang: { volume: 4, eenheid: "16", frequentie: "2" } } as const;
const toewijzing = een301([eenToewijzing()]);
const gehonoreerd = een301([eenToewijzing({ referentieAanbieder: "VOT-1" })]);
const vow = een317({ ongewijzigdeProducten: [EEN] });

const RIJEN: readonly Rij[] = [
  ["TR347: een referentie mag maar eens, ook als het verzoek is afgewezen", [een315(["VOT-1"]), een319("VOT-1", "1")], een315(["VOT-1"]), ["TR347 AangevraagdProduct"]],
  ["TR347: ook bij een andere gemeente is de referentie gebruikt", [een315(["VOT-1"], { gemeente: "0299" })], een315(["VOT-1"]), ["TR347 AangevraagdProduct"]],
  ["TR347: een andere aanbieder mag dezelfde referentie hebben", [een315(["VOT-1"], { aanbieder: "65659902" })], een315(["VOT-1"]), []],
  ["TR347: een verzoek om wijziging deelt de referenties", [toewijzing, een315(["VOW-1"]), een319("VOW-1", "1")], vow, ["TR347 Verzoek"]],
  ["TR374: een verzoek in onderzoek loopt nog", [een315(["VOT-1"]), een319("VOT-1", "2")], een315(["VOT-2"]), ["TR374 Client"]],
  ["TR374: een van twee producten is nog niet beantwoord", [een315(["VOT-1", "VOT-2"]), een319("VOT-1", "1")], een315(["VOT-3"]), ["TR374 Client"]],
  ["TR374: een toewijzing met de referentie handelt het af", [een315(["VOT-1"]), gehonoreerd], een315(["VOT-2"]), []],
  ["TR355: een antwoord zonder verzoek", [], een319("VOT-1", "1"), ["TR355 Antwoord"]],
  ["TR355: een verzoek aan een andere gemeente telt niet", [een315(["VOT-1"], { gemeente: "0299" })], een319("VOT-1", "1"), ["TR355 Antwoord"]],
  ["TR359: geen antwoord meer na een toewijzing", [een315(["VOT-1"]), gehonoreerd], een319("VOT-1", "1"), ["TR359 Antwoord"]],
  ["TR360: een eerste antwoord mag in onderzoek zijn", [een315(["VOT-1"])], een319("VOT-1", "2"), []],
  ["TR360: een tweede keer in onderzoek mag niet", [een315(["VOT-1"]), een319("VOT-1", "2")], een319("VOT-1", "2"), ["TR360 Antwoord"]],
  ["TR365: na in onderzoek mag een afwijzing", [een315(["VOT-1"]), een319("VOT-1", "2")], een319("VOT-1", "1"), []],
  ["TR365: na een afwijzing mag geen tweede afwijzing", [een315(["VOT-1"]), een319("VOT-1", "1")], een319("VOT-1", "1"), ["TR365 Antwoord"]],
  ["TR360, TR365: na een afwijzing mag geen in onderzoek", [een315(["VOT-1"]), een319("VOT-1", "1")], een319("VOT-1", "2"), ["TR360 Antwoord", "TR365 Antwoord"]],
  ["TR379: een referentie die bij het verzoek van een andere cliënt hoort", [een315(["VOT-1"])], een301([eenToewijzing({ referentieAanbieder: "VOT-1" })], { bsn: ANDERE_BSN }), ["TR379 ToegewezenProduct"]],
  ["TR379: de referentie gaat alleen de eerste keer mee", [een315(["VOT-1"]), gehonoreerd], een301([eenToewijzing({ referentieAanbieder: "VOT-1" })]), ["TR379 ToegewezenProduct"]],
  ["TR379: bij een wijziging hoort de referentie op alle producten", [toewijzing, vow], een301([eenToewijzing({ referentieAanbieder: "VOW-1" }), eenToewijzing({ toewijzingNummer: 2, product: { categorie: "08" } })]), ["TR379 ToegewezenProduct[2]"]],
  ["TR379: bij een aanvraag hoort de referentie alleen op dat product", [een315(["VOT-1"])], een301([eenToewijzing({ referentieAanbieder: "VOT-1" }), eenToewijzing({ toewijzingNummer: 2, product: { categorie: "08" } })]), []],
  ["TR304: een onbekende cliënt; verder wordt niets beoordeeld", [een301([eenToewijzing()], { bsn: ANDERE_BSN })], vow, ["TR304 Client"]],
  ["TR349: een toewijzing die pas later ingaat hoort ook genoemd", [een301([eenToewijzing(), eenToewijzing({ toewijzingNummer: 2, product: { categorie: "08" }, ingangsdatum: dag("2026-09-01") })])], vow, ["TR349 Verzoek"]],
  ["TR349: een vervallen toewijzing (01) hoeft niet", [een301([eenToewijzing(), eenToewijzing({ toewijzingNummer: 2, ingangsdatum: dag("2026-09-01"), einddatum: dag("2026-09-01"), redenWijziging: "01" })])], vow, []],
  ["OP033x1: de laatst vastgestelde toewijzing telt, niet de laatst ontvangen", [een301([eenToewijzing({ toewijzingsdatum: dag("2026-02-01"), einddatum: dag("2026-03-31") })]), toewijzing], vow, ["TR350 OngewijzigdProduct"]],
  ["OP033x1: op dezelfde dag telt de tijd", [een301([eenToewijzing({ toewijzingstijd: "10:00:01" })]), een301([eenToewijzing({ einddatum: dag("2026-03-31") })])], vow, []],
  ["TR351: een toewijzing van een andere cliënt is niet te wijzigen", [toewijzing, een301([eenToewijzing({ toewijzingNummer: 2 })], { bsn: ANDERE_BSN })], een317({ ongewijzigdeProducten: [EEN], teWijzigenProducten: [{ ...wijziging, toewijzingNummer: 2 }] }), ["TR351 TeWijzigenProduct"]],
  ["TR357: op de dagtekening mag niet, een dag later wel", [toewijzing], een317({ teWijzigenProducten: [wijziging] }, { dagtekening: "2026-06-01" }), ["TR357 TeWijzigenProduct"]],
  ["TR357: een dag na de dagtekening mag", [toewijzing], een317({ teWijzigenProducten: [wijziging] }, { dagtekening: "2026-05-31" }), []],
  ["TR361: een nieuw product zonder product sluit alles uit", [toewijzing], een317({ ongewijzigdeProducten: [EEN], nieuweProducten: [{ gewensteIngangsdatum: dag("2026-06-01"), budget: 100 }] }), ["TR361 Verzoek"]],
  ["TR361: hulpmiddelen (11) mogen tegelijk", [een301([eenToewijzing({ product: { categorie: "11" } })])], een317({ ongewijzigdeProducten: [EEN], nieuweProducten: [{ product: { categorie: "11" }, gewensteIngangsdatum: dag("2026-06-01") }] }), []],
  ["TR361: zonder eigen einddatum telt die van de toewijzing", [toewijzing], een317({ teWijzigenProducten: [wijziging], nieuweProducten: [{ product: { categorie: "07", code: "07A03" }, gewensteIngangsdatum: dag("2027-01-01") }] }), []],
  ["TR373: een ongewijzigd budget mag halverwege", [een301([eenBudget(500)])], een317({ teWijzigenProducten: [{ toewijzingNummer: 1, gewensteIngangsdatum: dag("2026-06-01"), budget: 500 }] }), []],
  ["TR373: een ander budget geldt vanaf het begin", [een301([eenBudget(500)])], een317({ teWijzigenProducten: [{ toewijzingNummer: 1, gewensteIngangsdatum: dag("2026-06-01"), budget: 501 }] }), ["TR373 TeWijzigenProduct"]],
  ["TR411: bij een code is de omvang verplicht", [toewijzing], een317({ teWijzigenProducten: [{ toewijzingNummer: 1, gewensteIngangsdatum: dag("2026-06-01") }] }), ["TR411 TeWijzigenProduct"]],
  ["TR412: bij alleen een categorie hoort geen omvang", [een301([eenToewijzing({ product: { categorie: "07" } })])], een317({ teWijzigenProducten: [wijziging] }), ["TR412 TeWijzigenProduct"]],
  ["TR375, TR412: zonder product hoort geen omvang", [een301([eenBudget(500)])], een317({ teWijzigenProducten: [wijziging] }), ["TR375 TeWijzigenProduct", "TR412 TeWijzigenProduct"]],
  ["TR332: een nummer van een andere aanbieder in deze gemeente", [een301([eenToewijzing()], { aanbieder: "65659902" })], toewijzing, ["TR332 ToegewezenProduct"]],
  ["TR332: hetzelfde nummer bij een andere gemeente mag", [een301([eenToewijzing()], { gemeente: "0299", bsn: ANDERE_BSN })], toewijzing, []],
]; // prettier-ignore

describe("Regels over berichten heen: toewijzing, verzoek en antwoord", () => {
  it.each(RIJEN)("%s", (_, keten, bericht, verwacht) => {
    expect(niveau3(keten, bericht)).toEqual(verwacht);
  });

  it("TR350: de peildatum beslist, dan de ontvangstdatum, dan de dagtekening", () => {
    const keten = [een301([eenToewijzing({ einddatum: dag("2026-05-10") })])];
    const bericht = een317({ ongewijzigdeProducten: [EEN] }, { dagtekening: "2026-05-11" });
    expect(niveau3(keten, bericht)).toEqual(["TR350 OngewijzigdProduct"]);
    expect(niveau3(keten, bericht, { ontvangstdatum: dag("2026-05-10") })).toEqual([]);
    expect(niveau3(keten, bericht, { peildatum: dag("2026-05-11"), ontvangstdatum: dag("2026-05-10") })).toEqual(["TR350 OngewijzigdProduct"]);
  });
});
