import { decodeBericht } from "@wmo-kit/backoffice";
import { addDagen, parseIsoDatum } from "@wmo-kit/domain";
import { startBackoffice } from "@wmo-kit/tooling-referentieservers/backoffice";
import { afterEach, expect, it, onTestFinished, vi } from "vitest";

import { makeAdviesmaker, MET_LIJST, NAAR_ZIN } from "../../test/advies.js";
import { meldAan } from "../../test/aanmelden.js";
import type { Stapprobleem } from "../../test/melding.js";
import { eenServer, vandaag } from "../../test/server.js";
import type { Dossierweergave } from "../api/weergave.js";

const DAG = 86_400_000;
const REDEN = "De inwoner lag zes weken in het ziekenhuis.";

afterEach(() => void vi.useRealTimers());

it("W-33: op dag 43 waarschuwt het versturen, en met de reden gaat het advies weg met een bericht aan de gemeente", { timeout: 120_000 }, async () => {
  const nu = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now: nu - 60 * DAG });
  const backoffice = await startBackoffice();
  const server = await eenServer({ WMO_WIJKTEAM_BACKOFFICE_ADRES: backoffice.adres });
  onTestFinished(async () => {
    await server.dispose();
    await backoffice.sluit();
  });
  const maker = makeAdviesmaker(() => server);
  const gemeld = vandaag();
  const dossier = await maker.goedgekeurd(MET_LIJST);
  const zaak = maker.zaakVan(dossier, "A3");

  const opDag = async (dag: number): Promise<(erkend?: readonly object[]) => Promise<Response>> => {
    vi.setSystemTime(nu - 60 * DAG + dag * DAG);
    const koppen = await meldAan(server.basis, "adviseur");
    return (erkend = []) => {
      const stap = { levensloop: "A3", zaak, gebeurtenis: "verzonden", gegevens: { ontvangers: NAAR_ZIN }, verwachteVersie: dossier.versie, ...(erkend.length === 0 ? {} : { erkend }) };
      return fetch(`${server.basis}/api/dossiers/${dossier.id}/stappen`, { method: "POST", headers: { "content-type": "application/json", ...koppen }, body: JSON.stringify(stap) });
    };
  };
  const verstuur = await opDag(43);
  const gewaarschuwd = (await (await verstuur()).json()) as Stapprobleem;
  expect(gewaarschuwd.teErkennen.map((bevinding) => [bevinding.code, "tekst" in bevinding ? bevinding.tekst : ""])).toEqual([
    ["INFORMEER_OPDRACHTGEVER", expect.stringMatching(/^Het advies is niet binnen zes weken verstuurd\. Informeer de gemeente\./u)],
  ]);
  const antwoord = await verstuur([{ code: "INFORMEER_OPDRACHTGEVER", reden: REDEN }]);
  expect(antwoord.status).toBe(200);
  const na = (await antwoord.json()) as Dossierweergave;
  expect(na.zaken.find(({ id }) => id === zaak)?.toestand).toBe("verzonden");

  const koppen = await meldAan(server.basis, "adviseur");
  expect((await fetch(`${server.basis}/api/backoffice/ronde`, { method: "POST", headers: { "content-type": "application/json", ...koppen }, body: "{}" })).status).toBe(200);
  const [vertraging] = backoffice.aangenomen().flatMap(({ body }) => {
    const { inhoud } = decodeBericht(body)._unsafeUnwrap();
    return inhoud.soort === "vertragingsmelding" ? [inhoud] : [];
  });
  // Six weeks after the day of the melding, the day itself not counted.
  const uiterlijk = parseIsoDatum(gemeld).andThen((dag) => addDagen(dag, 42))._unsafeUnwrap();
  expect(vertraging).toMatchObject({ dossier: dossier.id, meldingOp: gemeld, reden: REDEN });
  expect((vertraging?.uiterlijk ?? "") >= uiterlijk).toBe(true);
  expect(backoffice.aangenomen()).toHaveLength(3);
});

it("W-98.4: als het ontvangstbewijs na drie werkdagen niet kwam, staat er een taak met waarom die dag", { timeout: 120_000 }, async () => {
  const nu = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now: nu - 30 * DAG });
  const server = await eenServer();
  onTestFinished(() => server.dispose());
  const maker = makeAdviesmaker(() => server);
  const { id } = await maker.verstuurd();
  await maker.ronde();
  const taken = async () => {
    const koppen = await meldAan(server.basis, "werker");
    const dossier = (await (await fetch(`${server.basis}/api/dossiers/${id}`, { headers: { ...koppen } })).json()) as Dossierweergave;
    return dossier.zaken.flatMap((zaak) => zaak.taken).filter(({ norm }) => norm === "OP090");
  };
  expect(await taken()).toEqual([]);
  vi.setSystemTime(nu);
  const [taak] = await taken();
  expect(taak).toMatchObject({ wat: "Vraag de gemeente naar het ontvangstbewijs (productbestelling).", eis: "W-98.4", stand: "verstreken" });
  expect(taak?.waarom.length).toBeGreaterThan(0);
});
