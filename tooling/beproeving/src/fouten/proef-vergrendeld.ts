import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import { checkBestand, DATABANKBESTAND } from "./check-bestand.js";
import { startOp, type Proefapp } from "./proefapp.js";
import { isDuidelijk, verwacht } from "./verwacht.js";

/** Within how long a person hears that it cannot be stored now. @unit milliseconds */
const GEDULD_MS = 5000;

/** Another program holds the database: a clear answer within five seconds, for many at once, and then it goes on. Answers what was not so. */
export const proefVergrendeld = async (proef: Proefapp): Promise<readonly string[]> => {
  const map = proef.eenMap();
  const app = await startOp(proef, map);
  const sessie = await proef.openEerste(app);
  const gebreken: string[] = [];
  gebreken.push(...verwacht((await proef.stuur(sessie, 0)).status === 201, "schrijven voor het slot"));
  const ander = new DatabaseSync(join(map, DATABANKBESTAND));
  ander.exec("BEGIN IMMEDIATE");
  const duur = async (nummer: number): Promise<void> => {
    const begin = performance.now();
    const antwoord = await proef.stuur(sessie, nummer);
    const ms = Math.round(performance.now() - begin);
    gebreken.push(...verwacht(isDuidelijk(antwoord, /bezet/i), `op slot: ${antwoord.status} ${antwoord.tekst.slice(0, 200)}`), ...verwacht(ms < GEDULD_MS, `op slot: antwoord na ${ms} ms`));
  };
  await duur(1);
  await Promise.all(Array.from({ length: 8 }, (_, i) => duur(10 + i)));
  const lezen = performance.now();
  const lijst = await sessie.stuur({ method: "GET", pad: "/api/gezondheid" });
  gebreken.push(...verwacht(lijst.status === 200 && performance.now() - lezen < GEDULD_MS, `gezondheid onder het slot: ${lijst.status} na ${Math.round(performance.now() - lezen)} ms`));
  ander.exec("ROLLBACK");
  ander.close();
  const daarna = await proef.stuur(sessie, 1);
  gebreken.push(...verwacht(daarna.status === 201, `schrijven na het slot: ${daarna.status} ${daarna.tekst.slice(0, 200)}`));
  await app.stop();
  return [...gebreken, ...checkBestand(map)];
};
