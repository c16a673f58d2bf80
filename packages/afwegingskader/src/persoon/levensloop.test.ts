import { describe, expect, it } from "vitest";

import { datum, eenActor, leestGegevens, omgevingMet, tijdstip } from "../../test/bouwers.js";
import {
  bij,
  DAGBESTEDING,
  dienst,
  gebeurt,
  ontvangen,
  persoon,
  sinds,
  start,
  vergewis,
  VERMOEDEN,
  vog,
  WIJKTEAM,
  ZZP,
} from "../../test/persoon/gegevens.js";
import { VOGPROEVEN } from "../../test/persoon/vog.proeven.js";
import { WERKPROEVEN } from "../../test/persoon/werk.proeven.js";
import { proefMatrix, proefWachters } from "../../test/uitputtend.js";
import { leegDossier } from "../kern/dossier.js";
import { mogelijkeStappen } from "../kern/mogelijke-stappen.js";
import { transition } from "../kern/transition.js";
import { PERSOON } from "./levensloop.js";
import type { Functie, Persoon } from "./persoon.js";

describe("persoon en VOG", () => {
  proefMatrix("D-3.4", PERSOON, {
    matrix: {
      nieuw: ["kandidaat-aangemeld"],
      kandidaat: ["vergewisplicht-afgerond", "gegevens-gecorrigeerd", "uit-dienst"],
      "vergewis-compleet": ["vog-ontvangen", "vog-geweigerd", "ingezet", "gegevens-gecorrigeerd", "uit-dienst"],
      "vog-geldig": ["vog-ontvangen", "vog-geweigerd", "ingezet", "gegevens-gecorrigeerd", "uit-dienst"],
      ingezet: ["ingeroosterd", "vog-ontvangen", "vog-geweigerd", "vermoeden-gerezen", "gegevens-gecorrigeerd", "uit-dienst"],
      "vog-opnieuw-vragen": ["ingeroosterd", "vog-ontvangen", "vog-geweigerd", "gegevens-gecorrigeerd", "uit-dienst"],
      "uit-dienst": [],
    },
    feiten: persoon(DAGBESTEDING, [vog("2026-01-05")], { aanvang: datum("2026-02-02"), vermoeden: VERMOEDEN }),
  });

  proefWachters("D-3.4", PERSOON, [...VOGPROEVEN, ...WERKPROEVEN]);

  it("D-3.4: een zzp'er loopt van kandidaat via VOG, werk, vermoeden en nieuwe VOG naar uit dienst, met de taken die daarbij horen", () => {
    const omgeving = omgevingMet([PERSOON]);
    let dossier = leegDossier("personen");
    const verloop = [
      gebeurt("kandidaat-aangemeld", ZZP),
      vergewis({}),
      ontvangen("2026-02-10"),
      start("2026-03-02"),
      gebeurt("vermoeden-gerezen", { motivering: "Een melding van een deelnemer.", inzet: "niet inzetten", motiveringInzet: "Eerst duidelijkheid." }),
      ontvangen("2026-03-02"),
      dienst("2026-03-03", "2026-03-31"),
      gebeurt("uit-dienst", { laatsteDag: "2026-03-31" }),
    ].map((gebeurtenis) => {
      const stap = transition(dossier, gebeurtenis, omgeving)._unsafeUnwrap();
      dossier = stap.dossier;
      const taken = stap.gevolgen.flatMap((gevolg) =>
        gevolg._tag === "Taak" ? [`${gevolg.taak} ${gevolg.eis} ${gevolg.norm ?? "-"} ${gevolg.uiterlijk ?? "-"}`] : [],
      );
      return [stap.dossier.zaken["z-1"]?.toestand, taken];
    });
    expect(verloop).toEqual([
      ["kandidaat", ["Voer de vergewisplicht uit en leg hem vast. D-3.3 - -"]],
      ["vergewis-compleet", ["Vraag een passende VOG aan. D-3.4 - -"]],
      ["vog-geldig", []],
      ["ingezet", ["Zorg voor een nieuwe VOG. D-3.4 D-3.4.zzp 2029-02-10"]],
      ["vog-opnieuw-vragen", ["Vraag nu een nieuwe VOG. D-3.4 D-3.4.vermoeden 2026-03-02"]],
      ["ingezet", ["Zorg voor een nieuwe VOG. D-3.4 D-3.4.zzp 2029-03-02"]],
      ["ingezet", []],
      ["uit-dienst", []],
    ]);
    expect(dossier.zaken["z-1"]?.feiten).toEqual({ functie: ZZP, vogs: [vog("2026-02-10"), vog("2026-03-02")], aanvang: "2026-03-02" });
  });

  it("W-68: wordt de VOG geweigerd, dan werkt deze persoon niet", () => {
    const { dossier, gevolgen } = transition(bij("vergewis-compleet", persoon(WIJKTEAM)), gebeurt("vog-geweigerd"), omgevingMet([PERSOON]))._unsafeUnwrap();
    expect(dossier.zaken["z-1"]?.toestand).toBe("uit-dienst");
    expect(gevolgen).toEqual([{ _tag: "Taak", taak: "Zet deze persoon niet (meer) in.", eis: "W-68" }]);
  });

  it.each([{ rol: "stagiair" }, { contactMetInwoners: false }, { opdrachtnemerIsZzp: true }])(
    "D-3.4: een correctie verandert alleen wat er in staat: %o",
    (gegevens) => {
      const correctie = gebeurt("gegevens-gecorrigeerd", gegevens, { reden: "Verkeerd ingevoerd." });
      const { dossier } = transition(bij("kandidaat", persoon(DAGBESTEDING)), correctie, omgevingMet([PERSOON]))._unsafeUnwrap();
      expect(dossier.zaken["z-1"]?.feiten).toEqual(persoon({ ...DAGBESTEDING, ...(gegevens as Partial<Functie>) }));
    },
  );

  it("D-3.4: een correctie naar zzp laat de grens van drie jaar meteen gelden", () => {
    const omgeving = omgevingMet([PERSOON]);
    const eerst = bij("ingezet", persoon(DAGBESTEDING, [vog("2023-02-01")], sinds("2023-02-02")));
    expect(transition(eerst, dienst("2026-03-03"), omgeving).isOk()).toBe(true);
    const correctie = gebeurt("gegevens-gecorrigeerd", { opdrachtnemerIsZzp: true }, { reden: "Het contract is met de zzp'er zelf." });
    const { dossier } = transition(eerst, correctie, omgeving)._unsafeUnwrap();
    expect(transition(dossier, dienst("2026-03-03"), omgeving)._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [{ code: "VOG_ZZP_VERLOPEN" }] });
  });

  it("D-3.4: zonder VOG wordt inzetten als geblokkeerd getoond, met VOG vraagt het alleen de eerste werkdag", () => {
    const stap = (feiten: Persoon) =>
      mogelijkeStappen({
        dossier: bij("vergewis-compleet", feiten),
        actor: eenActor(),
        tijdstip: tijdstip("2026-03-02T09:00:00Z"),
        omgeving: omgevingMet([PERSOON]),
      }).find(({ gebeurtenis }) => gebeurtenis === "ingezet");
    expect(stap(persoon(DAGBESTEDING))).toMatchObject({ stand: "geblokkeerd", geblokkeerd: [{ code: "VOG_ONTBREEKT" }] });
    expect(stap(persoon(DAGBESTEDING, [vog("2026-01-05")]))).toMatchObject({ stand: "mits", vraagt: ["aanvang"], geblokkeerd: [] });
  });

  it("W-67: een oordeel over geschiktheid en een vermoeden hebben een motivering, en er is geen plek voor een Bsn of naam", () => {
    expect(leestGegevens(PERSOON, "vergewisplicht-afgerond", { onderdelen: {}, oordeel: "geschikt", motivering: " " })).toBe(false);
    expect(leestGegevens(PERSOON, "vermoeden-gerezen", { motivering: "", inzet: "doorwerken", motiveringInzet: "Onder toezicht." })).toBe(false);
    expect(leestGegevens(PERSOON, "vermoeden-gerezen", { motivering: "Een melding.", inzet: "doorwerken", motiveringInzet: "" })).toBe(false);
    expect(leestGegevens(PERSOON, "kandidaat-aangemeld", { ...DAGBESTEDING, naam: "J. Jansen" })).toBe(false);
    expect(leestGegevens(PERSOON, "kandidaat-aangemeld", DAGBESTEDING)).toBe(true);
  });
});
