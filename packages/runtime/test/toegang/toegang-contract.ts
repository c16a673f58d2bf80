import { Effect, Option, Redacted } from "effect";
import { TestClock } from "effect/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { blockAccount, changeAccount } from "../../src/toegang/account/change-account.js";
import { changeWachtwoord } from "../../src/toegang/account/change-wachtwoord.js";
import { createAccount } from "../../src/toegang/account/create-account.js";
import { findAccount, listAccounts } from "../../src/toegang/account/find-account.js";
import { createFirstBeheerder, issueOpstartcode } from "../../src/toegang/account/first-beheerder.js";
import { issueHerstelcode } from "../../src/toegang/account/issue-herstelcode.js";
import { resetWachtwoord } from "../../src/toegang/account/reset-wachtwoord.js";
import { signOut } from "../../src/toegang/account/sign-out.js";
import { OPDRACHTREGEL } from "../../src/toegang/handelende.js";
import { openSessie } from "../../src/toegang/sessie/open-sessie.js";
import { readSessie } from "../../src/toegang/sessie/read-sessie.js";
import { aanmelding, ADRES, type Databanklaag, eenAccount, eenBeheerder, everythingStored, openToegang, openToegangTegelijk, tagOf, TENANT, WACHTWOORD } from "./omgeving.js";

const wie = (token: string, tenant = TENANT) => Effect.map(readSessie(tenant, token), (gebruiker) => Option.getOrUndefined(gebruiker)?.account);
const wacht = (ms: number) => TestClock.adjust(ms);
const MINUUT = 60_000;

/** What accounts and sessions must do on every engine. `makeLayer` gives an empty databank of its own per call. */
export const toegangContract = (naam: string, makeLayer: () => Databanklaag): void => {
  describe(`Accounts en sessies op ${naam}`, () => {
    const start = { tenant: TENANT, gebruikersnaam: "Beheer ", naam: "Bo de Wit", wachtwoord: Redacted.make(WACHTWOORD), rollen: [], adres: ADRES };

    it("OWASP: de opstartcode werkt één keer, een dag lang, en de vorige niet meer", async () => {
      const { run } = await openToegang(makeLayer());
      const maak = (code: Option.Option<Redacted.Redacted<string>>) =>
        tagOf(createFirstBeheerder({ ...start, code: Redacted.value(Option.getOrThrow(code)).toLowerCase() }));
      const verlopen = await run(issueOpstartcode(TENANT));
      await run(wacht(24 * 60 * MINUUT));
      expect(await run(maak(verlopen))).toBe("CodeOngeldig");
      const oud = await run(issueOpstartcode(TENANT));
      const goed = await run(issueOpstartcode(TENANT));
      expect([await run(maak(verlopen)), await run(maak(oud)), await run(maak(goed)), await run(maak(goed))]).toEqual([
        "CodeOngeldig",
        "CodeOngeldig",
        "gelukt",
        "CodeOngeldig",
      ]);
      expect(Option.isNone(await run(issueOpstartcode(TENANT)))).toBe(true);
      expect((await run(listAccounts(TENANT))).map(({ gebruikersnaam, rollen }) => [gebruikersnaam, rollen])).toEqual([["beheer", ["beheerder"]]]);
    });

    it("OWASP: een code uit een brief werkt veertien dagen en geen dag langer, een code van een beheerder één dag", async () => {
      const { run } = await openToegang(makeLayer());
      const kies = (code: Redacted.Redacted<string>) =>
        run(tagOf(resetWachtwoord({ tenant: TENANT, code: Redacted.value(code), wachtwoord: Redacted.make(WACHTWOORD), adres: ADRES })));
      const maak = (gebruikersnaam: string) => run(createAccount(TENANT, { gebruikersnaam, naam: "Inwoner", rollen: ["inwoner"] }, OPDRACHTREGEL, "uitnodiging"));
      const [op, te] = [await maak("op-tijd"), await maak("te-laat")];
      const kort = await run(createAccount(TENANT, { gebruikersnaam: "kort", naam: "K", rollen: ["medewerker"] }, OPDRACHTREGEL));
      await run(wacht(14 * 24 * 60 * MINUUT - 1));
      expect([await kies(kort.code), await kies(op.code)]).toEqual(["CodeOngeldig", "gelukt"]);
      await run(wacht(1));
      expect(await kies(te.code)).toBe("CodeOngeldig");
      const nieuw = await run(issueHerstelcode(TENANT, te.account, OPDRACHTREGEL, "uitnodiging"));
      await run(wacht(13 * 24 * 60 * MINUUT));
      expect(await kies(nieuw)).toBe("gelukt");
    });

    it("OWASP: een opstartcode die er nog ligt werkt niet meer als er langs een andere weg een beheerder kwam", async () => {
      const { run } = await openToegang(makeLayer());
      const code = Redacted.value(Option.getOrThrow(await run(issueOpstartcode(TENANT))));
      await run(eenAccount("ander", ["beheerder"]));
      expect(await run(tagOf(createFirstBeheerder({ ...start, code })))).toBe("CodeOngeldig");
    });

    it("NIST 3.1.1.2: een zwak wachtwoord wordt geweigerd en de code blijft goed", async () => {
      const { run } = await openToegang(makeLayer());
      const code = Redacted.value(Option.getOrThrow(await run(issueOpstartcode(TENANT))));
      const zwak = await run(Effect.flip(createFirstBeheerder({ ...start, code, wachtwoord: Redacted.make("Dagbesteding-2026") })));
      expect(zwak).toEqual({ _tag: "WachtwoordAfgekeurd", redenen: ["bekendWoord"] });
      expect(await run(tagOf(createFirstBeheerder({ ...start, code })))).toBe("gelukt");
    });

    it("OWASP: onbekende naam, verkeerd wachtwoord, geblokkeerd en nog zonder wachtwoord krijgen hetzelfde antwoord", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const weg = await run(eenAccount("weg", ["medewerker"]));
      await run(blockAccount([TENANT, weg], true, OPDRACHTREGEL));
      await run(createAccount(TENANT, { gebruikersnaam: "nieuw", naam: "Nieuw", rollen: ["medewerker"] }, OPDRACHTREGEL));
      for (const werk of [aanmelding("niemand"), aanmelding("beheer", "iets heel anders"), aanmelding("weg"), aanmelding("nieuw"), aanmelding("nieuw", "")])
        expect(await run(Effect.flip(werk))).toEqual({ _tag: "AanmeldenMislukt" });
      expect(await run(tagOf(aanmelding(" BEHEER ")))).toBe("gelukt");
    });

    it("NIST 4.2.3: een sessie eindigt na een half uur stilte en na twaalf uur, en niet eerder", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const [stil, druk] = await run(Effect.all([aanmelding("beheer"), aanmelding("beheer")]));
      expect(stil).not.toBe(druk);
      await run(wacht(29 * MINUUT));
      expect(await run(wie(druk))).toBeDefined();
      await run(wacht(MINUUT));
      expect([await run(wie(druk)), await run(wie(stil))]).toEqual([expect.any(String), undefined]);
      for (let verstreken = 30; verstreken + 29 < 12 * 60; verstreken += 29) {
        await run(wacht(29 * MINUUT));
        expect(await run(wie(druk))).toBeDefined();
      }
      // 719 minutes and 59.999 seconds after the start it works, a millisecond later it does not.
      await run(TestClock.setTime(Date.parse("2026-02-19T20:59:59.999Z")));
      expect(await run(wie(druk))).toBeDefined();
      await run(wacht(1));
      expect(await run(wie(druk))).toBeUndefined();
    });

    it("Wmo 2015 5.3.1: een sessie, account of code van de ene gemeente opent niets bij de andere", async () => {
      const { run } = await openToegang(makeLayer());
      await run(Effect.all([eenBeheerder(TENANT), eenBeheerder("0363")]));
      const hier = await run(aanmelding("beheer"));
      const daar = await run(aanmelding("beheer", WACHTWOORD, ADRES, "0363"));
      expect([await run(wie(hier, "0363")), await run(wie(daar, TENANT))]).toEqual([undefined, undefined]);
      const vreemd = (await run(wie(daar, "0363"))) ?? "";
      expect(Option.isNone(await run(findAccount(TENANT, vreemd)))).toBe(true);
      expect(await run(tagOf(blockAccount([TENANT, vreemd], true, OPDRACHTREGEL)))).toBe("AccountOnbekend");
      const { code } = await run(createAccount(TENANT, { gebruikersnaam: "n1", naam: "N", rollen: ["medewerker"] }, OPDRACHTREGEL));
      const herstel = { tenant: "0363", code: Redacted.value(code), wachtwoord: Redacted.make(WACHTWOORD), adres: null };
      expect(await run(tagOf(resetWachtwoord(herstel)))).toBe("CodeOngeldig");
    });

    it("NEN 7510 5.18: blokkeren sluit sessies meteen, een andere rol werkt meteen", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const account = await run(eenAccount("jo", ["medewerker"]));
      const token = await run(aanmelding("jo"));
      await run(changeAccount([TENANT, account], { naam: "Jo", rollen: ["financieel"], bekwaamheden: ["wmo"], versie: 2 }, OPDRACHTREGEL));
      expect(Option.getOrThrow(await run(readSessie(TENANT, token)))).toEqual({
        account,
        naam: "Jo",
        rollen: ["financieel"],
        tenant: TENANT,
        bekwaamheden: ["wmo"],
      });
      await run(blockAccount([TENANT, account], true, OPDRACHTREGEL));
      expect([await run(wie(token)), await run(tagOf(aanmelding("jo")))]).toEqual([undefined, "AanmeldenMislukt"]);
      // A session that was being opened at the moment of the block.
      expect(await run(wie(Redacted.value(await run(openSessie(TENANT, account)))))).toBeUndefined();
      await run(blockAccount([TENANT, account], true, OPDRACHTREGEL));
      await run(blockAccount([TENANT, account], false, OPDRACHTREGEL));
      expect([await run(wie(token)), await run(tagOf(aanmelding("jo")))]).toEqual([undefined, "gelukt"]);
    });

    it("D-5.2: een bekwaamheid heeft de datum van haar bewijs, en een dag die niet bestaat wordt geweigerd", async () => {
      const { run } = await openToegangTegelijk(makeLayer());
      const account = await run(eenAccount("bewezen", ["medewerker"]));
      const { versie } = Option.getOrThrow(await run(findAccount(TENANT, account)));
      const wijziging = { naam: "Bewezen", rollen: ["medewerker"], bekwaamheden: ["mbo4", "pgb"], versie };
      expect(await run(tagOf(changeAccount([TENANT, account], { ...wijziging, bekwaamheidsbewijzen: { mbo4: "2026-02-30" } }, OPDRACHTREGEL)))).toBe("AccountOngeldig");
      await run(changeAccount([TENANT, account], { ...wijziging, bekwaamheidsbewijzen: { mbo4: "2019-07-01", vreemd: "2020-01-01" } }, OPDRACHTREGEL));
      const gelezen = Option.getOrThrow(await run(findAccount(TENANT, account)));
      expect([gelezen.bekwaamheden, gelezen.bekwaamheidsbewijzen]).toEqual([["mbo4", "pgb"], { mbo4: "2019-07-01" }]);
    });

    it("D-5.2: wie alleen de accounts beheert legt de eigen bekwaamheden vast en niets anders; met een tweede beheerder niet", async () => {
      const { run } = await openToegangTegelijk(makeLayer());
      const zelf = (await run(wie(Redacted.value(await run(eenBeheerder()))))) ?? "";
      const { naam, rollen, versie } = Option.getOrThrow(await run(findAccount(TENANT, zelf)));
      const door = { account: zelf, rollen: ["beheerder"], adres: null } as const;
      const wijziging = { naam, rollen, bekwaamheden: ["mbo4"], bekwaamheidsbewijzen: { mbo4: "2019-07-01" }, versie };
      expect(await run(tagOf(changeAccount([TENANT, zelf], { ...wijziging, rollen: [...rollen, "toezicht"] }, door)))).toBe("EigenAccount");
      await run(changeAccount([TENANT, zelf], wijziging, door));
      expect(Option.getOrThrow(await run(findAccount(TENANT, zelf))).bekwaamheden).toEqual(["mbo4"]);
      await run(eenAccount("tweede", ["beheerder"]));
      expect(await run(tagOf(changeAccount([TENANT, zelf], { ...wijziging, versie: versie + 1 }, door)))).toBe("EigenAccount");
    });

    it("NEN 7510 5.3: een inwoner of naaste krijgt geen rol voor het werk erbij, niet bij het maken en niet later", async () => {
      const { run } = await openToegangTegelijk(makeLayer());
      const maak = (rollen: readonly string[]) => run(tagOf(createAccount(TENANT, { gebruikersnaam: `rol-${rollen.join("-")}`, naam: "Bo", rollen }, OPDRACHTREGEL)));
      expect(await maak(["naaste", "medewerker"])).toBe("AccountOngeldig");
      expect(await maak(["inwoner", "beheerder"])).toBe("AccountOngeldig");
      const account = await run(eenAccount("naaste-bo", ["naaste"]));
      const { naam, versie } = Option.getOrThrow(await run(findAccount(TENANT, account)));
      expect(await run(tagOf(changeAccount([TENANT, account], { naam, rollen: ["naaste", "teamleider"], versie }, OPDRACHTREGEL)))).toBe("AccountOngeldig");
      expect(Option.getOrThrow(await run(findAccount(TENANT, account))).rollen).toEqual(["naaste"]);
    });

    it("NEN 7510 5.3: niemand wijzigt de eigen rollen, en er blijft altijd een beheerder", async () => {
      const { run } = await openToegangTegelijk(makeLayer());
      const zelf = (await run(wie(Redacted.value(await run(eenBeheerder()))))) ?? "";
      const ander = await run(eenAccount("ander", ["beheerder"]));
      const door = { account: zelf, rollen: ["beheerder"], adres: null } as const;
      const wijziging = { naam: "X", rollen: ["beheerder", "teamleider"], versie: 1 };
      expect(await run(tagOf(changeAccount([TENANT, zelf], wijziging, door)))).toBe("EigenAccount");
      expect(await run(tagOf(blockAccount([TENANT, zelf], true, door)))).toBe("EigenAccount");
      expect(await run(tagOf(changeAccount([TENANT, ander], { ...wijziging, versie: 9 }, door)))).toBe("AccountGewijzigd");
      expect(await run(tagOf(changeAccount([TENANT, ander], { ...wijziging, rollen: [] }, door)))).toBe("AccountOngeldig");
      // Each blocks the other at the same moment: one of the two must stay.
      const uit = await run(
        Effect.all([tagOf(blockAccount([TENANT, ander], true, door)), tagOf(blockAccount([TENANT, zelf], true, { ...door, account: ander }))], {
          concurrency: 2,
        }),
      );
      expect(uit.toSorted()).toEqual(["LaatsteBeheerder", "gelukt"]);
    });

    it("OWASP: een herstelcode werkt één keer, sluit sessies en maakt het oude wachtwoord ongeldig", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const account = await run(eenAccount("jo", ["medewerker"]));
      const token = await run(aanmelding("jo"));
      const code = Redacted.value(await run(issueHerstelcode(TENANT, account, OPDRACHTREGEL)));
      expect(await run(wie(token))).toBe(account);
      const herstel = { tenant: TENANT, code, wachtwoord: Redacted.make("heel andere zin dan eerst"), adres: null };
      expect([await run(tagOf(resetWachtwoord(herstel))), await run(tagOf(resetWachtwoord(herstel)))]).toEqual(["gelukt", "CodeOngeldig"]);
      expect([await run(wie(token)), await run(tagOf(aanmelding("jo"))), await run(tagOf(aanmelding("jo", "heel andere zin dan eerst")))]).toEqual([
        undefined,
        "AanmeldenMislukt",
        "gelukt",
      ]);
      expect(await run(tagOf(issueHerstelcode(TENANT, "00000000-0000-7000-8000-000000000000", OPDRACHTREGEL)))).toBe("AccountOnbekend");
    });

    it("OWASP: het eigen wachtwoord wijzigen vraagt het huidige en sluit elke andere sessie", async () => {
      const { run } = await openToegang(makeLayer());
      const eerst = Redacted.value(await run(eenBeheerder()));
      const gebruiker = Option.getOrThrow(await run(readSessie(TENANT, eerst)));
      const wissel = (huidig: string, nieuw: string) =>
        changeWachtwoord(gebruiker, { huidig: Redacted.make(huidig), nieuw: Redacted.make(nieuw), adres: null });
      expect(await run(tagOf(wissel("verkeerd", "heel andere zin dan eerst")))).toBe("AanmeldenMislukt");
      expect(await run(tagOf(wissel(WACHTWOORD, "kort")))).toBe("WachtwoordAfgekeurd");
      expect(await run(wie(eerst))).toBe(gebruiker.account);
      const nieuw = Redacted.value(await run(wissel(WACHTWOORD, "heel andere zin dan eerst")));
      expect([await run(wie(eerst)), await run(wie(nieuw))]).toEqual([undefined, gebruiker.account]);
    });

    it("OWASP: afmelden sluit deze sessie, of overal elke", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const [een, twee, drie] = await run(Effect.all([aanmelding("beheer"), aanmelding("beheer"), aanmelding("beheer")]));
      const gebruiker = Option.getOrThrow(await run(readSessie(TENANT, een)));
      await run(signOut(gebruiker, { token: een, overal: false, adres: null }));
      expect([await run(wie(een)), await run(wie(twee))]).toEqual([undefined, gebruiker.account]);
      await run(signOut(gebruiker, { token: twee, overal: true, adres: null }));
      expect([await run(wie(twee)), await run(wie(drie))]).toEqual([undefined, undefined]);
    });

    it("OWASP: welke tekst iemand ook typt, het antwoord is een gewone weigering en geen storing", async () => {
      const { run } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const raar = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("\u0000", "\ud800", "' OR 1=1 --", "999900006", "a".repeat(9_999)));
      await fc.assert(
        fc.asyncProperty(raar, raar, async (gebruikersnaam, wachtwoord) => {
          expect(["AanmeldenMislukt", "TeVeelPogingen"]).toContain(await run(tagOf(aanmelding(gebruikersnaam, wachtwoord, null))));
          const poging = { tenant: TENANT, code: gebruikersnaam, wachtwoord: Redacted.make(wachtwoord), adres: null };
          expect(await run(tagOf(resetWachtwoord(poging)))).toBe("CodeOngeldig");
          expect(await run(tagOf(createAccount(TENANT, { gebruikersnaam: `${gebruikersnaam}!`, naam: wachtwoord, rollen: [] }, OPDRACHTREGEL)))).toBe(
            "AccountOngeldig",
          );
        }),
        { numRuns: 60 },
      );
    });

    it("PRIVACY: geen wachtwoord, code, sessiegeheim, getypte naam of netwerkadres staat leesbaar opgeslagen", async () => {
      const { run, databank, audit } = await openToegang(makeLayer());
      await run(eenBeheerder());
      const account = await run(eenAccount("jo", ["medewerker"]));
      const token = await run(aanmelding("jo"));
      const code = Redacted.value(await run(issueHerstelcode(TENANT, account, OPDRACHTREGEL)));
      await run(tagOf(aanmelding("mijn geheim in het verkeerde veld", "999900006")));
      const alles = await run(everythingStored(databank));
      for (const geheim of [WACHTWOORD, code, code.replaceAll("-", ""), token, "geheim in het", "999900006", ADRES]) expect(alles).not.toContain(geheim);
      expect(alles).toContain("$argon2id$");
      expect((await run(audit.query({ tenant: TENANT, aantal: 50 }))).regels.map(({ soort }) => soort).toReversed()).toEqual([
        "eerste-beheerder-gemaakt",
        "account-gemaakt",
        "wachtwoord-hersteld",
        "aangemeld",
        "herstelcode-gegeven",
        "aanmelden-geweigerd",
      ]);
      await run(audit.verify(TENANT));
    });
  });
};
