import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

import { decodeBericht, decodeWmo323, validateBericht } from "@wmo-kit/iwmo";
import { Audit, Berichtenverkeer, layerMomentopnameSqlite, makeKopie } from "@wmo-kit/runtime";
import { Effect } from "effect";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenVerkeerskit, makeNetwerk } from "../../test/berichtenmap.js";
import { datum } from "../../test/feiten.js";
import { antwoordOp, retourOp } from "../../test/gemeente.js";
import { eenMap } from "../../test/kit.js";
import { synchroniseer } from "../aanwezigheid/synchroniseer.js";
import { verzendOpWijze } from "../declaratie/bied-declaratie-aan.js";
import { stelDeclaratieVoor } from "../declaratie/stel-declaratie-voor.js";
import { legTariefVast, toonDeclaraties } from "../declaratie/toon-declaraties.js";
import { startOndersteuning } from "../programs/registreer.js";
import { toonDossier, toonDossiers } from "../programs/toon.js";
import { ronde } from "./ronde.js";
import { toonBerichten } from "./toon-berichten.js";

const BSN = "999910061";
const map = eenMap();
const kit = eenVerkeerskit(map, { WMO_KIT_VERZENDEN: "vanzelf" });
const netwerk = makeNetwerk(map);
afterAll(() => kit.dispose());

const speelRonde = (): Promise<void> => kit.runPromise(ronde);
const soorten = (berichten: readonly Uint8Array[]): readonly string[] => berichten.map((bytes) => decodeBericht(bytes)._unsafeUnwrap().soort).toSorted();
const standen = async () => (await kit.runPromise(toonBerichten)).berichten.map(({ richting, soort, stand }) => `${richting} ${soort} ${stand}`).toSorted();

/** The ways in which a secret can stand in bytes: as it is, in two-byte characters, as hexadecimal, and in base64 wherever it begins. */
const vormenVan = (tekst: string): readonly Buffer[] => [
  Buffer.from(tekst),
  Buffer.from(tekst, "utf16le"),
  Buffer.from(Buffer.from(tekst).toString("hex")),
  ...[0, 1, 2].map((schuif) => Buffer.from(Buffer.from("x".repeat(schuif) + tekst).toString("base64").slice(schuif === 0 ? 0 : 4, -4))),
];
const GEZOCHT = [BSN, "Proefstra", "1955-06-01"].flatMap(vormenVan);

const bestandenIn = (pad: string): readonly string[] =>
  readdirSync(pad).flatMap((naam) => (statSync(join(pad, naam)).isDirectory() ? bestandenIn(join(pad, naam)) : [join(pad, naam)]));
const findPersoonsgegevens = (): readonly string[] =>
  bestandenIn(map).filter((pad) => {
    const bytes = readFileSync(pad);
    const delen = pad.endsWith(".gz") ? [bytes, gunzipSync(bytes)] : [bytes];
    return GEZOCHT.some((vorm) => delen.some((deel) => deel.includes(vorm)));
  });

let dossierId = "";
let wmo305 = new Uint8Array();
let wmo323 = new Uint8Array();

describe("een heel verhaal over de mappen, waarin alles vanzelf gaat", () => {
  beforeAll(async () => {
    await kit.runPromise(legTariefVast({ productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: datum("2026-01-01") }));
  });

  it("D-11.2, OP090: een 301 wordt een dossier, en de retour (302) gaat vanzelf uit, goed en volgens de standaard", async () => {
    netwerk.breng(`${BSN}-Proefstra.xml`, eenBestand());
    await speelRonde();
    const [dossier] = await kit.runPromise(toonDossiers());
    dossierId = dossier?.id ?? "";
    const uit = netwerk.haal();
    expect(soorten(uit)).toEqual(["WMO302"]);
    expect(validateBericht(uit[0] ?? new Uint8Array())).toEqual([]);
    expect(decodeBericht(uit[0] ?? new Uint8Array())._unsafeUnwrap().header).toMatchObject({ berichtIdentificatie: { identificatie: "GEM0001" }, afzender: "0268" });
    expect(await standen()).toEqual(["in WMO301 verwerkt", "uit WMO302 aangeboden"]);
  });

  it("D-20.4: de start maakt een 305 die in dezelfde tel klaarstaat, vanzelf uitgaat, en in het dossier als verstuurd staat", async () => {
    const { datum: vandaag } = { datum: new Date().toLocaleDateString("sv-SE", { timeZone: "Europe/Amsterdam" }) };
    await kit.runPromise(startOndersteuning(dossierId, { toewijzingNummer: 5001, begindatum: vandaag }));
    expect((await kit.runPromise(toonDossier(dossierId))).berichten[0]?.verkeer).toMatchObject({ stand: "onderweg" });
    await speelRonde();
    const [bytes = new Uint8Array(), ...rest] = netwerk.haal();
    wmo305 = bytes as typeof wmo305;
    expect([soorten([bytes]), rest]).toEqual([["WMO305"], []]);
    const [bericht] = (await kit.runPromise(toonDossier(dossierId))).berichten;
    expect(bericht).toMatchObject({ soort: "WMO305", verzondenOpTekst: expect.any(String), verkeer: { stand: "aangeboden" } });
    await speelRonde();
    expect(netwerk.haal()).toEqual([]);
  });

  it("OP090: de retour (306) bevestigt de 305; dezelfde retour nog eens, ook onder een andere naam, verandert niets", async () => {
    const retour = retourOp(wmo305, "RET0001");
    netwerk.breng("306.xml", retour);
    netwerk.breng("306-nog-eens.xml", retour);
    await speelRonde();
    expect((await standen()).filter((regel) => /WMO30[56]/.test(regel))).toEqual(["in WMO306 verwerkt", "uit WMO305 bevestigd"]);
    expect((await kit.runPromise(toonDossier(dossierId))).berichten.filter(({ soort }) => soort === "WMO306")).toHaveLength(1);
    expect(netwerk.haal()).toEqual([]);
  });

  it("D-20.3, D-20.7: de declaratie gaat uit het postvak, en de 325 in de map vindt haar terug", async () => {
    const dagen = ["2026-10-05", "2026-10-06"];
    const tikken = dagen.map((dag, volgorde) => ({
      kenmerk: `tik-${volgorde}-verhaal`, dossier: dossierId, locatie: "boerderij", datum: dag, dagdeel: "ochtend", stand: "aanwezig",
      inzet: { medewerker: "p-7", soort: "medewerker", salaris: true, primairProces: true }, apparaat: "a-1", volgorde: volgorde + 1, tijdstip: `${dag}T10:00:00Z`,
    })); // prettier-ignore
    await kit.runPromise(synchroniseer(tikken));
    const { voorstel } = await kit.runPromise(stelDeclaratieVoor({ maand: "2026-10" }));
    await kit.runPromise(verzendOpWijze(voorstel.id));
    const [bytes = new Uint8Array()] = netwerk.haal();
    wmo323 = bytes as typeof wmo323;
    expect(soorten([wmo323])).toEqual(["WMO323"]);
    netwerk.breng("325.xml", antwoordOp(decodeWmo323(wmo323)._unsafeUnwrap(), []));
    await speelRonde();
    expect((await kit.runPromise(toonDeclaraties)).map(({ stand }) => stand)).toEqual(["beantwoord"]);
    expect((await standen()).filter((regel) => /WMO32/.test(regel))).toEqual(["in WMO325 verwerkt", "uit WMO323 bevestigd"]);
  });

  it("NEN 7513: wat de kit zelf verstuurde en ontving staat in het logboek, zonder inhoud", async () => {
    const { regels } = await kit.runPromise(Effect.flatMap(Audit, (audit) => audit.query({ tenant: "eigen" })));
    const tel = (soort: string): number => regels.filter((regel) => regel.soort === soort).length;
    expect([tel("bericht-ontvangen"), tel("bericht-aangeboden")]).toEqual([3, 3]);
    expect(JSON.stringify(regels)).not.toContain(BSN);
  });

  it("PRIVACY: na het hele verhaal en een reservekopie staat geen Bsn, naam of geboortedatum in een byte van de gegevensmap", async () => {
    await kit.runPromise(makeKopie({ doelmap: join(map, "kopieen"), toepassing: "dagbesteding" }).pipe(Effect.provide(layerMomentopnameSqlite(map))));
    expect(bestandenIn(map).some((pad) => pad.endsWith(".gz"))).toBe(true);
    expect(findPersoonsgegevens()).toEqual([]);
    await kit.dispose();
    expect(findPersoonsgegevens()).toEqual([]);
    // The same search does find what lies open: a message in the folder of the network.
    netwerk.breng("open.xml", eenBestand());
    expect(findPersoonsgegevens()).toEqual([join(map, "berichten", "in", "open.xml")]);
  });
});

describe("wat niet klopt, over de mappen", () => {
  const proef = async () => {
    const eigen = eenMap();
    return { net: makeNetwerk(eigen), runtime: eenVerkeerskit(eigen) };
  };

  it("OP090, IV028: een 301 die niveau 2 breekt komt in geen dossier, en de retour met de code staat klaar", async () => {
    const { net, runtime } = await proef();
    net.breng("fout.xml", eenBestand({ einddatum: "2025-01-11" }));
    await runtime.runPromise(ronde);
    const { berichten, aandacht } = await runtime.runPromise(toonBerichten);
    expect([aandacht, (await runtime.runPromise(toonDossiers())).length]).toEqual([1, 0]);
    expect(berichten.map(({ soort, stand }) => [soort, stand])).toEqual(expect.arrayContaining([["WMO301", "afgekeurd"], ["WMO302", "voorbereid"]]));
    const retour = berichten.find(({ soort }) => soort === "WMO302")?.id ?? "";
    const bytes = await runtime.runPromise(Effect.flatMap(Berichtenverkeer, (verkeer) => verkeer.readUit("eigen", retour)));
    expect(validateBericht(bytes)).toEqual([]);
    expect(decodeBericht(bytes)._unsafeUnwrap().header).toMatchObject({ retourCodes: ["0001"] });
    await runtime.dispose();
  });

  it("OP090: een retour op een bericht dat wij niet stuurden is zichtbaar, met wat er mis is, en vraagt om iemand", async () => {
    const { net, runtime } = await proef();
    net.breng("vreemd.xml", retourOp(wmo305, "RET0009"));
    await runtime.runPromise(ronde);
    expect(await runtime.runPromise(toonBerichten)).toMatchObject({
      aandacht: 1,
      berichten: [{ richting: "in", soort: "WMO306", stand: "afgekeurd", redenen: [expect.stringContaining("niet heeft gemaakt")], acties: ["afhandelen"] }],
    });
    await runtime.dispose();
  });
});
