import { evaluateJaardatum } from "./evaluate-jaardatum.js";
import type { JaardatumNorm, KalenderNorm } from "./kalender-norm.js";
import type { Geplaatst } from "./plaats-periodiek.js";
import type { Jaarvraag } from "./verplichtingvraag.js";

const isJaardatum = (rij: KalenderNorm): rij is JaardatumNorm => rij.soort === "jaardatum";

/** The yearly duties whose last day falls in a year, about the year before; for use within this package. */
export const plaatsJaardatums = (normen: readonly KalenderNorm[], vraag: Jaarvraag): readonly Geplaatst[] => {
  const jaardatums = normen.filter(isJaardatum);
  // “Vóór 1 januari” falls a year earlier than the day it names, so the year itself is asked too.
  const eersten = jaardatums.filter(({ id }, plaats) => jaardatums.findIndex((rij) => rij.id === id) === plaats);
  return eersten.flatMap(({ id: norm, titel, uitvoerder, bron }) =>
    [vraag.jaar - 1, vraag.jaar].flatMap((overJaar): readonly Geplaatst[] =>
      evaluateJaardatum({ ...vraag, normen: jaardatums, norm, overJaar, omstandigheden: vraag.feiten?.omstandigheden }).match(
        ({ waarde, stappen, bronnen }) =>
          waarde._tag === "GeenJaarplicht" || Number(waarde.uitersteDatum.slice(0, 4)) !== vraag.jaar
            ? []
            : [
                {
                  _tag: "Programmaverplichting",
                  sleutel: `${norm}/${overJaar}`,
                  norm,
                  titel,
                  uitvoerder,
                  datum: waarde.uitersteDatum,
                  ...(waarde.voorbehoud === undefined ? {} : { voorbehoud: waarde.voorbehoud }),
                  stappen,
                  bronnen,
                },
              ],
        (reden) => (reden._tag === "NormNietGeldig" || overJaar === vraag.jaar ? [] : [{ norm, titel, uitvoerder, bronnen: [bron], reden }]),
      ),
    ),
  );
};
