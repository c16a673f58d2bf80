import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { maakWmo323 } from "../bench/maak-wmo323.bench.js";
import { decodeBericht, encodeBericht, readWmo323, readWmo325, validateBericht, WMO323, WMO325, type Bevinding } from "../src/index.js";
import { encodeUtf8 } from "../src/xml/utf8.js";
import { EIGEN_REGELGEVALLEN_DECLARATIE } from "./eigen-regelgevallen.table.js";
import { inDelen } from "./in-delen.js";
import { leesRegelgeval, REGELGEVALLEN } from "./regelgevallen.js";
import { createToeval, type Toeval } from "./toeval.js";
import { EIGEN_VOORBEELDEN, REFERENTIEVOORBEELDEN } from "./voorbeelden.js";
import { wijzig } from "./wijzig.js";
import { willekeurigBericht } from "./willekeurig.js";

type Soort = "WMO323" | "WMO325";

/* From windows that hold hardly a row to windows that hold the whole message. */
const MATEN = [300, 2_000, 100_000];

/** The findings of level 2 a stream ends with; undefined when there are findings of level 1. */
const leesNiveau2 = async (soort: Soort, bytes: Uint8Array, zaad = 0): Promise<readonly Bevinding[] | undefined> => {
  const maat = MATEN[zaad % MATEN.length] ?? 300;
  const delen = inDelen(bytes, zaad, 2 * maat);
  for await (const deel of soort === "WMO323" ? readWmo323(delen, maat) : readWmo325(delen, maat))
    if (deel.deel === "einde") return deel.uitslag.isOk() ? deel.niveau2 : undefined;
  return expect.fail("a stream must have an end");
};

const inGeheugen = (bytes: Uint8Array): readonly Bevinding[] | undefined => (decodeBericht(bytes).isOk() ? validateBericht(bytes) : undefined);

const VOORBEELDEN = [...EIGEN_VOORBEELDEN, ...REFERENTIEVOORBEELDEN];
const gevallen = REGELGEVALLEN.filter(({ message, level }) => level === 2 && /32[35]/.test(message));

/** The fixtures, the broken messages of our own table and the reference pairs of a kind. */
const berichtenVan = (soort: Soort): readonly Uint8Array[] => [
  ...VOORBEELDEN.filter((voorbeeld) => voorbeeld.soort === soort).map(({ bytes }) => bytes),
  ...EIGEN_REGELGEVALLEN_DECLARATIE.filter(({ bericht }) => bericht.includes(soort.toLowerCase())).map(({ bericht, wijzigingen }) => encodeUtf8(wijzig(bericht, wijzigingen))),
  ...gevallen.filter(({ message }) => message.includes(soort.slice(3))).flatMap(({ ok, fail }) => [leesRegelgeval(ok), leesRegelgeval(fail)]),
]; // prettier-ignore

const BLAD = /<((?:\w+:)?(\w+))>([^<]*)<\/\1>/g;

/** The same value spelled otherwise, or one that is near it. */
const verander = (tekst: string, toeval: Toeval): string =>
  toeval.kies([`0${tekst}`, ` ${tekst}`, `${tekst} `, `\n${tekst}`, tekst.replace(/\d/, (cijfer) => String((Number(cijfer) + 1) % 10)), "C", "D", "83", "0", "2020-12-31", "<!-- c -->".concat(tekst)]);

/** Gives one value the text of another of the same name, or a text that is near it. */
const muteerWaarde = (xml: string, toeval: Toeval): string => {
  const bladen = [...xml.matchAll(BLAD)];
  const blad = toeval.kies(bladen);
  const [, naam = "", , tekst = ""] = blad;
  const anderen = bladen.filter(([, ander]) => ander === naam);
  const nieuw = toeval.getal(3) === 0 ? verander(tekst, toeval) : (toeval.kies(anderen)[3] ?? "");
  return `${xml.slice(0, blad.index)}<${naam}>${nieuw}</${naam}>${xml.slice(blad.index + blad[0].length)}`;
};

/** Puts a row or a client there a second time, or takes it out. */
const muteerRij = (xml: string, toeval: Toeval): string => {
  const naam = toeval.kies(["Prestatie", "Client"]);
  const rijen = [...xml.matchAll(new RegExp(`<((?:\\w+:)?${naam})>.*?</\\1>\\s*`, "gs"))];
  const rij = toeval.kies(rijen.length === 0 ? [/^/.exec(xml)] : rijen);
  if (rij === null) return xml;
  const keren = toeval.getal(3);
  return xml.slice(0, rij.index) + rij[0].repeat(keren) + xml.slice(rij.index + rij[0].length);
};

describe.each(["WMO323", "WMO325"] as const)("Niveau 2 in de stroom: %s", (soort) => {
  const berichten = berichtenVan(soort);

  it("XSLT: voorbeelden en regelgevallen geven in de stroom wat ze in het geheugen geven", async () => {
    for (const bytes of berichten)
      for (const zaad of MATEN.keys()) expect(await leesNiveau2(soort, bytes, zaad)).toEqual(inGeheugen(bytes));
  });

  it("XSLT: 1.500 berichten met gewijzigde waarden en regels geven in de stroom dezelfde bevindingen, op dezelfde plaats", async () => {
    const regels = new Set<string>();
    let goed = 0;
    for (let zaad = 0; zaad < 1_500; zaad += 1) {
      const toeval = createToeval(zaad);
      let xml = new TextDecoder().decode(toeval.kies(berichten));
      for (let i = toeval.getal(4); i >= 0; i -= 1) xml = toeval.getal(4) === 0 ? muteerRij(xml, toeval) : muteerWaarde(xml, toeval);
      const bytes = encodeUtf8(xml);
      const verwacht = inGeheugen(bytes);
      expect(await leesNiveau2(soort, bytes, zaad)).toEqual(verwacht);
      if (verwacht !== undefined) goed += 1;
      for (const { rule } of verwacht ?? []) regels.add(rule);
    }
    expect(goed).toBeGreaterThan(500);
    expect(regels.size).toBeGreaterThanOrEqual(soort === "WMO323" ? 14 : 6);
  }, 120_000);

  it("XSLT: willekeurige berichten geven in de stroom dezelfde bevindingen, op dezelfde plaats", async () => {
    const eenBericht = soort === "WMO323" ? willekeurigBericht(WMO323) : willekeurigBericht(WMO325);
    await fc.assert(
      fc.asyncProperty(eenBericht, fc.nat(), async (bericht, zaad) => {
        const bytes = encodeBericht(bericht)._unsafeUnwrap();
        expect(await leesNiveau2(soort, bytes, zaad)).toEqual(inGeheugen(bytes));
      }),
      { numRuns: 100 },
    );
  });
});

describe("Niveau 2 in de stroom van een grote declaratie", () => {
  const tekst = [...maakWmo323({ prestaties: 3_000, clienten: 20 })].join("");

  it("TR358: een goede declaratie heeft geen bevindingen, en met een ander totaal een die alle regels noemt", async () => {
    expect(await leesNiveau2("WMO323", encodeUtf8(tekst))).toEqual([]);
    const fout = encodeUtf8(tekst.replace(/(<iwmo:TotaalBedrag>)\d/, "$11"));
    const [bevinding, ...rest] = (await leesNiveau2("WMO323", fout)) ?? [];
    expect([bevinding, ...rest]).toEqual(inGeheugen(fout));
    expect(bevinding?.oorzaak).toMatchObject({ _tag: "RegelOvertreden", regel: "TR358" });
    expect(bevinding?.oorzaak._tag === "RegelOvertreden" ? bevinding.oorzaak.plaatsen : []).toHaveLength(3_002);
  });

  it.each([
    ["CS337", (xml: string) => xml.replaceAll(/<iwmo:Begindatum>2026-03-0/g, "<iwmo:Begindatum>2026-02-0")],
    ["TR101", (xml: string) => xml.replaceAll(/P2603-\d+/g, "P1")],
    ["TR315", (xml: string) => xml.replaceAll(/P2602-\d+/g, "P1")],
    ["TR316", (xml: string) => xml.replaceAll(/P260[23]-\d+/g, "P1")],
    ["TR416", (xml: string) => xml.replaceAll(/(ToewijzingNummer>)\d+/g, "$1007").replaceAll(/07A\d\d/g, "07A01").replaceAll(/(2026-03)-\d\d/g, "$1-01")],
  ])("%s: meer dan 1.000 bevindingen worden in de stroom geteld als in het geheugen", async (regel, bederf) => {
    const bytes = encodeUtf8(bederf(tekst));
    const verwacht = inGeheugen(bytes);
    expect(verwacht?.some(({ rule }) => rule === regel)).toBe(true);
    expect(await leesNiveau2("WMO323", bytes, 1)).toEqual(verwacht);
  });
});
