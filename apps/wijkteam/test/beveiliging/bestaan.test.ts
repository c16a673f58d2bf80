import { dossierparameter, leesJson, makeZender, NIETS, vulPad, type Antwoord, type Serverproces, type Sessie } from "@wmo-kit/tooling-beproeving";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { eenMelding } from "../melding.js";
import { EINDPUNTEN } from "./rechten-tabel.js";
import { openAlles, openElkeRol } from "./sessies.js";
import { bundelApp, eenMap, startApp } from "./start-app.js";

/** Everybody who sees a part of the residents only, and so must not learn of the others whether they are there. */
const ROLLEN = ["inwoner", "naaste", "medewerker"] as const;
/** What differs in each answer, whatever was asked. */
const WISSELT = ["date", "x-request-id", "content-length", "keep-alive", "connection"];
/** May be asked by who works here, with a reason that is recorded. */
const NOODTOEGANG = "neemNoodtoegang";
/** Ids that no dossier has: of the right form, of the organisation itself, and of no form at all. */
const ER_NIET = [NIETS, "organisatie", "register:organisatie", "geen-dossier"];

let app: Serverproces;
const sessies = new Map<string, Sessie>();
let vreemd = "";

beforeAll(async () => {
  app = await startApp(await bundelApp(), eenMap());
  const alles = await openAlles(app);
  const rollen = await openElkeRol(app, alles);
  const meld = async (): Promise<string> => String(leesJson(await alles.stuurJson("POST", "/api/meldingen", eenMelding()))["id"]);
  const eigen = await meld();
  vreemd = await meld();
  for (const rol of ROLLEN) {
    const sessie = rollen.get(rol);
    if (sessie === undefined) throw new Error(`geen sessie voor ${rol}`);
    sessies.set(rol, sessie);
    expect((await alles.stuurJson("PUT", `/api/dossiers/${eigen}/betrokkenen/${sessie.account}`, { soort: rol === "inwoner" ? "eigen" : "betrokken" })).status).toBe(204);
  }
}, 120_000);
afterAll(() => app.stop());

const MET_DOSSIER = EINDPUNTEN.filter((eindpunt) => dossierparameter(eindpunt) !== undefined);

/** An answer without the id that was asked for and without what differs in each answer. */
const zonderVraag = ({ status, headers, tekst }: Antwoord, id: string): unknown => [
  status,
  Object.entries(headers).filter(([kop]) => !WISSELT.includes(kop)).toSorted(),
  tekst.replaceAll(id, "ID").replaceAll(encodeURIComponent(id), "ID"),
];

describe("een dossier van een ander antwoordt als een dossier dat er niet is", () => {
  it("NEN7510: er zijn eindpunten van elk soort bij", () => {
    expect(MET_DOSSIER.length).toBeGreaterThan(40);
    expect(MET_DOSSIER.filter(({ pad }) => pad.startsWith("/api/eigen-dossiers/")).length).toBeGreaterThan(4);
    expect(MET_DOSSIER.some(({ pad }) => pad.startsWith("/api/gedeelde-dossiers/"))).toBe(true);
  });

  // One gate answers before any dossier is read, so that the time it takes says nothing either: `openDossier` looks at relations alone.
  it.each(ROLLEN)("AVG 5, NEN7510 5.15: %s krijgt op elk eindpunt voor beide dezelfde status, koppen en tekst", { timeout: 240_000 }, async (rol) => {
    const sessie = sessies.get(rol);
    const verschillen: unknown[] = [];
    for (const eindpunt of MET_DOSSIER) {
      const parameter = dossierparameter(eindpunt) ?? "";
      const klop = async (id: string): Promise<unknown> => {
        const { method, pad } = eindpunt;
        const antwoord = await sessie?.stuur({ method, pad: vulPad(pad, { [parameter]: id }), ...(method === "GET" ? {} : { body: "{}", headers: { "content-type": "application/json" } }) });
        return antwoord === undefined ? undefined : zonderVraag(antwoord, id);
      };
      const bestaat = await klop(vreemd);
      if (eindpunt.eindpunt !== NOODTOEGANG) expect([eindpunt.eindpunt, (bestaat as readonly unknown[])[0]]).toEqual([eindpunt.eindpunt, 403]);
      for (const id of ER_NIET) {
        const er_niet = await klop(id);
        if (JSON.stringify(er_niet) !== JSON.stringify(bestaat)) verschillen.push([eindpunt.eindpunt, id, bestaat, er_niet]);
      }
    }
    expect(verschillen).toEqual([]);
  });

  it("AVG 5: niemand zonder aanmelding leert iets van een id", async () => {
    const stuur = makeZender(app.adres);
    for (const { method, pad, eindpunt } of MET_DOSSIER) {
      const [er, niet] = [await stuur({ method, pad: vulPad(pad, { dossierId: vreemd, dossier: vreemd }) }), await stuur({ method, pad: vulPad(pad) })];
      expect([eindpunt, zonderVraag(er, vreemd)]).toEqual([eindpunt, zonderVraag(niet, NIETS)]);
    }
  });
});
