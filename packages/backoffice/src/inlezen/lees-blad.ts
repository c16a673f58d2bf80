import { err, ok, type Result } from "@wmo-kit/domain/result";
import { isLeeg, kolomletter, type Cel } from "@wmo-kit/financial/sjabloon";

import type { Bestandsfout, InleesFailure } from "./errors.js";
import { leesKolomcel, type Celwaarde } from "./lees-kolomcel.js";
import { leesKoppen, type Koppen } from "./lees-koppen.js";
import type { Kolommen, Rij, Sjabloon } from "./sjabloon.js";

/** What a file held: its rows, and the row of each in the file as a spreadsheet counts. */
export interface Ingelezen<R> {
  readonly sjabloon: string;
  readonly rijen: readonly R[];
  readonly rijnummers: readonly number[];
}

interface Leesrij {
  readonly nummer: number;
  readonly waarden: Readonly<Record<string, Celwaarde>>;
  readonly fouten: readonly Bestandsfout[];
}

const leesRij = (kolommen: Kolommen, { plaatsen }: Koppen, breedte: number, cellen: readonly Cel[], nummer: number): Leesrij => {
  const waarden: Record<string, Celwaarde> = {};
  const fouten: Bestandsfout[] = [];
  if (cellen.slice(breedte).some((cel) => !isLeeg(cel))) fouten.push({ rij: nummer, kolom: kolomletter(breedte), kop: null, code: "teVeelCellen" });
  for (const [naam, kolom] of Object.entries(kolommen)) {
    const plaats = plaatsen.get(naam);
    const gelezen = leesKolomcel(kolom, plaats === undefined ? null : (cellen[plaats] ?? null));
    if (gelezen.isOk()) waarden[naam] = gelezen.value;
    else fouten.push({ rij: nummer, kolom: plaats === undefined ? null : kolomletter(plaats), kop: kolom.kop, code: gelezen.error });
  }
  return { nummer, waarden, fouten };
};

const toetsRijen = <K extends Kolommen>({ kolommen, uniek, toets }: Sjabloon<K>, { plaatsen }: Koppen, goed: readonly { readonly nummer: number; readonly rij: Rij<K> }[]): readonly Bestandsfout[] => {
  const gezien = new Set<string>();
  return goed.flatMap(({ nummer, rij }) => {
    const sleutel = JSON.stringify(uniek.map((naam) => rij[naam]));
    const isDubbel = uniek.length > 0 && gezien.has(sleutel);
    gezien.add(sleutel);
    const bezwaren = toets(rij).map(({ kolom, code }): Bestandsfout => {
      const plaats = plaatsen.get(kolom);
      return { rij: nummer, kolom: plaats === undefined ? null : kolomletter(plaats), kop: kolommen[kolom]?.kop ?? null, code };
    });
    return isDubbel ? [...bezwaren, { rij: nummer, kolom: null, kop: null, code: "dubbeleRij" as const }] : bezwaren;
  });
};

/** Reads the rows of a sheet by its template. With one fault anywhere nothing is taken over, and every fault is told. */
export const leesBlad = <K extends Kolommen>(sjabloon: Sjabloon<K>, [kop = [], ...rest]: readonly (readonly Cel[])[]): Result<Ingelezen<Rij<K>>, InleesFailure> => {
  const koppen = leesKoppen(sjabloon.kolommen, kop);
  const gelezen = koppen.fouten.length > 0 ? [] : rest.flatMap((cellen, i) => (cellen.every(isLeeg) ? [] : [leesRij(sjabloon.kolommen, koppen, kop.length, cellen, i + 2)]));
  const goed = gelezen.filter(({ fouten }) => fouten.length === 0).map(({ nummer, waarden }) => ({
    nummer,
    // Every column was read by its own kind just now: a row without faults has them all.
    rij: waarden as Rij<K>,
  }));
  const [eerste, ...andere] = [...koppen.fouten, ...gelezen.flatMap(({ fouten }) => fouten), ...toetsRijen(sjabloon, koppen, goed)].sort((a, b) => a.rij - b.rij);
  if (eerste !== undefined) return err({ _tag: "BestandOngeldig", sjabloon: sjabloon.id, fouten: [eerste, ...andere] });
  return ok({ sjabloon: sjabloon.id, rijen: goed.map(({ rij }) => rij), rijnummers: goed.map(({ nummer }) => nummer) });
};
