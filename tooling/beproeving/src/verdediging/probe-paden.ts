import { NIETS } from "../rechten/eindpunt.js";
import { get, type Verdediger } from "./verdediger.js";

const OMHOOG = ["..", "%2e%2e", "%2e.", "..%2f", "..%5c", "%252e%252e", "..%c0%af", "..;", "....//", "\\..", "%c0%ae%c0%ae"];
const DOELEN = ["geheim.txt", "server/main.mjs", "etc/passwd", "dossiers.sqlite", "sleutel"];
const VREEMDE_PADEN = [`/${"a/".repeat(900)}`, `/${"x".repeat(300)}`, `/${"x".repeat(9_000)}`, "/%00", "/index.html%00.js", "/CON", "/.git/config", "/%ff%fe"];

/** No path leaves the folder of the page. Answers what came out, or went wrong. @source OWASP ASVS V5.3 */
export const probePaden = async (app: Verdediger, geheim: string): Promise<readonly string[]> => {
  const mis: string[] = [];
  for (const deel of OMHOOG) {
    for (const diep of [1, 2, 6]) {
      for (const doel of DOELEN) {
        const { tekst, status } = await get(app, `/${`${deel}/`.repeat(diep)}${doel}`);
        if ([geheim, "root:", "SQLite format", "createRequire"].some((verraad) => tekst.includes(verraad)) || status >= 500) mis.push(`${deel} ${diep} ${doel}: ${status}`);
      }
    }
  }
  for (const pad of VREEMDE_PADEN) {
    const { status } = await get(app, pad);
    if (status >= 500) mis.push(`${pad.slice(0, 20)}: ${status}`);
  }
  return mis;
};

const MAAKSEL = /node_modules|\.ts:|\.mjs|at \w+ \(|sqlite|effect/i;

/** What does not exist tells nothing of how the app was made. Answers what did. @source OWASP ASVS V13.4 */
export const probeVerraad = async ({ sessie }: Verdediger): Promise<readonly string[]> => {
  const mis: string[] = [];
  for (const pad of ["/api/bestaat-niet", `/api/dossiers/${NIETS}`, "/api/dossiers/%ff"]) {
    const { tekst } = await sessie.stuur({ method: "GET", pad });
    if (MAAKSEL.test(tekst)) mis.push(`${pad}: ${tekst.slice(0, 100)}`);
  }
  return mis;
};
