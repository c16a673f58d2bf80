import type { Page } from "playwright-core";

import { plusDagen, vandaag } from "./datums.js";
import { vraagApi } from "./vraag-api.js";
import { makeWmo301, type Toewijzingsbericht } from "./wmo301.js";

/** Two invented residents, with BSNs of the test range. */
export const BEWONERS = [
  { bsn: "999990019", achternaam: "Proefman", identificatie: "PROEF0000001" },
  { bsn: "999993653", achternaam: "Testerhof", identificatie: "PROEF0000002" },
] as const;

const INZET = { medewerker: "werker", soort: "medewerker", salaris: true, primairProces: true } as const;

/** The month before this one, as jjjj-mm. */
export const vorigeMaand = (): string => plusDagen(`${vandaag().slice(0, 7)}-01`, -1).slice(0, 7);

const leesIn = (page: Page, xml: string): Promise<{ readonly dossierId: string }> =>
  page.evaluate(async (body) => {
    const { csrf } = await (await fetch("/api/ik")).json();
    const antwoord = await fetch("/api/berichten", { method: "POST", headers: { "content-type": "application/xml", "x-csrf-token": csrf }, body });
    if (!antwoord.ok) throw new Error(`${antwoord.status} ${await antwoord.text()}`);
    return antwoord.json();
  }, xml);

/** Two residents with an allocation that covers the month before, a tariff, and two mornings of support each; one more was given by a volunteer. */
export const maakGewerkteMaand = async (page: Page, ontvanger: Pick<Toewijzingsbericht, "ontvanger"> = {}): Promise<void> => {
  const maand = vorigeMaand();
  const eerste = `${maand}-01`;
  const dossiers: string[] = [];
  for (const bewoner of BEWONERS) {
    const xml = makeWmo301({ ...bewoner, ...ontvanger, dagtekening: plusDagen(eerste, -14), ingangsdatum: plusDagen(eerste, -7), einddatum: plusDagen(eerste, 300) });
    dossiers.push((await leesIn(page, xml)).dossierId);
  }
  await vraagApi(page, "/api/tarieven", { productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: plusDagen(eerste, -400) });
  const tik = (dossier: string, dag: string, verschil: object = {}) => ({
    kenmerk: `tik-${dossier.slice(-12)}-${dag}`,
    dossier,
    locatie: "hoeve",
    datum: dag,
    dagdeel: "ochtend",
    stand: "aanwezig",
    inzet: INZET,
    apparaat: "proef",
    volgorde: 1,
    tijdstip: `${dag}T10:00:00Z`,
    ...verschil,
  });
  const feiten = dossiers.flatMap((dossier) => [tik(dossier, `${maand}-05`), tik(dossier, `${maand}-12`)]);
  const vrijwilliger = tik(dossiers[0] ?? "", `${maand}-13`, { inzet: { ...INZET, soort: "vrijwilliger", salaris: false } });
  await vraagApi(page, "/api/aanwezigheid/synchronisatie", { feiten: [...feiten, vrijwilliger] });
};
