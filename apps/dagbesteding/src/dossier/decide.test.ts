import { describe, expect, it } from "vitest";

import { datum, eenContact, eenDossier, eenOntvangst, eenStart, REGELS } from "../../test/feiten.js";
import { decideContact } from "./decide-contact.js";
import { decideStart } from "./decide-start.js";
import { decideVerzending } from "./decide-verzending.js";
import { describeFailure } from "./describe-failure.js";

const contact = (dag: string, peildatum = "2026-04-01", redenTeLaat?: string) =>
  decideContact(
    eenDossier(eenOntvangst()),
    { datum: datum(dag), peildatum: datum(peildatum), ...(redenTeLaat === undefined ? {} : { redenTeLaat }) },
    REGELS,
  );

describe("contact registreren", () => {
  it.each([
    ["op de eerste dag", "2026-02-19"],
    ["op de laatste dag", "2026-03-05"],
  ])("D-11.3: contact %s is op tijd", (_, dag) => {
    expect(contact(dag)._unsafeUnwrap()).toEqual([{ soort: "contact-gelegd", datum: dag }]);
  });

  it("D-11.3: contact op de dag na de termijn vraagt een reden", () => {
    expect(contact("2026-03-06")._unsafeUnwrapErr()).toEqual({ _tag: "TermijnOverschreden", norm: "D-11.3", uitersteDatum: "2026-03-05" });
  });

  it("TERMIJN_OVERSCHREDEN: met een reden gaat de hulp door, en de reden blijft bewaard", () => {
    expect(contact("2026-03-06", "2026-03-06", "bewoner lag in het ziekenhuis")._unsafeUnwrap()).toEqual([
      { soort: "contact-gelegd", datum: "2026-03-06", redenTeLaat: "bewoner lag in het ziekenhuis" },
    ]);
  });

  it("D-11.3: contact voor de ontvangst telt niet", () => {
    expect(contact("2026-02-18")._unsafeUnwrapErr()).toEqual({ _tag: "ContactVoorOntvangst", ontvangstdatum: "2026-02-19" });
  });

  it("D-11.3: contact na vandaag is nog niet gebeurd", () => {
    expect(contact("2026-03-02", "2026-03-01")._unsafeUnwrapErr()._tag).toBe("DatumInToekomst");
  });

  it("D-11.3: na een gehaalde termijn vraagt een later contact geen reden", () => {
    const dossier = eenDossier(eenOntvangst(), eenContact("2026-02-23"));
    expect(decideContact(dossier, { datum: datum("2026-05-01"), peildatum: datum("2026-05-01") }, REGELS).isOk()).toBe(true);
  });
});

describe("start registreren", () => {
  const start = (begindatum: string, dossier = eenDossier(eenOntvangst()), toewijzingNummer = 1) =>
    decideStart(dossier, {
      toewijzingNummer,
      begindatum: datum(begindatum),
      peildatum: datum("2027-06-01"),
      berichtId: "s1",
      identificatie: "S1",
    });

  it.each([
    ["de dag voor de ingangsdatum", "2026-03-01"],
    ["de dag na de einddatum", "2027-03-01"],
  ])("GEEN_TOEWIJZING: %s is er geen geldige toewijzing", (_, dag) => {
    const fout = start(dag)._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "GeenToewijzing", ingangsdatum: "2026-03-02", einddatum: "2027-02-28" });
    expect(describeFailure(fout).tekst).toContain("van 2 maart 2026 tot en met 28 februari 2027");
  });

  it("D-20.10: een start van een onbekende toewijzing wordt geweigerd", () => {
    expect(start("2026-03-02", eenDossier(eenOntvangst()), 9)._unsafeUnwrapErr()).toEqual({ _tag: "ToewijzingOnbekend", toewijzingNummer: 9 });
  });

  it("REEDS_GESTART: een tweede start van dezelfde toewijzing wordt geweigerd", () => {
    const dossier = eenDossier(eenOntvangst(), ...eenStart(1, "2026-03-02"));
    expect(start("2026-03-03", dossier)._unsafeUnwrapErr()).toEqual({ _tag: "ReedsGestart", begindatum: "2026-03-02" });
  });

  it("TR134: een start na vandaag wordt geweigerd", () => {
    const fout = decideStart(eenDossier(eenOntvangst()), {
      toewijzingNummer: 1,
      begindatum: datum("2026-03-03"),
      peildatum: datum("2026-03-02"),
      berichtId: "s1",
      identificatie: "S1",
    })._unsafeUnwrapErr();
    expect(fout).toEqual({ _tag: "DatumInToekomst", vandaag: "2026-03-02" });
  });

  it("WMO002 13: een verwijderde toewijzing kan niet starten", () => {
    const weg = eenOntvangst({ berichtId: "b2", producten: [{ nummer: 1, einddatum: "2026-03-02", redenWijziging: "13", toewijzingsdatum: "2026-02-20" }] });
    expect(start("2026-03-02", eenDossier(eenOntvangst(), weg))._unsafeUnwrapErr()._tag).toBe("ToewijzingVerwijderd");
  });
});

describe("verzending registreren", () => {
  const dossier = eenDossier(eenOntvangst(), ...eenStart(1, "2026-03-02", "2026-03-04"));
  const verzend = (dag: string, berichtId = "s1", redenTeLaat?: string) =>
    decideVerzending(
      dossier,
      { berichtId, datum: datum(dag), peildatum: datum("2026-04-01"), ...(redenTeLaat === undefined ? {} : { redenTeLaat }) },
      REGELS,
    );

  it.each([
    ["de dag waarop het is gemaakt", "2026-03-04"],
    ["de laatste dag", "2026-03-09"],
  ])("D-20.4: %s is op tijd", (_, dag) => {
    expect(verzend(dag)._unsafeUnwrap()).toEqual([{ soort: "startbericht-verzonden", berichtId: "s1", datum: dag }]);
  });

  it("D-20.4: de dag na de termijn vraagt een reden", () => {
    expect(verzend("2026-03-10")._unsafeUnwrapErr()).toEqual({ _tag: "TermijnOverschreden", norm: "D-20.4", uitersteDatum: "2026-03-09" });
    expect(verzend("2026-03-10", "s1", "storing")._unsafeUnwrap()[0]).toMatchObject({ redenTeLaat: "storing" });
  });

  it("D-20.4: versturen voor het bericht bestond kan niet", () => {
    expect(verzend("2026-03-03")._unsafeUnwrapErr()).toEqual({ _tag: "VerzendingVoorDagtekening", dagtekening: "2026-03-04" });
  });

  it("D-20.4: alleen een eigen startbericht kan als verstuurd worden vastgelegd", () => {
    expect(verzend("2026-03-04", "b1")._unsafeUnwrapErr()._tag).toBe("BerichtOnbekendInDossier");
    expect(verzend("2026-03-04", "onbekend")._unsafeUnwrapErr()._tag).toBe("BerichtOnbekendInDossier");
  });
});
