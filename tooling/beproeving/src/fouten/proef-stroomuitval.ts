import { setTimeout as wait } from "node:timers/promises";

import type { Sessie } from "../http/sessie.js";
import { checkBestand } from "./check-bestand.js";
import { opnieuw } from "./opnieuw.js";
import { runOpdracht, startOp, type Proefapp } from "./proefapp.js";
import { verwacht } from "./verwacht.js";

/** What people do while the power can go, and how to see afterwards that nothing of it was lost. */
export interface Werkonder<Dag> {
  readonly ronden: number;
  readonly werkers: number;
  /** Works until the server is gone; remembers what was acknowledged, and says so each time. */
  readonly werk: (sessie: Sessie, meldBevestigd: () => void) => Promise<Dag>;
  readonly findVerlies: (sessie: Sessie, dag: Dag) => Promise<readonly string[]>;
  /** Lists that a running server keeps up by itself. */
  readonly overzichten: readonly string[];
}

/** Longest wait for the first work of a round. @unit milliseconds */
const LANGST_MS = 30_000;

const leesOverzichten = (sessie: Sessie, overzichten: readonly string[]): Promise<string> =>
  Promise.all(overzichten.map(async (pad) => ((antwoord) => `${pad} ${antwoord.status} ${antwoord.tekst}`)(await sessie.stuur({ method: "GET", pad })))).then((delen) => delen.join("\n"));

/** Holds every list that the app stores against the facts in its folder. */
export const checkLeesmodellen = async ({ bundel, leesmodellen = true }: Proefapp, map: string): Promise<readonly string[]> => {
  if (!leesmodellen) return [];
  const { code, tekst } = await runOpdracht(bundel, ["leesmodellen", "--map", map]);
  return verwacht(code === 0 && tekst.includes("gelijk aan de feiten") && !tekst.includes("verschillen"), `leesmodellen: ${tekst.slice(0, 300)}`);
};

/** Pulls the plug at random moments while people work. Answers what was lost or stands double, round by round, and at the end. */
export const proefStroomuitval = async <Dag>(proef: Proefapp, { ronden, werkers, werk, findVerlies, overzichten }: Werkonder<Dag>): Promise<{ readonly gebreken: readonly string[]; readonly dagen: readonly Dag[] }> => {
  const map = proef.eenMap();
  let app = await startOp(proef, map);
  let sessie = await proef.openEerste(app);
  const [gebreken, dagen]: [string[], Dag[]] = [[], []];
  for (let ronde = 0; ronde < ronden && gebreken.length === 0; ronde += 1) {
    const eerste = Promise.withResolvers<void>();
    const bezig = Array.from({ length: werkers }, () => werk(opnieuw(sessie, app), eerste.resolve));
    // Most rounds are hit while work is being acknowledged, however slow the machine is; one in four before the first of it.
    if (ronde % 4 !== 0) await Promise.race([eerste.promise, wait(LANGST_MS)]);
    await wait(Math.random() * 200);
    await app.kill();
    const gedaan = await Promise.all(bezig);
    app = await startOp(proef, map);
    sessie = opnieuw(sessie, app);
    for (const dag of gedaan) gebreken.push(...(await findVerlies(sessie, dag)));
    dagen.push(...gedaan);
  }
  // What the process kept in memory while it worked is what a new process makes of the facts.
  const levend = await leesOverzichten(sessie, overzichten);
  const vers = await startOp(proef, map);
  gebreken.push(...verwacht((await leesOverzichten(opnieuw(sessie, vers), overzichten)) === levend, "een nieuw proces toont iets anders"));
  await vers.stop();
  await app.stop();
  return { gebreken: [...gebreken, ...(await checkLeesmodellen(proef, map)), ...checkBestand(map)], dagen };
};
