import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { meldAan } from "../http/sessie.js";
import { makeZender } from "../http/verzoek.js";
import { runOpdracht, startOp, type Proefapp } from "./proefapp.js";
import { verwacht } from "./verwacht.js";

/**
 * A copy made under work goes back whole; without the key nothing opens, and what is said then names the key;
 * a copy of which one byte changed is refused, whichever file it is in. Answers what was not so.
 */
export const proefKopie = async (proef: Proefapp): Promise<readonly string[]> => {
  const [map, reserve] = [proef.eenMap(), proef.eenMap()];
  const app = await startOp(proef, map);
  const sessie = await proef.openEerste(app);
  const gebreken = [...verwacht((await proef.stuur(sessie, 0)).status === 201, "schrijven voor de kopie")];
  const kopie = runOpdracht(proef.bundel, ["backup", "--map", map, "--naar", reserve]);
  for (let nummer = 1; nummer < 10; nummer += 1) gebreken.push(...verwacht((await proef.stuur(sessie, nummer)).status === 201, `schrijven onder de kopie: ${nummer}`));
  gebreken.push(...verwacht((await kopie).code === 0, `kopie maken: ${(await kopie).tekst.slice(0, 200)}`));
  const naam = join(reserve, readdirSync(reserve)[0] ?? "");
  await app.stop();

  const goed = proef.eenMap();
  const terug = await runOpdracht(proef.bundel, ["restore", "--map", goed, naam]);
  gebreken.push(...verwacht(terug.code === 0, `terugzetten: ${terug.tekst.slice(0, 200)}`));
  const { args, env = {} } = proef.opdracht(goed);
  const zonder = await runOpdracht(proef.bundel, args.slice(1), env);
  gebreken.push(...verwacht(zonder.code !== 0 && /geen sleutel/.test(zonder.tekst), `zonder sleutel: ${zonder.code} ${zonder.tekst.slice(0, 200)}`));
  writeFileSync(join(goed, "sleutel"), readFileSync(join(map, "sleutel")), { mode: 0o600 });
  const open = await startOp(proef, goed);
  const { status } = await proef.stuur(await meldAan(makeZender(open.adres), "beheer"), 0);
  gebreken.push(...verwacht(status === 409, `kwijt na terugzetten: ${status}`));
  await open.stop();

  for (const bestand of readdirSync(naam)) {
    const pad = join(naam, bestand);
    const bytes = readFileSync(pad);
    writeFileSync(pad, Buffer.from(bytes.map((byte, i) => (i === Math.floor(bytes.length / 2) ? byte ^ 0x11 : byte))));
    const { code, tekst } = await runOpdracht(proef.bundel, ["restore", "--map", proef.eenMap(), naam]);
    gebreken.push(...verwacht(code !== 0 && !/node_modules|at .*\.mjs/.test(tekst), `een byte anders in ${bestand}: ${code} ${tekst.slice(0, 200)}`));
    writeFileSync(pad, bytes);
  }
  return gebreken;
};
