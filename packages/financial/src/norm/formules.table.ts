import { min, plus, type Formule } from "./formule.js";

/** Equity over total income. @source D-24.1.c */
export const WEERSTANDSVERMOGEN: Formule = {
  tekst: "eigen vermogen gedeeld door totale baten",
  teller: [plus("balans.eigenVermogen")],
  noemer: [plus("resultatenrekening.totaleBaten")],
};

/** Equity over total capital. @source D-24.1.d */
export const SOLVABILITEIT: Formule = {
  tekst: "eigen vermogen gedeeld door totaal vermogen",
  teller: [plus("balans.eigenVermogen")],
  noemer: [plus("balans.totaalPassiva")],
};

/** Current assets with cash over short-term debt. @source D-24.1.b; W-81; norms.md A-02 */
export const CURRENT_RATIO: Formule = {
  tekst: "vlottende activa plus liquide middelen, gedeeld door kortlopende schulden",
  teller: [plus("balans.vlottendeActivaZonderLiquideMiddelen"), plus("balans.liquideMiddelen")],
  noemer: [plus("balans.kortlopendeSchulden")],
};

/** Result after tax over net turnover. @source D-24.1.f, D-24.1.g */
export const MARGE_NA_BELASTING: Formule = {
  tekst: "resultaat na belasting gedeeld door netto-omzet",
  teller: [plus("resultatenrekening.resultaatNaBelasting")],
  noemer: [plus("resultatenrekening.nettoOmzet")],
};

const geschoond = [
  plus("resultatenrekening.resultaatVoorBelasting"),
  min("resultatenrekening.resultaatDeelnemingen"),
  min("resultatenrekening.financieelResultaat"),
  min("resultatenrekening.uitzonderlijkResultaat"),
] as const;

/** The operating result as it is printed: the amortisation is taken away. @source D-24.1.g.a; norms.md A-04 */
export const OPERATIONEEL_ZOALS_GEDRUKT: Formule = {
  tekst:
    "resultaat voor belasting min resultaat uit deelnemingen min financieel resultaat min uitzonderlijk resultaat min afschrijving op immateriële vaste activa, gedeeld door netto-omzet",
  teller: [...geschoond, min("resultatenrekening.afschrijvingImmaterieleVasteActiva")],
  noemer: [plus("resultatenrekening.nettoOmzet")],
};

/** The operating result with the amortisation added back. @source D-24.1.g; norms.md A-04 */
export const OPERATIONEEL_TERUGGETELD: Formule = {
  tekst:
    "resultaat voor belasting min resultaat uit deelnemingen min financieel resultaat min uitzonderlijk resultaat plus afschrijving op immateriële vaste activa, gedeeld door netto-omzet",
  teller: [...geschoond, plus("resultatenrekening.afschrijvingImmaterieleVasteActiva")],
  noemer: [plus("resultatenrekening.nettoOmzet")],
};

/** Pay of the board with shareholding partners over the turnover of the entity. @source D-24.1.m; norms.md A-29 */
export const BELONING_BESTUUR: Formule = {
  tekst: "totale beloning van het bestuur met aandeelhoudende partners, gedeeld door omzet",
  teller: [plus("beloningen.bestuur")],
  noemer: [plus("resultatenrekening.omzet")],
};

/** The same over net turnover. @source norms.md A-29 */
export const BELONING_BESTUUR_NETTO: Formule = {
  tekst: "totale beloning van het bestuur met aandeelhoudende partners, gedeeld door netto-omzet",
  teller: [plus("beloningen.bestuur")],
  noemer: [plus("resultatenrekening.nettoOmzet")],
};

/** Turnover of staff, absence, and people not employed: indicators without a norm. @source D-22.2; W-89.2, W-90.3 */
export const VERLOOP: Formule = {
  tekst: "uitstroom in fte gedeeld door totaal fte",
  teller: [plus("personeel.fteUitstroom")],
  noemer: [plus("personeel.fteTotaal")],
};
export const VERZUIM: Formule = {
  tekst: "ziektedagen gedeeld door beschikbare dagen",
  teller: [plus("personeel.ziektedagen")],
  noemer: [plus("personeel.beschikbareDagen")],
};
export const PNIL: Formule = {
  tekst: "personen niet in loondienst gedeeld door personen in totaal",
  teller: [plus("personeel.personenNietInLoondienst")],
  noemer: [plus("personeel.personenTotaal")],
};

/** What was charged above real cost. @source D-25.5; W-90.5; norms.md A-38 */
export const OPSLAG_ONDERAANNEMER: Formule = {
  tekst: "doorberekende eigen kosten min werkelijke eigen kosten",
  teller: [plus("onderaannemers.doorberekend"), min("onderaannemers.werkelijkeKosten")],
  noemer: [],
};

/** One figure as it stands: an amount that is held against a limit. */
export const bedragVan = (veld: Formule["teller"][number]["veld"], tekst: string): Formule => ({ tekst, teller: [plus(veld)], noemer: [] });

/** The pay of the WNT: what is earned, and what is set aside for later. @source W-90.6; WNT 1.1 */
export const BEZOLDIGING: Formule = {
  tekst: "salaris plus managementfee plus opbouw van pensioen",
  teller: [plus("beloningen.salaris"), plus("beloningen.managementFee"), plus("beloningen.pensioenopbouw")],
  noemer: [],
};

/** Everything that reaches a director through the provider. @source D-24.1.l, D-fn6 */
export const TOTALE_BELONING: Formule = {
  tekst:
    "salaris plus managementfee plus opbouw van pensioen plus dividend plus rente plus beloning voor een andere functie plus groei van reserves",
  teller: [
    ...BEZOLDIGING.teller,
    plus("beloningen.dividend"),
    plus("beloningen.rente"),
    plus("beloningen.inhuurAndereFunctie"),
    plus("beloningen.waardegroeiReserves"),
  ],
  noemer: [],
};

const aandeel = (veld: Formule["teller"][number]["veld"], tekst: string): Formule => ({
  tekst: `${tekst} gedeeld door totale lasten`,
  teller: [plus(veld)],
  noemer: [plus("resultatenrekening.totaleLasten")],
});

/** The shares of the costs, for the expert who judges whether they fit the service. @source D-24.1.e */
export const KOSTENAANDELEN: readonly Formule[] = [
  aandeel("resultatenrekening.personeelskosten", "personeelskosten"),
  aandeel("resultatenrekening.inhuurPersoneel", "inhuur van personeel"),
  aandeel("resultatenrekening.onderaanneming", "kosten van onderaanneming"),
  aandeel("resultatenrekening.huisvestingskosten", "huisvestingskosten"),
  aandeel("resultatenrekening.overigeKosten", "overige kosten"),
];

/** The part of the result that left the entity. @source D-24.1.i */
export const UITGEKEERD_DEEL: Formule = {
  tekst: "dividend, rechtstreeks en via gelieerde rechtspersonen, gedeeld door resultaat na belasting",
  teller: [plus("uitkeringen.dividend"), plus("uitkeringen.indirectDividend")],
  noemer: [plus("resultatenrekening.resultaatNaBelasting")],
};
