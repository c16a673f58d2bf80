import { Schema } from "effect";
import { HttpApi, HttpApiEndpoint, HttpApiGroup } from "effect/http-api";
import { describe, expect, it } from "vitest";

import { RequestCheck } from "../../http/request-check.js";
import { findToegangsgebreken, isToegestaan, listToegang } from "./list-toegang.js";
import { ToegangGroep } from "./toegang-groep.js";
import { Toegang } from "./toegang.js";
import { AANGEMELD, metRecht, OPENBAAR, Toegangseis } from "./toegangseis.js";

const params = { id: Schema.String };
const lees = metRecht("dossier.zien", { dossier: "id" });

const Goed = HttpApiGroup.make("goed")
  .add(
    HttpApiEndpoint.get("open", "/open").annotate(Toegangseis, OPENBAAR),
    HttpApiEndpoint.get("zelf", "/zelf").annotate(Toegangseis, AANGEMELD),
    HttpApiEndpoint.get("lijst", "/dossiers").annotate(Toegangseis, metRecht("dossier.zien")),
    HttpApiEndpoint.get("een", "/dossiers/:id", { params }).annotate(Toegangseis, lees),
  )
  .prefix("/api");

const Fout = HttpApiGroup.make("fout").add(
  HttpApiEndpoint.get("vergeten", "/vergeten"),
  HttpApiEndpoint.get("zonderDossier", "/dossiers/:id/bsn", { params }).annotate(Toegangseis, metRecht("bsn.zien")),
  HttpApiEndpoint.get("openDossier", "/dossiers/:id/open", { params }).annotate(Toegangseis, OPENBAAR),
  HttpApiEndpoint.get("anderePlek", "/zaken/:zaak", { params: { zaak: Schema.String } }).annotate(Toegangseis, lees),
);

const gebreken = <Id extends string, Groups extends HttpApiGroup.Constraint>(api: HttpApi.HttpApi<Id, Groups>) =>
  findToegangsgebreken(api).map(({ eindpunt, gebrek }) => [eindpunt, gebrek]);

describe("NEN 7510 5.15: elk eindpunt zegt wat het vraagt", () => {
  it("NEN 7510 5.15: de eindpunten van de toegang zelf zijn in orde", () => {
    expect(gebreken(HttpApi.make("a").add(ToegangGroep))).toEqual([]);
    expect(listToegang(HttpApi.make("a").add(ToegangGroep)).filter(({ eis }) => eis?.soort === "openbaar").map(({ method, pad }) => `${method} ${pad}`)).toEqual([
      "GET /api/toegang",
      "POST /api/aanmelden",
      "POST /api/eerste-beheerder",
      "POST /api/herstel",
      "GET /api/oidc/aanmelden",
      "GET /api/oidc/terug",
    ]);
  });

  it("NEN 7510 5.15: een goede api heeft geen gebreken", () => {
    expect(gebreken(HttpApi.make("a").add(Goed).middleware(RequestCheck).middleware(Toegang))).toEqual([]);
  });

  it("NEN 7510 5.15: wat vergeten is wordt gevonden", () => {
    expect(gebreken(HttpApi.make("a").add(Fout).middleware(RequestCheck).middleware(Toegang))).toEqual([
      ["vergeten", "geenEis"],
      ["zonderDossier", "dossierNietGenoemd"],
      ["openDossier", "dossierNietGenoemd"],
      ["anderePlek", "dossierNietInPad"],
    ]);
  });

  it("NEN 7510 5.15: een api zonder bewaking, of met iets daaromheen dat eerder leest, wordt gevonden", () => {
    const allemaal = ["open", "zelf", "lijst", "een"].map((eindpunt) => [eindpunt, "nietBewaakt"]);
    expect(gebreken(HttpApi.make("a").add(Goed))).toEqual(allemaal);
    expect(gebreken(HttpApi.make("a").add(Goed).middleware(Toegang).middleware(RequestCheck))).toEqual(allemaal);
  });

  it("NEN 7510 5.15: wie mag wat, volgens de eis van het eindpunt", () => {
    const wie = [undefined, [], ["medewerker"], ["beheerder"]] as const;
    const rij = (eis: Parameters<typeof isToegestaan>[0]) => wie.map((rollen) => isToegestaan(eis, rollen));
    expect(rij(undefined)).toEqual([false, false, false, false]);
    expect(rij(OPENBAAR)).toEqual([true, true, true, true]);
    expect(rij(AANGEMELD)).toEqual([false, true, true, true]);
    expect(rij(lees)).toEqual([false, false, true, false]);
  });
});
