/** A row that a process opened; without content when its dossier was destroyed just then. */
export interface Geopend<Inhoud> {
  readonly begin: number;
  readonly inhoud: Inhoud | undefined;
}

/** The rows that a process knows: of which build, up to which order. */
export interface Gelezen<Inhoud> {
  readonly bouw: number;
  readonly tot: string;
  readonly rijen: ReadonlyMap<string, Geopend<Inhoud>>;
  /** What the rows say, in the order in which the dossiers began; each in the place of its beginning. */
  readonly lijst: readonly Inhoud[];
  readonly begins: readonly number[];
}

/** A process that read nothing yet. */
export const leegGelezen = <Inhoud>(bouw = 0): Gelezen<Inhoud> => ({ bouw, tot: "", rijen: new Map(), lijst: [], begins: [] });

/** The place of a beginning in a list in order, or the place where it would come. */
const vindPlaats = (begins: readonly number[], begin: number): number => {
  let [van, tot] = [0, begins.length];
  while (van < tot) {
    const midden = (van + tot) >>> 1;
    if ((begins[midden] ?? 0) < begin) van = midden + 1;
    else tot = midden;
  }
  return van;
};

const metLijst = <Inhoud>(kop: Pick<Gelezen<Inhoud>, "bouw" | "tot">, rijen: ReadonlyMap<string, Geopend<Inhoud>>): Gelezen<Inhoud> => {
  const opVolgorde = [...rijen.values()].flatMap(({ begin, inhoud }) => (inhoud === undefined ? [] : [{ begin, inhoud }])).sort((een, ander) => een.begin - ander.begin);
  return { ...kop, rijen, lijst: opVolgorde.map(({ inhoud }) => inhoud), begins: opVolgorde.map(({ begin }) => begin) };
};

/** Rows as they are known, open for change: a copy, unless whoever asks gives away what it had. */
const openVoor = <Inhoud>({ rijen }: Gelezen<Inhoud>, geeftWeg: boolean): Map<string, Geopend<Inhoud>> => (geeftWeg && rijen instanceof Map ? rijen : new Map(rijen));

/**
 * Takes newer rows in. With `geeftWeg` the rows that were known may be changed and must not be used any more: then a few rows cost no more
 * than themselves and a copy of the list. A row that was known is put in its place; one that begins last is added at the end.
 */
export const neemOp = <Inhoud>(bekend: Gelezen<Inhoud>, tot: string, nieuwer: readonly (readonly [string, Geopend<Inhoud>])[], geeftWeg: boolean): Gelezen<Inhoud> => {
  const rijen = openVoor(bekend, geeftWeg);
  const lijst = [...bekend.lijst];
  const begins = [...bekend.begins];
  let opPlaats = true;
  for (const [dossier, rij] of nieuwer) {
    const eerder = rijen.get(dossier);
    rijen.set(dossier, rij);
    const plaats = vindPlaats(begins, rij.begin);
    opPlaats &&= rij.inhoud !== undefined && (eerder === undefined ? plaats === begins.length : eerder.begin === rij.begin && begins[plaats] === rij.begin);
    if (!opPlaats || rij.inhoud === undefined) continue;
    lijst[plaats] = rij.inhoud;
    begins[plaats] = rij.begin;
  }
  return opPlaats ? { bouw: bekend.bouw, tot, rijen, lijst, begins } : metLijst({ bouw: bekend.bouw, tot }, rijen);
};

/** Forgets rows. */
export const zonderRijen = <Inhoud>(bekend: Gelezen<Inhoud>, weg: readonly string[], geeftWeg: boolean): Gelezen<Inhoud> => {
  const rijen = openVoor(bekend, geeftWeg);
  const verwijderd = weg.filter((dossier) => rijen.delete(dossier));
  return verwijderd.length === 0 ? bekend : metLijst(bekend, rijen);
};
