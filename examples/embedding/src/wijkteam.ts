import { join } from "node:path";

import { createWijkteamKit, type Kituitkomst, type Meldinginvoer, type WijkteamKit } from "@wmo-kit/wijkteam";

/** Takes the value, or stops with the sentence that a person would read. */
const neem = <T>(uitkomst: Kituitkomst<T>): T => {
  if (!uitkomst.gelukt) throw new Error(uitkomst.tekst);
  return uitkomst.waarde;
};

/** Opens a kit of a district team inside the program of the host: no server, no screen. */
export const openWijkteam = (map: string, clock: () => number): Promise<WijkteamKit> =>
  createWijkteamKit({
    store: { map: join(map, "gegevens") },
    berichten: { in: join(map, "in"), uit: join(map, "uit") },
    clock,
    organisatie: { naam: "De Proef", gemeente: "0268", wijken: ["Noord"] },
  });

/** Records a melding, and answers by which day it must be confirmed. */
export const meld = async (kit: WijkteamKit, melding: Meldinginvoer): Promise<{ readonly dossierId: string; readonly bevestigenVoor: string | null }> => {
  const { id } = neem(await kit.recordMelding(melding));
  const { taken } = neem(await kit.listTaken());
  return { dossierId: id, bevestigenVoor: taken.find(({ norm }) => norm === "W-50.2.1")?.uiterlijk ?? null };
};
