/**
 * A second way to know the working days: JavaScript's own calendar, Easter after Knuth, and a set of dates written as text.
 * Slow and plain on purpose; shares nothing with the package.
 */
const MS_PER_DAG = 86_400_000;

export const isoVan = (epochDag: number): string => new Date(epochDag * MS_PER_DAG).toISOString().slice(0, 10);
export const dagVan = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAG;

/** Easter Sunday after Knuth, The Art of Computer Programming, section 1.3.2, exercise 14 (golden number, epact, Sunday). */
export const paasNaarKnuth = (jaar: number): string => {
  const gulden = (jaar % 19) + 1;
  const eeuw = Math.floor(jaar / 100) + 1;
  const zon = Math.floor((3 * eeuw) / 4) - 12;
  const maan = Math.floor((8 * eeuw + 5) / 25) - 5;
  const zondag = Math.floor((5 * jaar) / 4) - zon - 10;
  let epacta = (((11 * gulden + 20 + maan - zon) % 30) + 30) % 30;
  if ((epacta === 25 && gulden > 11) || epacta === 24) epacta += 1;
  let dag = 44 - epacta;
  if (dag < 21) dag += 30;
  dag = dag + 7 - ((zondag + dag) % 7);
  const jaartal = String(jaar).padStart(4, "0");
  return dag > 31 ? `${jaartal}-04-${String(dag - 31).padStart(2, "0")}` : `${jaartal}-03-${String(dag).padStart(2, "0")}`;
};

const isZondag = (iso: string): boolean => new Date(`${iso}T00:00:00Z`).getUTCDay() === 0;

const verjaardagVanDeVorst = (jaar: number): string => {
  if (jaar < 2014) return isZondag(`${jaar}-04-30`) ? `${jaar}-04-29` : `${jaar}-04-30`;
  return isZondag(`${jaar}-04-27`) ? `${jaar}-04-26` : `${jaar}-04-27`;
};

/** The days off of K-02 with the default setting, from 1980 on. */
export const vrijeDagenVan = (jaar: number): ReadonlySet<string> => {
  const pasen = dagVan(paasNaarKnuth(jaar));
  return new Set([
    `${jaar}-01-01`,
    isoVan(pasen + 1),
    verjaardagVanDeVorst(jaar),
    `${jaar}-05-05`,
    isoVan(pasen + 39),
    isoVan(pasen + 50),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ]);
};

/** Whether each day from `begin` on is a working day by K-02 with the default setting, for the years 1980 and later. */
export const naieveWerkdagen = (begin: string, einde: string): readonly boolean[] => {
  const vrij = new Map<number, ReadonlySet<string>>();
  const dagen: boolean[] = [];
  for (let dag = dagVan(begin); dag <= dagVan(einde); dag += 1) {
    const iso = isoVan(dag);
    const jaar = Number(iso.slice(0, 4));
    const vrijInJaar = vrij.get(jaar) ?? vrijeDagenVan(jaar);
    vrij.set(jaar, vrijInJaar);
    const weekdag = new Date(dag * MS_PER_DAG).getUTCDay();
    dagen.push(weekdag !== 0 && weekdag !== 6 && !vrijInJaar.has(iso));
  }
  return dagen;
};
