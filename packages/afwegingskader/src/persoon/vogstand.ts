import { addDagen, type Contractprofiel, type IsoDatum, type NormId, type Periode } from "@wmo-kit/domain";
import { evaluateOuderdomDoorlopend, OUDERDOMSNORMEN, type DoorlopendeOuderdom } from "@wmo-kit/timeliness/meting";

import type { Persoon } from "./persoon.js";
import { heeftProfiel, vogeisVan } from "./vog-van.js";
import { VOG_INSTELLING } from "./vogeis.table.js";

/**
 * How the VOG of a person stands on a day of work, by the rule for self-employed contractors.
 * Nothing when no such rule holds for the person, or the norm is not valid on that day.
 *
 * @source D-3.4, lifecycle.md B7
 * @unit civil dates
 */
export const evaluateVogstand = (persoon: Persoon, peildatum: IsoDatum, profiel?: Contractprofiel): DoorlopendeOuderdom | undefined => {
  const { functie, vogs } = persoon;
  const eis = functie === undefined ? undefined : vogeisVan(functie);
  if (functie === undefined || eis?.doorlopend === undefined) return undefined;
  return evaluateOuderdomDoorlopend({
    normen: OUDERDOMSNORMEN,
    norm: eis.doorlopend,
    afgiftedatums: vogs.filter((vog) => heeftProfiel(vog, eis)).map(({ afgiftedatum }) => afgiftedatum),
    peildatum,
    inzet: functie.opdrachtnemerIsZzp ? "zzp" : "dienstverband",
    instelling: VOG_INSTELLING,
    profiel,
  }).match(
    ({ waarde }) => waarde,
    () => undefined,
  );
};

type Dagen = { readonly begindatum: IsoDatum; readonly einddatum: IsoDatum };

const dagErna = (dag: IsoDatum): IsoDatum | undefined => addDagen(dag, 1).unwrapOr(undefined);

// The days on which another value of a norm can begin to hold: by the programme, or by what a contract agreed on.
const wisseldagen = (norm: NormId, { begindatum, einddatum }: Dagen, profiel: Contractprofiel | undefined): readonly IsoDatum[] =>
  [
    ...OUDERDOMSNORMEN.filter(({ id }) => id === norm).map(({ geldigheid }): Periode => geldigheid),
    ...(profiel?.afwijkingen ?? []).filter((afwijking) => afwijking.norm === norm),
  ]
    .flatMap((venster) => [venster.begindatum, venster.einddatum === undefined ? undefined : dagErna(venster.einddatum)])
    .filter((dag) => dag !== undefined)
    .filter((dag) => begindatum < dag && dag <= einddatum);

/** The first day of a stretch of work on which the VOG is too old or not there, or nothing when every day is good. @source D-3.4 */
export const eersteDagZonderVog = (persoon: Persoon, dagen: Dagen, profiel?: Contractprofiel): IsoDatum | undefined => {
  const norm = persoon.functie === undefined ? undefined : vogeisVan(persoon.functie)?.doorlopend;
  if (norm === undefined) return undefined;
  const { begindatum, einddatum } = dagen;
  const tetoetsen = [begindatum, ...wisseldagen(norm, dagen, profiel)].sort();
  for (let dag = tetoetsen.shift(); dag !== undefined && dag <= einddatum; dag = tetoetsen.shift()) {
    const stand = evaluateVogstand(persoon, dag, profiel);
    if (stand?.oordeel === "voldoet niet") return dag;
    // The day after the last good one: there a newer VOG must have taken over.
    const volgende = stand === undefined || stand.laatsteGeldigeDag === null ? undefined : dagErna(stand.laatsteGeldigeDag);
    if (volgende === undefined) continue;
    tetoetsen.push(volgende);
    tetoetsen.sort();
  }
  return undefined;
};
