import { groepeerOp } from "../keten/sleutel.js";
import { findToewijzing } from "../keten/toewijzingen.js";
import { isCrediteerbaar, isOnterecht, makeEerderboek, redenVanVaste } from "./eerder.js";
import type { Kandidaat } from "./kandidaat.js";
import { kiesPassend } from "./kies-passend.js";
import type { Plan, Werkblad } from "./plan.js";
import { planCorrectie, planNieuwe, planVaste } from "./plan-groep.js";
import { makeRuimte } from "./ruimte.js";
import { screenRegistratie } from "./screen-registratie.js";
import type { Declaratieopdracht } from "./voorstel.js";

const beginWerkblad = (opdracht: Declaratieopdracht): Werkblad => {
  const ruimte = makeRuimte(opdracht);
  return {
    boek: makeEerderboek(opdracht),
    ruimte,
    geefTerug: ({ bekend: { bsn, prestatie } }) => {
      const toewijzing = findToewijzing(opdracht.keten.toewijzingen, opdracht.kop, { bsn, nummer: prestatie.toewijzingNummer });
      if (toewijzing !== undefined) ruimte.geefTerug(bsn, toewijzing, prestatie);
    },
    credits: [],
    debets: [],
    redenen: new Map(),
  };
};

const screenAlle = (opdracht: Declaratieopdracht, { redenen }: Werkblad): readonly Kandidaat[] =>
  opdracht.registraties.flatMap((registratie) =>
    screenRegistratie(registratie, opdracht).match(
      (kandidaat) => [kandidaat],
      (reden) => {
        redenen.set(registratie.id, reden);
        return [];
      },
    ),
  );

/** Groups of which every earlier line may be taken back. A second line in one group is one that should not be there: nothing is done to it. */
const listVrij = ({ boek, redenen }: Werkblad, gevraagd: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...boek.perGroep].flatMap(([groep, [regel, ...meer]]) => (regel !== undefined && meer.length === 0 && isCrediteerbaar(regel, gevraagd, redenen) ? [groep] : [])));

/** What was refused but stands in an earlier line: it is right there, it waits for the line, or the line is put right. */
const herzieRedenen = ({ boek, redenen }: Werkblad, vrij: ReadonlySet<string>): void => {
  for (const [id, reden] of redenen) {
    const regel = boek.perRegistratie.get(id);
    if (regel === undefined) continue;
    if (!isOnterecht(reden)) redenen.set(id, { _tag: "AlGedeclareerd", referentieNummer: regel.referentieNummer });
    else if (!vrij.has(regel.groep)) redenen.set(id, redenVanVaste(regel));
  }
};

/** Support that now belongs in another line than the one it was claimed in, while that one cannot be taken back. */
const isGevangen = ({ boek }: Werkblad, vrij: ReadonlySet<string>, { registratie, groep }: Kandidaat): boolean => {
  const regel = boek.perRegistratie.get(registratie.id);
  return regel !== undefined && regel.groep !== groep && !vrij.has(regel.groep);
};

/**
 * Decides what to claim and what to take back. Earlier lines that are right stay; a granted one that is not is taken back whole
 * and claimed anew; one without an answer has to wait for it. What no longer fits the volume is left out, the latest day first.
 *
 * @source D-20.10, D-20.15; iWmo 3.2, IV085, IV089, OP366, TR321, TR322, TR369, TR389
 */
export const planRegels = (opdracht: Declaratieopdracht): Plan => {
  const blad = beginWerkblad(opdracht);
  const { boek, redenen, credits, debets } = blad;
  const alle = screenAlle(opdracht, blad);
  const gevraagd = new Set(opdracht.registraties.map(({ id }) => id));
  const vrij = listVrij(blad, gevraagd);
  herzieRedenen(blad, vrij);
  for (const kandidaat of alle) {
    const regel = boek.perRegistratie.get(kandidaat.registratie.id);
    if (regel !== undefined && isGevangen(blad, vrij, kandidaat)) redenen.set(kandidaat.registratie.id, redenVanVaste(regel));
  }
  const groepen = groepeerOp(alle.filter((kandidaat) => !isGevangen(blad, vrij, kandidaat)), ({ groep }) => groep); // prettier-ignore
  // What nothing is left of is taken back first, so that its volume is free again.
  for (const regel of new Set([...gevraagd].flatMap((id) => boek.perRegistratie.get(id) ?? []))) {
    if (groepen.has(regel.groep) || !vrij.has(regel.groep)) continue;
    blad.geefTerug(regel);
    credits.push(regel);
  }
  for (const [groep, leden] of groepen) {
    const [regel] = boek.perGroep.get(groep) ?? [];
    if (regel === undefined) {
      const { passend, over } = kiesPassend(leden, new Set(), blad.ruimte);
      for (const [{ registratie }, reden] of over) redenen.set(registratie.id, reden);
      planNieuwe(blad, passend);
    } else if (vrij.has(groep)) planCorrectie(blad, leden, regel);
    else planVaste(blad, leden, regel);
  }
  return { credits, debets, redenen };
};
