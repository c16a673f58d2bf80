import { vernietigDossier } from "@wmo-kit/runtime";
import { Effect, Schema } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { datum } from "../../test/feiten.js";
import { eenKit, eenMap } from "../../test/kit.js";
import { overDagen, vandaag } from "../../test/server.js";
import { LEESMODELLEN } from "../adapters/leesmodellen.js";
import { synchroniseer } from "../aanwezigheid/synchroniseer.js";
import { legTariefVast } from "../declaratie/toon-declaraties.js";
import { ontvangBericht } from "../programs/ontvang-bericht.js";
import { registreerContact } from "../programs/registreer.js";
import { Dashboardkast } from "./dashboardkast.js";
import { toonDashboard } from "./programs.js";
import { Dashboardweergave } from "./weergave.js";

const decode = Schema.decodeUnknownSync(Schema.fromJsonString(Dashboardweergave));
const open = async () => {
  const map = eenMap();
  const kit = eenKit(map);
  onTestFinished(() => kit.dispose());
  const { lees } = await kit.runPromise(Dashboardkast);
  /** As a process says it that knows nothing yet: everything read from the store and counted anew. */
  const toonOpnieuw = async () => {
    const vers = eenKit(map);
    try {
      return await vers.runPromise(toonDashboard);
    } finally {
      await vers.dispose();
    }
  };
  return { run: kit.runPromise, lees: () => kit.runPromise(lees), toonOpnieuw };
};

const tik = (dossier: string, nummer: number, stand = "aanwezig") => ({
  kenmerk: `tik-dashboard-${nummer}`,
  dossier,
  locatie: "boerderij",
  datum: vandaag(),
  dagdeel: "ochtend",
  stand,
  inzet: { medewerker: "p-1", soort: "medewerker", salaris: true, primairProces: true },
  apparaat: "telefoon-1",
  volgorde: nummer,
  tijdstip: `${vandaag()}T09:00:0${nummer}Z`,
});

describe("het bewaarde dashboard", () => {
  it("D-11.3, D-20.2: is na elk feit, na een vernietiging en na opnieuw maken gelijk aan het dashboard van een proces dat alles opnieuw telt, en tussendoor hetzelfde antwoord", async () => {
    const { run, lees, toonOpnieuw } = await open();
    const klopt = async (): Promise<Uint8Array> => {
      const json = await lees();
      expect(decode(new TextDecoder().decode(json))).toEqual(await toonOpnieuw());
      expect(await lees()).toBe(json);
      return json;
    };
    const antwoorden = [await klopt()];
    const na = async (werk: Parameters<typeof run>[0]): Promise<void> => {
      await run(werk);
      antwoorden.push(await klopt());
    };
    const lopend = overDagen(-5);
    const ids: string[] = [];
    for (const nummer of [1, 2])
      ids.push((await run(ontvangBericht(eenBestand({ identificatie: `DASH${nummer}`, bsn: nummer === 1 ? "999910061" : "999900006", toewijzingNummer: 7000 + nummer, toewijzingsdatum: lopend, ingangsdatum: lopend, einddatum: overDagen(200) })))).dossier.id);
    const [een = "", ander = ""] = ids;
    antwoorden.push(await klopt());
    await na(registreerContact(een, { datum: datum(vandaag()) }));
    await na(legTariefVast({ productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigVanaf: "2020-01-01" }));
    await na(synchroniseer([tik(een, 1), tik(ander, 2)]));
    await na(synchroniseer([tik(een, 3, "afwezig")]));
    await na(Effect.flatMap(LEESMODELLEN, (modellen) => Effect.forEach(modellen, ({ lijnen }) => lijnen.herbouw())));
    await na(synchroniseer([tik(een, 4)]));
    await na(vernietigDossier({ tenant: "eigen", dossier: een, peildatum: datum("2090-01-01"), account: "b", rol: "beheerder", systeem: "proef" }));
    await na(registreerContact(ander, { datum: datum(vandaag()) }));
    const anders = new Set(antwoorden.map((json) => new TextDecoder().decode(json)));
    // A tariff without care, making the lists again, and taking a change back give what was there before.
    expect(anders.size).toBe(antwoorden.length - 3);
    expect([...anders].some((tekst) => tekst.includes('"openInEurocent":8300'))).toBe(true);
  });

  it("D-11.3: wie tegelijk vraagt krijgt dezelfde uitkomst, één keer uitgerekend", async () => {
    const { run, lees } = await open();
    await run(ontvangBericht(eenBestand()));
    const [eerste, ...rest] = await Promise.all(Array.from({ length: 20 }, lees));
    expect(rest.every((json) => json === eerste)).toBe(true);
  });
});
