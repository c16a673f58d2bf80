import { startProces } from "../proces/start-proces.js";
import { checkBestand } from "./check-bestand.js";
import { opnieuw } from "./opnieuw.js";
import { startOp, type Proefapp } from "./proefapp.js";
import { verwacht } from "./verwacht.js";

const DAG_TERUG =
  "data:text/javascript,const e=Date.now;Date.now=()=>e()-864e5;const D=Date;globalThis.Date=class extends D{constructor(...a){a.length?super(...a):super(D.now())}}";

/** A clock that was put back a day loses nothing, puts nothing in another order, and is told to the manager. Answers what was not so. */
export const proefKlokTerug = async (proef: Proefapp): Promise<readonly string[]> => {
  const map = proef.eenMap();
  const app = await startOp(proef, map);
  const sessie = await proef.openEerste(app);
  const gebreken = [...verwacht((await proef.stuur(sessie, 0)).status === 201, "schrijven voor de klok terugging")];
  const voor = await sessie.stuur({ method: "GET", pad: proef.overzicht });
  await app.stop();

  const { args, env = {} } = proef.opdracht(map);
  const terug = await startProces({ args: ["--import", DAG_TERUG, ...args], env });
  const later = opnieuw(sessie, terug);
  gebreken.push(...verwacht((await later.stuur({ method: "GET", pad: proef.overzicht })).tekst === voor.tekst, "de lijst is anders na het terugzetten"));
  const nieuw = await proef.stuur(later, 1);
  gebreken.push(...verwacht(nieuw.status === 201, `schrijven met de klok terug: ${nieuw.status} ${nieuw.tekst.slice(0, 200)}`));
  const gezond = await later.stuur({ method: "GET", pad: "/api/gezondheid" });
  gebreken.push(...verwacht(gezond.tekst.includes("fout"), `de klok valt niet op: ${gezond.tekst}`));
  await terug.stop();

  const weer = await startOp(proef, map);
  for (const nummer of [0, 1]) {
    const { status } = await proef.stuur(opnieuw(sessie, weer), nummer);
    gebreken.push(...verwacht(status === 409, `nummer ${nummer} kwijt na het terugzetten (${status})`));
  }
  await weer.stop();
  return [...gebreken, ...checkBestand(map)];
};
