import { Effect } from "effect";
import { afterEach, describe, expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { eenKit, eenMap } from "../../test/kit.js";
import { ontvangBericht } from "../programs/ontvang-bericht.js";
import { registreerContact, toonBsn } from "../programs/registreer.js";
import { toonDossiers } from "../programs/toon.js";
import { Dossierkast } from "../services/kast.js";

const open: { readonly dispose: () => Promise<void> }[] = [];
const kitOp = (map: string) => {
  const kit = eenKit(map);
  open.push(kit);
  return kit;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((kit) => kit.dispose()));
});

const list = Effect.flatMap(Dossierkast, (kast) => kast.list);
const load = (id: string) => Effect.flatMap(Dossierkast, (kast) => kast.load(id));

describe("de dossierkast op een echt bestand", () => {
  it("D-11.2: een 301 opent een dossier met een zaak, en blijft letterlijk bewaard na een herstart", async () => {
    const map = eenMap();
    const bestand = eenBestand();
    const eerste = kitOp(map);
    const { dossier, nieuw } = await eerste.runPromise(ontvangBericht(bestand));
    expect([nieuw, dossier.eigen.toewijzingen.map(({ nummer }) => nummer)]).toEqual([true, [5001]]);
    expect(Object.values(dossier.zaken.zaken).map(({ levensloop, toestand }) => `${levensloop} ${toestand}`)).toEqual(["B1 toewijzing-open"]);
    await eerste.dispose();

    const terug = await kitOp(map).runPromise(load(dossier.id));
    expect(terug).toEqual(dossier);
    expect(new TextEncoder().encode(terug.eigen.berichten[0]?.xml)).toEqual(bestand);
  });

  it("TR056: hetzelfde bericht nog een keer wordt herkend en niet opgeslagen", async () => {
    const kit = kitOp(eenMap());
    const { dossier } = await kit.runPromise(ontvangBericht(eenBestand()));
    const fout = await kit.runPromise(Effect.flip(ontvangBericht(eenBestand())));
    expect(fout).toEqual({ _tag: "BerichtAlOntvangen", dossier: dossier.id });
    expect((await kit.runPromise(list)).map(({ versie }) => versie)).toEqual([dossier.versie]);
  });

  it("D-11.2: twee berichten over dezelfde bewoner komen in een dossier, ook als zij tegelijk binnenkomen in twee processen", async () => {
    const map = eenMap();
    const [links, rechts] = [kitOp(map), kitOp(map)];
    await Promise.all([links.runPromise(list), rechts.runPromise(list)]);
    const uitkomsten = await Promise.all(
      Array.from({ length: 12 }, (_, nummer) =>
        (nummer % 2 === 0 ? links : rechts).runPromise(
          ontvangBericht(eenBestand({ identificatie: `GEM${nummer}`, toewijzingNummer: 6000 + nummer })),
        ),
      ),
    );
    expect(uitkomsten.filter(({ nieuw }) => nieuw)).toHaveLength(1);
    const dossiers = await links.runPromise(list);
    expect(dossiers).toHaveLength(1);
    expect(dossiers[0]?.eigen.toewijzingen.map(({ nummer }) => nummer).toSorted()).toEqual(Array.from({ length: 12 }, (_, nummer) => 6000 + nummer));
    expect(Object.values(dossiers[0]?.zaken.zaken ?? {}).map(({ toestand }) => toestand)).toEqual(Array.from({ length: 12 }, () => "toewijzing-open"));
  });

  it("D-11.2: dezelfde bewoner bij een andere gemeente krijgt een eigen dossier", async () => {
    const kit = kitOp(eenMap());
    await kit.runPromise(ontvangBericht(eenBestand()));
    const { nieuw } = await kit.runPromise(ontvangBericht(eenBestand({ afzender: "0296" })));
    expect([nieuw, (await kit.runPromise(list)).length]).toEqual([true, 2]);
  });

  it("D-11.3: wat het ene proces vastlegt, ziet het andere", async () => {
    const map = eenMap();
    const [links, rechts] = [kitOp(map), kitOp(map)];
    expect(await rechts.runPromise(toonDossiers())).toEqual([]);
    const { dossier } = await links.runPromise(ontvangBericht(eenBestand()));
    const dag = dossier.eigen.ontvangsten[0]?.ontvangstdatum ?? "";
    await links.runPromise(registreerContact(dossier.id, { datum: dag }));
    const [gezien] = await rechts.runPromise(list);
    expect(gezien?.zaken.zaken["toewijzing-5001"]).toMatchObject({ toestand: "contact-gelegd", feiten: { contact: dag } });
  });

  it("NEN7513: gelijktijdig vastgelegde feiten van een dossier gaan niet verloren", async () => {
    const kit = kitOp(eenMap());
    const { dossier } = await kit.runPromise(ontvangBericht(eenBestand()));
    await Promise.all(Array.from({ length: 6 }, () => kit.runPromise(toonBsn(dossier.id))));
    expect((await kit.runPromise(load(dossier.id))).versie).toBe(dossier.versie + 6);
  });

  it("D-11.3: een tweede keer hetzelfde contact wordt geweigerd, ook als twee mensen het tegelijk vastleggen", async () => {
    const kit = kitOp(eenMap());
    const { dossier } = await kit.runPromise(ontvangBericht(eenBestand()));
    const dag = dossier.eigen.ontvangsten[0]?.ontvangstdatum ?? "";
    const uitkomsten = await Promise.all(Array.from({ length: 4 }, () => kit.runPromise(Effect.result(registreerContact(dossier.id, { datum: dag })))));
    expect(uitkomsten.filter(({ _tag }) => _tag === "Success")).toHaveLength(1);
    expect((await kit.runPromise(load(dossier.id))).versie).toBe(dossier.versie + 1);
  });
});
