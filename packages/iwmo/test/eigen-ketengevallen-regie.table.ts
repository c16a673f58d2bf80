import type { Niveau3Context } from "../src/index.js";
import type { EigenKetengeval } from "./eigen-ketengeval.js";
import { afgekeurd, afkeurVan301, ANDERE_BSN, dag, een301, een305, een307, eenStart, eenStop, eenToewijzing, goedgekeurd, retourVan305 } from "./keten-bouwers.js";

const toewijzing = een301([eenToewijzing(), eenToewijzing({ toewijzingNummer: 2, product: { categorie: "08", code: "08A03" } })]);
const TWEE = { toewijzingNummer: 2, product: { categorie: "08", code: "08A03" } } as const;
const gestart = een305([eenStart()]);
const weg = een305([eenStart({ statusAanlevering: "3" })]);
const tijdelijk = een307([eenStop({ redenBeeindiging: "20" })]);
const { toewijzingNummer: _nummer, ...zonderNummer } = eenStart();
const { toewijzingNummer: _ookNummer, ...stopZonderNummer } = eenStop();
const TAAKGERICHT: Niveau3Context = { afspraken: { uitvoeringsvarianten: [{ productCategorie: "07", variant: "taakgericht" }] } };

/** Own cases for the rules across messages of the startbericht. */
export const KETENGEVALLEN_START: readonly EigenKetengeval[] = [
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
  ["TR019: een toewijzing zonder retour telt als verzonden, ook als zij later is verwijderd", [toewijzing, een301([eenToewijzing({ toewijzingsdatum: dag("2026-01-02"), einddatum: dag("2026-01-01"), redenWijziging: "13" })])], gestart, []],
  ["TR019: taakgericht is er geen toewijzing, ook niet bij een nummer", [], gestart, [], TAAKGERICHT],
  ["TR019: zonder nummer mag taakgericht", [toewijzing], een305([zonderNummer]), [], TAAKGERICHT],
  ["TR019: zonder nummer mag outputgericht niet", [toewijzing], een305([zonderNummer]), ["TR019 StartProduct"], { afspraken: { uitvoeringsvarianten: [{ productCategorie: "07", variant: "outputgericht" }] } }],
  ["TR019: zonder nummer en zonder afspraak is er niets te zeggen", [toewijzing], een305([zonderNummer]), []],
  ["TR019: een afspraak over de code gaat voor die over de categorie", [], gestart, ["TR019 StartProduct"], { afspraken: { uitvoeringsvarianten: [{ productCategorie: "07", variant: "taakgericht" }, { productCategorie: "07", productCode: "07A03", variant: "inspanningsgericht" }] } }],
  ["TR019: een afspraak die voor de begindatum is geeindigd telt niet", [], gestart, ["TR019 StartProduct"], { afspraken: { uitvoeringsvarianten: [{ productCode: "07A03", variant: "taakgericht", geldigTotEnMet: dag("2026-01-04") }] } }],
  ["TR019: een afspraak die op de begindatum eindigt telt nog", [], gestart, [], { afspraken: { uitvoeringsvarianten: [{ productCode: "07A03", variant: "taakgericht", geldigTotEnMet: dag("2026-01-05") }] } }],
  ["TR019: een afspraak zonder product geldt voor elk product", [], gestart, [], { afspraken: { uitvoeringsvarianten: [{ variant: "taakgericht" }] } }],
  ["TR019: elke start krijgt zijn eigen bevinding", [toewijzing], een305([eenStart(), eenStart({ toewijzingNummer: 8 }), eenStart({ toewijzingNummer: 9 })]), ["TR019 StartProduct[2]", "TR019 StartProduct[3]"]],
  ["TR056: de identificatie van een afgekeurd bericht is vrij", [toewijzing, ...afgekeurd(een305([eenStart(TWEE)], { identificatie: "A" }))], een305([eenStart()], { identificatie: "A" }), []],
  ["TR056: dezelfde identificatie aan een andere gemeente is van dezelfde verzender", [toewijzing, een305([eenStart()], { identificatie: "A", gemeente: "0299" })], een305([eenStart()], { identificatie: "A" }), ["TR056 Header"]],
  ["TR063: de start van een andere client is niet te verwijderen", [toewijzing, een305([eenStart()], { bsn: ANDERE_BSN })], weg, ["TR063 StartProduct"]],
  ["TR063: een ander product is een andere sleutel", [toewijzing, gestart], een305([eenStart({ product: { categorie: "07" }, statusAanlevering: "3" })]), ["TR063 StartProduct"]],
  ["TR063: wat in hetzelfde bericht wordt aangeleverd is niet eerder verstuurd", [toewijzing], een305([eenStart({ statusAanlevering: "3" }), eenStart()]), ["TR063 StartProduct[1]"]],
  ["TR071: ook na een tijdelijke stop mag de start niet weg", [toewijzing, gestart, tijdelijk], weg, ["TR071 StartProduct"]],
  ["TR071: een afgekeurde stop telt als niet verzonden", [toewijzing, gestart, ...afgekeurd(een307([eenStop()]))], weg, []],
  ["TR071: een goedgekeurde stop telt", [toewijzing, gestart, ...goedgekeurd(een307([eenStop()]))], weg, ["TR071 StartProduct"]],
  ["TR074: na een tijdelijke stop is dezelfde start nog steeds dubbel", [toewijzing, gestart, tijdelijk], een305([eenStart()]), ["TR074 StartProduct"]],
  ["TR074: een afgekeurde start mag opnieuw", [toewijzing, ...afgekeurd(gestart)], een305([eenStart()]), []],
  ["TR074: dezelfde start van een andere client is een andere start", [toewijzing, een305([eenStart()], { bsn: ANDERE_BSN })], gestart, []],
  ["TR326: een andere start zonder stop mag niet, ook een dag later niet", [toewijzing, gestart], een305([eenStart({ begindatum: dag("2026-01-06") })]), ["TR326 StartProduct"]],
  ["TR326: na een definitieve stop mag een nieuwe start", [toewijzing, gestart, een307([eenStop()])], een305([eenStart({ begindatum: dag("2026-05-04") })]), []],
  ["TR326: is de stop weer verwijderd, dan loopt de start nog", [toewijzing, gestart, een307([eenStop()]), een307([eenStop({ statusAanlevering: "3" })])], een305([eenStart({ begindatum: dag("2026-05-04") })]), ["TR326 StartProduct"]],
  ["TR326: een afgekeurde stop beeindigt de start niet", [toewijzing, gestart, ...afgekeurd(een307([eenStop()]))], een305([eenStart({ begindatum: dag("2026-05-04") })]), ["TR326 StartProduct"]],
  ["TR326: de tweede start loopt, ook als de eerste is gestopt", [toewijzing, gestart, tijdelijk, een305([eenStart({ begindatum: dag("2026-05-04") })])], een305([eenStart({ begindatum: dag("2026-05-11") })]), ["TR326 StartProduct"]],
  ["TR326: een andere toewijzing van hetzelfde product is een andere levering", [een301([eenToewijzing(), eenToewijzing({ toewijzingNummer: 2 })]), gestart], een305([eenStart({ toewijzingNummer: 2 })]), []],
  ["TR326: taakgericht telt het product", [een305([zonderNummer])], een305([{ ...zonderNummer, begindatum: dag("2026-02-02") }]), ["TR326 StartProduct"], TAAKGERICHT],
]; // prettier-ignore

/** Own cases for the rules across messages of the stopbericht. */
export const KETENGEVALLEN_STOP: readonly EigenKetengeval[] = [
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
  ["TR019, TR382: een stop op een nummer dat niet is toegewezen", [toewijzing, gestart], een307([eenStop({ toewijzingNummer: 9 })]), ["TR019 StopProduct", "TR382 StopProduct"]],
  ["TR063: een stop die is verstuurd mag weg", [toewijzing, gestart, een307([eenStop()])], een307([eenStop({ statusAanlevering: "3" })]), []],
  ["TR063: een andere einddatum is een andere stop", [toewijzing, gestart, een307([eenStop()])], een307([eenStop({ statusAanlevering: "3", einddatum: dag("2026-04-11") })]), ["TR063 StopProduct"]],
  ["TR074, TR413: dezelfde tijdelijke stop nog eens", [toewijzing, gestart, tijdelijk], een307([eenStop({ redenBeeindiging: "20" })]), ["TR074 StopProduct", "TR413 StopProduct"]],
  ["TR074: een verwijderde stop mag opnieuw", [toewijzing, gestart, een307([eenStop()]), een307([eenStop({ statusAanlevering: "3" })])], een307([eenStop()]), []],
  ["TR382: een verwijderde start is er niet meer", [toewijzing, gestart, weg], een307([eenStop()]), ["TR382 StopProduct"]],
  ["TR382: een afgekeurde start is er niet geweest", [toewijzing, ...afgekeurd(gestart)], een307([eenStop()]), ["TR382 StopProduct"]],
  ["TR382: de start van een andere client telt niet", [toewijzing, een305([eenStart()], { bsn: ANDERE_BSN })], een307([eenStop()]), ["TR382 StopProduct"]],
  ["TR382: een verwijdering van een stop vraagt geen start", [toewijzing, een307([eenStop()])], een307([eenStop({ statusAanlevering: "3" })]), []],
  ["TR382: taakgericht hoort de stop bij de start van het product", [een305([zonderNummer])], een307([stopZonderNummer]), [], TAAKGERICHT],
  ["TR413: een verwijderde tijdelijke stop telt niet", [toewijzing, gestart, tijdelijk, een307([eenStop({ redenBeeindiging: "20", statusAanlevering: "3" })])], een307([eenStop({ redenBeeindiging: "20", einddatum: dag("2026-05-01") })]), []],
  ["TR413: een afgekeurde tijdelijke stop telt niet", [toewijzing, gestart, ...afgekeurd(tijdelijk)], een307([eenStop({ redenBeeindiging: "20", einddatum: dag("2026-05-01") })]), []],
  ["TR413: na een nieuwe start mag opnieuw een tijdelijke stop", [toewijzing, gestart, tijdelijk, een305([eenStart({ begindatum: dag("2026-05-04") })])], een307([eenStop({ begindatum: dag("2026-05-04"), redenBeeindiging: "20", einddatum: dag("2026-06-01") })]), []],
  ["TR413, TR382: het product hoort niet bij wat gelijk moet zijn", [toewijzing, gestart, tijdelijk], een307([eenStop({ product: { categorie: "07" }, redenBeeindiging: "20", einddatum: dag("2026-05-01") })]), ["TR382 StopProduct", "TR413 StopProduct"]],
  ["TR414, TR415: een tweede definitieve stop die eerder eindigt", [toewijzing, gestart, een307([eenStop()])], een307([eenStop({ redenBeeindiging: "21", einddatum: dag("2026-04-09") })]), ["TR414 StopProduct", "TR415 StopProduct"]],
  ["TR414: een verwijderde stop telt niet", [toewijzing, gestart, tijdelijk, een307([eenStop({ redenBeeindiging: "20", statusAanlevering: "3" })])], een307([eenStop({ einddatum: dag("2026-04-09") })]), []],
  ["TR414: de verwijdering in hetzelfde bericht gaat voor", [toewijzing, gestart, tijdelijk], een307([eenStop({ einddatum: dag("2026-04-09") }), eenStop({ redenBeeindiging: "20", statusAanlevering: "3" })]), []],
  ["TR414: de stop van een andere client telt niet", [toewijzing, gestart, een307([eenStop({ redenBeeindiging: "20" })], { bsn: ANDERE_BSN })], een307([eenStop({ einddatum: dag("2026-04-09") })]), []],
  ["TR415: na een definitieve stop ook geen tijdelijke meer", [toewijzing, gestart, een307([eenStop()])], een307([eenStop({ redenBeeindiging: "20", einddatum: dag("2026-05-01") })]), ["TR415 StopProduct"]],
  ["TR415: een definitieve stop met een latere einddatum is ook een tweede", [toewijzing, gestart, een307([eenStop()])], een307([eenStop({ einddatum: dag("2026-04-11") })]), ["TR415 StopProduct"]],
  ["TR415: een afgekeurde definitieve stop telt niet", [toewijzing, gestart, ...afgekeurd(een307([eenStop()]))], een307([eenStop({ redenBeeindiging: "21" })]), []],
]; // prettier-ignore
