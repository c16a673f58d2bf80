import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { maakWmo323 } from "../bench/maak-wmo323.bench.js";
import { decodeBericht, encodeBericht, readWmo323, readWmo325, WMO323, WMO325, type Wmo323Deel, type Wmo325Deel } from "../src/index.js";
import { decodeMessage } from "../src/decode-message.js";
import { encodeUtf8 } from "../src/xml/utf8.js";
import { inDelen } from "./in-delen.js";
import { makeMutantVan } from "./mutanten.js";
import { willekeurigBericht } from "./willekeurig.js";

const verzamel = async <T>(stroom: AsyncIterable<T>): Promise<readonly T[]> => {
  const delen: T[] = [];
  for await (const deel of stroom) delen.push(deel);
  return delen;
};

/** The whole message again, from the parts of a claim. */
const voegSamen323 = (delen: readonly Wmo323Deel[]): unknown => {
  const clienten: { bsn: string; prestaties: unknown[] }[] = [];
  let rest = {};
  for (const deel of delen) {
    if (deel.deel === "kop") rest = { soort: "WMO323", header: deel.header, declaratie: { ...deel.declaratie, clienten } };
    if (deel.deel !== "prestaties") continue;
    if (clienten.length < deel.clientNummer) clienten.push({ bsn: deel.bsn, prestaties: [] });
    clienten.at(-1)?.prestaties.push(...deel.prestaties);
  }
  return rest;
};

/** The whole message again, from the parts of an answer. */
const voegSamen325 = (delen: readonly Wmo325Deel[]): unknown => {
  const clienten: object[] = [];
  let prestaties: unknown[] = [];
  let rest: { header?: unknown; declaratieAntwoord?: object } = {};
  for (const deel of delen) {
    if (deel.deel === "kop") rest = { header: deel.header, ...(deel.declaratieAntwoord === undefined ? {} : { declaratieAntwoord: deel.declaratieAntwoord }) };
    if (deel.deel === "prestaties") prestaties.push(...deel.prestaties);
    if (deel.deel !== "retourCodes") continue;
    const { client, retourCodes } = deel;
    if (client === undefined) rest.declaratieAntwoord = { ...rest.declaratieAntwoord, ...(clienten.length === 0 ? {} : { clienten }), retourCodes };
    else clienten.push({ bsn: client.bsn, prestaties, retourCodes });
    prestaties = [];
  }
  return { soort: "WMO325", ...rest };
};

type Soort = "WMO323" | "WMO325";

const BESCHRIJVING = { WMO323, WMO325 };

const leesStuk = async (soort: Soort, delen: readonly Uint8Array[], maat: number): Promise<{ readonly bericht: unknown; readonly failure: unknown }> => {
  const [gelezen, bericht] =
    soort === "WMO323"
      ? await verzamel(readWmo323(delen, maat)).then((stukken) => [stukken, voegSamen323(stukken)] as const)
      : await verzamel(readWmo325(delen, maat)).then((stukken) => [stukken, voegSamen325(stukken)] as const);
  const einde = gelezen.at(-1);
  if (einde?.deel !== "einde" || gelezen.filter(({ deel }) => deel === "einde").length !== 1) return expect.fail("a stream must end with one end");
  return { bericht, failure: einde.uitslag.match(() => undefined, (failure) => failure) }; // prettier-ignore
};

/* From windows that hold hardly a tag to windows that hold it all: what is read must not depend on it. */
const MATEN = [16, 200, 1_000, 5_000, 100_000];

/** What a stream gives and what reading all at once gives, to be the same. */
const vergelijk = async (soort: Soort, bytes: Uint8Array, zaad: number): Promise<readonly [unknown, unknown]> => {
  const heel = decodeMessage<unknown>([BESCHRIJVING[soort]], bytes);
  const maat = MATEN[zaad % MATEN.length] ?? 16;
  const { bericht, failure } = await leesStuk(soort, inDelen(bytes, zaad, 2 * maat), maat);
  return heel.match((waarde) => [{ bericht, failure }, { bericht: waarde, failure: undefined }], (anders) => [failure, anders]); // prettier-ignore
};

const tekstVan = (delen: Iterable<string>): string => [...delen].join("");

describe.each(["WMO323", "WMO325"] as const)("%s als stroom", (soort) => {
  it(`OP179: een ${soort} in delen geeft precies wat lezen in een keer geeft, hoe klein de delen en het venster ook zijn`, async () => {
    const eenBericht = soort === "WMO323" ? willekeurigBericht(WMO323) : willekeurigBericht(WMO325);
    await fc.assert(
      fc.asyncProperty(eenBericht, fc.nat(), async (bericht, zaad) => {
        const [stroom, heel] = await vergelijk(soort, encodeBericht(bericht)._unsafeUnwrap(), zaad);
        expect(stroom).toEqual(heel);
      }),
      { numRuns: 150 },
    );
  });

  it(`OP179: een verbasterd ${soort} geeft in delen dezelfde bevindingen op dezelfde plaatsen`, async () => {
    for (let zaad = 0; zaad < 1500; zaad += 1) {
      const [stroom, heel] = await vergelijk(soort, makeMutantVan(soort, zaad).bytes, zaad);
      expect(stroom).toEqual(heel);
    }
  }, 60_000);
});

describe("Grote declaratie", () => {
  const bytes = encodeUtf8(tekstVan(maakWmo323({ prestaties: 3_000, clienten: 20 })));

  it("OP179: een declaratie groter dan het venster komt in stukken van ten hoogste 256 prestaties, in volgorde", async () => {
    const delen = await verzamel(readWmo323(inDelen(bytes, 1, 50_000)));
    const stukken = delen.flatMap((deel) => (deel.deel === "prestaties" ? [deel.prestaties] : []));
    expect(Math.max(...stukken.map(({ length }) => length))).toBeLessThanOrEqual(256);
    expect(stukken.flat().map(({ toewijzingNummer }) => toewijzingNummer)).toEqual(Array.from({ length: 3_000 }, (_, i) => 268_000_000 + i));
    expect(delen[0]).toMatchObject({ deel: "kop", declaratie: { declaratieNummer: "D3000" } });
    expect(voegSamen323(delen)).toEqual(decodeBericht(bytes)._unsafeUnwrap());
  });

  it("XSD: na de eerste bevinding komen er geen delen meer, wel alle bevindingen", async () => {
    const fout = encodeUtf8(new TextDecoder().decode(bytes).replaceAll(/(P2603-0000[12]000<\/iwmo:ReferentieNummer>)/g, "$1<iwmo:Extra/>"));
    const delen = await verzamel(readWmo323([fout]));
    expect(delen.flatMap((deel) => (deel.deel === "prestaties" ? deel.prestaties : [])).length).toBeLessThan(1_001);
    const einde = delen.at(-1);
    const failure = einde?.deel === "einde" ? einde.uitslag._unsafeUnwrapErr() : undefined;
    expect(failure).toEqual(decodeBericht(fout)._unsafeUnwrapErr());
    expect(failure?._tag === "BerichtOngeldig" ? failure.bevindingen.length : 0).toBe(2);
  });

  it("XML: een element groter dan het grootste venster wordt geweigerd zonder het in het geheugen te halen", async () => {
    const brok = new Uint8Array(1 << 20).fill(0x61);
    let gevraagd = 0;
    const bron = (function* hostile(): Generator<Uint8Array> {
      yield bytes.subarray(0, bytes.length >> 1);
      yield encodeUtf8("<wmo323:Onbekend>");
      for (; gevraagd < 1_024; gevraagd += 1) yield brok;
    })();
    const einde = (await verzamel(readWmo323(bron))).at(-1);
    const failure = einde?.deel === "einde" ? einde.uitslag._unsafeUnwrapErr() : undefined;
    expect(failure).toMatchObject({ _tag: "BerichtOngeldig", bevindingen: expect.arrayContaining([expect.objectContaining({ oorzaak: { _tag: "NietWelgevormd", fout: "teGroot" } })]) });
    expect(gevraagd).toBeLessThan(20);
  });

  it("XML: wie eerder stopt met lezen, sluit de bron", async () => {
    let gesloten = false;
    const bron = (function* half(): Generator<Uint8Array> {
      try {
        for (const deel of inDelen(bytes, 3, 50_000)) yield deel;
      } finally {
        gesloten = true;
      }
    })();
    for await (const deel of readWmo323(bron)) if (deel.deel === "prestaties") break;
    expect(gesloten).toBe(true);
  });
});
