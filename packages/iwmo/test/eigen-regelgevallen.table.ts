import type { Wijziging } from "./wijzig.js";

/** A message that keeps or breaks one rule of level 2, made from an own message by a few changes. */
export interface EigenRegelgeval {
  readonly code: string;
  readonly zin: string;
  readonly bericht: string;
  readonly wijzigingen: readonly Wijziging[];
  /** What is reported: the rule and the elements that are at odds, from the text of the rule. */
  readonly meldingen: readonly string[];
}

type Rij = readonly [code: string, zin: string, wijzigingen: readonly Wijziging[], ...meldingen: readonly string[]];

const rijen = (bericht: string, lijst: readonly Rij[]): readonly EigenRegelgeval[] =>
  lijst.map(([code, zin, wijzigingen, ...meldingen]) => ({ code, zin, bericht, wijzigingen, meldingen }));

const C = "/Bericht/Client";
const CONTACT = `${C}/Contactgegevens/Contact`;
const TOEGEWEZEN = `${C}/ToegewezenProducten/ToegewezenProduct`;
const DAG = "/Bericht/Header/BerichtIdentificatie/Dagtekening";
const OMVANG = "<m:Omvang><b:Volume>4</b:Volume><b:Eenheid>16</b:Eenheid><b:Frequentie>2</b:Frequentie></m:Omvang>";
const PRODUCT = "<m:Product><b:Categorie>07</b:Categorie><b:Code>07A03</b:Code></m:Product>";
const EINDE = "<m:Einddatum>2027-05-10</m:Einddatum>";
const BUDGET = "<m:Budget>1250000</m:Budget>";

const WMO301 = rijen("wmo301-volledig.xml", [
  ["CD005", "een LandCode zonder postcode is fout, en bij een BRP-adres in Nederland nog om drie redenen", [["<b:Postcode>6511XX</b:Postcode>", ""]],
    `CD005 ${CONTACT}[1]/Adres/LandCode`, `CD034 ${CONTACT}[1]/Soort`, `CS089 ${CONTACT}[1]/Adres/LandCode`],
  ["CD005", "een postcode zonder LandCode is fout", [["<b:LandCode>NL</b:LandCode>", ""]], `CD005 ${CONTACT}[1]/Adres/Postcode`],
  ["CD007", "een tolk zonder taal is fout", [["<b:Taal>Fries</b:Taal>", ""]], `CD007 ${C}/Communicatie/Vorm`],
  ["CD007", "een taal zonder tolk is fout", [["<b:Vorm>1</b:Vorm>", "<b:Vorm>2</b:Vorm>"]], `CD007 ${C}/Communicatie/Vorm ${C}/Communicatie/Taal`],
  ["CD009", "een periode bij een verblijfadres is fout", [["<m:Soort>04</m:Soort>", "<m:Soort>02</m:Soort>"]], `CD009 ${CONTACT}[2]/Soort ${CONTACT}[2]/Periode`],
  ["CD025", "een adres in Nederland zonder huisnummer is fout", [["<b:Huis><b:Huisnummer>7</b:Huisnummer><b:Huisletter>b</b:Huisletter><b:HuisnummerToevoeging>II</b:HuisnummerToevoeging><b:AanduidingWoonadres>TO</b:AanduidingWoonadres></b:Huis>", ""]],
    `CD025 ${CONTACT}[1]/Adres/LandCode`],
  ["CD025", "een adres in België mag zonder huisnummer", [["<b:Huis><b:Huisnummer>7</b:Huisnummer><b:Huisletter>b</b:Huisletter><b:HuisnummerToevoeging>II</b:HuisnummerToevoeging><b:AanduidingWoonadres>TO</b:AanduidingWoonadres></b:Huis>", ""], [">NL<", ">BE<"]]],
  ["CD034", "een verblijfadres van een relatie heeft ook een postcode nodig", [["<m:Soort>02</m:Soort>", "<m:Soort>03</m:Soort>"]], `CD034 ${C}/Relaties/Relatie/Contact/Soort`],
  ["CD041", "een productcode zonder omvang is fout", [[OMVANG, ""]], `CD041 ${TOEGEWEZEN}[1]/Product/Code`],
  ["CD075", "een budget zonder einddatum is fout", [["<m:Einddatum>2027-12-31</m:Einddatum>", ""]], `CD075 ${TOEGEWEZEN}[2]/Budget`],
  ["CD076", "een omvang per week zonder einddatum is fout", [[EINDE, ""], [BUDGET, BUDGET], ["<m:Ingangsdatum>2027-05-11</m:Ingangsdatum><m:Einddatum>2027-12-31</m:Einddatum>", "<m:Ingangsdatum>2026-05-01</m:Ingangsdatum><m:Einddatum>2026-05-10</m:Einddatum>"]],
    `CD076 ${TOEGEWEZEN}[1]/Omvang/Frequentie`],
  ["CD077", "budget en omvang samen worden van twee kanten gemeld", [[OMVANG, `${OMVANG}<m:Budget>1</m:Budget>`]],
    `CD077 ${TOEGEWEZEN}[1]/Omvang ${TOEGEWEZEN}[1]/Budget`, `CD078 ${TOEGEWEZEN}[1]/Omvang ${TOEGEWEZEN}[1]/Budget`],
  ["CD078", "een budget van 0 telt als een budget", [[OMVANG, `${OMVANG}<m:Budget>0</m:Budget>`]],
    `CD077 ${TOEGEWEZEN}[1]/Omvang ${TOEGEWEZEN}[1]/Budget`, `CD078 ${TOEGEWEZEN}[1]/Omvang ${TOEGEWEZEN}[1]/Budget`],
  ["CD079", "geen product en geen budget is fout", [[BUDGET, ""]], `CD079 ${TOEGEWEZEN}[2]`],
  ["CD080", "een omvang zonder productcode is fout", [["<b:Code>07A03</b:Code>", ""]], `CD080 ${TOEGEWEZEN}[1]/Einddatum ${TOEGEWEZEN}[1]/Omvang`],
  ["CD080", "tot en met 31-12-2020 mag een omvang zonder productcode", [["<b:Code>07A03</b:Code>", ""], ["<m:Ingangsdatum>2026-05-11</m:Ingangsdatum><m:Einddatum>2027-05-10", "<m:Ingangsdatum>2020-05-11</m:Ingangsdatum><m:Einddatum>2020-12-31"]]],
  ["CS003", "een periode met een eind en geen begin is fout", [["<b:Begindatum>2026-05-01</b:Begindatum>", ""]], `CS003 ${CONTACT}[2]/Periode/Einddatum`],
  ["CS003", "een toewijzing die eindigt voor ze begint is fout", [[EINDE, "<m:Einddatum>2026-05-10</m:Einddatum>"]], `CS003 ${TOEGEWEZEN}[1]/Ingangsdatum ${TOEGEWEZEN}[1]/Einddatum`],
  ["CS050", "gebruik van de partnernaam zonder partnernaam is fout, ook bij een relatie", [["<b:Achternaam>Mentorsma</b:Achternaam></b:Geslachtsnaam><b:NaamGebruik>1", "<b:Achternaam>Mentorsma</b:Achternaam></b:Geslachtsnaam><b:NaamGebruik>2"]],
    `CS050 ${C}/Relaties/Relatie/Naam/NaamGebruik`],
  ["CS050", "6 zonder partnernaam mag bij iJw, maar niet bij iWmo", [["<b:Achternaam>Mentorsma</b:Achternaam></b:Geslachtsnaam><b:NaamGebruik>1", "<b:Achternaam>Mentorsma</b:Achternaam></b:Geslachtsnaam><b:NaamGebruik>6"]],
    `CS050 ${C}/Relaties/Relatie/Naam/NaamGebruik`],
  ["CS089", "een postcode die met 0 begint is fout", [[">6511XX<", ">0511XX<"]], `CS089 ${CONTACT}[1]/Adres/Postcode ${CONTACT}[1]/Adres/LandCode`],
  ["CS089", "kleine letters mogen", [[">6511XX<", ">6511xx<"]]],
  ["CS335", "verwijderen met een latere einddatum is fout", [["<m:RedenWijziging>14", "<m:RedenWijziging>13"]], `CS335 ${TOEGEWEZEN}[1]/Ingangsdatum ${TOEGEWEZEN}[1]/Einddatum`],
  ["CS335", "verwijderen op de eerste dag mag", [["<m:RedenWijziging>14", "<m:RedenWijziging>13"], [EINDE, "<m:Einddatum>2026-05-11</m:Einddatum>"]]],
  ["CS336", "reden 01 is fout", [["<m:RedenWijziging>14", "<m:RedenWijziging>01"]], `CS336 ${TOEGEWEZEN}[1]/RedenWijziging`],
  ["CS338", "dagdelen per dag is fout", [["<b:Frequentie>2", "<b:Frequentie>1"]], `CS338 ${TOEGEWEZEN}[1]/Einddatum ${TOEGEWEZEN}[1]/Omvang/Eenheid ${TOEGEWEZEN}[1]/Omvang/Frequentie`],
  ["CS338", "uren per dag mag", [["<b:Frequentie>2", "<b:Frequentie>1"], ["<b:Eenheid>16", "<b:Eenheid>04"]]],
  ["TR002", "een relatie van meer dan 120 jaar is fout", [["<b:Datum>1979-11-30", "<b:Datum>1906-05-03"]], `TR002 ${DAG} ${C}/Relaties/Relatie/Geboortedatum/Datum`],
  ["TR002", "precies 120 jaar mag", [["<b:Datum>1979-11-30", "<b:Datum>1906-05-04"]]],
  ["TR002", "een onbekende geboortedatum mag", [["<b:Datum>1979-11-30</b:Datum>", "<b:Datum>1900-01-01</b:Datum><b:DatumGebruik>3</b:DatumGebruik>"]]],
  ["TR006", "een contact met alleen een e-mailadres wordt twee keer gemeld", [["<m:Telefoon><b:Telefoon01><b:Telefoonnummer>0240000002</b:Telefoonnummer><b:Landnummer>0031</b:Landnummer></b:Telefoon01></m:Telefoon>", ""]],
    `TR006 ${C}/Relaties/Relatie/Contact`, `TR006 ${C}/Relaties/Relatie/Contact`],
  ["TR061", "alleen een tijdelijk adres is fout, wat de relatie ook heeft", [["<m:Soort>01</m:Soort>", "<m:Soort>04</m:Soort>"]],
    `TR061 ${CONTACT}[1] ${CONTACT}[2]`, `TR101 ${CONTACT}[1] ${CONTACT}[2]`],
  ["TR101", "twee toewijzingen met hetzelfde nummer zijn fout", [[">700100201<", ">700100200<"]], `TR101 ${TOEGEWEZEN}[1] ${TOEGEWEZEN}[2]`],
  ["TR101", "de XSLT vergelijkt tekst: 0700100200 is een ander nummer", [[">700100201<", ">0700100200<"]]],
  ["TR134", "een toewijzing na de dagtekening is fout", [["<m:Toewijzingsdatum>2026-05-01", "<m:Toewijzingsdatum>2026-05-05"]], `TR134 ${DAG} ${TOEGEWEZEN}[1]/Toewijzingsdatum`],
  ["TR302", "een toewijzing zonder product overlapt met elk ander", [["<m:Ingangsdatum>2027-05-11", "<m:Ingangsdatum>2027-05-10"]], `TR302 ${TOEGEWEZEN}[1] ${TOEGEWEZEN}[2]`],
  ["TR302", "een toewijzing die op haar eerste dag is verwijderd, telt niet mee", [["<m:Ingangsdatum>2027-05-11", "<m:Ingangsdatum>2026-05-11"], ["<m:RedenWijziging>14", "<m:RedenWijziging>13"], [EINDE, "<m:Einddatum>2026-05-11</m:Einddatum>"]]],
]); // prettier-ignore

const START = `${C}/StartProducten/StartProduct`;
const WMO305 = rijen("wmo305-start.xml", [
  ["CS002", "negen nullen doorstaan de som en worden niet gemeld", [[">999927498<", ">000000000<"]]],
  ["CS002", "een cijfer anders doorstaat de elfproef niet", [[">999927498<", ">999927499<"]], `CS002 ${C}/Bsn`],
  ["CS058", "status 9 mag niet in een startbericht", [["Aanlevering>3<", "Aanlevering>9<"]], `CS058 ${START}[2]/StatusAanlevering`],
  ["CS139", "1 vraagt dag 01", [["<b:Datum>1944-09-17</b:Datum>", "<b:Datum>1944-09-17</b:Datum><b:DatumGebruik>1</b:DatumGebruik>"]], `CS139 ${C}/Geboortedatum/Datum ${C}/Geboortedatum/DatumGebruik`],
  ["CS139", "1 met dag 01 mag", [["<b:Datum>1944-09-17</b:Datum>", "<b:Datum>1944-09-01</b:Datum><b:DatumGebruik>1</b:DatumGebruik>"]]],
]); // prettier-ignore

const STOP = `${C}/StopProducten/StopProduct`;
const TWEEDE_STOP = "<m:ToewijzingNummer>700100302</m:ToewijzingNummer>";
const WMO307 = rijen("wmo307-stop.xml", [
  ["TR018", "een stop voor het begin is fout", [["<m:Einddatum>2026-08-31", "<m:Einddatum>2026-05-10"]], `TR018 ${STOP}[1]/Begindatum ${STOP}[1]/Einddatum`],
  ["TR018", "een stop op de eerste dag mag", [["<m:Einddatum>2026-08-31", "<m:Einddatum>2026-05-11"]]],
  ["TR134", "een stop na de dagtekening is fout, een begin niet", [["<m:Einddatum>2026-08-31", "<m:Einddatum>2026-09-05"], ["<m:Begindatum>2026-05-11", "<m:Begindatum>2026-09-05"]], `TR134 ${DAG} ${STOP}[1]/Einddatum`],
  ["TR101", "dezelfde stop twee keer is fout, met welke status ook", [[TWEEDE_STOP, `<m:ToewijzingNummer>700100300</m:ToewijzingNummer>${PRODUCT}`]], `TR101 ${STOP}[1] ${STOP}[2]`],
  ["TR101", "twee stops zonder nummer zijn dubbel: ontbrekend is gelijk aan ontbrekend", [["<m:ToewijzingNummer>700100300</m:ToewijzingNummer>", ""], [TWEEDE_STOP, PRODUCT]], `TR101 ${STOP}[1] ${STOP}[2]`],
  ["TR101", "een andere reden is een andere stop", [[TWEEDE_STOP, `<m:ToewijzingNummer>700100300</m:ToewijzingNummer>${PRODUCT}`], ["<m:RedenBeeindiging>20", "<m:RedenBeeindiging>19"]]],
]); // prettier-ignore

const AANVRAAG = `${C}/AangevraagdeProducten/AangevraagdProduct`;
const WMO315 = rijen("wmo315-aanvraag.xml", [
  ["CD043", "een datum van de beschikking zonder nummer is fout", [["<m:BeschikkingNummer>5001</m:BeschikkingNummer>", ""]], `CD043 ${AANVRAAG}[1]/BeschikkingIngangsdatum`],
  ["CD066", "code en naam van een huisarts samen is fout", [["<b:Type>02</b:Type>", "<b:Type>02</b:Type><b:Naam>Praktijk</b:Naam>"]], `CD066 ${AANVRAAG}[1]/Verwijzer/Type ${AANVRAAG}[1]/Verwijzer/Naam ${AANVRAAG}[1]/Verwijzer/ZorgverlenerCode`],
  ["CD067", "een huisarts zonder code en zonder naam is fout", [["<b:ZorgverlenerCode>01012345</b:ZorgverlenerCode>", ""]], `CD067 ${AANVRAAG}[1]/Verwijzer/Type`],
  ["CD068", "de gemeente heeft geen zorgverlenercode", [["<b:Type>02", "<b:Type>01"]], `CD068 ${AANVRAAG}[1]/Verwijzer/Type ${AANVRAAG}[1]/Verwijzer/ZorgverlenerCode`],
  ["CD068", "een medisch specialist mag er een hebben", [["<b:Type>02", "<b:Type>05"]]],
  ["CD095", "een omvang zonder productcode is fout", [["<b:Code>07A03</b:Code>", ""]], `CD095 ${AANVRAAG}[1]/ToewijzingEinddatum ${AANVRAAG}[1]/Omvang`],
  ["CS343", "etmalen per dag is fout", [["<b:Eenheid>16</b:Eenheid><b:Frequentie>2", "<b:Eenheid>14</b:Eenheid><b:Frequentie>1"]], `CS343 ${AANVRAAG}[1]/ToewijzingEinddatum ${AANVRAAG}[1]/Omvang/Eenheid ${AANVRAAG}[1]/Omvang/Frequentie`],
  ["CS343", "zonder einddatum wordt de einddatum niet genoemd", [["<b:Eenheid>16</b:Eenheid><b:Frequentie>2", "<b:Eenheid>84</b:Eenheid><b:Frequentie>1"], ["<m:ToewijzingEinddatum>2026-12-31</m:ToewijzingEinddatum>", ""]], `CS343 ${AANVRAAG}[1]/Omvang/Eenheid ${AANVRAAG}[1]/Omvang/Frequentie`],
  ["CS343", "een einde op 31-12-2020 mag", [["<b:Frequentie>2", "<b:Frequentie>1"], ["<m:ToewijzingIngangsdatum>2026-06-01</m:ToewijzingIngangsdatum><m:ToewijzingEinddatum>2026-12-31", "<m:ToewijzingIngangsdatum>2020-06-01</m:ToewijzingIngangsdatum><m:ToewijzingEinddatum>2020-12-31"]]],
  ["TR383", "twee keer dezelfde referentie is fout, ook als sleutel", [["VOT-1-B", "VOT-1-A"]], `TR101 ${AANVRAAG}[1] ${AANVRAAG}[2]`, `TR383 ${AANVRAAG}[1]/ReferentieAanbieder`],
  ["TR386", "dezelfde categorie zonder code overlapt", [["<b:Categorie>08", "<b:Categorie>07"]], `TR386 ${AANVRAAG}[1] ${AANVRAAG}[2]`],
  ["TR386", "categorie 11 mag gestapeld", [["<b:Categorie>08", "<b:Categorie>11"], ["<b:Categorie>07", "<b:Categorie>11"]]],
]); // prettier-ignore

const VERZOEK = `${C}/Verzoek`;
const NIEUW = `${VERZOEK}/NieuweProducten/NieuwProduct`;
const WIJZIG = `${VERZOEK}/TeWijzigenProducten/TeWijzigenProduct`;
const TE_WIJZIGEN = `<m:TeWijzigenProducten><m:TeWijzigenProduct><m:ToewijzingNummer>700100202</m:ToewijzingNummer><m:GewensteIngangsdatum>2026-06-01</m:GewensteIngangsdatum><m:Einddatum>2026-12-31</m:Einddatum>${OMVANG}</m:TeWijzigenProduct></m:TeWijzigenProducten>`;
const ONGEWIJZIGD = "<m:OngewijzigdeProducten><m:OngewijzigdProduct><m:ToewijzingNummer>700100200</m:ToewijzingNummer></m:OngewijzigdProduct><m:OngewijzigdProduct><m:ToewijzingNummer>700100201</m:ToewijzingNummer></m:OngewijzigdProduct></m:OngewijzigdeProducten>";
const EERSTE = `<m:NieuwProduct>${PRODUCT}<m:GewensteIngangsdatum>2026-06-01</m:GewensteIngangsdatum><m:Einddatum>2026-09-30</m:Einddatum>${OMVANG}</m:NieuwProduct>`;
const TWEEDE = `<m:NieuwProduct>${PRODUCT}<m:GewensteIngangsdatum>2026-10-01</m:GewensteIngangsdatum><m:Einddatum>2026-12-31</m:Einddatum>${OMVANG.replace(">4<", ">6<")}</m:NieuwProduct>`;
const WMO317 = rijen("wmo317-wijziging.xml", [
  ["CD096", "een omvang zonder productcode is fout", [["<b:Code>07A03</b:Code></m:Product><m:GewensteIngangsdatum>2026-10-01", "</m:Product><m:GewensteIngangsdatum>2026-10-01"]], `CD096 ${NIEUW}[2]/Einddatum ${NIEUW}[2]/Omvang`],
  ["CD096", "zonder einddatum is een omvang per maand zonder code fout", [[TWEEDE, TWEEDE.replace("<b:Code>07A03</b:Code>", "").replace("<m:Einddatum>2026-12-31</m:Einddatum>", "").replace("Frequentie>2<", "Frequentie>4<")]], `CD096 ${NIEUW}[2]/Omvang`],
  ["CS338", "ook een te wijzigen product kan niet in dagdelen per dag", [["<b:Frequentie>2", "<b:Frequentie>1"]], `CS338 ${WIJZIG}/Einddatum ${WIJZIG}/Omvang/Eenheid ${WIJZIG}/Omvang/Frequentie`],
  ["CD041", "een te wijzigen product mag zonder omvang", [[TE_WIJZIGEN, TE_WIJZIGEN.replace(OMVANG, "")]]],
  ["CD076", "een te wijzigen product per week heeft een einddatum nodig", [[TE_WIJZIGEN, TE_WIJZIGEN.replace("<m:Einddatum>2026-12-31</m:Einddatum>", "")]], `CD076 ${WIJZIG}/Omvang/Frequentie`],
  ["TR352", "alleen een nieuw product is fout", [[ONGEWIJZIGD, ""], [TE_WIJZIGEN, ""]], `TR352 ${VERZOEK}`],
  ["TR353", "alleen ongewijzigde producten is fout", [[TE_WIJZIGEN, ""], [EERSTE, ""], [`<m:NieuweProducten>${TWEEDE}</m:NieuweProducten>`, ""]], `TR353 ${VERZOEK}`],
  ["TR353", "een te wijzigen product is genoeg", [[EERSTE, ""], [`<m:NieuweProducten>${TWEEDE}</m:NieuweProducten>`, ""]]],
  ["TR380", "een nieuw product op de dagtekening is te vroeg", [["<b:Dagtekening>2026-05-12", "<b:Dagtekening>2026-06-01"]], `TR380 ${DAG} ${NIEUW}[1]/GewensteIngangsdatum`],
  ["TR101", "twee keer dezelfde toewijzing ongewijzigd is fout", [[">700100201<", ">700100200<"]], `TR101 ${VERZOEK}/OngewijzigdeProducten/OngewijzigdProduct[1] ${VERZOEK}/OngewijzigdeProducten/OngewijzigdProduct[2]`],
  ["TR410", "een dag overlap van hetzelfde product is fout", [["<m:Einddatum>2026-09-30", "<m:Einddatum>2026-10-01"]], `TR410 ${NIEUW}[1] ${NIEUW}[2]`],
  ["TR410", "een product zonder einddatum loopt door", [["<m:Einddatum>2026-09-30</m:Einddatum>", ""], ["<b:Frequentie>2", "<b:Frequentie>2"], [EERSTE.replace("<m:Einddatum>2026-09-30</m:Einddatum>", ""), EERSTE.replace("<m:Einddatum>2026-09-30</m:Einddatum>", "").replace("Frequentie>2<", "Frequentie>4<")]], `TR410 ${NIEUW}[1] ${NIEUW}[2]`],
  ["TR410", "een andere code in dezelfde categorie mag", [["<m:Einddatum>2026-09-30", "<m:Einddatum>2026-10-01"], ["<b:Code>07A03</b:Code></m:Product><m:GewensteIngangsdatum>2026-10-01", "<b:Code>07A04</b:Code></m:Product><m:GewensteIngangsdatum>2026-10-01"]]],
]); // prettier-ignore

const WMO319 = rijen("wmo319-afwijzing.xml", [
  ["CD085", "een afwijzing zonder reden is fout", [["<m:RedenAfwijzingVerzoek>4</m:RedenAfwijzingVerzoek>", ""]], "CD085 /Bericht/Antwoord/VerzoekAntwoord"],
  ["CD086", "een onderzoek met een reden van afwijzing is fout", [["<m:VerzoekAntwoord>1", "<m:VerzoekAntwoord>2"]], "CD086 /Bericht/Antwoord/VerzoekAntwoord /Bericht/Antwoord/RedenAfwijzingVerzoek"],
  ["CD086", "een onderzoek zonder reden mag", [["<m:VerzoekAntwoord>1", "<m:VerzoekAntwoord>2"], ["<m:RedenAfwijzingVerzoek>4</m:RedenAfwijzingVerzoek>", ""]]],
]); // prettier-ignore

/** Own pairs for the messages about assignment and delivery. */
export const EIGEN_REGELGEVALLEN_TOEWIJZING: readonly EigenRegelgeval[] = [...WMO301, ...WMO305, ...WMO307, ...WMO315, ...WMO317, ...WMO319];

const D = "/Bericht/Declaratie";
const PERIODE = `${D}/DeclaratiePeriode`;
const P = (client: number, nummer: string): string => `${D}/Clienten/Client[${client}]/Prestaties/Prestatie${nummer}`;
const P1 = P(1, "[1]");
const P2 = P(1, "[2]");
const P3 = P(2, "");
const TOTAAL = `${D}/TotaalIngediendBedrag/TotaalBedrag ${D}/TotaalIngediendBedrag/DebetCredit ${P1}/IngediendBedrag ${P2}/IngediendBedrag ${P3}/IngediendBedrag`;
const MAART = "<b:Begindatum>2026-03-01</b:Begindatum><b:Einddatum>2026-03-31</b:Einddatum>";
const PRODUCTMAART = `<m:ProductPeriode>${MAART}</m:ProductPeriode>`;
const FEBRUARI = "<b:Begindatum>2026-02-01</b:Begindatum><b:Einddatum>2026-02-28</b:Einddatum>";

const WMO323 = rijen("wmo323-maart.xml", [
  ["CD060", "een debet met een vorig referentienummer is fout", [["<b:ReferentieNummer>P-3</b:ReferentieNummer>", "<b:ReferentieNummer>P-3</b:ReferentieNummer><b:VorigReferentieNummer>P-9</b:VorigReferentieNummer>"]],
    `CD060 ${P3}/ProductReferentie/VorigReferentieNummer ${P3}/IngediendBedrag/DebetCredit`],
  ["CD087", "euro's met een tarief is fout", [["<m:Eenheid>83</m:Eenheid>", "<m:Eenheid>83</m:Eenheid><m:ProductTarief>1</m:ProductTarief>"]], `CD087 ${P3}/Eenheid ${P3}/ProductTarief`],
  ["CS100", "een periode voor 2021 is fout, en hier ook te oud", [[`<m:ProductPeriode>${FEBRUARI}`, "<m:ProductPeriode><b:Begindatum>2020-12-31</b:Begindatum><b:Einddatum>2020-12-31</b:Einddatum>"]], `CS100 ${P2}/ProductPeriode/Begindatum`, `TR335 ${D}/DeclaratieDagtekening ${P2}/ProductPeriode/Einddatum`],
  ["CS325", "een credit van nul is fout", [["<b:Bedrag>34000</b:Bedrag><b:DebetCredit>D", "<b:Bedrag>0</b:Bedrag><b:DebetCredit>C"], ["<m:GeleverdVolume>34000", "<m:GeleverdVolume>0"], ["<b:TotaalBedrag>58000", "<b:TotaalBedrag>24000"], ["<b:ReferentieNummer>P-3</b:ReferentieNummer>", "<b:ReferentieNummer>P-3</b:ReferentieNummer><b:VorigReferentieNummer>P-9</b:VorigReferentieNummer>"]],
    `CS325 ${P3}/IngediendBedrag/Bedrag ${P3}/IngediendBedrag/DebetCredit`],
  ["CS337", "een productperiode over de maandgrens is een melding", [[`<m:ProductPeriode>${FEBRUARI}`, "<m:ProductPeriode><b:Begindatum>2026-02-01</b:Begindatum><b:Einddatum>2026-03-01</b:Einddatum>"]], `CS337 ${P2}/ProductPeriode/Begindatum ${P2}/ProductPeriode/Einddatum`],
  ["CS337", "dezelfde maand een jaar later is een melding over het jaar", [[`<m:ProductPeriode>${FEBRUARI}`, "<m:ProductPeriode><b:Begindatum>2025-02-01</b:Begindatum><b:Einddatum>2026-02-28</b:Einddatum>"]], `CS337 ${P2}/ProductPeriode/Begindatum ${P2}/ProductPeriode/Einddatum`],
  ["CS339", "bij euro's is een ander volume dan het bedrag fout", [["<m:GeleverdVolume>34000", "<m:GeleverdVolume>340"]], `CS339 ${P3}/GeleverdVolume ${P3}/IngediendBedrag/Bedrag`],
  ["CS340", "een declaratie over een halve maand is fout", [[`<m:DeclaratiePeriode>${MAART}`, "<m:DeclaratiePeriode><b:Begindatum>2026-03-16</b:Begindatum><b:Einddatum>2026-03-31</b:Einddatum>"]],
    `CS340 ${PERIODE}/Begindatum`, `CS340 ${PERIODE}/Begindatum ${PERIODE}/Einddatum`],
  ["TR134", "een productperiode die na de dagtekening begint is fout, en ligt ook na de declaratie", [[`${PRODUCTMAART}<m:GeleverdVolume>34000`, "<m:ProductPeriode><b:Begindatum>2026-04-08</b:Begindatum><b:Einddatum>2026-04-08</b:Einddatum></m:ProductPeriode><m:GeleverdVolume>34000"]],
    `TR134 ${DAG} ${P3}/ProductPeriode/Begindatum`, `TR137 ${DAG} ${P3}/ProductPeriode/Einddatum`, `TR319 ${PERIODE}/Einddatum ${P3}/ProductPeriode/Begindatum`, `TR319 ${PERIODE}/Einddatum ${P3}/ProductPeriode/Einddatum`],
  ["TR137", "verzenden op de laatste dag van de maand mag", [["<b:Dagtekening>2026-04-07", "<b:Dagtekening>2026-03-31"]]],
  ["TR137", "verzenden voor het einde van de maand is fout", [["<b:Dagtekening>2026-04-07", "<b:Dagtekening>2026-03-30"]],
    `TR137 ${DAG} ${P1}/ProductPeriode/Einddatum`, `TR137 ${DAG} ${P3}/ProductPeriode/Einddatum`, `TR137 ${DAG} ${PERIODE}/Einddatum`],
  ["TR315", "twee credits op dezelfde prestatie zijn fout, ook bij twee cliënten", [["<b:ReferentieNummer>P-3</b:ReferentieNummer>", "<b:ReferentieNummer>P-3</b:ReferentieNummer><b:VorigReferentieNummer>P-0</b:VorigReferentieNummer>"], ["34000</b:Bedrag><b:DebetCredit>D", "34000</b:Bedrag><b:DebetCredit>C"], ["<b:TotaalBedrag>58000</b:TotaalBedrag><b:DebetCredit>D", "<b:TotaalBedrag>10000</b:TotaalBedrag><b:DebetCredit>C"]],
    `TR315 ${P2}/ProductReferentie/VorigReferentieNummer ${P3}/ProductReferentie/VorigReferentieNummer`],
  ["TR316", "een credit op een prestatie in hetzelfde bericht is fout, ook op een latere", [["<b:VorigReferentieNummer>P-0", "<b:VorigReferentieNummer>P-3"]], `TR316 ${P2}/ProductReferentie/VorigReferentieNummer ${P3}/ProductReferentie/ReferentieNummer`],
  ["TR319", "een productperiode na de declaratieperiode is fout", [[`<m:DeclaratiePeriode>${MAART}`, `<m:DeclaratiePeriode>${FEBRUARI}`], [`${PRODUCTMAART}<m:GeleverdVolume>16`, "<m:ProductPeriode><b:Begindatum>2026-02-28</b:Begindatum><b:Einddatum>2026-02-28</b:Einddatum></m:ProductPeriode><m:GeleverdVolume>16"]],
    `TR319 ${PERIODE}/Einddatum ${P3}/ProductPeriode/Begindatum`, `TR319 ${PERIODE}/Einddatum ${P3}/ProductPeriode/Einddatum`],
  ["TR335", "precies vijf jaar na het einde mag", [[`<m:ProductPeriode>${FEBRUARI}`, "<m:ProductPeriode><b:Begindatum>2021-04-01</b:Begindatum><b:Einddatum>2021-04-07</b:Einddatum>"]]],
  ["TR335", "een dag meer dan vijf jaar is fout", [[`<m:ProductPeriode>${FEBRUARI}`, "<m:ProductPeriode><b:Begindatum>2021-04-01</b:Begindatum><b:Einddatum>2021-04-06</b:Einddatum>"]], `TR335 ${D}/DeclaratieDagtekening ${P2}/ProductPeriode/Einddatum`],
  ["TR358", "een cent verschil is fout", [["<b:TotaalBedrag>58000", "<b:TotaalBedrag>58001"]], `TR358 ${TOTAAL}`],
  ["TR358", "het goede bedrag met het verkeerde teken is fout", [["<b:TotaalBedrag>58000</b:TotaalBedrag><b:DebetCredit>D", "<b:TotaalBedrag>58000</b:TotaalBedrag><b:DebetCredit>C"]], `TR358 ${TOTAAL}`],
  ["TR358", "de XSLT vergelijkt tekst: 058000 is fout", [["<b:TotaalBedrag>58000", "<b:TotaalBedrag>058000"]], `TR358 ${TOTAAL}`],
  ["TR101", "dezelfde cliënt twee keer is fout", [[">999913207<", ">999927498<"]], `TR101 ${D}/Clienten/Client[1] ${D}/Clienten/Client[2]`],
  ["TR101", "referentie en vorige referentie vormen samen de sleutel", [["<b:ReferentieNummer>P-2<", "<b:ReferentieNummer>P-1<"]]],
  ["TR416", "twee gelijke debetregels zijn fout", [["<b:VorigReferentieNummer>P-0</b:VorigReferentieNummer>", ""], [`<m:ProductPeriode>${FEBRUARI}`, `<m:ProductPeriode>${MAART}`], ["40000</b:Bedrag><b:DebetCredit>C", "40000</b:Bedrag><b:DebetCredit>D"], ["<b:TotaalBedrag>58000", "<b:TotaalBedrag>138000"]],
    `TR416 ${P1} ${P2}`],
  ["TR416", "een debet en een credit over dezelfde maand mogen", [[`<m:ProductPeriode>${FEBRUARI}`, `<m:ProductPeriode>${MAART}`]]],
]); // prettier-ignore

const A = "/Bericht/DeclaratieAntwoord";
const WMO325 = rijen("wmo325-gedeeltelijk.xml", [
  ["TR342", "een cent te veel toegekend is fout", [["<b:TotaalBedrag>24000", "<b:TotaalBedrag>24001"]], `TR342 ${A}/TotaalIngediendBedrag ${A}/TotaalToegekendBedrag`],
  ["TR342", "een afgekeurde declaratie waarvan toch iets is toegekend is fout", [["</m:Clienten><m:RetourCodes><m:RetourCode>0200", "</m:Clienten><m:RetourCodes><m:RetourCode>9333"]], `TR342 ${A}/TotaalToegekendBedrag`],
  ["TR342", "een afgekeurde declaratie zonder toegekend bedrag mag", [["</m:Clienten><m:RetourCodes><m:RetourCode>0200", "</m:Clienten><m:RetourCodes><m:RetourCode>9333"], ["<b:TotaalBedrag>24000", "<b:TotaalBedrag>0"]]],
  ["CS325", "een totaal van nul met credit is fout", [["</m:Clienten><m:RetourCodes><m:RetourCode>0200", "</m:Clienten><m:RetourCodes><m:RetourCode>9333"], ["<b:TotaalBedrag>24000</b:TotaalBedrag><b:DebetCredit>D", "<b:TotaalBedrag>0</b:TotaalBedrag><b:DebetCredit>C"]],
    `CS325 ${A}/TotaalToegekendBedrag/TotaalBedrag ${A}/TotaalToegekendBedrag/DebetCredit`],
]); // prettier-ignore

/** Own pairs for the claim and its answer. */
export const EIGEN_REGELGEVALLEN_DECLARATIE: readonly EigenRegelgeval[] = [...WMO323, ...WMO325];
