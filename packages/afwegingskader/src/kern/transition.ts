import { err, ok, type Result } from "@wmo-kit/domain/result";

import { ernstVan } from "../fout/ernst-van.js";
import type { Dossier } from "./dossier.js";
import type { Gebeurtenis } from "./gebeurtenis.js";
import type { Gevolg } from "./gevolg.js";
import { isEerder } from "./is-eerder.js";
import type { Beoordeling, Levensloop, Overgangsrij, Wachterbevinding } from "./levensloop.js";
import type { Normenboek } from "./normenboek.js";
import { isOordeelNodig } from "./wachter.js";
import type { Bevinding, WachtersHoudenTegen, Weigering } from "./weigering.js";
import { zetZaak } from "./zet-zaak.js";

/** The life cycles and norms with which a dossier is worked. */
export interface Omgeving {
  readonly levenslopen: ReadonlyMap<string, Levensloop>;
  readonly normen: Normenboek;
}

/** What an event did: the new dossier, what must happen outside, the row that was taken, and the warnings that were acknowledged. */
export interface Overgegaan {
  readonly dossier: Dossier;
  readonly rij: Overgangsrij;
  readonly gevolgen: readonly Gevolg[];
  readonly erkend: readonly Bevinding[];
}

const bevindingVan = (rij: Overgangsrij, { wachter, toetsing }: Wachterbevinding): Bevinding => ({
  code: wachter.code,
  wachter: wachter.naam,
  velden: isOordeelNodig(toetsing) ? {} : toetsing,
  eisen: rij.eisen,
  ...(rij.artikel === undefined ? {} : { artikel: rij.artikel }),
});

/** Sorts what the guards of a row found: blocked, to be acknowledged, acknowledged, or for a person to judge. */
export const sorteerBevindingen = (
  { rij, bevindingen }: Beoordeling,
  { erkend = [] }: Pick<Gebeurtenis, "erkend">,
): WachtersHoudenTegen & { readonly erkend: readonly Bevinding[] } => {
  const geblokkeerd: Bevinding[] = [];
  const teErkennen: Bevinding[] = [];
  const oordelen: (Bevinding & { readonly vraag: string })[] = [];
  const welErkend: Bevinding[] = [];
  for (const gevonden of bevindingen) {
    const bevinding = bevindingVan(rij, gevonden);
    if (isOordeelNodig(gevonden.toetsing)) oordelen.push({ ...bevinding, vraag: gevonden.toetsing.vraag });
    else if (ernstVan(bevinding.code) === "blok") geblokkeerd.push(bevinding);
    else if (erkend.some(({ code, reden }) => code === bevinding.code && reden.trim() !== "")) welErkend.push(bevinding);
    else teErkennen.push(bevinding);
  }
  return { _tag: "WachtersHoudenTegen", geblokkeerd, teErkennen, oordelen, erkend: welErkend };
};

// One list for every step that acknowledged nothing.
const GEEN_ERKEND: readonly Bevinding[] = Object.freeze([]);

/**
 * Takes one event into a dossier. Pure: the same dossier and event give the same answer, and a refusal changes nothing.
 * A block always refuses; a warning goes on when the event acknowledges it with a reason.
 *
 * @source lifecycle.md, notation and common rules
 */
export const transition = (dossier: Dossier, gebeurtenis: Gebeurtenis, omgeving: Omgeving): Result<Overgegaan, Weigering> => {
  const levensloop = omgeving.levenslopen.get(gebeurtenis.levensloop);
  if (levensloop === undefined) return err({ _tag: "LevensloopOnbekend", levensloop: gebeurtenis.levensloop });
  if (dossier.bijgewerkt !== undefined && isEerder(gebeurtenis.tijdstip, dossier.bijgewerkt))
    return err({ _tag: "GebeurtenisTeVroeg", bijgewerkt: dossier.bijgewerkt });
  const zaak = Object.hasOwn(dossier.zaken, gebeurtenis.zaak) ? dossier.zaken[gebeurtenis.zaak] : undefined;
  const beoordeling = levensloop.beoordeel(dossier, zaak, gebeurtenis, omgeving.normen);
  if (beoordeling === undefined)
    return err({
      _tag: "OvergangNietToegestaan",
      levensloop: levensloop.code,
      zaak: gebeurtenis.zaak,
      toestand: zaak?.toestand,
      gebeurtenis: gebeurtenis.soort,
      mogelijk: mogelijkeGebeurtenissen(levensloop, zaak?.toestand),
    });
  let erkend = GEEN_ERKEND;
  if (beoordeling.bevindingen.length > 0) {
    const gesorteerd = sorteerBevindingen(beoordeling, gebeurtenis);
    const { geblokkeerd, teErkennen, oordelen } = gesorteerd;
    if (geblokkeerd.length + teErkennen.length + oordelen.length > 0)
      return err({ _tag: "WachtersHoudenTegen", geblokkeerd, teErkennen, oordelen });
    erkend = gesorteerd.erkend;
  }
  const { zaak: nieuweZaak, gevolgen } = beoordeling.pasToe();
  return ok({
    dossier: { id: dossier.id, zaken: zetZaak(dossier.zaken, nieuweZaak), bijgewerkt: gebeurtenis.tijdstip },
    rij: beoordeling.rij,
    gevolgen,
    erkend,
  });
};

/** The events for which a life cycle has a row in a state; undefined asks for a case that does not exist yet. */
export const mogelijkeGebeurtenissen = ({ rijen }: Levensloop, toestand: string | undefined): readonly string[] => [
  ...new Set(
    rijen
      .filter(({ van }) => (toestand === undefined ? van === "nieuw" : van !== "nieuw" && van.includes(toestand)))
      .map(({ gebeurtenis }) => gebeurtenis),
  ),
];
