import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { createDagbestedingKit, type DagbestedingKit, type Kituitkomst, type UitgaandBericht } from "@wmo-kit/dagbesteding";

/** Puts a message in a folder for the network: written under another name and moved, so that nobody picks up half of it. Twice is once. */
const inMap =
  (map: string) =>
  ({ soort, identificatie, xml }: UitgaandBericht): Promise<void> => {
    mkdirSync(map, { recursive: true });
    const tijdelijk = join(map, `.${identificatie}.bezig`);
    writeFileSync(tijdelijk, xml);
    renameSync(tijdelijk, join(map, `${soort}-${identificatie}.xml`));
    return Promise.resolve();
  };

/** Takes the value, or stops with the sentence that a person would read. */
const neem = <T>(uitkomst: Kituitkomst<T>): T => {
  if (!uitkomst.gelukt) throw new Error(uitkomst.tekst);
  return uitkomst.waarde;
};

/** Opens a kit inside the program of the host: no server, no screen. */
export const openKit = (map: string, uit: string, agbCode: string, clock: () => number): Promise<DagbestedingKit> =>
  createDagbestedingKit({ store: { map }, clock, transport: { send: inMap(uit) }, organisatie: { naam: "De Proef", agbCode } });

/** From an allocation that came in to a start that was told to the municipality. */
export const begin = async (kit: DagbestedingKit, bericht: Uint8Array, dag: string): Promise<{ readonly dossierId: string; readonly open: readonly string[] }> => {
  const ontvangen = neem(await kit.receiveBericht(bericht));
  if (ontvangen.over === "declaratie") throw new Error("Dit bericht hoort bij een declaratie, niet bij een bewoner.");
  const { dossierId } = ontvangen;
  const { toewijzingen } = neem(await kit.showDossier(dossierId));
  neem(await kit.registerContact(dossierId, { datum: dag }));
  const gestart = neem(await kit.startOndersteuning(dossierId, { toewijzingNummer: toewijzingen[0]?.nummer ?? 0, begindatum: dag }));
  const start = gestart.berichten.find(({ soort }) => soort === "WMO305");
  const klaar = neem(await kit.sendBericht(dossierId, start?.berichtId ?? ""));
  return { dossierId, open: klaar.termijnen.filter(({ stand }) => stand === "lopend").map(({ norm }) => norm) };
};
