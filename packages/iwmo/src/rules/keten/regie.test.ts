import { describe, expect, it } from "vitest";

import type { Bericht } from "../../index.js";
import { dag, ANDERE_BSN, een301, een305, een307, eenStart, eenStop, eenToewijzing, afkeurVan301, niveau3, retourVan305 } from "../../../test/keten-bouwers.js";

type Rij = readonly [titel: string, keten: readonly Bericht[], bericht: Bericht, verwacht: readonly string[]];

const toewijzing = een301([eenToewijzing(), eenToewijzing({ toewijzingNummer: 2, product: { categorie: "08", code: "08A03" } })]);
const TWEE = { toewijzingNummer: 2, product: { categorie: "08", code: "08A03" } } as const;
const gestart = een305([eenStart()]);
const weg = een305([eenStart({ statusAanlevering: "3" })]);
const tijdelijk = een307([eenStop({ redenBeeindiging: "20" })]);

const STARTS: readonly Rij[] = [
  ["TR019: een start op een toewijzing van deze cliënt mag", [toewijzing], gestart, []],
  ["TR019: een start op een nummer dat niet is toegewezen mag niet", [toewijzing], een305([eenStart({ toewijzingNummer: 9 })]), ["TR019 StartProduct"]],
  ["TR019: een toewijzing van een andere cliënt telt niet", [een301([eenToewijzing()], { bsn: ANDERE_BSN })], gestart, ["TR019 StartProduct"]],
  ["TR019: een toewijzing van een andere aanbieder telt niet", [een301([eenToewijzing()], { aanbieder: "65659902" })], gestart, ["TR019 StartProduct"]],
  ["TR019: een afgekeurd toewijzingsbericht telt als niet verzonden", [toewijzing, afkeurVan301(toewijzing)], gestart, ["TR019 StartProduct"]],
  ["TR019: na afkeur telt dezelfde toewijzing opnieuw verzonden", [toewijzing, afkeurVan301(toewijzing), toewijzing], gestart, []],
  ["TR056: een identificatie mag maar eens", [toewijzing, een305([eenStart()], { identificatie: "A" })], een305([eenStart(TWEE)], { identificatie: "A" }), ["TR056 Header"]],
  ["TR056: een stopbericht is een andere soort", [toewijzing, een305([eenStart()], { identificatie: "A" })], een307([eenStop()], { identificatie: "A" }), []],
  ["TR056: een andere aanbieder mag dezelfde identificatie hebben", [toewijzing, een305([eenStart(TWEE)], { identificatie: "A", aanbieder: "65659902" })], een305([eenStart()], { identificatie: "A" }), []],
  ["TR063: verwijderen mag wat is aangeleverd", [toewijzing, gestart], weg, []],
  ["TR063: verwijderen van wat al verwijderd is mag niet", [toewijzing, gestart, weg], een305([eenStart({ statusAanlevering: "3" })]), ["TR063 StartProduct"]],
  ["TR063: wat is afgekeurd kan niet worden verwijderd", [toewijzing, gestart, retourVan305(gestart, "9019")], weg, ["TR063 StartProduct"]],
  ["TR063: wat is goedgekeurd kan worden verwijderd", [toewijzing, gestart, retourVan305(gestart)], weg, []],
  ["TR063: verder wordt een verwijdering niet gecontroleerd (geen TR019)", [gestart], weg, []],
  ["TR071: een start waarvoor een stop is gemeld mag niet weg", [toewijzing, gestart, een307([eenStop()])], weg, ["TR071 StartProduct"]],
  ["TR071: is de stop verwijderd, dan mag de start weg", [toewijzing, gestart, een307([eenStop()]), een307([eenStop({ statusAanlevering: "3" })])], weg, []],
  ["TR071: de stop van een andere start telt niet", [toewijzing, gestart, een305([eenStart(TWEE)]), een307([eenStop(TWEE)])], weg, []],
  ["TR074, TR326: dezelfde lopende start nog eens is dubbel en loopt al", [toewijzing, gestart], een305([eenStart()]), ["TR074 StartProduct", "TR326 StartProduct"]],
  ["TR074: na verwijdering mag dezelfde start opnieuw", [toewijzing, gestart, weg], een305([eenStart()]), []],
  ["TR326: twee nieuwe starts op een toewijzing in een bericht, de tweede mag niet", [toewijzing], een305([eenStart(), eenStart({ begindatum: dag("2026-02-02") })]), ["TR326 StartProduct[2]"]],
  ["TR326: verwijderen gaat voor, ook als het later in het bericht staat", [toewijzing, gestart], een305([eenStart({ begindatum: dag("2026-02-02") }), eenStart({ statusAanlevering: "3" })]), []],
  ["TR326: na een tijdelijke stop mag een nieuwe start", [toewijzing, gestart, tijdelijk], een305([eenStart({ begindatum: dag("2026-05-04") })]), []],
]; // prettier-ignore

const STOPS: readonly Rij[] = [
  ["TR382: een stop hoort bij een start met dezelfde sleutel", [toewijzing, gestart], een307([eenStop()]), []],
  ["TR382: een andere begindatum is een andere start", [toewijzing, gestart], een307([eenStop({ begindatum: dag("2026-01-06") })]), ["TR382 StopProduct"]],
  ["TR382: een ander product is een andere start", [toewijzing, gestart], een307([eenStop({ product: { categorie: "07" } })]), ["TR382 StopProduct"]],
  ["TR063: de reden hoort bij de sleutel van een stop", [toewijzing, gestart, een307([eenStop()])], een307([eenStop({ redenBeeindiging: "21", statusAanlevering: "3" })]), ["TR063 StopProduct"]],
  ["TR074, TR415: dezelfde definitieve stop nog eens", [toewijzing, gestart, een307([eenStop()])], een307([eenStop()]), ["TR074 StopProduct", "TR415 StopProduct"]],
  ["TR413: een tweede tijdelijke stop mag niet", [toewijzing, gestart, tijdelijk], een307([eenStop({ redenBeeindiging: "20", einddatum: dag("2026-05-01") })]), ["TR413 StopProduct"]],
  ["TR413: een definitieve stop na een tijdelijke mag", [toewijzing, gestart, tijdelijk], een307([eenStop({ einddatum: dag("2026-05-01") })]), []],
  ["TR414: gelijk aan de eerdere einddatum mag", [toewijzing, gestart, tijdelijk], een307([eenStop()]), []],
  ["TR414: een dag voor de eerdere einddatum mag niet", [toewijzing, gestart, tijdelijk], een307([eenStop({ einddatum: dag("2026-04-09") })]), ["TR414 StopProduct"]],
  ["TR414: een stop na een nieuwe start staat los van de vorige", [toewijzing, gestart, tijdelijk, een305([eenStart({ begindatum: dag("2026-02-02") })])], een307([eenStop({ begindatum: dag("2026-02-02"), einddatum: dag("2026-03-01") })]), []],
  ["TR413: een tijdelijke en een tweede tijdelijke in een bericht", [toewijzing, gestart], een307([eenStop({ redenBeeindiging: "20" }), eenStop({ redenBeeindiging: "20", einddatum: dag("2026-04-11") })]), ["TR413 StopProduct[2]"]],
  ["TR415: een definitieve stop kan vervangen worden door hem te verwijderen", [toewijzing, gestart, een307([eenStop()])], een307([eenStop({ statusAanlevering: "3" }), eenStop({ redenBeeindiging: "21" })]), []],
]; // prettier-ignore

describe("Regels over berichten heen: start en stop", () => {
  it.each([...STARTS, ...STOPS])("%s", (_, keten, bericht, verwacht) => {
    expect(niveau3(keten, bericht)).toEqual(verwacht);
  });

  it("TR019: zonder nummer beslist de afgesproken uitvoering", () => {
    const { toewijzingNummer: _nummer, ...zonder } = eenStart();
    const met = (variant: "taakgericht" | "outputgericht") => ({ afspraken: { uitvoeringsvarianten: [{ productCategorie: "07", variant }] } });
    expect(niveau3([toewijzing], een305([zonder]), met("taakgericht"))).toEqual([]);
    expect(niveau3([toewijzing], een305([zonder]), met("outputgericht"))).toEqual(["TR019 StartProduct"]);
  });
});
