import type { Levensloop, Overgangsrij } from "../kern/levensloop.js";
import { verzondenNietWijzigbaar } from "../kern/verzonden-niet-wijzigbaar.js";
import { formatCode } from "./format-code.js";
import type { Aantekening, Groep, Pijl, Tekening } from "./tekening.js";

/** From how many states on a row is drawn from one node for all of them. @unit states */
const GROEP_VANAF = 4;

const labelVan = ({ gebeurtenis, als }: Overgangsrij): string => {
  const naam = formatCode(gebeurtenis);
  return als === undefined ? naam : `${naam} [${formatCode(als)}]`;
};

// Such a row only gives the refusal its code: nothing ever goes there.
const isBegaanbaar = ({ wachters }: Overgangsrij): boolean => wachters.every(({ naam }) => naam !== verzondenNietWijzigbaar.naam);

const groepenVan = (rijen: readonly Overgangsrij[]): readonly Groep[] => {
  const groepen = new Map<string, Groep>();
  for (const { van } of rijen) {
    if (van === "nieuw" || van.length < GROEP_VANAF) continue;
    const sleutel = van.join(" ");
    if (!groepen.has(sleutel)) groepen.set(sleutel, { id: `groep-${groepen.size + 1}`, leden: van });
  }
  return [...groepen.values()];
};

// Events between the same two nodes share one arrow.
const voegSamen = (pijlen: readonly Pijl[]): readonly Pijl[] => {
  const samen = new Map<string, Pijl>();
  for (const pijl of pijlen) {
    const sleutel = `${pijl.van ?? "*"} ${pijl.naar ?? "*"}`;
    const eerder = samen.get(sleutel);
    samen.set(sleutel, eerder === undefined ? pijl : { ...eerder, labels: [...new Set([...eerder.labels, ...pijl.labels])] });
  }
  return [...samen.values()];
};

/**
 * Draws a life cycle from its rows. A row from four states or more starts in one node for all of them;
 * the arrow from the state just before its target is drawn too, unless the target is an end, so that the main road stays visible.
 */
export const makeTekening = ({ toestanden, rijen: alle }: Pick<Levensloop, "toestanden" | "rijen">): Tekening => {
  const rijen = alle.filter(isBegaanbaar);
  const groepen = groepenVan(rijen);
  const verlaat = new Set(rijen.flatMap(({ van }) => (van === "nieuw" ? [] : van)));
  const pijlen: Pijl[] = [];
  const blijft: Pijl[] = [];
  for (const rij of rijen) {
    const labels = [labelVan(rij)];
    const { van, naar } = rij;
    if (van === "nieuw") {
      pijlen.push({ van: undefined, naar, labels });
      continue;
    }
    const groep = groepen.find(({ leden }) => leden.join(" ") === van.join(" "));
    const voorganger = naar === undefined || !verlaat.has(naar) ? undefined : toestanden[toestanden.indexOf(naar) - 1];
    const knopen = groep === undefined ? van : van.filter((toestand) => toestand === voorganger).concat(groep.id);
    for (const knoop of knopen) (naar === undefined || naar === knoop ? blijft : pijlen).push({ van: knoop, naar: knoop === naar ? undefined : naar, labels });
  }
  const einden = toestanden.filter((toestand) => !verlaat.has(toestand)).map((toestand): Pijl => ({ van: toestand, naar: undefined, labels: [] }));
  return {
    toestanden,
    groepen,
    pijlen: [...voegSamen(pijlen), ...einden],
    aantekeningen: voegSamen(blijft).flatMap(({ van, labels }): readonly Aantekening[] => (van === undefined ? [] : [{ bij: van, labels }])),
  };
};
