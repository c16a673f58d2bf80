import { addVerhouding, compareVerhouding, makeVerhouding, type IsoDatum, type Verhouding } from "@wmo-kit/domain";

import { relatiesOp } from "./is-actief.js";
import type { Netwerkkaart } from "./netwerkkaart.js";

/** What is wrong with the map itself; nothing is concluded from it until it is put right. */
export type Kaartfout =
  | { readonly _tag: "KenmerkDubbel"; readonly kenmerk: string }
  | { readonly _tag: "OpdrachtnemerOntbreekt"; readonly kenmerk: string }
  | { readonly _tag: "KenmerkOnbekend"; readonly relatie: number; readonly kant: "van" | "naar"; readonly kenmerk: string }
  | { readonly _tag: "RelatieMetZichzelf"; readonly relatie: number; readonly kenmerk: string }
  | { readonly _tag: "BelangInPersoon"; readonly relatie: number; readonly kenmerk: string }
  | { readonly _tag: "DeelOngeldig"; readonly relatie: number; readonly wat: "aandelen" | "stemrecht" }
  | { readonly _tag: "MeerDanGeheel"; readonly rechtspersoon: string; readonly wat: "aandelen" | "stemrecht"; readonly som: Verhouding };

const NUL = makeVerhouding(0, 1).unwrapOr(null);
const EEN = makeVerhouding(1, 1).unwrapOr(null);

const dubbele = ({ rechtspersonen, personen }: Netwerkkaart): readonly Kaartfout[] => {
  const namen = [...rechtspersonen, ...personen].map(({ kenmerk }) => kenmerk);
  return [...new Set(namen.filter((kenmerk, plek) => namen.indexOf(kenmerk) !== plek))].map((kenmerk) => ({ _tag: "KenmerkDubbel", kenmerk }));
};

const relatiefouten = ({ rechtspersonen, personen, relaties }: Netwerkkaart): readonly Kaartfout[] => {
  const entiteiten = new Set(rechtspersonen.map(({ kenmerk }) => kenmerk));
  const bekend = new Set([...entiteiten, ...personen.map(({ kenmerk }) => kenmerk)]);
  return relaties.flatMap((relatie, nummer): readonly Kaartfout[] => {
    const delen = relatie.soort === "belang" ? (["aandelen", "stemrecht"] as const).map((wat) => ({ wat, deel: relatie[wat] })) : [];
    const inPersoon = (relatie.soort === "belang" || relatie.soort === "functie") && bekend.has(relatie.naar) && !entiteiten.has(relatie.naar);
    return [
      ...(["van", "naar"] as const).flatMap((kant): readonly Kaartfout[] => (bekend.has(relatie[kant]) ? [] : [{ _tag: "KenmerkOnbekend", relatie: nummer, kant, kenmerk: relatie[kant] }])),
      ...(relatie.van === relatie.naar ? [{ _tag: "RelatieMetZichzelf", relatie: nummer, kenmerk: relatie.van } as const] : []),
      ...(inPersoon ? [{ _tag: "BelangInPersoon", relatie: nummer, kenmerk: relatie.naar } as const] : []),
      ...delen.flatMap(({ wat, deel }): readonly Kaartfout[] => (deel !== null && (deel.teller < 0n || deel.teller > deel.noemer) ? [{ _tag: "DeelOngeldig", relatie: nummer, wat }] : [])),
    ];
  });
};

const teVeel = ({ rechtspersonen, relaties }: Netwerkkaart, peildatum: IsoDatum): readonly Kaartfout[] =>
  rechtspersonen.flatMap(({ kenmerk: rechtspersoon }) =>
    (["aandelen", "stemrecht"] as const).flatMap((wat): readonly Kaartfout[] => {
      const delen = relatiesOp(relaties, "belang", peildatum).flatMap((belang) => (belang.naar === rechtspersoon && belang[wat] !== null ? [belang[wat]] : []));
      const som = delen.reduce<Verhouding | null>((tot, deel) => (tot === null ? null : addVerhouding(tot, deel)), NUL);
      return som !== null && EEN !== null && compareVerhouding(som, EEN) > 0 ? [{ _tag: "MeerDanGeheel", rechtspersoon, wat, som }] : [];
    }),
  );

/** Everything that is wrong with a map, at once. */
export const checkKaart = (kaart: Netwerkkaart, peildatum: IsoDatum): readonly Kaartfout[] => [
  ...dubbele(kaart),
  ...(kaart.rechtspersonen.some(({ kenmerk }) => kenmerk === kaart.opdrachtnemer) ? [] : [{ _tag: "OpdrachtnemerOntbreekt", kenmerk: kaart.opdrachtnemer } as const]),
  ...relatiefouten(kaart),
  ...teVeel(kaart, peildatum),
];
