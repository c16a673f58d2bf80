import { compareVerhouding, subtractVerhouding } from "@wmo-kit/domain";

import { somVan } from "../oordeel/reken-formule.js";
import type { DeelGroterDanGeheel, Jaarbevinding } from "./bevinding.js";
import { listCijfers, type Cijfers } from "./cijfers.js";
import type { Jaarrekening } from "./jaarrekening.js";
import { LIJSTEN, listPlekken, type Plek } from "./list-plekken.js";
import { SUBTOTALEN } from "./subtotaal.table.js";
import { VELDEN, type Veld } from "./velden.table.js";

const checkPlek = ({ pad, veld, waarde }: Plek): readonly Jaarbevinding[] => {
  if (waarde === null) return [{ _tag: "CijferOntbreekt", pad, veld }];
  return waarde.teller < 0n && VELDEN[veld].teken === "nul of meer" ? [{ _tag: "TekenOnjuist", pad, veld }] : [];
};

const checkSommen = (cijfers: Cijfers): readonly Jaarbevinding[] =>
  SUBTOTALEN.flatMap(({ totaal, delen, soort }) => {
    const geheel = cijfers[totaal] ?? null;
    const som = somVan(delen, cijfers);
    if (geheel === null || som === null) return [];
    const verschil = subtractVerhouding(geheel, som);
    return verschil.teller === 0n
      ? []
      : [{ _tag: "TeltNietOp", pad: totaal.split("."), veld: totaal, soort, delen: delen.map(({ veld }) => veld), verschil }];
  });

/** A part and the whole it cannot exceed. */
const DELEN: readonly (readonly [Veld, Veld])[] = [
  ["personeel.professionalsMinstens28Uur", "personeel.professionals"],
  ["personeel.personenNietInLoondienst", "personeel.personenTotaal"],
  ["personeel.ziektedagen", "personeel.beschikbareDagen"],
  ["resultatenrekening.nettoOmzet", "resultatenrekening.omzet"],
];

const checkDelen = (cijfers: Cijfers): readonly DeelGroterDanGeheel[] =>
  DELEN.flatMap(([veld, geheel]) => {
    const [deel, alles] = [cijfers[veld] ?? null, cijfers[geheel] ?? null];
    if (deel === null || alles === null || compareVerhouding(deel, alles) <= 0) return [];
    return [{ _tag: "DeelGroterDanGeheel", pad: veld.split("."), veld, geheel }];
  });

/**
 * Everything that is missing, has the wrong sign or does not add up in the accounts of one year, all at once.
 * A sum of which a part is missing is not tested; the part itself is a finding.
 *
 * @source D-24.1; W-104.3
 */
export const checkJaarrekening = (jaarrekening: Jaarrekening): readonly Jaarbevinding[] => {
  const cijfers = listCijfers(jaarrekening);
  return [
    ...LIJSTEN.flatMap((lijst): readonly Jaarbevinding[] => (jaarrekening[lijst] === null ? [{ _tag: "LijstOntbreekt", pad: [lijst] }] : [])),
    ...listPlekken(jaarrekening).flatMap(checkPlek),
    ...checkSommen(cijfers),
    ...checkDelen(cijfers),
  ];
};
