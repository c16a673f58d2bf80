import type { Onderzoek } from "../onderzoek/onderzoek.js";
import { eersteOpenStap, laatsteStap } from "../onderzoek/stappenplan.js";
import type { Ontbrekend } from "./stuk.js";

type Verslag = NonNullable<Onderzoek["verslag"]>;

interface Doelregel extends Ontbrekend {
  readonly speelt: (verslag: Verslag) => boolean;
  readonly soort: Verslag["doelen"][number]["soort"];
  readonly metStreefdatum: boolean;
}

/** The goals that a report must have when something plays. @source W-29.3, W-29.4, W-29.5, W-29.6 */
const DOELREGELS: readonly Doelregel[] = [
  { eis: "W-29.3", naam: "een doel voor financiën", speelt: ({ financieleStress }) => financieleStress, soort: "financien", metStreefdatum: false },
  {
    eis: "W-29.4",
    naam: "een doel voor de daginvulling, met streefdatum",
    speelt: ({ daginvullingOntbreekt }) => daginvullingOntbreekt,
    soort: "daginvulling",
    metStreefdatum: true,
  },
  { eis: "W-29.5", naam: "een veiligheidsplan", speelt: ({ veiligheidszorg }) => veiligheidszorg, soort: "veiligheidsplan", metStreefdatum: false },
  { eis: "W-29.6", naam: "een doel voor afschalen, met streefdatum", speelt: ({ afschalenMogelijk }) => afschalenMogelijk, soort: "afschalen", metStreefdatum: true },
];

const mistDoel =
  (verslag: Verslag) =>
  ({ speelt, soort, metStreefdatum }: Doelregel): boolean =>
    speelt(verslag) && !verslag.doelen.some((doel) => doel.soort === soort && (!metStreefdatum || doel.streefdatum !== undefined));

/** What a report of an investigation still misses: steps, text, goals, the director, and what the resident says of it. @source W-27.1, W-29.1 to W-29.7 */
export const listOntbrekendInVerslag = (onderzoek: Onderzoek): readonly Ontbrekend[] => {
  const { verslag, reactie } = onderzoek;
  const open = eersteOpenStap(onderzoek, laatsteStap(onderzoek));
  return [
    ...(open === undefined ? [] : [{ eis: "W-27.1", naam: `stap ${open} van het stappenplan` } as const]),
    ...(verslag === undefined ? [{ eis: "W-29.1", naam: "de tekst van het verslag" } as const] : []),
    ...(verslag === undefined ? [] : DOELREGELS.filter(mistDoel(verslag)).map(({ eis, naam }) => ({ eis, naam }))),
    ...(verslag?.regisseurAangewezen === true && verslag.regisseur === undefined ? [{ eis: "W-29.7", naam: "de regisseur" } as const] : []),
    ...(reactie === undefined ? [{ eis: "W-29.1", naam: "wat de inwoner van het verslag vindt" } as const] : []),
  ];
};
