import { compareVerhouding, type Verhouding } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";

import type { Cijfers } from "../jaarrekening/cijfers.js";
import type { Boekjaar } from "../jaarrekening/jaarrekening.js";
import type { FinancieleNorm, Grenswaarde } from "../norm/financiele-norm.js";
import { leesNormwaarde } from "../norm/lees-normwaarde.js";
import { selectRij, type Rijvraag } from "../norm/select-rijen.js";
import { rekenFormule, type Rekenuitkomst } from "../oordeel/reken-formule.js";
import { geenOordeel } from "../oordeel/oordeel.js";
import type { Toetsstap } from "../oordeel/stap.js";
import type { Toets, Toetsuitkomst } from "../oordeel/toets.js";
import { maakToets } from "./maak-toets.js";
import { selectToetsrijen } from "./select-toetsrijen.js";
import type { Toetsfout } from "./toetsfout.js";

/** The figures of one financial year. */
export interface Jaarcijfers {
  readonly boekjaar: Boekjaar;
  readonly cijfers: Cijfers;
}

/** The years before the day, oldest first; the last ones are used, as many as the requirement says. */
export interface Meerjarenvraag extends Rijvraag<FinancieleNorm> {
  readonly grenswaarden: readonly Grenswaarde[];
  readonly jaren: readonly Jaarcijfers[];
}

/** The best of the years, with the margin of each, oldest first; null when it is unknown. */
export interface Meerjarentoets extends Toets {
  readonly marges: readonly (Verhouding | null)[];
}

const hoogste = (marges: readonly Verhouding[]): Verhouding | null =>
  marges.reduce<Verhouding | null>((best, marge) => (best === null || compareVerhouding(marge, best) > 0 ? marge : best), null);

const jaarstappen = ({ boekjaar }: Jaarcijfers, { getallen, gemeten }: Rekenuitkomst): readonly Toetsstap[] => [
  ...getallen.map((getal) => ({ _tag: "GetalGebruikt", ...getal, boekjaar }) as const),
  ...(gemeten === null ? [] : [{ _tag: "Gemeten", gemeten, eenheid: "percentage", boekjaar } as const]),
];

/**
 * Whether the result after tax was at least the norm in one of the last years. A known good year is enough;
 * a bad year says nothing as long as the other is unknown.
 *
 * @source D-24.1.f
 */
export const evaluateResultaatTweeJaar = (vraag: Meerjarenvraag): Result<Toetsuitkomst<Meerjarentoets>, Toetsfout> =>
  selectToetsrijen(vraag, "D-24.1.f").andThen((gekozen) =>
    selectRij({ ...vraag, normen: vraag.grenswaarden }, "D-24.1.f.jaren").andThen(({ rij }) =>
      leesNormwaarde(rij).andThen((aantal) => {
        const { formule } = gekozen[0].rij;
        const nodig = aantal === null ? vraag.jaren.length : Number(aantal.teller / aantal.noemer);
        const jaren = nodig === 0 ? [] : vraag.jaren.slice(-nodig);
        const uitkomsten = jaren.map(({ cijfers }) => rekenFormule(formule, cijfers));
        const marges = uitkomsten.map(({ gemeten }) => gemeten);
        const bekend = marges.filter((marge) => marge !== null);
        const volledig = bekend.length === nodig && aantal !== null;
        const reden = uitkomsten.find((uitkomst) => uitkomst.reden !== null)?.reden ?? null;
        const getallen = uitkomsten.flatMap((uitkomst, plaats) => {
          const boekjaar = jaren[plaats]?.boekjaar;
          return uitkomst.getallen.map((getal) => (boekjaar === undefined ? getal : { ...getal, boekjaar }));
        });
        const stappen = uitkomsten.flatMap((uitkomst, plaats) => {
          const jaar = jaren[plaats];
          return jaar === undefined ? [] : jaarstappen(jaar, uitkomst);
        });
        return maakToets(gekozen, { gemeten: hoogste(bekend), reden, getallen: [], formule: formule.tekst, stappen }, vraag).map((uitkomst) => {
          const onzeker = !volledig && uitkomst.waarde.oordeel.soort === "voldoet niet";
          const oordeel = onzeker ? geenOordeel(reden ?? "cijfer ontbreekt") : uitkomst.waarde.oordeel;
          return { ...uitkomst, waarde: { ...uitkomst.waarde, getallen, marges, oordeel } };
        });
      }),
    ),
  );
