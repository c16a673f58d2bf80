import { checkIndicatieantwoord, Bericht, decodeBericht, decodePersoonsantwoord, describeBackofficeError, Persoonsvraag, type BerichtVan } from "@wmo-kit/backoffice";
import { err } from "@wmo-kit/domain/result";
import { describeVerbindingError, layerVerbinding, stelVraag, type Verbinding } from "@wmo-kit/runtime";
import { Effect, Redacted } from "effect";
import { describe, expect, it, onTestFinished } from "vitest";

import { startBackoffice } from "../src/backoffice.js";
import { startPersonen } from "../src/personen.js";
import { achtereen, type Stoornis } from "../src/stoornis.js";
import { voorbeeldvraag } from "../src/voorbeeld.js";

const vraagNaar = (bsn: string) => Persoonsvraag.parse({ kenmerk: "v-1", bsn, doel: { reden: "onderzoek", zaak: "onderzoek-1" } });

const open = async (deel: Partial<Verbinding>, ...stoornissen: readonly Stoornis[]) => {
  const server = await startPersonen({ stoornis: achtereen(...stoornissen), token: "geheim-token", traagMs: 500 });
  onTestFinished(() => server.sluit());
  const verbinding: Verbinding = { naam: "BRP", adres: server.adres, toegang: { soort: "token", token: Redacted.make("geheim-token") }, tijdslimietMs: 250, pogingen: 3, ...deel };
  const zoek = (bsn: string) => {
    const vraag = vraagNaar(bsn);
    return Effect.runPromise(
      stelVraag(verbinding, { pad: "/personen/zoekvragen", inhoud: JSON.stringify(vraag), lees: (tekst) => decodePersoonsantwoord(vraag, tekst) }).pipe(
        Effect.provide(layerVerbinding(verbinding)),
        Effect.match({ onSuccess: ({ uitkomst }) => uitkomst, onFailure: (fout) => fout }),
      ),
    );
  };
  return { server, zoek };
};

describe("W-98.2, W-98.3: persoonsgegevens opvragen", () => {
  it("W-98.2: naam, adres, geboortedatum en huishouden komen terug", async () => {
    const { zoek } = await open({});
    expect(await zoek("999900006")).toMatchObject({ soort: "gevonden", persoon: { naam: { geslachtsnaam: { achternaam: "Voorbeeld" } }, adres: { postcode: "6511AA" }, huishouden: [{ relatie: "partner" }] } });
    expect(await zoek("999999990")).toEqual({ soort: "niet-gevonden" });
  });

  it.each(["traag", "storing", "verbreekVooraf", "verbreekAchteraf"] as const)("W-98.3: na %s wordt dezelfde vraag opnieuw gesteld", async (stoornis) => {
    const { server, zoek } = await open({}, stoornis);
    expect(await zoek("999900006")).toMatchObject({ soort: "gevonden" });
    expect(server.verzoeken).toHaveLength(2);
  });

  it.each([
    ["storing", "storing:503"],
    ["traag", "teTraag"],
    ["verbreekVooraf", "onbereikbaar"],
  ] as const)("W-98.3: blijft het %s, dan is de reden %s", async (stoornis, reden) => {
    const { zoek } = await open({ pogingen: 2 }, stoornis, stoornis);
    expect(await zoek("999900006")).toMatchObject({ _tag: "VraagMislukt", koppeling: "BRP", reden });
  });

  it("W-98.3: een antwoord dat niet volgens het contract is of bij een andere vraag hoort, wordt niet overgenomen en niet opnieuw gevraagd", async () => {
    const { server, zoek } = await open({}, "anders", "dubbel");
    expect(await zoek("999900006")).toMatchObject({ _tag: "BerichtOngeldig" });
    expect(await zoek("999900006")).toEqual({ _tag: "AntwoordPastNiet", reden: "kenmerk" });
    expect(server.verzoeken).toHaveLength(2);
  });

  it("W-98.5: een verkeerd token geeft 401, zonder nieuwe pogingen", async () => {
    const { server, zoek } = await open({ toegang: { soort: "token", token: Redacted.make("fout") } });
    expect(await zoek("999900006")).toMatchObject({ _tag: "VraagMislukt", reden: "geweigerd:401" });
    expect(server.verzoeken).toHaveLength(1);
  });

  it("W-106.9: het burgerservicenummer en het token staan in geen adres en geen fout", async () => {
    const { server, zoek } = await open({ pogingen: 1 }, "storing", "anders", "dubbel", "verbreekVooraf");
    const uitkomsten = [await zoek("999900006"), await zoek("999900006"), await zoek("999900006"), await zoek("999900006")];
    const teksten = uitkomsten.map((fout) => {
      if (!("_tag" in fout)) return "";
      return fout._tag === "VraagMislukt" ? describeVerbindingError(fout) : describeBackofficeError(fout);
    });
    expect(teksten.every((tekst) => tekst !== "")).toBe(true);
    for (const tekst of [JSON.stringify(uitkomsten), ...teksten, ...server.verzoeken]) expect(tekst).not.toMatch(/999900006|geheim-token/);
  });
});

describe("W-98.3: indicaties opvragen", () => {
  it("W-98.3: van drie indicaties komen de lopende en de pas geëindigde over, de oude niet", async () => {
    const server = await startBackoffice();
    onTestFinished(() => server.sluit());
    const verbinding: Verbinding = { naam: "BACKOFFICE", adres: server.adres, toegang: { soort: "geen" } };
    const vraag = Bericht.parse(voorbeeldvraag("k-1")) as BerichtVan<"indicatievraag">;
    const antwoord = await Effect.runPromise(
      stelVraag(verbinding, {
        pad: "/indicatievragen",
        inhoud: JSON.stringify(vraag),
        lees: (tekst) =>
          decodeBericht(tekst).andThen(({ inhoud, ...rest }) => (inhoud.soort === "indicatieantwoord" ? checkIndicatieantwoord(vraag, { ...rest, inhoud }) : err({ _tag: "AntwoordPastNiet", reden: "kenmerk" } as const))),
      }).pipe(Effect.provide(layerVerbinding(verbinding))),
    );
    expect([antwoord.indicaties.map(({ kenmerk }) => kenmerk), antwoord.weggelaten]).toEqual([["ind-1", "ind-2"], 1]);
  });
});
