import { describe, expect, it } from "vitest";

import { datum, eenDossier, leestGegevens, omgevingMet } from "../../test/bouwers.js";
import { AGB, bij, eigenCode, in_, kan, klaar, VERWERKT, VERZONDEN, WEIGERING } from "../../test/toeleiding-gegevens.js";
import { eenOndersteuning, eenToeleiding, eenVerzoek } from "../../test/zaken-dagbesteding.js";
import type { Dossier } from "../kern/dossier.js";
import { transition } from "../kern/transition.js";
import { TOELEIDING } from "./levensloop.js";

describe("toeleiding, verloop", () => {
  it("D-11.11: na een uitsluiting wordt een 301 gewoon verwerkt", () => {
    const uitgesloten = kan(in_("301-ontvangen", eigenCode), "uitsluiting-ontvangen", { reden: "Werving van inwoners." })._unsafeUnwrap().dossier;
    expect(kan(uitgesloten, "301-verwerkt", VERWERKT)._unsafeUnwrap().dossier.zaken["t-1"]?.toestand).toBe("toewijzing-open");
  });

  it("D-11.11: als de uitsluiting is opgeheven, kan de 315 weer uit", () => {
    const weerOpen = kan(klaar({ uitgesloten: true }), "uitsluiting-opgeheven")._unsafeUnwrap().dossier;
    expect(kan(weerOpen, "315-verzonden", VERZONDEN)._unsafeUnwrap().dossier.zaken["t-1"]?.toestand).toBe("315-verzonden");
  });

  it("D-11.3: het moment van ontvangst blijft bewaard, en bepaalt de laatste dag voor contact", () => {
    const toewijzing = { nummer: 7, product: "07A03", begindatum: "2026-03-01" };
    const ontvangen = transition(eenDossier(), bij("301-ontvangen", { aanAgb: AGB, toewijzing }), omgevingMet([TOELEIDING]))._unsafeUnwrap();
    expect(ontvangen.dossier.zaken["t-1"]?.feiten).toMatchObject({
      route: "route 1",
      ontvangen: { tijdstip: "2026-03-02T09:00:00Z", datum: "2026-03-02" },
    });
    expect(kan(ontvangen.dossier, "301-verwerkt", VERWERKT)._unsafeUnwrap().gevolgen).toEqual([
      { _tag: "Taak", taak: expect.stringContaining("contact") as string, eis: "D-11.3", norm: "D-11.3", uiterlijk: "2026-03-16" },
    ]);
  });

  it("D-11.4: een verzonden verzoek gaat als 315 naar de gemeente, en het antwoord kan een 301 zijn", () => {
    const verzonden = kan(klaar(), "315-verzonden", VERZONDEN)._unsafeUnwrap();
    expect(verzonden.gevolgen).toContainEqual({ _tag: "Bericht", aan: "gemeente", inhoud: "315", eis: "D-11.4" });
    const toewijzing = { nummer: 8, product: "07A03", begindatum: "2026-04-01", einddatum: "2027-03-31" };
    const beantwoord = kan(verzonden.dossier, "301-ontvangen", { aanAgb: AGB, toewijzing })._unsafeUnwrap();
    expect(beantwoord.dossier.zaken["t-1"]).toMatchObject({
      toestand: "301-ontvangen",
      feiten: { verzoek: { product: "07A03" }, toewijzing: { nummer: 8 } },
    });
  });

  it("D-11.13: na een afwijzing krijgt de inwoner uitleg over de weg via de gemeente", () => {
    expect(kan(in_("in-onderzoek"), "315-afgewezen", { reden: "Zorginhoudelijke afkeur." })._unsafeUnwrap().gevolgen).toEqual([
      { _tag: "Taak", taak: expect.stringContaining("gemeentelijke toegang") as string, eis: "D-11.13" },
    ]);
  });

  it("D-20.10: wordt een toewijzing ingetrokken terwijl de ondersteuning loopt, dan moet die eindigen", () => {
    expect(kan(in_("startafspraak", {}, eenOndersteuning("gestart")), "301-ingetrokken")._unsafeUnwrap().gevolgen).toEqual([
      expect.objectContaining({ _tag: "Taak", eis: "D-20.10" }),
    ]);
    expect(kan(in_("startafspraak"), "301-ingetrokken")._unsafeUnwrap().gevolgen).toEqual([]);
  });

  it("D-12.9: een ander einde van de toewijzing verschuift de laatste evaluatie", () => {
    const toewijzing = { nummer: 7, product: "07A03", begindatum: "2026-01-01", einddatum: "2026-09-30" };
    const { dossier, gevolgen } = kan(in_("startafspraak", {}, eenOndersteuning("gestart")), "301-gewijzigd", { toewijzing })._unsafeUnwrap();
    expect(gevolgen).toEqual([expect.objectContaining({ norm: "D-12.9", uiterlijk: "2026-08-05" })]);
    expect(dossier.zaken["t-1"]).toMatchObject({ toestand: "startafspraak", feiten: { toewijzing: { einddatum: "2026-09-30" } } });
    expect(kan(in_("startafspraak"), "301-gewijzigd", { toewijzing })._unsafeUnwrap().gevolgen).toEqual([]);
  });

  it("D-11.2: afzien kan zolang er onder deze toewijzing niets loopt; een andere ondersteuning staat niet in de weg", () => {
    const gegevens = { reden: "Verhuist." };
    for (const ander of [eenOndersteuning("gestart", { toeleiding: "t-2" }), eenOndersteuning("wachtlijst"), eenOndersteuning("afgerond")]) {
      expect(kan(in_("startafspraak", {}, ander), "inwoner-ziet-af", gegevens)._unsafeUnwrap().dossier.zaken["t-1"]?.toestand).toBe("afgezien");
    }
  });

  it("D-11.2: wie afziet na een toewijzing wordt gemeld bij de gemeente, wie afziet van een concept niet", () => {
    const gegevens = { reden: "Toch niet." };
    expect(kan(in_("toewijzing-open"), "inwoner-ziet-af", gegevens)._unsafeUnwrap().gevolgen).toEqual([expect.objectContaining({ aan: "gemeente" })]);
    const concept = eenDossier({ ...eenToeleiding("aanvraag-concept"), feiten: { route: "route 2", uitgesloten: false } });
    expect(kan(concept, "inwoner-ziet-af", gegevens)._unsafeUnwrap().gevolgen).toEqual([]);
  });

  it("D-11.2: een toewijzing van een dag of zonder einde komt binnen, een met het einde voor het begin niet", () => {
    const leest = (einddatum?: string) =>
      leestGegevens(TOELEIDING, "301-ontvangen", { aanAgb: AGB, toewijzing: { nummer: 7, product: "07A03", begindatum: "2026-03-01", einddatum } });
    expect([leest("2026-03-01"), leest(), leest("2026-02-28")]).toEqual([true, true, false]);
  });

  it("D-11.12: een weigering na een toewijzing gaat naar de inwoner en naar de gemeente", () => {
    const aan = (dossier: Dossier) =>
      kan(dossier, "geweigerd", WEIGERING)
        ._unsafeUnwrap()
        .gevolgen.map((gevolg) => (gevolg._tag === "Bericht" ? gevolg.aan : gevolg.taak));
    expect(aan(in_("toewijzing-open"))).toEqual(["inwoner", "gemeente"]);
    expect(aan(eenDossier({ ...eenToeleiding("aanvraag-concept"), feiten: { route: "route 2", uitgesloten: false } }))).toEqual(["inwoner"]);
  });

  it.each(["afgewezen", "geweigerd", "afgezien", "ingetrokken", "niet-aangenomen"] as const)(
    "D-11.5: een eerder verzoek dat is %s telt niet mee in de som",
    (toestand) => {
      expect(kan(klaar({}, eenToeleiding(toestand, { verzoek: eenVerzoek() }, "t-2")), "315-verzonden", VERZONDEN).isOk()).toBe(true);
    },
  );

  it("D-11.5: ondersteuning die eerder eindigde, telt na haar laatste dag niet meer mee", () => {
    const eerder = eenToeleiding(
      "startafspraak",
      { verzoek: eenVerzoek({ begindatum: datum("2026-01-01"), einddatum: datum("2026-12-31") }) },
      "t-2",
    );
    const einde = { toeleiding: "t-2", einde: { datum: datum("2026-03-31"), reden: "19" as const } };
    expect(kan(klaar({}, eerder, eenOndersteuning("afgerond", einde)), "315-verzonden", VERZONDEN).isOk()).toBe(true);
    expect(kan(klaar({}, eerder, eenOndersteuning("onderbroken", einde)), "315-verzonden", VERZONDEN).isOk()).toBe(false);
    const terug = eenOndersteuning("gestart", { toeleiding: "t-2" }, "o-2");
    expect(kan(klaar({}, eerder, eenOndersteuning("afgerond", einde), terug), "315-verzonden", VERZONDEN).isOk()).toBe(false);
    const vroeger = eenOndersteuning("afgerond", { toeleiding: "t-2", einde: { datum: datum("2026-01-31"), reden: "19" } }, "o-2");
    expect(
      kan(
        klaar({}, eerder, eenOndersteuning("afgerond", { ...einde, einde: { datum: datum("2026-04-01"), reden: "19" as const } }), vroeger),
        "315-verzonden",
        VERZONDEN,
      ).isOk(),
    ).toBe(false);
    const dagLater = { toeleiding: "t-2", einde: { datum: datum("2026-04-01"), reden: "19" as const } };
    expect(kan(klaar({}, eerder, eenOndersteuning("afgerond", dagLater)), "315-verzonden", VERZONDEN).isOk()).toBe(false);
  });

  it("D-11.10: het afwegingskader is vormvrij, maar heeft onderwerpen, een oordeel en een motivering", () => {
    const kader = {
      versie: "2026-1",
      besproken: [{ onderwerp: "dagstructuur", bevinding: "ontbreekt" }],
      behoortTotDoelgroep: true,
      dagbestedingPast: true,
      motivering: "Past bij het doel.",
    };
    expect(leestGegevens(TOELEIDING, "afwegingskader-ingevuld", kader)).toBe(true);
    expect(leestGegevens(TOELEIDING, "afwegingskader-ingevuld", { ...kader, motivering: " " })).toBe(false);
    expect(leestGegevens(TOELEIDING, "afwegingskader-ingevuld", { ...kader, besproken: [] })).toBe(false);
    const ingevuld = kan(in_("aanvraag-concept"), "afwegingskader-ingevuld", kader)._unsafeUnwrap().dossier;
    expect(ingevuld.zaken["t-1"]).toMatchObject({
      toestand: "afwegingskader-doorlopen",
      feiten: { kader: { behoortTotDoelgroep: true, datum: "2026-03-02" } },
    });
  });

  it("D-11.7: een verzoek zonder einddatum, of met een einde voor het begin, komt niet binnen; een van een dag wel", () => {
    expect(leestGegevens(TOELEIDING, "315-verzonden", { ...VERZONDEN, verzoek: eenVerzoek({ einddatum: eenVerzoek().begindatum }) })).toBe(true);
    const { einddatum: _, ...zonderEinde } = eenVerzoek();
    expect(leestGegevens(TOELEIDING, "315-verzonden", { ...VERZONDEN, verzoek: zonderEinde })).toBe(false);
    expect(leestGegevens(TOELEIDING, "315-verzonden", { ...VERZONDEN, verzoek: eenVerzoek({ einddatum: datum("2026-03-31") }) })).toBe(false);
  });
});
