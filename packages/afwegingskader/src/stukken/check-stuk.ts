import { err, ok, type Result } from "@wmo-kit/domain/result";

import { isAfwijzingVolledig } from "../advies/evaluate-vier-ogen.js";
import { listOntbrekendeBestelgegevens } from "../advies/list-ontbrekende-bestelgegevens.js";
import { isActieCompleet } from "../basishulp/actie.js";
import { listOntbrekendePlanonderdelen } from "../basishulp/list-ontbrekende-planonderdelen.js";
import { onderdelenDieMissen } from "../ondersteuning/onderdelen-die-missen.js";
import { listOntbrekendInVerslag } from "./list-ontbrekend-in-verslag.js";
import type { Ontbrekend, Stuk, StukOnvolledig, StukVan } from "./stuk.js";
import { OVERDRACHTONDERDELEN, type WarmeOverdracht } from "./warme-overdracht.js";

const indien = (mist: boolean, eis: Ontbrekend["eis"], naam: string): readonly Ontbrekend[] => (mist ? [{ eis, naam }] : []);

const inOverdracht = (overdracht: WarmeOverdracht): readonly Ontbrekend[] => {
  const gevuld = new Map(Object.entries(overdracht));
  return Object.entries(OVERDRACHTONDERDELEN).filter(([veld]) => gevuld.get(veld) === undefined).map(([, { naam, eis }]) => ({ naam, eis }));
};

const inPlan = ({ plan, instemming }: StukVan<"plan-van-aanpak">): readonly Ontbrekend[] => [
  ...listOntbrekendePlanonderdelen(plan).map(({ eis, naam }) => ({ eis, naam })),
  ...indien(!(plan.acties ?? []).every(isActieCompleet), "W-8.4.9", "eigenaar, streefdatum en evaluatiemoment van elke actie"),
  ...indien(instemming?.stemtIn === undefined, "W-8.2", "of de inwoner instemt"),
  ...indien(instemming?.wilExemplaar === undefined, "W-8.2", "of de inwoner een exemplaar wil"),
];

// Each half is looked at with the other one filled in.
const inAfwijzing = ({ grond, motivering }: StukVan<"negatief-advies">["afwijzing"]): readonly Ontbrekend[] => [
  ...indien(!isAfwijzingVolledig({ grond, motivering: "ja" }), "W-35", "de afwijzingsgrond"),
  ...indien(!isAfwijzingVolledig({ grond: "ja", motivering }), "W-35", "de onderbouwing"),
];

/** What a document still misses, all of it, in the words people use. Empty when it is complete. */
export const listOntbrekendInStuk = (stuk: Stuk): readonly Ontbrekend[] => {
  switch (stuk.soort) {
    case "onderzoeksverslag":
      return listOntbrekendInVerslag(stuk.onderzoek);
    case "plan-van-aanpak":
      return inPlan(stuk);
    case "productbestelling":
      return listOntbrekendeBestelgegevens(stuk.bestelling).map((naam) => ({ eis: "W-34", naam }));
    case "negatief-advies":
      return inAfwijzing(stuk.afwijzing);
    case "ondersteuningsplan":
      return onderdelenDieMissen(stuk.plan).map((naam) => ({ eis: "D-12.2", naam }));
    case "warme-overdracht":
      return inOverdracht(stuk.overdracht);
  }
};

/** Lets a complete document through, or says everything it misses. @source W-8.4, W-29.1, W-34, W-35, D-12.2, D-12.4 */
export const checkStuk = <S extends Stuk>(stuk: S): Result<S, StukOnvolledig> => {
  const mist = listOntbrekendInStuk(stuk);
  return mist.length === 0 ? ok(stuk) : err({ _tag: "StukOnvolledig", soort: stuk.soort, mist });
};
