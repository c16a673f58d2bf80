import { formatDatum, roundVerhouding } from "@wmo-kit/domain";

import type { Onderzoek } from "../onderzoek/onderzoek.js";
import { tijdVanRest } from "../onderzoek/tijd-van-rest.js";
import { alinea, feiten, jaNee, lijst, sectie, type Sectie } from "./tekststuk.js";

const ELEMENT = {
  d: "Wat u zelf kunt, met gebruikelijke hulp en wat iedereen kan kopen",
  e: "Wat mantelzorg en mensen om u heen doen",
  f: "Wat andere voorzieningen doen",
} as const;
const DEKKING = { volledig: "lost dit helemaal op", deels: "lost dit deels op", niet: "lost dit niet op" } as const;
const UITKOMST = {
  "sociale-basis": "hulp in de wijk",
  basishulp: "hulp van het wijkteam",
  "wlz-of-zvw": "hulp uit een andere wet",
  "advies-positief": "een positief advies over maatwerk",
  "advies-negatief": "een negatief advies over maatwerk",
} as const;
/** The rule behind every outcome, in words to the resident. @source Wmo 2015 art. 2.3.5 lid 3 */
const REGEL =
  "Hulp op maat van de gemeente is er voor wat u niet zelf kunt oplossen, ook niet met mensen om u heen of met andere voorzieningen (Wmo 2015, artikel 2.3.5 lid 3).";
const PERSPECTIEF = { verbetering: "het wordt beter", stabiel: "het blijft gelijk", verslechtering: "het wordt slechter" } as const;

const oordelenVan = ({ stap3, stap4 }: Onderzoek): readonly Sectie[] =>
  (stap3?.activiteiten ?? []).flatMap(({ id, omschrijving }) =>
    sectie(
      `Wat al kan: ${omschrijving}`,
      lijst(
        (stap4?.oordelen ?? [])
          .filter(({ activiteit }) => activiteit === id)
          .map(({ element, oordeel, motivering }) => `${ELEMENT[element]}: ${DEKKING[oordeel]}. ${motivering}`),
      ),
      alinea(stap4?.samen.find(({ activiteit }) => activiteit === id)?.motivering),
    ),
  );

const omschrijvingVan = ({ stap3 }: Onderzoek, activiteit: string): string =>
  stap3?.activiteiten.find(({ id }) => id === activiteit)?.omschrijving ?? activiteit;

const tijdVan = (onderzoek: Onderzoek): string | undefined =>
  onderzoek.stap5 === undefined
    ? undefined
    : `Samen is dat ongeveer ${roundVerhouding(tijdVanRest(onderzoek).waarde.minutenPerWeek, "half-weg-van-nul")} minuten per week.`;

/** The report of an investigation, in the order of the steps. @source W-27.1, W-29.1 to W-29.7; Wmo 2015 art. 2.3.2 lid 8 */
export const composeOnderzoeksverslag = (onderzoek: Onderzoek): readonly Sectie[] => {
  const { stap1, stap2, stap4, stap5, stap6, verslag, reactie, besluit } = onderzoek;
  return [
    ...sectie("Kort samengevat", alinea(verslag?.samenvatting)),
    ...sectie("Uw vraag", alinea(stap1?.hulpvraag), lijst(stap1?.deelvragen.map(({ vraag }) => vraag))),
    ...sectie(
      "Uw situatie",
      feiten([
        ["Wat u nodig hebt en wie u bent", stap1?.a],
        ["Hulp bij de zorg voor kinderen", stap1?.b?.toelichting],
        ["Wat u wilt bereiken", stap1?.c],
      ]),
    ),
    ...sectie("Wat er moeilijk gaat", lijst(stap2?.problemen.map(({ omschrijving }) => omschrijving)), lijst(stap2?.afgesloten.map(({ motivering }) => motivering))),
    ...oordelenVan(onderzoek),
    ...sectie("Steun voor uw mantelzorger", alinea(stap4?.steunVoorMantelzorger)),
    ...sectie(
      "Wat er overblijft",
      alinea(stap5?.g),
      lijst(stap5?.rest.map(({ activiteit, kerenPerWeek, minuten }) => `${omschrijvingVan(onderzoek, activiteit)}: ${kerenPerWeek} keer per week, ${minuten} minuten per keer`)),
      alinea(tijdVan(onderzoek)),
      alinea(stap5?.vorigeIndicatie?.weging),
    ),
    ...sectie(
      "Hoe lang en wat het kost",
      feiten([
        ["Wat wij verwachten", stap6 === undefined ? undefined : PERSPECTIEF[stap6.perspectief]],
        ["Duur", stap6 === undefined ? undefined : `${stap6.duurInMaanden} maanden`],
        ["Waarom", stap6?.motivering],
        ["Uw bijdrage", stap6?.h],
        ["U wilt een pgb", jaNee(stap6?.i?.pgbGewenst)],
      ]),
    ),
    ...sectie(
      "Doelen",
      lijst(verslag?.doelen.map(({ omschrijving, streefdatum }) => (streefdatum === undefined ? omschrijving : `${omschrijving} (uiterlijk ${formatDatum(streefdatum)})`))),
    ),
    ...sectie(
      "Wie de regie heeft",
      feiten([
        ["Naam", verslag?.regisseur?.naam],
        ["Organisatie", verslag?.regisseur?.organisatie],
        ["Hoe u hoort hoe het gaat", verslag?.regisseur?.terugkoppeling],
      ]),
    ),
    ...sectie(
      "Wat u van dit verslag vindt",
      lijst(reactie?.voorgesteldeWijzigingen.map((wijziging) => `U stelt voor: ${wijziging}`)),
      alinea(reactie === undefined ? undefined : reactie.stemtIn ? "U bent het eens met dit verslag." : "U bent het niet eens met dit verslag."),
    ),
    ...sectie(
      "De uitkomst",
      lijst(besluit?.uitkomsten.map((uitkomst) => UITKOMST[uitkomst])),
      alinea(besluit?.motivering),
      alinea(besluit === undefined ? undefined : REGEL),
      feiten([["Waarom wij van deze regel afwijken", besluit?.hardheid?.motivering]]),
    ),
  ];
};
