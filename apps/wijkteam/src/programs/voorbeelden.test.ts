import { parseTijdstip } from "@wmo-kit/domain";
import { ConfigProvider, Effect, Layer, ManagedRuntime } from "effect";
import { expect, it, onTestFinished } from "vitest";

import { eenMap } from "../../test/kit.js";
import { layerKit } from "../kit.js";
import { opMoment } from "../voorbeeld/op-moment.js";
import { VOORBEELDEN } from "../voorbeeld/voorbeelden.table.js";
import { laadVoorbeeldgegevens } from "./laad-voorbeeldgegevens.js";
import { toonDossiers } from "./toon-dossiers.js";
import { toonWachtlijst } from "./toon-wachtlijst.js";
import { toonWerklijst } from "./toon-werklijst.js";

/** The terms of the examples run around the day on which they are made. */
const WOENSDAG = "2026-06-10T10:00:00Z";

it("W-50.1, W-50.2: de voorbeelden gaan door dezelfde wachters als echt werk, en te laat, op tijd en zonder datum komen voor", async () => {
  const runtime = ManagedRuntime.make(layerKit(eenMap()).pipe(Layer.provide(ConfigProvider.layer(ConfigProvider.fromUnknown({})))));
  onTestFinished(() => runtime.dispose());
  const op = opMoment(parseTijdstip(WOENSDAG)._unsafeUnwrap());
  expect(await runtime.runPromise(op(laadVoorbeeldgegevens))).toBe(VOORBEELDEN.length);
  const [{ dossiers }, werklijst, wachtlijst] = await runtime.runPromise(op(Effect.all([toonDossiers(), toonWerklijst(), toonWachtlijst])));
  expect(dossiers.map(({ naam }) => naam)).toEqual(["Anna Proefstra", "Bram Voorbeeldsma", "Chantal Testema", "Dirk Verzonnema", "Els Fictiefsen"]);
  expect(new Set(werklijst.regels.map(({ taak }) => taak.stand))).toEqual(new Set(["verstreken", "lopend", "geen norm"]));
  expect(wachtlijst.wachtenden.map(({ naam, magWachten }) => [naam, magWachten])).toEqual([
    ["Chantal Testema", false],
    ["Dirk Verzonnema", true],
  ]);
  // More than fourteen days on the list: the start is late, although no task said so before. @source W-50.2.3
  const vanDirk = werklijst.regels.filter(({ taak }) => taak.naam === "Dirk Verzonnema").map(({ taak }) => [taak.norm, taak.stand, taak.waarom.length > 0]);
  expect(vanDirk).toContainEqual(["W-50.2.3", "verstreken", true]);

  expect(await runtime.runPromise(op(Effect.flip(laadVoorbeeldgegevens)))).toEqual({ _tag: "KitNietLeeg" });
});
