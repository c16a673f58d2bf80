import type { Wijziging } from "./wijzig.js";

/** Two messages close to each other: one just keeps a rule, one just breaks it. Made from an own message by a few changes. */
export interface Regelpaar {
  readonly code: string;
  readonly zin: string;
  readonly bericht: string;
  readonly goed: readonly Wijziging[];
  readonly fout: readonly Wijziging[];
  /** Rule and place of every finding in the wrong one. */
  readonly bevindingen: readonly string[];
}

type Rij = readonly [code: string, zin: string, goed: readonly Wijziging[], fout: readonly Wijziging[], ...bevindingen: readonly string[]];

const paren = (bericht: string, lijst: readonly Rij[]): readonly Regelpaar[] =>
  lijst.map(([code, zin, goed, fout, ...bevindingen]) => ({ code, zin, bericht, goed, fout, bevindingen }));

const C = "/Bericht/Client";
const BSN: readonly Rij[] = [["CS002", "een cijfer anders doorstaat de elfproef niet", [], [[">999927498<", ">999927499<"]], `CS002 ${C}/Bsn`]];
const GEBOREN = "<b:Datum>1944-09-17</b:Datum>";
const geboorte = (datum: string, gebruik: string): Wijziging => [GEBOREN, `<b:Datum>${datum}</b:Datum><b:DatumGebruik>${gebruik}</b:DatumGebruik>`];

/** Dates of birth on each side of each limit, for a message with this date; the last is only asked of outbound messages. */
const geboorten = (grens: string, ervoor: string): readonly Rij[] => [
  ["TR002", "precies 120 jaar mag, een dag meer niet", [[GEBOREN, `<b:Datum>${grens}</b:Datum>`]], [[GEBOREN, `<b:Datum>${ervoor}</b:Datum>`]], `TR002 ${C}/Geboortedatum/Datum`],
  ["TR002", "1900-01-01 mag alleen als de datum onbekend is", [geboorte("1900-01-01", "3")], [geboorte("1900-01-01", "2")], `TR002 ${C}/Geboortedatum/Datum`],
  ["CS139", "bij 1 is de dag 01", [geboorte("1944-09-01", "1")], [geboorte("1944-09-02", "1")], `CS139 ${C}/Geboortedatum/DatumGebruik`],
  ["CS139", "bij 2 zijn dag en maand 01-01", [geboorte("1944-01-01", "2")], [geboorte("1944-02-01", "2")], `CS139 ${C}/Geboortedatum/DatumGebruik`],
  ["CS139", "bij 3 is de datum 1900-01-01", [geboorte("1900-01-01", "3")], [geboorte("1944-01-01", "3")], `CS139 ${C}/Geboortedatum/DatumGebruik`],
]; // prettier-ignore
const NA_DAGTEKENING = (dag: string, later: string): Rij => ["TR134", "geboren op de dagtekening mag, een dag later niet", [[GEBOREN, `<b:Datum>${dag}</b:Datum>`]], [[GEBOREN, `<b:Datum>${later}</b:Datum>`]], `TR134 ${C}/Geboortedatum/Datum`]; // prettier-ignore

const HUIS = "<b:Huis><b:Huisnummer>7</b:Huisnummer><b:Huisletter>b</b:Huisletter><b:HuisnummerToevoeging>II</b:HuisnummerToevoeging><b:AanduidingWoonadres>TO</b:AanduidingWoonadres></b:Huis>";
const ADRES = `${C}/Contactgegevens/Contact[1]/Adres`;
const TOEGEWEZEN = `${C}/ToegewezenProducten/ToegewezenProduct`;
const EINDE = "<m:Einddatum>2027-05-10</m:Einddatum>";
const WMO301 = paren("wmo301-volledig.xml", [
  ["CD025", "in België mag een adres zonder huis, in Nederland niet", [[HUIS, ""], [">NL<", ">BE<"]], [[HUIS, ""]], `CD025 ${ADRES}/LandCode`],
  ["CS335", "verwijderen op de eerste dag mag, een dag later niet", [["<m:RedenWijziging>14", "<m:RedenWijziging>13"], [EINDE, "<m:Einddatum>2026-05-11</m:Einddatum>"]], [["<m:RedenWijziging>14", "<m:RedenWijziging>13"], [EINDE, "<m:Einddatum>2026-05-12</m:Einddatum>"]], `CS335 ${TOEGEWEZEN}[1]/Einddatum`],
]); // prettier-ignore

const START = `${C}/StartProducten/StartProduct`;
const WMO305 = paren("wmo305-start.xml", [
  ...BSN,
  ...geboorten("1906-05-12", "1906-05-11"),
  NA_DAGTEKENING("2026-05-12", "2026-05-13"),
  ["TR134", "een start op de dagtekening mag, een dag later niet", [], [["<m:Begindatum>2026-05-12", "<m:Begindatum>2026-05-13"]], `TR134 ${START}[1]/Begindatum`],
  ["TR101", "een start zonder product is een andere dan een met product", [["<m:StartProduct><m:Begindatum>", "<m:StartProduct><m:ToewijzingNummer>700100300</m:ToewijzingNummer><m:Begindatum>"]], [["<m:StartProduct><m:Begindatum>", "<m:StartProduct><m:ToewijzingNummer>700100300</m:ToewijzingNummer><m:Product><b:Categorie>07</b:Categorie><b:Code>07A03</b:Code></m:Product><m:Begindatum>"]], `TR101 ${START}[2]`],
]); // prettier-ignore

const STOP = `${C}/StopProducten/StopProduct`;
const WMO307 = paren("wmo307-stop.xml", [
  ...BSN,
  ...geboorten("1906-09-04", "1906-09-03"),
  NA_DAGTEKENING("2026-09-04", "2026-09-05"),
  ["CS058", "status 3 mag, status 2 niet", [["<m:StatusAanlevering>1", "<m:StatusAanlevering>3"]], [["<m:StatusAanlevering>1", "<m:StatusAanlevering>2"]], `CS058 ${STOP}[1]/StatusAanlevering`],
  ["TR018", "stoppen op de eerste dag mag, een dag ervoor niet", [["<m:Einddatum>2026-08-31", "<m:Einddatum>2026-05-11"]], [["<m:Einddatum>2026-08-31", "<m:Einddatum>2026-05-10"]], `TR018 ${STOP}[1]/Einddatum`],
]); // prettier-ignore

const AANVRAAG = `${C}/AangevraagdeProducten/AangevraagdProduct`;
const OMVANG = "<m:Omvang><b:Volume>4</b:Volume><b:Eenheid>16</b:Eenheid><b:Frequentie>2</b:Frequentie></m:Omvang>";
const PER_DAG = OMVANG.replace("Frequentie>2", "Frequentie>1");
const DERDE = `<m:AangevraagdProduct><m:ReferentieAanbieder>VOT-1-C</m:ReferentieAanbieder><m:Product><b:Categorie>10</b:Categorie></m:Product><m:ToewijzingIngangsdatum>2026-06-01</m:ToewijzingIngangsdatum><m:Verwijzer><b:Type>01</b:Type></m:Verwijzer></m:AangevraagdProduct></m:AangevraagdeProducten>`;
const WMO315 = paren("wmo315-aanvraag.xml", [
  ...BSN,
  ...geboorten("1906-05-12", "1906-05-11"),
  NA_DAGTEKENING("2026-05-12", "2026-05-13"),
  ["CD041", "zonder productcode mag de omvang weg, met code niet", [["<b:Code>07A03</b:Code>", ""], [OMVANG, ""]], [[OMVANG, ""]], `CD041 ${AANVRAAG}[1]/Product/Code`],
  ["CD068", "een jeugdarts mag een code hebben, de gemeente niet", [["<b:Type>02", "<b:Type>03"]], [["<b:Type>02", "<b:Type>01"]], `CD068 ${AANVRAAG}[1]/Verwijzer/ZorgverlenerCode`],
  ["CS343", "per maand mag een dagdeel, per dag niet", [[OMVANG, OMVANG.replace("Frequentie>2", "Frequentie>4")]], [[OMVANG, PER_DAG]], `CS343 ${AANVRAAG}[1]/Omvang/Frequentie`],
  ["CS343", "stuks (output) per dag mag, stuks (inspanning) niet", [[OMVANG, PER_DAG.replace("16", "82")]], [[OMVANG, PER_DAG.replace("16", "84")]], `CS343 ${AANVRAAG}[1]/Omvang/Frequentie`],
  ["TR383", "drie keer dezelfde referentie: elk meldt alle eerdere", [["</m:AangevraagdeProducten>", DERDE]], [["</m:AangevraagdeProducten>", DERDE], ["VOT-1-B", "VOT-1-A"], ["VOT-1-C", "VOT-1-A"]],
    `TR101 ${AANVRAAG}[3]`, `TR383 ${AANVRAAG}[1]/ReferentieAanbieder`, `TR383 ${AANVRAAG}[1]/ReferentieAanbieder`, `TR383 ${AANVRAAG}[2]/ReferentieAanbieder`],
  ["TR383", "wit om de latere referentie telt niet mee, wit om de eerdere wel", [["VOT-1-A", " VOT-1-B"]], [["VOT-1-B", " VOT-1-A "]], `TR383 ${AANVRAAG}[1]/ReferentieAanbieder`],
]); // prettier-ignore

const VERZOEK = `${C}/Verzoek`;
const NIEUW = `${VERZOEK}/NieuweProducten/NieuwProduct`;
const ONGEWIJZIGD = "<m:OngewijzigdeProducten><m:OngewijzigdProduct><m:ToewijzingNummer>700100200</m:ToewijzingNummer></m:OngewijzigdProduct><m:OngewijzigdProduct><m:ToewijzingNummer>700100201</m:ToewijzingNummer></m:OngewijzigdProduct></m:OngewijzigdeProducten>";
const TE_WIJZIGEN = `<m:TeWijzigenProducten><m:TeWijzigenProduct><m:ToewijzingNummer>700100202</m:ToewijzingNummer><m:GewensteIngangsdatum>2026-06-01</m:GewensteIngangsdatum><m:Einddatum>2026-12-31</m:Einddatum>${OMVANG}</m:TeWijzigenProduct></m:TeWijzigenProducten>`;
const PRODUCT = "<m:Product><b:Categorie>07</b:Categorie><b:Code>07A03</b:Code></m:Product>";
const EERSTE = `<m:NieuwProduct>${PRODUCT}<m:GewensteIngangsdatum>2026-06-01</m:GewensteIngangsdatum><m:Einddatum>2026-09-30</m:Einddatum>${OMVANG}</m:NieuwProduct>`;
const TWEEDE = `<m:NieuwProduct>${PRODUCT}<m:GewensteIngangsdatum>2026-10-01</m:GewensteIngangsdatum><m:Einddatum>2026-12-31</m:Einddatum>${OMVANG.replace(">4<", ">6<")}</m:NieuwProduct>`;
const WMO317 = paren("wmo317-wijziging.xml", [
  ...BSN,
  ["CD096", "tot en met 31-12-2020 mag een omvang zonder code, daarna niet", [[EERSTE, ""], [TWEEDE, TWEEDE.replace("<b:Code>07A03</b:Code>", "").replace("2026-10-01", "2026-05-13").replace("<m:Einddatum>2026-12-31</m:Einddatum>", "").replace(OMVANG.replace(">4<", ">6<"), "")]], [[EERSTE, ""], [TWEEDE, TWEEDE.replace("<b:Code>07A03</b:Code>", "")]], `CD096 ${NIEUW}/Omvang`],
  ["TR352", "een te wijzigen product is genoeg, alleen een nieuw product niet", [[ONGEWIJZIGD, ""]], [[ONGEWIJZIGD, ""], [TE_WIJZIGEN, ""]], `TR352 ${VERZOEK}`],
  ["TR353", "een nieuw product is genoeg, alleen ongewijzigde producten niet", [[TE_WIJZIGEN, ""]], [[TE_WIJZIGEN, ""], [`<m:NieuweProducten>${EERSTE}${TWEEDE}</m:NieuweProducten>`, ""]], `TR353 ${VERZOEK}`],
  ["TR380", "een dag na de dagtekening mag, op de dagtekening niet", [["<b:Dagtekening>2026-05-12", "<b:Dagtekening>2026-05-31"]], [["<b:Dagtekening>2026-05-12", "<b:Dagtekening>2026-06-01"]], `TR380 ${NIEUW}[1]/GewensteIngangsdatum`],
  ["TR410", "aansluiten mag, een dag overlap niet", [], [["<m:Einddatum>2026-09-30", "<m:Einddatum>2026-10-01"]], `TR410 ${NIEUW}[2]`],
  ["TR410", "een hulpmiddel mag overlappen, categorie 10 niet", [[EERSTE, EERSTE.replace("2026-09-30", "2026-10-01").replace("07</", "14</")], [TWEEDE, TWEEDE.replace("07</", "14</")]], [[EERSTE, EERSTE.replace("2026-09-30", "2026-10-01").replace("07</", "10</")], [TWEEDE, TWEEDE.replace("07</", "10</")]], `TR410 ${NIEUW}[2]`],
]); // prettier-ignore

const WMO319 = paren("wmo319-afwijzing.xml", [
  ["CD086", "een onderzoek heeft geen reden, een afwijzing wel", [], [["<m:VerzoekAntwoord>1", "<m:VerzoekAntwoord>2"]], "CD086 /Bericht/Antwoord/RedenAfwijzingVerzoek"],
]); // prettier-ignore

/* The stylesheet asks a few rules of any message; a return that copies a client is one. */
const WMO302 = paren("wmo302-product-afgekeurd.xml", [
  ["CD005", "postcode en LandCode horen ook in het retour bij elkaar", [["<b:Postcode>6511XX</b:Postcode>", ""], ["<b:LandCode>NL</b:LandCode>", ""]], [["<b:LandCode>NL</b:LandCode>", ""]], `CD005 ${ADRES}/Postcode`],
  ["CD007", "een tolk taal heeft ook in het retour een taal", [["<b:Vorm>1</b:Vorm><b:Taal>Fries</b:Taal>", "<b:Vorm>2</b:Vorm>"]], [["<b:Taal>Fries</b:Taal>", ""]], `CD007 ${C}/Communicatie/Vorm`],
  ["CD025", "in België mag een adres zonder huis, ook in het retour", [[HUIS, ""], [">NL<", ">BE<"]], [[HUIS, ""]], `CD025 ${ADRES}/LandCode`],
  ["CS002", "de elfproef geldt ook in het retour", [], [[">999913207<", ">999913208<"]], `CS002 ${C}/Bsn`],
  ["CS050", "met partnernaam mag 4, maar 5 niet", [["<b:NaamGebruik>3", "<b:NaamGebruik>4"]], [["<b:NaamGebruik>3", "<b:NaamGebruik>5"]], `CS050 ${C}/Naam/NaamGebruik`],
  ["CS089", "een postcode met een spatie mag in Nederland niet", [[">6511XX<", ">6511xx<"]], [[">6511XX<", ">6511 XX<"]], `CS089 ${ADRES}/LandCode`],
  ["CS139", "DatumGebruik 2 vraagt 01-01", [], [["<b:Datum>1951-01-01", "<b:Datum>1951-01-02"]], `CS139 ${C}/Geboortedatum/DatumGebruik`],
  ["TR002", "een relatie van 120 jaar mag, een dag ouder niet", [["<b:Datum>1979-11-30", "<b:Datum>1906-05-04"]], [["<b:Datum>1979-11-30", "<b:Datum>1906-05-03"]], `TR002 ${C}/Relaties/Relatie/Geboortedatum/Datum`],
  ["TR134", "een datum na de dagtekening wordt in een retour niet gevraagd", [["<b:Datum>1979-11-30", "<b:Datum>2026-05-05"]], [["<b:Datum>1979-11-30", "<b:Datum>1906-05-03"]], `TR002 ${C}/Relaties/Relatie/Geboortedatum/Datum`],
]); // prettier-ignore
const RETOUREN = [
  ...paren("wmo306-product-afgekeurd.xml", [...BSN, ...geboorten("1906-05-12", "1906-05-11")]),
  ...paren("wmo308-product-afgekeurd.xml", [...BSN, ...geboorten("1906-09-04", "1906-09-03")]),
  ...paren("wmo316-client-afgekeurd.xml", [...BSN, ...geboorten("1906-05-12", "1906-05-11")]),
  ...paren("wmo318-verzoek-afgekeurd.xml", BSN),
];

/** Own pairs for the messages about assignment and delivery and their returns. */
export const REGELPAREN_TOEWIJZING: readonly Regelpaar[] = [...WMO301, ...WMO302, ...WMO305, ...WMO307, ...WMO315, ...WMO317, ...WMO319, ...RETOUREN];

const P = (client: number, nummer: string): string => `/Bericht/Declaratie/Clienten/Client[${client}]/Prestaties/Prestatie${nummer}`;
const REFERENTIE = "ProductReferentie/ReferentieNummer";
const VORIG = "ProductReferentie/VorigReferentieNummer";
const nummer = (eigen: string, vorig?: string): string => `<b:ReferentieNummer>${eigen}</b:ReferentieNummer>${vorig === undefined ? "" : `<b:VorigReferentieNummer>${vorig}</b:VorigReferentieNummer>`}`;
const CREDIT: Wijziging = ["<b:Bedrag>34000</b:Bedrag><b:DebetCredit>D", "<b:Bedrag>34000</b:Bedrag><b:DebetCredit>C"];
const TOTAAL: Wijziging = ["<b:TotaalBedrag>58000</b:TotaalBedrag><b:DebetCredit>D", "<b:TotaalBedrag>10000</b:TotaalBedrag><b:DebetCredit>C"];
/** The last line takes back one too. */
const credits = (tweede: string, derde: string): readonly Wijziging[] => [[nummer("P-2", "P-0"), nummer("P-2", tweede)], [nummer("P-3"), nummer("P-3", derde)], CREDIT, TOTAAL];
const MAART = "<b:Begindatum>2026-03-01</b:Begindatum><b:Einddatum>2026-03-31</b:Einddatum>";
const regel = (referentie: string, toewijzing: string): string => `<m:Prestatie><m:ProductReferentie>${nummer(referentie)}</m:ProductReferentie><m:ToewijzingNummer>${toewijzing}</m:ToewijzingNummer><m:ProductCategorie>07</m:ProductCategorie><m:ProductCode>07A03</m:ProductCode><m:ProductPeriode>${MAART}</m:ProductPeriode><m:GeleverdVolume>0</m:GeleverdVolume><m:Eenheid>16</m:Eenheid><m:ProductTarief>0</m:ProductTarief><m:IngediendBedrag><b:Bedrag>0</b:Bedrag><b:DebetCredit>D</b:DebetCredit></m:IngediendBedrag></m:Prestatie>`;
const erbij = (...regels: readonly string[]): Wijziging => ["</m:Prestatie></m:Prestaties>", `</m:Prestatie>${regels.join("")}</m:Prestaties>`];
const PERIODE = `<m:DeclaratiePeriode>${MAART}`;
const TERUG: Wijziging = ["<b:Begindatum>2026-02-01</b:Begindatum><b:Einddatum>2026-02-28", "<b:Begindatum>2025-12-01</b:Begindatum><b:Einddatum>2025-12-31"];
const WMO323 = paren("wmo323-maart.xml", [
  ["CD060", "een vorig nummer van alleen wit telt als leeg", credits("P-0", "P-9"), credits("P-0", " "), `CD060 ${P(2, "")}/IngediendBedrag/DebetCredit`],
  ["CS340", "een hele februari mag, een maand die op de 31e begint telt door", [[PERIODE, "<m:DeclaratiePeriode><b:Begindatum>2026-03-01</b:Begindatum><b:Einddatum>2026-03-31</b:Einddatum>"]], [[PERIODE, "<m:DeclaratiePeriode><b:Begindatum>2026-01-31</b:Begindatum><b:Einddatum>2026-03-02</b:Einddatum>"], [`${MAART}</m:ProductPeriode><m:GeleverdVolume>16`, "<b:Begindatum>2026-03-01</b:Begindatum><b:Einddatum>2026-03-02</b:Einddatum></m:ProductPeriode><m:GeleverdVolume>16"], [`${MAART}</m:ProductPeriode><m:GeleverdVolume>34000`, "<b:Begindatum>2026-03-01</b:Begindatum><b:Einddatum>2026-03-02</b:Einddatum></m:ProductPeriode><m:GeleverdVolume>34000"]], "CS340 /Bericht/Declaratie/DeclaratiePeriode/Begindatum"],
  ["TR315", "wit om het latere nummer telt niet mee, wit om het eerdere wel", credits(" P-0", "P-0"), credits("P-0", " P-0 "), `TR315 ${P(2, "")}/${VORIG}`],
  ["TR316", "een credit op een latere regel wordt bij die regel gemeld", [], [["<b:VorigReferentieNummer>P-0", "<b:VorigReferentieNummer>P-3"]], `TR316 ${P(2, "")}/${REFERENTIE}`],
  ["TR316", "een credit op een eerdere regel wordt bij de credit gemeld", [], [["<b:VorigReferentieNummer>P-0", "<b:VorigReferentieNummer>P-1"]], `TR316 ${P(1, "[2]")}/${VORIG}`],
  ["TR316", "staat het nummer er twee keer, dan wordt elk gemeld", [[nummer("P-3"), nummer("P-1")]], [[nummer("P-3"), nummer("P-1")], ["<b:VorigReferentieNummer>P-0", "<b:VorigReferentieNummer>P-1"]], `TR316 ${P(1, "[2]")}/${VORIG}`, `TR316 ${P(2, "")}/${REFERENTIE}`],
  ["TR316", "een regel met alleen wit als nummer is met zichzelf in strijd", [], [[nummer("P-3"), nummer("  ")]], `TR316 ${P(2, "")}/${REFERENTIE}`],
  ["TR358", "een som van nul mag met C; dat is een zaak voor CS325", [["<b:TotaalBedrag>58000", "<b:TotaalBedrag>0"], ["<b:Bedrag>34000", "<b:Bedrag>0"], ["<m:GeleverdVolume>34000", "<m:GeleverdVolume>0"], ["<b:Bedrag>64000", "<b:Bedrag>40000"]], [["<b:TotaalBedrag>58000</b:TotaalBedrag><b:DebetCredit>D", "<b:TotaalBedrag>0</b:TotaalBedrag><b:DebetCredit>C"], ["<b:Bedrag>34000", "<b:Bedrag>0"], ["<m:GeleverdVolume>34000", "<m:GeleverdVolume>0"], ["<b:Bedrag>64000", "<b:Bedrag>40000"]], "CS325 /Bericht/Declaratie/TotaalIngediendBedrag/DebetCredit"],
  ["TR358", "wit om het bedrag mag, een nul ervoor niet", [["<b:TotaalBedrag>58000", "<b:TotaalBedrag>\n58000 "]], [["<b:TotaalBedrag>58000", "<b:TotaalBedrag>058000"]], "TR358 /Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag"],
  ["TR416", "drie gelijke debetregels zijn drie meldingen", [erbij(regel("P-4", "700100201"))], [erbij(regel("P-4", "700100200"), regel("P-5", "700100200"))], `TR416 ${P(1, "[3]")}`, `TR416 ${P(1, "[4]")}`, `TR416 ${P(1, "[4]")}`],
  ["TR416", "een nummer met nullen ervoor is een andere tekst", [erbij(regel("P-4", "0700100200"))], [erbij(regel("P-4", "700100200"))], `TR416 ${P(1, "[3]")}`],
  ["TR137", "een correctie over een oude maand mag, een omgekeerde periode niet", [TERUG], [["<b:Einddatum>2026-02-28", "<b:Einddatum>2026-01-31"]], `CS337 ${P(1, "[2]")}/ProductPeriode/Einddatum`, `TR137 ${P(1, "[2]")}/ProductPeriode/Einddatum`],
]); // prettier-ignore

const A = "/Bericht/DeclaratieAntwoord/Clienten/Client";
const AP = `${A}/Prestaties/Prestatie`;
const DEBET = "<b:Bedrag>34000</b:Bedrag><b:DebetCredit>D";
const WMO325 = paren("wmo325-gedeeltelijk.xml", [
  ["CS002", "een cijfer anders doorstaat de elfproef niet", [], [[">999913207<", ">999913208<"]], `CS002 ${A}/Bsn`],
  ["CD060", "een debet noemt geen vorig nummer", [], [[nummer("P-3"), nummer("P-3", "P-0")]], `CD060 ${AP}/IngediendBedrag/DebetCredit`],
  ["TR101", "een andere vorige referentie is een andere regel", [], [["</m:Prestatie></m:Prestaties>", `</m:Prestatie>${regel("P-3", "700100302").replace("</m:Prestatie>", "<m:RetourCodes><m:RetourCode>9338</m:RetourCode></m:RetourCodes></m:Prestatie>")}</m:Prestaties>`]], `TR101 ${AP}[2]`],
  ["TR134", "beginnen op de dagtekening mag, een dag later niet", [[MAART, "<b:Begindatum>2026-04-14</b:Begindatum><b:Einddatum>2026-04-14</b:Einddatum>"]], [[MAART, "<b:Begindatum>2026-04-15</b:Begindatum><b:Einddatum>2026-04-15</b:Einddatum>"]], `TR134 ${AP}/ProductPeriode/Begindatum`, `TR137 ${AP}/ProductPeriode/Einddatum`],
  ["TR137", "een periode van een dag mag, een omgekeerde niet", [[MAART, "<b:Begindatum>2026-03-02</b:Begindatum><b:Einddatum>2026-03-02</b:Einddatum>"]], [[MAART, "<b:Begindatum>2026-03-02</b:Begindatum><b:Einddatum>2026-03-01</b:Einddatum>"]], `TR137 ${AP}/ProductPeriode/Einddatum`],
  ["TR342", "een afgewezen credit telt af", [[DEBET, "<b:Bedrag>34000</b:Bedrag><b:DebetCredit>C"], [nummer("P-3"), nummer("P-3", "P-0")], ["<b:TotaalBedrag>24000", "<b:TotaalBedrag>92000"]], [[DEBET, "<b:Bedrag>34000</b:Bedrag><b:DebetCredit>C"], [nummer("P-3"), nummer("P-3", "P-0")]], "TR342 /Bericht/DeclaratieAntwoord/TotaalToegekendBedrag"],
]); // prettier-ignore

/** Own pairs for the claim and its answer. */
export const REGELPAREN_DECLARATIE: readonly Regelpaar[] = [...WMO323, ...WMO325];
