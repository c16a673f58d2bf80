import { Effect, Layer } from "effect";
import { TestClock } from "effect/testing";
import { describe, expect, it } from "vitest";

import { Audit } from "../../src/audit/audit.js";
import { opslagMislukt } from "../../src/databank/errors.js";
import { assignBetrokkene, removeBetrokkene } from "../../src/toegang/dossier/assign-betrokkene.js";
import { listZichtbareDossiers, openDossier } from "../../src/toegang/dossier/open-dossier.js";
import { takeNoodtoegang } from "../../src/toegang/dossier/take-noodtoegang.js";
import type { Gebruikergegevens } from "../../src/toegang/gebruiker.js";
import { OPDRACHTREGEL } from "../../src/toegang/handelende.js";
import type { Recht } from "../../src/toegang/recht/recht.table.js";
import type { Rol } from "../../src/toegang/recht/rol.table.js";
import { type Databanklaag, eenAccount, eenBeheerder, openToegang, tagOf, TENANT } from "./omgeving.js";

const REDEN = "De vaste begeleider is ziek en de inwoner belt in paniek.";

const als = (account: string, ...rollen: Rol[]): Gebruikergegevens => ({ account, rollen, naam: "N", tenant: TENANT, bekwaamheden: [] });

const grond = (gebruiker: Gebruikergegevens, recht: Recht = "dossier.zien", dossier = "d1") =>
  Effect.match(openDossier(gebruiker, recht, dossier), {
    onSuccess: (toegang) => toegang.grond as string,
    onFailure: (fout) => (fout._tag === "DossierGesloten" ? `dicht${fout.noodtoegang ? ", nood kan" : ""}` : fout._tag),
  });

/** Who may see which dossier, on every engine. */
export const dossierContract = (naam: string, makeLayer: () => Databanklaag): void => {
  describe(`Toegang tot een dossier op ${naam}`, () => {
    it("NEN 7510 5.15: zonder behandelrelatie blijft het dossier dicht, behalve voor wie het voor alle dossiers nodig heeft", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const jo = await run(eenAccount("jo", ["medewerker"]));
      expect(await run(grond(als(jo, "medewerker")))).toBe("dicht, nood kan");
      expect(await run(grond(als(jo, "teamleider")))).toBe("organisatiebreed");
      expect(await run(grond(als(jo, "administratie"), "bericht.verzenden"))).toBe("organisatiebreed");
      for (const rol of ["financieel", "beheerder", "inwoner", "toezicht"] as const) expect(await run(grond(als(jo, rol)))).toBe("dicht");
      await run(assignBetrokkene({ tenant: TENANT, dossier: "d1", account: jo }, "betrokken", OPDRACHTREGEL));
      expect(await run(grond(als(jo, "medewerker")))).toBe("betrokken");
      expect(await run(grond(als(jo, "toezicht")))).toBe("betrokken");
      expect(await run(grond(als(jo, "toezicht"), "dossier.wijzigen"))).toBe("dicht");
      expect(await run(grond(als(jo, "medewerker"), "dossier.zien", "d2"))).toBe("dicht, nood kan");
      expect(await run(grond({ ...als(jo, "medewerker"), tenant: "0363" }))).toBe("dicht, nood kan");
      expect(await run(listZichtbareDossiers(als(jo, "medewerker")))).toEqual(new Set(["d1"]));
      expect(await run(listZichtbareDossiers(als(jo, "teamleider")))).toBe("alle");
      await run(removeBetrokkene({ tenant: TENANT, dossier: "d1", account: jo }, OPDRACHTREGEL));
      expect(await run(grond(als(jo, "medewerker")))).toBe("dicht, nood kan");
    });

    it("AVG 15: een inwoner ziet het eigen dossier en geen ander, ook als die inwoner hier werkt", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const mo = await run(eenAccount("mo", ["inwoner"]));
      await run(assignBetrokkene({ tenant: TENANT, dossier: "d1", account: mo }, "eigen", OPDRACHTREGEL));
      const zien = async (gebruiker: Gebruikergegevens, dossier: string) => [
        await run(grond(gebruiker, "eigen-dossier.zien", dossier)),
        await run(grond(gebruiker, "dossier.zien", dossier)),
      ];
      expect(await zien(als(mo, "inwoner"), "d1")).toEqual(["eigen", "dicht"]);
      expect(await zien(als(mo, "inwoner"), "d2")).toEqual(["dicht", "dicht"]);
      expect(await zien(als(mo, "inwoner", "medewerker"), "d1")).toEqual(["eigen", "dicht, nood kan"]);
      expect(await zien(als(mo, "inwoner", "teamleider"), "d2")).toEqual(["dicht", "organisatiebreed"]);
    });

    it("AVG 15: aanvullen in het eigen dossier kan alleen de inwoner, en een naaste ziet niets dan wat gedeeld is", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const [mo, bo] = [await run(eenAccount("mo", ["inwoner"])), await run(eenAccount("bo", ["naaste"]))];
      await run(assignBetrokkene({ tenant: TENANT, dossier: "d1", account: mo }, "eigen", OPDRACHTREGEL));
      await run(assignBetrokkene({ tenant: TENANT, dossier: "d1", account: bo }, "betrokken", OPDRACHTREGEL));
      const mag = async (gebruiker: Gebruikergegevens, dossier: string) =>
        Promise.all((["eigen-dossier.zien", "eigen-dossier.aanvullen", "gedeeld-dossier.zien", "dossier.zien"] as const).map((recht) => run(grond(gebruiker, recht, dossier))));
      expect(await mag(als(mo, "inwoner"), "d1")).toEqual(["eigen", "eigen", "dicht", "dicht"]);
      expect(await mag(als(mo, "inwoner"), "d2")).toEqual(["dicht", "dicht", "dicht", "dicht"]);
      expect(await mag(als(bo, "naaste"), "d1")).toEqual(["dicht", "dicht", "betrokken", "dicht"]);
      expect(await mag(als(bo, "naaste"), "d2")).toEqual(["dicht", "dicht", "dicht", "dicht"]);
      expect(await run(grond(als(bo, "teamleider"), "eigen-dossier.aanvullen", "d1"))).toBe("dicht");
      // An account from before the rule, with a role for work beside it, sees no more by its relation.
      expect(await mag(als(bo, "naaste", "medewerker"), "d1")).toEqual(["dicht", "dicht", "betrokken", "dicht, nood kan"]);
      expect(await run(listZichtbareDossiers(als(bo, "naaste", "medewerker")))).toEqual(new Set());
      expect(await run(listZichtbareDossiers(als(bo, "medewerker")))).toEqual(new Set(["d1"]));
    });

    it("NEN 7513 7.2: noodtoegang vraagt een hele zin, staat in de audit en eindigt na acht uur", async () => {
      const { run, audit } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const jo = als(await run(eenAccount("jo", ["medewerker"])), "medewerker");
      const neem = (reden: string) => takeNoodtoegang(jo, { dossier: "d1", reden, adres: null });
      for (const reden of ["", "nood", "spoed spoed", "x x x x x x x x x x x x", "1234567890 1234567890 12 34 56", "a".repeat(501)])
        expect(await run(tagOf(neem(reden)))).toBe("RedenTeKort");
      expect(await run(grond(jo))).toBe("dicht, nood kan");
      expect(await run(neem(` ${REDEN}\n\u0000`))).toBe("2026-02-19T17:00:00.000Z");
      expect(await run(openDossier(jo, "dossier.zien", "d1"))).toEqual({ grond: "noodtoegang", noodreden: REDEN });
      expect(await run(grond(jo, "dossier.zien", "d2"))).toBe("dicht, nood kan");
      expect(await run(grond(als(jo.account, "financieel")))).toBe("dicht");
      const [regel] = (await run(audit.query({ tenant: TENANT, dossier: "d1" }))).regels;
      expect(regel).toMatchObject({ soort: "noodtoegang-genomen", account: jo.account, rol: "medewerker", noodreden: REDEN, uitkomst: "gelukt" });
      await run(TestClock.adjust(8 * 3_600_000 - 1));
      expect(await run(grond(jo))).toBe("noodtoegang");
      await run(TestClock.adjust(1));
      expect(await run(grond(jo))).toBe("dicht, nood kan");
    });

    it("NEN 7513: wat niet in de audit kan, gebeurt niet", async () => {
      const { run, databank } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const jo = als(await run(eenAccount("jo", ["medewerker"])), "medewerker");
      const vol = opslagMislukt("vol", "13");
      const stuk = Layer.succeed(Audit, { record: () => Effect.fail(vol), query: () => Effect.fail(vol), verify: () => Effect.fail(vol) });
      const zonder = <A, E, R>(werk: Effect.Effect<A, E, R>) => Effect.provide(werk, stuk);
      expect(await run(tagOf(zonder(takeNoodtoegang(jo, { dossier: "d1", reden: REDEN, adres: null }))))).toBe("OpslagMislukt");
      expect(await run(tagOf(zonder(assignBetrokkene({ tenant: TENANT, dossier: "d1", account: jo.account }, "betrokken", OPDRACHTREGEL))))).toBe(
        "OpslagMislukt",
      );
      expect(await run(grond(jo))).toBe("dicht, nood kan");
      expect(await run(databank.all("SELECT tenant FROM noodtoegang"))).toEqual([]);
    });

    it("NEN 7510 5.15: een tekst die geen dossier kan zijn opent niets, en een onbekend account krijgt geen relatie", async () => {
      const { run } = await openToegang(makeLayer());
      const jo = als("jo", "teamleider");
      for (const dossier of ["", "d1\u0000", "../d1", "d1 OR 1=1", "\ud800", "a".repeat(129)]) expect(await run(grond(jo, "dossier.zien", dossier))).toBe("dicht");
      expect(await run(tagOf(assignBetrokkene({ tenant: TENANT, dossier: "d1", account: "weg" }, "betrokken", OPDRACHTREGEL)))).toBe("AccountOnbekend");
    });
  });
};
