import { describe, expect, it } from "vitest";

import { datum, eenDossier, eenGebeurtenis, omgevingMet } from "../../test/bouwers.js";
import { eenPlan, EINDE, feitenVan, in_, START, stap } from "../../test/ondersteuning-gegevens.js";
import { DAGBESTEDING, eenEenzijdig, eenOndersteuning, eenToeleiding } from "../../test/zaken-dagbesteding.js";
import { transition } from "../kern/transition.js";
import { ONDERSTEUNING } from "./levensloop.js";
import type { Ondersteuning } from "./ondersteuning.js";

describe("ondersteuning, samenloop met eenzijdig stoppen", () => {
  const opgeschort = eenEenzijdig("gestopt", { soort: "opschorten", laatsteDag: datum("2026-02-27") });
  const pauze = { laatsteDag: "2026-02-27", aanleiding: "zie verslag", besluit: "e-1" };

  it("D-13.2: een pauze op besluit van de aanbieder houdt haar besluit vast, een pauze op verzoek van de inwoner niet", () => {
    const onderbroken = (opInitiatiefVan: string) =>
      feitenVan(stap(in_("plan-actief", {}, opgeschort), "onderbroken", { ...pauze, opInitiatiefVan }).dossier);
    expect(onderbroken("aanbieder")).toMatchObject({ einde: { datum: "2026-02-27", reden: "20", besluit: "e-1" } });
    expect(onderbroken("inwoner")).toEqual(expect.objectContaining({ einde: { datum: "2026-02-27", reden: "20" } }));
  });

  it("D-13.3: een overdracht van een ander, of een voornemen zonder overdracht, houdt het einde niet tegen", () => {
    for (const ander of [eenEenzijdig("warme-overdracht", { ondersteuning: "o-2" }), eenEenzijdig("voornemen"), eenEenzijdig("voortgezet")]) {
      expect(stap(in_("plan-actief", {}, ander), "beeindigd", EINDE).dossier.zaken["o-1"]?.toestand).toBe("afgerond");
    }
  });
});

describe("ondersteuning, pauze", () => {
  it("D-20.5: na een pauze hoort een eigen 307 en bij het hervatten een eigen 305, en de verantwoordelijkheid blijft van de eerste dag", () => {
    const gestart = in_("plan-actief", { startberichtVerzonden: datum("2026-02-04"), plan: eenPlan() });
    const stil = stap(gestart, "onderbroken", { laatsteDag: "2026-02-20", opInitiatiefVan: "inwoner", aanleiding: "opname" });
    expect(stil.gevolgen[0]).toEqual({ _tag: "Bericht", aan: "gemeente", inhoud: "307", reden: "20", eis: "D-20.5" });
    const laat = { erkend: [{ code: "TERMIJN_OVERSCHREDEN" as const, reden: "Systeem was niet bereikbaar." }] };
    const gemeld = stap(stil.dossier, "307-verzonden", { laatsteDag: "2026-02-20" }, laat);
    expect(gemeld.erkend).toEqual([expect.objectContaining({ code: "TERMIJN_OVERSCHREDEN" })]);
    const weer = stap(gemeld.dossier, "hervat", START);
    expect(weer.gevolgen).toContainEqual({ _tag: "Bericht", aan: "gemeente", inhoud: "305", eis: "D-20.4" });
    expect(weer.dossier.zaken["o-1"]?.toestand).toBe("plan-actief");
    expect(feitenVan(weer.dossier)).toMatchObject({ start: "2026-03-02", verantwoordelijkVanaf: "2026-02-02" });
    expect(Object.keys(feitenVan(weer.dossier) ?? {})).not.toEqual(expect.arrayContaining(["einde"]));
    const bericht = stap(weer.dossier, "305-verzonden", { startdatum: "2026-03-02" });
    const einde = stap(bericht.dossier, "beeindigd", { ...EINDE, laatsteDag: "2026-03-02" });
    expect(stap(einde.dossier, "307-verzonden", { laatsteDag: "2026-03-02" }).dossier.zaken["o-1"]?.toestand).toBe("afgerond");
  });

  it("D-20.5: wie tijdens een pauze definitief stopt, krijgt een nieuwe 307", () => {
    const stil = in_("onderbroken", { einde: { datum: datum("2026-02-27"), reden: "20" }, stopberichtVerzonden: datum("2026-02-27") });
    const einde = stap(stil, "beeindigd", EINDE);
    expect(stap(einde.dossier, "307-verzonden", { laatsteDag: "2026-02-27" }).dossier.zaken["o-1"]).toMatchObject({
      feiten: { stopberichtVerzonden: "2026-03-02" },
    });
  });
});

describe("ondersteuning, correcties", () => {
  it("D-20.13: een gecorrigeerde eerste dag verschuift ook de verantwoordelijkheid; die van een nieuw tijdvak niet", () => {
    const corrigeer = (anders: Partial<Ondersteuning>) =>
      feitenVan(stap(in_("gestart", anders), "startdatum-gecorrigeerd", { startdatum: "2026-02-03" }, { reden: "Typefout." }).dossier);
    expect(corrigeer({})).toMatchObject({ start: "2026-02-03", verantwoordelijkVanaf: "2026-02-03" });
    expect(corrigeer({ verantwoordelijkVanaf: datum("2026-01-05") })).toMatchObject({ start: "2026-02-03", verantwoordelijkVanaf: "2026-01-05" });
  });

  const reden = { reden: "Typefout." };

  it("D-20.4: een vervangen startbericht vervalt, en het nieuwe kan met de juiste dag uit", () => {
    const { dossier, gevolgen } = stap(
      in_("gestart", { startberichtVerzonden: datum("2026-02-04") }),
      "startbericht-vervangen",
      { startdatum: "2026-02-27" },
      reden,
    );
    expect(gevolgen.slice(0, 2)).toEqual([
      { _tag: "Bericht", aan: "gemeente", inhoud: "305, vervalt", eis: "D-20.4" },
      { _tag: "Bericht", aan: "gemeente", inhoud: "305", eis: "D-20.4" },
    ]);
    expect(feitenVan(stap(dossier, "305-verzonden", { startdatum: "2026-02-27" }).dossier)).toMatchObject({
      start: "2026-02-27",
      startberichtVerzonden: "2026-03-02",
    });
  });

  it("D-20.5: een vervangen stopbericht vervalt, houdt zijn reden, en het nieuwe kan met de juiste dag uit", () => {
    const einde = { einde: { datum: datum("2026-02-23"), reden: "21" as const }, stopberichtVerzonden: datum("2026-02-24") };
    const { dossier, gevolgen } = stap(in_("afgerond", einde), "stopbericht-vervangen", { laatsteDag: "2026-02-27" }, reden);
    expect(gevolgen.slice(0, 2)).toEqual([
      { _tag: "Bericht", aan: "gemeente", inhoud: "307, vervalt", reden: "21", eis: "D-20.5" },
      { _tag: "Bericht", aan: "gemeente", inhoud: "307", reden: "21", eis: "D-20.5" },
    ]);
    expect(feitenVan(stap(dossier, "307-verzonden", { laatsteDag: "2026-02-27" }).dossier)).toMatchObject({
      einde: { datum: "2026-02-27", reden: "21" },
      stopberichtVerzonden: "2026-03-02",
    });
  });

  it("D-20.13: een gecorrigeerde einddatum telt voor het stopbericht", () => {
    const { dossier } = stap(
      in_("afgerond", { einde: { datum: datum("2026-02-23"), reden: "21" } }),
      "einddatum-gecorrigeerd",
      { laatsteDag: "2026-02-27" },
      reden,
    );
    expect(stap(dossier, "307-verzonden", { laatsteDag: "2026-02-27" }).erkend).toEqual([]);
  });

  it("D-20.10: een gewijzigde toewijzing telt direct: na een korter einde kan er niet meer worden gestart", () => {
    const korter = eenToeleiding("startafspraak", {
      toewijzing: { nummer: 7, product: DAGBESTEDING, begindatum: datum("2026-01-01"), einddatum: datum("2026-03-01") },
    });
    const poging = transition(
      eenDossier(korter, eenOndersteuning("toegewezen")),
      eenGebeurtenis(ONDERSTEUNING, "ondersteuning-gestart", START, { zaak: "o-1" }),
      omgevingMet([ONDERSTEUNING]),
    );
    expect(poging._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [{ code: "GEEN_TOEWIJZING" }] });
  });

  it("D-20.10: wat nooit startte, kan sluiten zonder stopbericht", () => {
    const { start: _, verantwoordelijkVanaf: __, ...feiten } = eenOndersteuning("wachtlijst").feiten;
    const { dossier, gevolgen } = stap(eenDossier({ ...eenOndersteuning("wachtlijst"), feiten }), "niet-gestart", { reden: "Koos een ander." });
    expect(gevolgen).toEqual([]);
    const poging = transition(
      dossier,
      eenGebeurtenis(ONDERSTEUNING, "307-verzonden", { laatsteDag: "2026-03-02" }, { zaak: "o-1" }),
      omgevingMet([ONDERSTEUNING]),
    );
    expect(poging._unsafeUnwrapErr()).toMatchObject({ geblokkeerd: [{ code: "EINDDATUM_ONJUIST" }] });
  });
});
