import { leegDossier } from "@wmo-kit/afwegingskader";
import { makeKalender } from "@wmo-kit/timeliness";
import { Effect, Layer, ManagedRuntime } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";
import * as z from "zod";

import { eenMap, layerProefopslag } from "../../test/proefkast.js";
import { Kitinstelling } from "../diensten/kitinstelling.js";
import { Organisatiedossier } from "../diensten/organisatiedossier.js";
import { KWALITEITSDEEL } from "../kwaliteit/kwaliteitsdeel.js";
import { stukkenVan } from "../kwaliteit/kwaliteitslezer.js";
import { describeRegisterfout } from "./describe-error.js";
import { layerRegister } from "./layer-register.js";
import { legFeitenVast, legFormulierVast } from "./leg-feiten-vast.js";
import { listFormulieren } from "./list-formulieren.js";
import { Register } from "./register.js";
import { joinRegistervormen, Registervorm, toRegistervorm, type Registerdeel } from "./registervorm.js";
import { Tekst } from "./tekst.js";

const VORMEN = { "fiets-gekocht": z.strictObject({ id: Tekst, merk: Tekst }) } as const;

/** What an app adds to the registers of the kit. */
const EIGEN: Registerdeel<typeof VORMEN> = {
  vormen: VORMEN,
  formulieren: { "fiets-gekocht": { boek: "organisatie", titel: "Fiets vastleggen" } },
  velden: { merk: { label: "Merk van de fiets" } },
  controles: {},
};

const VORM = joinRegistervormen(toRegistervorm(KWALITEITSDEEL), toRegistervorm(EIGEN));

const eenRegister = (map = eenMap()) => {
  const instelling = Layer.succeed(Kitinstelling, { tenant: "proef", organisatie: "Proef", kalender: makeKalender(), profiel: undefined, bekwaamheden: [] });
  const dossier = Layer.succeed(Organisatiedossier, { lees: Effect.succeed(leegDossier("organisatie")) });
  const runtime = ManagedRuntime.make(
    layerRegister.pipe(Layer.provideMerge(Layer.mergeAll(layerProefopslag(map), instelling, dossier, Layer.succeed(Registervorm, VORM)))),
  );
  onTestFinished(() => runtime.dispose());
  return runtime;
};

const KLACHT = { ontvangen: "2026-01-05", onderwerp: "vervoer", omschrijving: "De bus kwam te laat" };

describe("de registers van een app", () => {
  it("D-6.3: wat een mens invult krijgt een kenmerk, en blijft na een nieuwe start", async () => {
    const map = eenMap();
    const eerste = eenRegister(map);
    const { id, versie } = await eerste.runPromise(legFormulierVast("kwaliteit", { soort: "klacht-ontvangen", gegevens: KLACHT }));
    expect(versie).toBe(1);
    await eerste.dispose();
    const stand = await eenRegister(map).runPromise(Effect.flatMap(Register, ({ lees }) => lees));
    expect([...stukkenVan(stand, "klacht-ontvangen")].map(([kenmerk, { gegevens }]) => [kenmerk, gegevens.omschrijving])).toEqual([[id, "De bus kwam te laat"]]);
  });

  it("D-6.3: een klacht kan niet worden afgehandeld voordat zij er is, niet vóór de ontvangst, en niet na vandaag", async () => {
    const register = eenRegister();
    const { id } = await register.runPromise(legFormulierVast("kwaliteit", { soort: "klacht-ontvangen", gegevens: KLACHT }));
    const handelAf = (klacht: string | null, datum: string) =>
      register.runPromise(
        Effect.flip(legFormulierVast("kwaliteit", { soort: "klacht-afgehandeld", gegevens: { id: klacht, datum, uitkomst: "gegrond", maatregel: "Andere bus" } })),
      );
    expect(await handelAf("onbekend", "2026-01-06")).toMatchObject({ _tag: "RegelOnbekend", veld: "id" });
    expect(await handelAf(id, "2026-01-04")).toMatchObject({ _tag: "DagenNietInVolgorde", eerste: "ontvangen", laatste: "datum" });
    expect(await handelAf(id, "2199-01-04")).toMatchObject({ _tag: "DagenNietInVolgorde", laatste: "vandaag" });
  });

  it("NEN 7510-1 5.15: een feit gaat alleen in het boek waarin het hoort; elk boek heeft een eigen recht", async () => {
    const register = eenRegister();
    const anders = await register.runPromise(Effect.flip(legFormulierVast("financieel", { soort: "klacht-ontvangen", gegevens: KLACHT })));
    const onbekend = await register.runPromise(Effect.flip(legFormulierVast("kwaliteit", { soort: "constructor", gegevens: {} })));
    expect([anders, onbekend]).toMatchObject([{ _tag: "SoortOnbekend" }, { _tag: "SoortOnbekend" }]);
  });

  it("D-16.4: wie op een oude stand werkte, hoort dat een ander eerder was", async () => {
    const register = eenRegister();
    await register.runPromise(legFeitenVast([{ soort: "fiets-gekocht", gegevens: { id: "f1", merk: "Gazelle" } }]));
    const fout = await register.runPromise(Effect.flip(legFeitenVast([{ soort: "fiets-gekocht", gegevens: { id: "f2", merk: "Batavus" } }], 0)));
    expect(fout).toMatchObject({ _tag: "VersieConflict", verwacht: 0, werkelijk: 1 });
  });

  it("UI formulieren: de formulieren van de kit en van de app staan bij elkaar, elk veld met een naam in gewoon Nederlands", () => {
    const formulieren = listFormulieren(VORM);
    expect(formulieren.map(({ titel }) => titel)).toEqual(expect.arrayContaining(["Bewijs vastleggen", "Fiets vastleggen"]));
    const zonderNaam = formulieren.flatMap(({ soort, velden }) => velden.filter(({ naam, label }) => label === "" || label === naam).map(({ naam }) => `${soort}.${naam}`));
    expect(zonderNaam).toEqual([]);
    expect(formulieren.find(({ soort }) => soort === "klacht-afgehandeld")?.velden.find(({ naam }) => naam === "id")).toMatchObject({ label: "Klacht", verplicht: true });
  });

  it("UI fouten: een fout noemt het veld zoals het formulier dat doet", () => {
    expect(describeRegisterfout({ _tag: "RegelOnbekend", veld: "merk" }, VORM.velden)).toBe("Wat u bij “Merk van de fiets” koos, staat niet in het register. Kies iets uit de lijst.");
  });
});
