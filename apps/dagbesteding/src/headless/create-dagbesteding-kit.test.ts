import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { decodeWmo323, validateBericht } from "@wmo-kit/iwmo";
import type { Kituitkomst } from "@wmo-kit/kit/installatie";
import { describe, expect, it, onTestFinished } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { antwoordOp } from "../../test/gemeente.js";
import { eenMap } from "../../test/kit.js";
import { createDagbestedingKit } from "./create-dagbesteding-kit.js";
import type { DagbestedingKit } from "./dagbesteding-kit.js";
import type { Kitkeuze, UitgaandBericht } from "./kitkeuze.js";

const waarde = <T>(uitkomst: Kituitkomst<T>): T => {
  if (!uitkomst.gelukt) throw new Error(`${uitkomst.code}: ${uitkomst.tekst}`);
  return uitkomst.waarde;
};

const MAANDAG = Date.parse("2026-02-02T09:00:00Z");
const DAG = 86_400_000;

const eenKit = async (keuze: Partial<Kitkeuze> = {}) => {
  const kit = await createDagbestedingKit({ store: { map: eenMap() }, organisatie: { naam: "De Proef", agbCode: "98000001" }, ...keuze });
  onTestFinished(() => kit.close());
  return kit;
};

const ontvang = async (kit: DagbestedingKit) => {
  const ontvangen = waarde(await kit.receiveBericht(eenBestand()));
  if (ontvangen.over !== "dossier") throw new Error("een toewijzing hoort bij een bewoner");
  return ontvangen;
};

describe("de kit zonder scherm", () => {
  it("D-11.3, D-20.4: van toewijzing tot verzonden startbericht, op de klok van de aanroeper", async () => {
    let nu = MAANDAG;
    const verzonden: UitgaandBericht[] = [];
    const send = (bericht: UitgaandBericht): Promise<void> => {
      verzonden.push(bericht);
      return Promise.resolve();
    };
    const kit = await eenKit({ clock: () => nu, transport: { send } });
    const { dossierId, naam } = await ontvang(kit);
    expect(naam).toBe("B. Proefstra");
    // Monday 2 February + 14 days.
    expect(waarde(await kit.listTaken()).taken.map(({ norm, uiterlijk }) => [norm, uiterlijk])).toEqual([["D-11.3", "2026-02-16"]]);
    nu += 3 * DAG;
    waarde(await kit.registerContact(dossierId, { datum: "2026-02-05" }));
    const gestart = waarde(await kit.startOndersteuning(dossierId, { toewijzingNummer: 5001, begindatum: "2026-02-05" }));
    const berichtId = gestart.berichten.find(({ soort }) => soort === "WMO305")?.berichtId ?? "";
    const klaar = waarde(await kit.sendBericht(dossierId, berichtId));
    expect(verzonden.map(({ soort, xml }) => [soort, xml.includes("<wmo305:StatusAanlevering>1<")])).toEqual([["WMO305", true]]);
    expect(klaar.termijnen.map(({ norm, stand }) => `${norm} ${stand}`)).toEqual(["D-11.3 gehaald", "D-20.4 gehaald", "D-12.5 lopend"]);
  });

  it("TERMIJN_OVERSCHREDEN: een te laat bericht gaat pas weg als er een reden is", async () => {
    let nu = MAANDAG;
    const verzonden: string[] = [];
    const kit = await eenKit({ clock: () => nu, transport: { send: ({ soort }) => Promise.resolve(void verzonden.push(soort)) } });
    const { dossierId } = await ontvang(kit);
    const { berichten } = waarde(await kit.startOndersteuning(dossierId, { toewijzingNummer: 5001, begindatum: "2026-02-02" }));
    const berichtId = berichten[0]?.berichtId ?? "";
    nu += 20 * DAG;
    expect(await kit.sendBericht(dossierId, berichtId)).toMatchObject({ gelukt: false, code: "TERMIJN_OVERSCHREDEN" });
    expect(verzonden).toEqual([]);
    expect((await kit.sendBericht(dossierId, berichtId, "storing bij de gemeente")).gelukt).toBe(true);
    expect(verzonden).toEqual(["WMO305"]);
  });

  it("D-20.4: lukt het versturen niet, dan staat het bericht nog open", async () => {
    const kit = await eenKit({ transport: { send: () => Promise.reject(new Error("geen verbinding")) } });
    const vandaag = new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" });
    const { dossierId } = await ontvang(kit);
    const { berichten } = waarde(await kit.startOndersteuning(dossierId, { toewijzingNummer: 5001, begindatum: vandaag }));
    expect(await kit.sendBericht(dossierId, berichten[0]?.berichtId ?? "")).toMatchObject({ gelukt: false, code: "TRANSPORT_MISLUKT" });
    expect(waarde(await kit.showDossier(dossierId)).berichten[0]?.verzondenOpTekst).toBeNull();
  });

  it("D-20.4, D-20.10, D-20.15: van toewijzing via start en aanwezigheid naar een 323 in de map, en wie het nog eens vraagt stuurt hetzelfde", async () => {
    let nu = MAANDAG;
    const uit = eenMap();
    const send = ({ soort, identificatie, xml }: UitgaandBericht): Promise<void> => Promise.resolve(writeFileSync(join(uit, `${soort}-${identificatie}.xml`), xml));
    const kit = await eenKit({ clock: () => nu, transport: { send } });
    const { dossierId } = await ontvang(kit);
    waarde(await kit.registerContact(dossierId, { datum: "2026-02-02" }));
    const { berichten } = waarde(await kit.startOndersteuning(dossierId, { toewijzingNummer: 5001, begindatum: "2026-02-02" }));
    waarde(await kit.sendBericht(dossierId, berichten.find(({ soort }) => soort === "WMO305")?.berichtId ?? ""));

    const inzet = { medewerker: "p-7", soort: "medewerker", salaris: true, primairProces: true };
    const tik = (volgorde: number, datum: string) => ({ kenmerk: `tik-${volgorde}-zonder-scherm`, dossier: dossierId, locatie: "hoeve", datum, dagdeel: "ochtend", stand: "aanwezig", inzet, apparaat: "a-1", volgorde, tijdstip: `${datum}T11:00:00Z` });
    const tikken = [tik(1, "2026-02-02"), tik(2, "2026-02-03")];
    nu = Date.parse("2026-03-02T09:00:00Z");
    expect(waarde(await kit.syncAanwezigheid(tikken)).map(({ uitkomst }) => uitkomst)).toEqual(["vastgelegd", "vastgelegd"]);
    expect(waarde(await kit.syncAanwezigheid(tikken)).map(({ uitkomst }) => uitkomst)).toEqual(["al bekend", "al bekend"]);
    expect(waarde(await kit.showRooster("2026-02-03", "hoeve")).personen.map((persoon) => persoon.dossierId)).toEqual([dossierId]);

    waarde(await kit.setTarief({ productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: "2026-01-01" }));
    const voorstel = waarde(await kit.proposeDeclaratie("2026-02"));
    expect(voorstel).toMatchObject({ stand: "voorgesteld", ingediendInEurocent: 2 * 4_150, nietGedeclareerd: 0 });
    expect(waarde(await kit.sendDeclaratie(voorstel.id)).stand).toBe("verzonden");
    waarde(await kit.sendDeclaratie(voorstel.id));
    const bestanden = readdirSync(uit).toSorted();
    expect(bestanden.map((naam) => naam.slice(0, 6))).toEqual(["WMO305", "WMO323"]);
    const wmo323 = readFileSync(join(uit, bestanden[1] ?? ""), "utf8");
    expect(validateBericht(wmo323)).toEqual([]);

    const antwoord = antwoordOp(decodeWmo323(wmo323)._unsafeUnwrap(), []);
    for (const _ of ["eerste keer", "nog eens"]) expect(waarde(await kit.receiveBericht(antwoord))).toEqual({ over: "declaratie", declaratieId: voorstel.id });
    expect(waarde(await kit.showDeclaratie(voorstel.id))).toMatchObject({ stand: "beantwoord", toegekendInEurocent: 2 * 4_150 });
  });

  it("D-20.3: zorg van 2026 gaat op 30 juni 2027 nog uit; op 1 juli wordt zij tegengehouden, met de reden", async () => {
    let nu = MAANDAG;
    const kit = await eenKit({ clock: () => nu, transport: { send: () => Promise.resolve() } });
    const { dossierId } = await ontvang(kit);
    waarde(await kit.registerContact(dossierId, { datum: "2026-02-02" }));
    const { berichten } = waarde(await kit.startOndersteuning(dossierId, { toewijzingNummer: 5001, begindatum: "2026-02-02" }));
    waarde(await kit.sendBericht(dossierId, berichten.find(({ soort }) => soort === "WMO305")?.berichtId ?? ""));
    waarde(await kit.setTarief({ productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: "2026-01-01" }));
    const inzet = { medewerker: "p-7", soort: "medewerker", salaris: true, primairProces: true };
    const tik = { kenmerk: "tik-van-vorig-jaar", dossier: dossierId, locatie: "hoeve", datum: "2026-02-03", dagdeel: "ochtend", stand: "aanwezig", inzet, apparaat: "a-1", volgorde: 1, tijdstip: "2026-02-03T11:00:00Z" };
    nu = Date.parse("2027-06-30T09:00:00Z");
    waarde(await kit.syncAanwezigheid([tik]));
    const voorstel = waarde(await kit.proposeDeclaratie("2027-05"));
    expect(voorstel.ingediendInEurocent).toBe(4_150);
    nu = Date.parse("2027-07-01T09:00:00Z");
    const geweigerd = await kit.sendDeclaratie(voorstel.id);
    expect(geweigerd).toMatchObject({ gelukt: false });
    expect(JSON.stringify(geweigerd)).toContain("Zorg over 2026 kan na 30 juni 2027 niet meer worden ingediend.");
    nu = Date.parse("2027-06-30T21:00:00Z");
    expect(waarde(await kit.sendDeclaratie(voorstel.id)).stand).toBe("verzonden");
  });
});
