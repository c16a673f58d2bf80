import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Antwoord } from "../http/verzoek.js";
import { startProces, type Serverproces } from "../proces/start-proces.js";
import { checkBestand, DATABANKBESTAND } from "./check-bestand.js";
import type { Proefapp } from "./proefapp.js";
import { isDuidelijk, verwacht } from "./verwacht.js";

const canMount = (): boolean => {
  try {
    execFileSync("unshare", ["-rm", "sh", "-c", "mount -t tmpfs tmpfs /mnt"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
};

/** A server on a disk that can be made full and empty again. */
interface Schijf {
  readonly app: Serverproces;
  readonly vul: () => void;
  readonly ruimOp: () => void;
  /** Where the files of the server can be read. */
  readonly plaats: string;
}

/** A disk of its own, of which all but a little is taken: a real ENOSPC. */
const opEigenSchijf = async (proef: Proefapp, map: string): Promise<Schijf> => {
  const { args, env = {} } = proef.opdracht(map);
  const app = await startProces({ commando: "unshare", args: ["-rm", "sh", "-c", `mount -t tmpfs -o size=64m tmpfs '${map}' && exec "$0" "$@"`, process.execPath, ...args], env });
  const plaats = `/proc/${app.pid}/root${map}`;
  const ballast = join(plaats, "ballast");
  const vul = (): void => {
    const vrij = Number(execFileSync("stat", ["-f", "-c", "%a", plaats], { encoding: "utf8" })) * Number(execFileSync("stat", ["-f", "-c", "%S", plaats], { encoding: "utf8" }));
    writeFileSync(ballast, Buffer.alloc(Math.max(0, vrij - 300_000)));
  };
  return { app, vul, ruimOp: () => rmSync(ballast), plaats };
};

/** Where no disk of its own can be made: a limit on the size of files, which SQLite meets as a disk that refuses to write. */
const opBegrensdeBestanden = async (proef: Proefapp, map: string): Promise<Schijf> => {
  const { args, env = {} } = proef.opdracht(map);
  const app = await startProces({ commando: "bash", args: ["-c", `trap '' XFSZ; exec "$0" "$@"`, process.execPath, ...args], env });
  const begrens = (grens: string): void => void execFileSync("prlimit", ["--pid", String(app.pid), `--fsize=${grens}:unlimited`]);
  const grootste = (): number => Math.max(...readdirSync(map).map((naam) => statSync(join(map, naam)).size));
  return { app, vul: () => begrens(String(grootste() + 60_000)), ruimOp: () => begrens("unlimited"), plaats: map };
};

/** A disk that fills up under work: a clear answer, no crash, and after making room the work goes on with everything there. Answers what was not so. */
export const proefVolleSchijf = async (proef: Proefapp): Promise<readonly string[]> => {
  const { app, vul, ruimOp, plaats } = await (canMount() ? opEigenSchijf : opBegrensdeBestanden)(proef, proef.eenMap());
  const sessie = await proef.openEerste(app);
  const bevestigd: number[] = [];
  let vol: Antwoord | undefined;
  const stuur = async (nummer: number): Promise<void> => {
    const antwoord = await proef.stuur(sessie, nummer);
    if (antwoord.status === 201) bevestigd.push(nummer);
    else vol = antwoord;
  };
  for (let nummer = 0; nummer < 5; nummer += 1) await stuur(nummer);
  vul();
  for (let nummer = 5; nummer < 400 && vol === undefined; nummer += 1) await stuur(nummer);
  const gebreken = [...verwacht(vol !== undefined && isDuidelijk(vol, /schijf|ruimte/i), `volle schijf: ${vol?.status} ${vol?.tekst.slice(0, 200)}`)];
  const lezen = await sessie.stuur({ method: "GET", pad: proef.overzicht });
  gebreken.push(...verwacht(lezen.status === 200 || isDuidelijk(lezen, /schijf|ruimte/i), `lezen op een volle schijf: ${lezen.status} ${lezen.tekst.slice(0, 200)}`));
  ruimOp();
  const weer = await proef.stuur(sessie, 500);
  gebreken.push(...verwacht(weer.status === 201, `schrijven na opruimen: ${weer.status} ${weer.tekst.slice(0, 200)}`));
  for (const nummer of bevestigd) {
    const { status } = await proef.stuur(sessie, nummer);
    gebreken.push(...verwacht(status === 409, `bevestigd en kwijt: nummer ${nummer} (${status})`));
  }
  const kopie = proef.eenMap();
  for (const naam of [DATABANKBESTAND, `${DATABANKBESTAND}-wal`]) cpSync(join(plaats, naam), join(kopie, naam));
  await app.stop();
  return [...gebreken, ...checkBestand(kopie)];
};
