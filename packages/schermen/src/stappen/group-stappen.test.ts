import { expect, test } from "vitest";

import type { Bevinding, Stapweergave, Zaakweergave } from "../weergave.js";
import { findOplossing, groupStappen } from "./group-stappen.js";
import { listStapvelden, toStapinvoer } from "./stapinvoer.js";

const stap = (gebeurtenis: string, verschil: Partial<Stapweergave> = {}): Stapweergave => ({
  levensloop: "B2",
  zaak: "z",
  zaakTitel: "Ondersteuning",
  gebeurtenis,
  titel: gebeurtenis,
  toelichting: null,
  stand: "mits",
  vraagtReden: false,
  eisen: [],
  artikel: null,
  bevindingen: [],
  velden: [],
  ...verschil,
});

const zaak = (taakStap: string | null, eis = "D-12.1"): Zaakweergave => ({
  id: "z",
  levensloop: "B2",
  titel: "Ondersteuning",
  toestand: "gestart",
  toestandTekst: "Loopt",
  sinds: "1 november 2026",
  taken: [
    { id: "t", wat: "", eis, uiterlijk: null, uiterlijkTekst: null, stand: "lopend", standTekst: "", waarom: [], bronnen: [], stap: taakStap },
  ],
});

const namen = (stappen: readonly Stapweergave[]): readonly string[] => stappen.map(({ gebeurtenis }) => gebeurtenis);
const bevinding = (code: string, eisen: readonly string[]): Bevinding => ({ code, ernst: "blok", tekst: "", eisen, artikel: null });

test("D-12.5: de stap van een open taak staat vooraan, ook als zij nog niet kan; al het andere staat achter één regel", () => {
  const stappen = [
    stap("a"),
    stap("b"),
    stap("fout-verbeterd", { vraagtReden: true }),
    stap("c"),
    stap("d"),
    stap("plan", { stand: "geblokkeerd" }),
    stap("dicht", { stand: "geblokkeerd" }),
  ];
  const { zaken, nieuw } = groupStappen([zaak("plan")], [...stappen, stap("begin", { zaak: null })]);
  expect(namen(zaken[0]?.volgende ?? [])).toEqual(["plan"]);
  expect(namen(zaken[0]?.andere ?? [])).toEqual(["a", "b", "fout-verbeterd", "c", "d", "dicht"]);
  expect(namen(nieuw)).toEqual(["begin"]);
});

test("D-12.5: een taak zonder eigen stap wijst de stap aan die dezelfde eis uitvoert", () => {
  const { zaken } = groupStappen([zaak(null, "D-12.6")], [stap("a"), stap("evaluatie", { eisen: ["D-12.6"] })]);
  expect(namen(zaken[0]?.volgende ?? [])).toEqual(["evaluatie"]);
  const zonderTaak = groupStappen([{ ...zaak(null), taken: [] }], [stap("a", { vraagtReden: true }), stap("b"), stap("c"), stap("d")]);
  expect(zonderTaak.zaken[0]).toMatchObject({ gevraagd: false, volgende: [{ gebeurtenis: "b" }, { gebeurtenis: "c" }] });
});

test("D-20.13: geen stap raakt zoek: elke stap staat precies één keer in de lijst", () => {
  const stappen = Array.from({ length: 12 }, (_, nummer) => stap(`s${nummer}`, { stand: nummer % 3 === 0 ? "geblokkeerd" : "mits" }));
  const { zaken } = groupStappen([zaak("s3")], stappen);
  expect([...namen(zaken[0]?.volgende ?? []), ...namen(zaken[0]?.andere ?? [])].toSorted()).toEqual(namen(stappen).toSorted());
});

test("D-13.2: wat een geblokkeerde stap mist, wijst naar de stap die het oplost, liefst in dezelfde zaak", () => {
  const dicht = stap("einde", { stand: "geblokkeerd", eisen: ["D-12.6"] });
  const elders = stap("evaluatie-elders", { zaak: "y", eisen: ["D-12.6"] });
  const hier = stap("evaluatie", { eisen: ["D-12.6"] });
  expect(findOplossing(bevinding("EVALUATIE_ONTBREEKT", ["D-12.6"]), dicht, [dicht, elders, hier])).toBe(hier);
  expect(findOplossing(bevinding("EVALUATIE_ONTBREEKT", ["D-12.6"]), dicht, [dicht, elders])).toBe(elders);
  expect(findOplossing(bevinding("ANDERS", ["D-3.4"]), dicht, [dicht, elders, hier])).toBeUndefined();
});

test("D-20.4: redenen voor waarschuwingen en voor de stap zelf gaan apart van de gegevens mee", () => {
  const correctie = stap("verbeterd", { vraagtReden: true });
  const velden = listStapvelden(correctie, [bevinding("TERMIJN_OVERSCHREDEN", ["D-20.4"])]);
  expect(velden.every(({ verplicht }) => verplicht)).toBe(true);
  const [reden = "", erkend = ""] = velden.map(({ naam }) => naam);
  expect(toStapinvoer(correctie, { datum: "2026-11-03", [reden]: "Verkeerde dag", [erkend]: "Ziekte" })).toEqual({
    levensloop: "B2",
    zaak: "z",
    gebeurtenis: "verbeterd",
    gegevens: { datum: "2026-11-03" },
    reden: "Verkeerde dag",
    erkend: [{ code: "TERMIJN_OVERSCHREDEN", reden: "Ziekte" }],
  });
  expect(toStapinvoer(stap("a"), {})).toEqual({ levensloop: "B2", zaak: "z", gebeurtenis: "a", gegevens: {} });
});

test("W-49.3: wat meestal volgt staat bij de zaak, ook als het een nieuwe zaak begint, en staat dan nergens anders meer", () => {
  const stappen = [stap("a"), stap("plan"), stap("volgt"), stap("dicht", { stand: "geblokkeerd" }), stap("begin", { zaak: null, levensloop: "B3" }), stap("los", { zaak: null })];
  const vervolg = () => [
    { levensloop: "B3", gebeurtenis: "begin" },
    { levensloop: "B2", gebeurtenis: "dicht" },
    { levensloop: "B2", gebeurtenis: "volgt" },
  ];
  const { zaken, nieuw } = groupStappen([zaak("plan"), { ...zaak(null), id: "y" }], stappen, vervolg);
  expect(namen(zaken[0]?.volgende ?? [])).toEqual(["begin", "volgt", "plan"]);
  expect(namen(zaken[0]?.andere ?? [])).toEqual(["a", "dicht"]);
  expect(namen(zaken[1]?.volgende ?? [])).toEqual([]);
  expect(namen(nieuw)).toEqual(["los"]);
});
