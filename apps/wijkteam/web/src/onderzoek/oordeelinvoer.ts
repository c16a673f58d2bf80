import type { Json } from "@wmo-kit/schermen";

import type { Onderzoekweergave } from "../../../src/onderzoek/weergave.js";

/** What stands in the table of step 4, as typed: by `activiteit element` the verdict and its reason. */
export interface Oordeelinvoer {
  readonly oordelen: Readonly<Record<string, { readonly oordeel: string; readonly motivering: string }>>;
  readonly samen: Readonly<Record<string, string>>;
  readonly inwoner: string;
  readonly netwerk: string;
  readonly netwerkToelichting: string;
  readonly mantelzorger: string;
}

/** Something that must be put right, with the field it is about. */
export interface Oordeelfout {
  readonly veld: string;
  readonly naam: string;
  readonly tekst: string;
}

/** The name of one cell of the table. */
export const celVan = (activiteit: string, element: string): string => `${activiteit} ${element}`;

/** The id on the page of one field of the table. */
export const veldVan = (cel: string, deel: "oordeel" | "motivering" | "samen"): string => `oordeel-${cel.replaceAll(/[^\w-]/gu, "-")}-${deel}`;

const jaNee = (waarde: boolean | null): string => (waarde === null ? "" : waarde ? "ja" : "nee");

const activiteitenVan = ({ deelvragen }: Pick<Onderzoekweergave, "deelvragen">) => deelvragen.flatMap(({ problemen }) => problemen.flatMap(({ activiteiten }) => activiteiten));

/** The table as it opens: what was judged before stands in it. */
export const startOordelen = (onderzoek: Pick<Onderzoekweergave, "deelvragen" | "netwerk">): Oordeelinvoer => ({
  oordelen: Object.fromEntries(
    activiteitenVan(onderzoek).flatMap(({ id, oordelen }) =>
      oordelen.map(({ element, oordeel, motivering }) => [celVan(id, element), { oordeel: oordeel ?? "", motivering: motivering ?? "" }]),
    ),
  ),
  samen: Object.fromEntries(activiteitenVan(onderzoek).map(({ id, samenMotivering }) => [id, samenMotivering ?? ""])),
  inwoner: jaNee(onderzoek.netwerk.inwonerBetrokken),
  netwerk: jaNee(onderzoek.netwerk.netwerkBetrokken),
  netwerkToelichting: onderzoek.netwerk.toelichting ?? "",
  mantelzorger: onderzoek.netwerk.mantelzorger ?? "",
});

/** What must be put right before it can go: a verdict has a reason, a reason has a verdict, and it is said who took part. Empty cells may wait. */
export const findOordeelfouten = (onderzoek: Pick<Onderzoekweergave, "deelvragen">, invoer: Oordeelinvoer): readonly Oordeelfout[] => [
  ...activiteitenVan(onderzoek).flatMap(({ id, omschrijving, oordelen }) =>
    oordelen.flatMap(({ element, naam }): readonly Oordeelfout[] => {
      const { oordeel = "", motivering = "" } = invoer.oordelen[celVan(id, element)] ?? {};
      if ((oordeel === "") === (motivering.trim() === "")) return [];
      const plaats = `${omschrijving} ${element}. ${naam}`;
      return oordeel === ""
        ? [{ veld: veldVan(celVan(id, element), "oordeel"), naam: plaats, tekst: "Kies een oordeel." }]
        : [{ veld: veldVan(celVan(id, element), "motivering"), naam: plaats, tekst: "Leg uit waarom." }];
    }),
  ),
  ...(invoer.inwoner === "" ? [{ veld: "oordeel-inwoner", naam: "Is de inwoner betrokken?", tekst: "Maak een keuze." }] : []),
  ...(invoer.netwerk === "" ? [{ veld: "oordeel-netwerk", naam: "Is het netwerk betrokken?", tekst: "Maak een keuze." }] : []),
];

const gevuld = (tekst: string): boolean => tekst.trim() !== "";

/** The table as the step takes it; what is empty is left out. @source W-27.1.4 */
export const toStap4 = (onderzoek: Pick<Onderzoekweergave, "deelvragen">, invoer: Oordeelinvoer): { readonly [naam: string]: Json } => ({
  oordelen: activiteitenVan(onderzoek).flatMap(({ id, oordelen }) =>
    oordelen.flatMap(({ element }) => {
      const { oordeel = "", motivering = "" } = invoer.oordelen[celVan(id, element)] ?? {};
      return oordeel === "" ? [] : [{ activiteit: id, element, oordeel, motivering: motivering.trim() }];
    }),
  ),
  samen: activiteitenVan(onderzoek).flatMap(({ id }) => {
    const motivering = invoer.samen[id] ?? "";
    return gevuld(motivering) ? [{ activiteit: id, motivering: motivering.trim() }] : [];
  }),
  inwonerBetrokken: invoer.inwoner === "ja",
  netwerk: { betrokken: invoer.netwerk === "ja", ...(gevuld(invoer.netwerkToelichting) ? { toelichting: invoer.netwerkToelichting.trim() } : {}) },
  ...(gevuld(invoer.mantelzorger) ? { steunVoorMantelzorger: invoer.mantelzorger.trim() } : {}),
});
