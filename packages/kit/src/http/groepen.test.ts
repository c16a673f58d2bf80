import { findToegangsgebreken, listToegang } from "@wmo-kit/runtime/api";
import { Schema } from "effect";
import { HttpApiGroup, type HttpApi } from "effect/http-api";
import { describe, expect, it } from "vitest";

import { Bewaringgroep } from "../api/bewaring-groep.js";
import { Organisatiegroep } from "../api/organisatie-groep.js";
import { Systeemgroep } from "../api/systeem-groep.js";
import { toonTaken } from "../api/werk-eindpunten.js";
import { Koppelinggroep } from "../koppelingen/koppelinggroep.js";
import { Kwaliteitgroep } from "../kwaliteit/kwaliteitgroep.js";
import { Registergroep } from "../register/register-eindpunten.js";
import { makeToezichtgroep } from "../toezicht/toezichtgroep.js";
import { apiMet } from "./api-met.js";

const APP = { identifier: "proef" } as const;

// Who implements a group builds its routes from the group alone: the guard has to stand on the group, not only on the api of an app.
const toon = <G extends HttpApiGroup.Constraint>(api: HttpApi.HttpApi<"proef", G>) => [Object.keys(api.groups).join(), listToegang(api), findToegangsgebreken(api)] as const;

const ALLEEN = [
  toon(apiMet(APP, Bewaringgroep)),
  toon(apiMet(APP, Organisatiegroep)),
  toon(apiMet(APP, Systeemgroep)),
  toon(apiMet(APP, Koppelinggroep)),
  toon(apiMet(APP, Kwaliteitgroep)),
  toon(apiMet(APP, Registergroep)),
  toon(apiMet(APP, makeToezichtgroep(Schema.Unknown))),
];

describe("de groepen die elke app heeft", () => {
  it.each(ALLEEN)("NEN 7510-1 5.15: %s is bewaakt zonder dat een app daar iets voor doet, en elk eindpunt vraagt een recht", (_, eindpunten, gebreken) => {
    expect(eindpunten.length).toBeGreaterThan(0);
    expect(eindpunten.filter(({ isBewaakt }) => !isBewaakt)).toEqual([]);
    expect(gebreken).toEqual([]);
  });

  it("NEN 7510-1 5.15: openbaar zijn alleen de gezondheid, de naam van de organisatie en de agenda met een geheim in het adres", () => {
    const openbaar = ALLEEN.flatMap(([, eindpunten]) => eindpunten).filter(({ eis }) => eis?.soort === "openbaar");
    expect(openbaar.map(({ pad }) => pad).toSorted()).toEqual(["/api/agenda/:geheim/plichten.ics", "/api/gezondheid", "/api/instelling"]);
  });

  it("NEN 7510-1 5.15: een groep zonder wacht wordt gezien, dus de controle kijkt echt", () => {
    const kaal = HttpApiGroup.make("kaal").add(toonTaken).prefix("/api");
    expect(findToegangsgebreken(apiMet(APP, kaal)).map(({ gebrek }) => gebrek)).toEqual(["nietBewaakt"]);
  });
});
