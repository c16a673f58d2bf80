import { leesJson, type Antwoord } from "../http/verzoek.js";
import { checkBestand } from "./check-bestand.js";
import { opnieuw } from "./opnieuw.js";
import { startOp, type Proefapp } from "./proefapp.js";
import { verwacht } from "./verwacht.js";

/** The dossier that an answer speaks of: that of another one, or the one that was opened. */
const dossierVan = (antwoord: Antwoord): unknown => {
  const inhoud = leesJson(antwoord);
  return inhoud["dossierId"] ?? inhoud["id"];
};

/** Two processes on the same folder take in each thing once between them, and see each other's work. Answers what was not so. */
export const proefTweedeProces = async (proef: Proefapp): Promise<readonly string[]> => {
  const map = proef.eenMap();
  const links = await startOp(proef, map);
  const sessieLinks = await proef.openEerste(links);
  const rechts = await startOp(proef, map);
  const sessieRechts = opnieuw(sessieLinks, rechts);
  const gebreken: string[] = [];
  for (let nummer = 0; nummer < 20; nummer += 1) {
    const [een, twee] = await Promise.all([proef.stuur(sessieLinks, nummer), proef.stuur(sessieRechts, nummer)]);
    gebreken.push(...verwacht(een.status + twee.status === 201 + 409 && [201, 409].includes(een.status), `nummer ${nummer}: ${een.status} ${een.tekst.slice(0, 160)} en ${twee.status} ${twee.tekst.slice(0, 160)}`));
    gebreken.push(...verwacht(dossierVan(een) === dossierVan(twee), `nummer ${nummer}: twee verschillende dossiers`));
  }
  const [van, naar] = await Promise.all([sessieLinks, sessieRechts].map((sessie) => sessie.stuur({ method: "GET", pad: proef.overzicht })));
  gebreken.push(...verwacht(van?.status === 200 && van.tekst === naar?.tekst, "de processen zien een verschillende lijst"));
  await links.stop();
  await rechts.stop();
  return [...gebreken, ...checkBestand(map)];
};
