import { describe, expect, it } from "vitest";

import { datum, eenZaak, omgevingMet } from "../../test/bouwers.js";
import { bij, START, vers } from "../../test/ondersteuning-gegevens.js";
import { DAGBESTEDING, persoon, sinds, VERMOEDEN, vog, ZZP } from "../../test/persoon/gegevens.js";
import { van } from "../../test/wijziging/gegevens.js";
import type { Zaak } from "../kern/dossier.js";
import { transition } from "../kern/transition.js";
import { PERSOON } from "../persoon/levensloop.js";
import type { Persoon } from "../persoon/persoon.js";
import { WIJZIGING } from "../wijziging/levensloop.js";
import type { Wijziging } from "../wijziging/wijziging.js";
import { ONDERSTEUNING } from "./levensloop.js";

const start = (gegevens: object, ...zaken: readonly Zaak[]): readonly string[] => {
  const leeg = vers("toegewezen");
  const dossier = { ...leeg, zaken: { ...leeg.zaken, ...Object.fromEntries(zaken.map((zaak) => [zaak.id, zaak])) } };
  return transition(dossier, bij("ondersteuning-gestart", { ...START, ...gegevens }), omgevingMet([ONDERSTEUNING])).match(
    () => [],
    (fout) => (fout._tag === "WachtersHoudenTegen" ? fout.geblokkeerd.map(({ code }) => code) : [fout._tag]),
  );
};

const medewerker = (toestand: string, anders: Partial<Persoon> = {}, feiten = persoon(DAGBESTEDING, [vog("2026-01-10")], sinds("2026-02-01"))) =>
  eenZaak(PERSOON, toestand, { ...feiten, ...anders }, "p-1");
const locatie = (anders: Partial<Wijziging>, soort: "locatie" | "aanbod" = "locatie") => eenZaak(WIJZIGING, "goedgekeurd", van("dagbesteding", soort, anders), "w-1");
const VOG = ["VOG_ONTBREEKT"];
const LOCATIE = ["LOCATIE_NIET_GOEDGEKEURD"];

describe("ondersteuning, inzet van mensen en locatie", () => {
  it.each([
    ["D-3.4: een medewerker die op de eerste dag werkt, mag", medewerker("ingezet", sinds("2026-03-02")), []],
    ["D-3.4: een medewerker die een dag later begint, mag niet", medewerker("ingezet", sinds("2026-03-03")), VOG],
    ["D-3.4: een medewerker met een VOG die nog niet is ingezet, mag niet", medewerker("vog-geldig"), VOG],
    ["D-3.4: een medewerker die uit dienst is, mag niet", medewerker("uit-dienst"), VOG],
    ["D-3.4: bij een vermoeden mag wie door mag werken", medewerker("vog-opnieuw-vragen", { vermoeden: VERMOEDEN }), []],
    ["D-3.4: bij een vermoeden mag niet wie niet wordt ingezet", medewerker("vog-opnieuw-vragen", { vermoeden: { ...VERMOEDEN, inzet: "niet inzetten" } }), VOG],
    ["D-3.4: een zzp'er met een VOG van drie jaar en een dag mag niet", medewerker("ingezet", {}, persoon(ZZP, [vog("2023-03-01")], sinds("2023-04-01"))), VOG],
    ["D-3.4: een zzp'er met een VOG van precies drie jaar mag", medewerker("ingezet", {}, persoon(ZZP, [vog("2023-03-02")], sinds("2023-04-01"))), []],
  ])("%s", (_titel, zaak, codes) => {
    expect(start({ medewerkers: ["p-1"] }, zaak)).toEqual(codes);
  });

  it.each([
    ["D-21.2: een locatie die op de eerste dag is goedgekeurd, mag", locatie({ goedgekeurd: true, gewensteDatum: datum("2026-03-02") }), []],
    ["D-21.2: een locatie die een dag later ingaat, mag niet", locatie({ goedgekeurd: true, gewensteDatum: datum("2026-03-03") }), LOCATIE],
    ["D-21.2: een locatie zonder goedkeuring mag niet", locatie({ goedgekeurd: false, gewensteDatum: datum("2026-03-02") }), LOCATIE],
    ["D-21.2: een goedkeuring van iets anders telt niet voor de locatie", locatie({ goedgekeurd: true, gewensteDatum: datum("2026-03-02") }, "aanbod"), LOCATIE],
  ])("%s", (_titel, zaak, codes) => {
    expect(start({ locatiewijziging: "w-1" }, zaak)).toEqual(codes);
  });

  it("D-3.4, D-21.2: van wie en wat niet in het dossier staat, telt wat is ingevuld", () => {
    expect(start({ medewerkers: ["p-9"], locatiewijziging: "w-9" })).toEqual([]);
    expect(start({ medewerkers: ["p-9"], locatiewijziging: "w-9", vogsGeldig: false, locatieGoedgekeurd: false })).toEqual([...LOCATIE, ...VOG]);
  });

  it("D-3.4, D-21.2: spreekt wat is ingevuld het dossier tegen, dan is dat een bevinding", () => {
    const goed = locatie({ goedgekeurd: true, gewensteDatum: datum("2026-03-02") });
    expect(start({ medewerkers: ["p-1"], vogsGeldig: false }, medewerker("ingezet"))).toEqual(VOG);
    expect(start({ locatiewijziging: "w-1", locatieGoedgekeurd: false }, goed)).toEqual(LOCATIE);
  });
});
