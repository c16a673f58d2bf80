/** A civil day as yyyy-mm-dd, and days between and after; on the civil calendar alone, so noon in UTC does. */
const naarMs = (dag: string): number => Date.parse(`${dag}T12:00:00Z`);
const naarDag = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const DAG_MS = 86_400_000;

/** A day, a number of days later. */
export const plusDagen = (dag: string, aantal: number): string => naarDag(naarMs(dag) + aantal * DAG_MS);

/** Days from one day to another. */
export const dagenTussen = (van: string, tot: string): number => Math.round((naarMs(tot) - naarMs(van)) / DAG_MS);

const LOKAAL = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam", dateStyle: "short" });

/** The day in the Netherlands on which a moment lies. */
export const dagVan = (moment: string): string => LOKAAL.format(new Date(moment));

// Gauss, for the Gregorian calendar: the Sunday of Easter.
const pasen = (jaar: number): string => {
  const [a, b, c] = [jaar % 19, Math.floor(jaar / 100), jaar % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const som = h + l - 7 * m + 114;
  return `${jaar}-${String(Math.floor(som / 31)).padStart(2, "0")}-${String((som % 31) + 1).padStart(2, "0")}`;
};

const isZondag = (dag: string): boolean => new Date(naarMs(dag)).getUTCDay() === 0;

// Days after the Sunday of Easter: Easter Monday, Ascension Day, Whit Monday.
const NA_PASEN = [1, 39, 50];
const GOEDE_VRIJDAG = -2;

const vrijeDagen = (jaar: number, naPasen: readonly number[]): ReadonlySet<string> => {
  const paasdag = pasen(jaar);
  const koningsdag = isZondag(`${jaar}-04-27`) ? `${jaar}-04-26` : `${jaar}-04-27`;
  return new Set([`${jaar}-01-01`, `${jaar}-05-05`, `${jaar}-12-25`, `${jaar}-12-26`, koningsdag, ...naPasen.map((dagen) => plusDagen(paasdag, dagen))]);
};

const isWeekend = (dag: string): boolean => [0, 6].includes(new Date(naarMs(dag)).getUTCDay());

/** A working day of the contract: Goede Vrijdag is one. @source norms.md K-02 */
const isWerkdag = (dag: string): boolean => !isWeekend(dag) && !vrijeDagen(Number(dag.slice(0, 4)), NA_PASEN).has(dag);

/** A rest day of the law: Goede Vrijdag is one. @source Algemene termijnenwet art. 3 lid 1 en 2; norms.md K-04 */
const isRustdag = (dag: string): boolean => isWeekend(dag) || vrijeDagen(Number(dag.slice(0, 4)), [GOEDE_VRIJDAG, ...NA_PASEN]).has(dag);

/** The day itself, or the next one that is no rest day. @source Algemene termijnenwet art. 1 */
export const naRustdag = (dag: string): string => (isRustdag(dag) ? naRustdag(plusDagen(dag, 1)) : dag);

/** The last of a number of working days after a day. */
export const plusWerkdagen = (dag: string, aantal: number): string => {
  let laatste = dag;
  for (let geteld = 0; geteld < aantal; ) {
    laatste = plusDagen(laatste, 1);
    if (isWerkdag(laatste)) geteld += 1;
  }
  return laatste;
};
