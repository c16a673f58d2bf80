import { dagVan, isoVan, paasNaarKnuth, vrijeDagenVan } from "./naieve-kalender.js";

/** The days equated by royal decree, written as text a second time. */
export const GELIJKGESTELD_MET_DE_HAND: ReadonlySet<string> = new Set([
  "2017-04-28", "2017-05-26", "2018-05-11", "2018-12-24", "2018-12-31", "2019-05-31", "2019-12-27",
  "2020-05-22", "2021-05-14", "2022-05-27", "2023-04-28", "2023-05-19", "2024-05-10", "2024-12-27",
  "2025-05-30", "2026-01-02", "2026-05-15", "2027-05-07", "2028-04-28", "2028-05-26",
]);

/** Per day from `begin` on: 1 for a day that is no Saturday, Sunday, holiday of the Algemene termijnenwet or equated day. */
export const naieveAtwWerkdagen = (begin: string, einde: string, gelijkgesteld = GELIJKGESTELD_MET_DE_HAND): Uint8Array => {
  const eerste = dagVan(begin);
  const dagen = new Uint8Array(dagVan(einde) - eerste + 1);
  let jaar = "";
  let vrij: ReadonlySet<string> = new Set();
  for (let plaats = 0; plaats < dagen.length; plaats += 1) {
    const iso = isoVan(eerste + plaats);
    if (iso.slice(0, 4) !== jaar) {
      jaar = iso.slice(0, 4);
      const goedeVrijdag = isoVan(dagVan(paasNaarKnuth(Number(jaar))) - 2);
      vrij = new Set([...vrijeDagenVan(Number(jaar)), goedeVrijdag, ...gelijkgesteld]);
    }
    const weekdag = new Date(`${iso}T00:00:00Z`).getUTCDay();
    dagen[plaats] = weekdag === 0 || weekdag === 6 || vrij.has(iso) ? 0 : 1;
  }
  return dagen;
};

/**
 * The last day of a term of so many days by walking: add days one by one until the term is long enough,
 * then on until the day is no rest day and, for a term of three days or more, two such days lie inside.
 */
export const naievAtwEinde = (werkdag: Uint8Array, aanvang: number, dagen: number): number => {
  let dag = aanvang;
  let werkdagen = 0;
  for (;;) {
    dag += 1;
    werkdagen += werkdag[dag] ?? 0;
    const langGenoeg = dag - aanvang >= dagen;
    const genoegWerkdagen = dagen < 3 || werkdagen >= 2;
    if (langGenoeg && genoegWerkdagen && werkdag[dag] === 1) return dag;
  }
};
