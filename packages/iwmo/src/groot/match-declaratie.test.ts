import { hasReferenceData, readReferenceText, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { dag, eenDeclaratie, eenPrestatie, willekeurigeDeclaratie } from "../../test/declaraties.js";
import { decodeWmo323, decodeWmo325 } from "../decode-bericht.js";
import type { Wmo325 } from "../release-3-2/wmo325.js";
import { makeWmo325 } from "../retour/make-wmo325.js";
import { listCreditketens } from "./creditketen.js";
import type { Declaratieafloop } from "./declaratieregel.js";
import { matchDeclaratie } from "./match-declaratie.js";

const lees = (naam: string): string => readReferenceText("iwmo", "examples", naam);

const uitkomsten = ({ regels }: Declaratieafloop): readonly string[] =>
  regels.map(({ referentieNummer, uitkomst }) =>
    uitkomst._tag === "Afgewezen"
      ? `${referentieNummer} afgewezen ${uitkomst.klasse} ${uitkomst.retourcodes.join(",")}`
      : `${referentieNummer} ${uitkomst._tag.toLowerCase()}`,
  );

describe.skipIf(!hasReferenceData)(`matchDeclaratie op de voorbeelden${referenceDataNote}`, () => {
  it.each<readonly [string, string, readonly string[], number]>([
    ["IV087: 8001 kent alles toe", "toegekend", ["P2603-0001 toegekend", "P2603-0002 toegekend", "P2603-0003 toegekend"], 108600],
    ["TR342: alleen de regel in het antwoord is afgewezen", "deels-afgewezen", ["P2603-0001 toegekend", "P2603-0002 afgewezen Prestatie 9341", "P2603-0003 toegekend"], 87150],
    ["IV087: 0001 wijst alles af", "afkeur-xslt", ["P2603-0001 afgewezen Header 0001", "P2603-0002 afgewezen Header 0001", "P2603-0003 afgewezen Header 0001"], 0],
    ["IV087: een afgekeurde declaratie wijst alles af", "afkeur-declaratie", ["P2603-0001 afgewezen Declaratie 9333", "P2603-0002 afgewezen Declaratie 9333", "P2603-0003 afgewezen Declaratie 9333"], 0],
  ])("%s", (_, antwoord, verwacht, toegekend) => {
    const declaratie = decodeWmo323(lees("crafted-wmo323-maart.xml"))._unsafeUnwrap();
    const afloop = matchDeclaratie(declaratie, decodeWmo325(lees(`crafted-wmo325-${antwoord}.xml`))._unsafeUnwrap())._unsafeUnwrap();
    expect(uitkomsten(afloop)).toEqual(verwacht);
    expect(afloop.afwijkingen).toEqual([]);
    expect(afloop.toegekend).toBe(toegekend);
  }); // prettier-ignore

  it("IV091: de correctie crediteert een regel van maart en dient hem opnieuw in", () => {
    const maart = decodeWmo323(lees("crafted-wmo323-maart.xml"))._unsafeUnwrap();
    const april = decodeWmo323(lees("crafted-wmo323-correctie.xml"))._unsafeUnwrap();
    const goed = (bericht: typeof maart): Declaratieafloop =>
      matchDeclaratie(bericht, makeWmo325(bericht, [], { identificatie: "G1", dagtekening: dag("2026-05-11") })._unsafeUnwrap())._unsafeUnwrap();
    const ketens = listCreditketens([...goed(maart).regels, ...goed(april).regels]);
    expect(ketens.map(({ referentieNummer, credits, saldo }) => [referentieNummer, credits.length, saldo])).toEqual([
      ["P2603-0001", 1, 0],
      ["P2603-0002", 0, 21450],
      ["P2603-0003", 0, 33200],
      ["P2604-0002", 0, 49800],
      ["P2604-0003", 0, 20000],
    ]);
  });

  it("TR337: het antwoord op een andere declaratie wordt niet gelezen", () => {
    const correctie = decodeWmo323(lees("crafted-wmo323-correctie.xml"))._unsafeUnwrap();
    const antwoord = decodeWmo325(lees("crafted-wmo325-toegekend.xml"))._unsafeUnwrap();
    expect(matchDeclaratie(correctie, antwoord)._unsafeUnwrapErr()).toEqual({ _tag: "AntwoordHoortErNietBij", veld: "DeclaratieIdentificatie" });
  });
});

const declaratie = eenDeclaratie([
  { bsn: "999900006", prestaties: [eenPrestatie("P1", 100), eenPrestatie("P2", 200)] },
  { bsn: "999900018", prestaties: [eenPrestatie("P3", 400)] },
]);
const gegevens = { identificatie: "G1", dagtekening: dag("2026-04-15") };
const grond = (retourcode: string, path: string) => ({ rule: "TR000", level: 3, retourcode, path }) as const;
const antwoordOp = (gronden: readonly ReturnType<typeof grond>[]): Wmo325 => makeWmo325(declaratie, gronden, gegevens)._unsafeUnwrap();
const CLIENT = "/Bericht/Declaratie/Clienten/Client";
const afgewezen = antwoordOp([grond("9321", `${CLIENT}[1]/Prestaties/Prestatie[2]`)]);

/** The answer with another piece of its claim part. */
const anders = (antwoord: Wmo325, wijziging: Partial<NonNullable<Wmo325["declaratieAntwoord"]>>): Wmo325 =>
  antwoord.declaratieAntwoord === undefined ? antwoord : { ...antwoord, declaratieAntwoord: { ...antwoord.declaratieAntwoord, ...wijziging } };

describe("matchDeclaratie op eigen declaraties", () => {
  it("IV087: onder een afgekeurde client zijn alle regels afgewezen met de code van de client", () => {
    const antwoord = antwoordOp([grond("8187", CLIENT)]);
    expect(antwoord.declaratieAntwoord?.clienten?.[0]?.prestaties.map(({ retourCodes }) => retourCodes)).toEqual([["0233"], ["0233"]]);
    expect(uitkomsten(matchDeclaratie(declaratie, antwoord)._unsafeUnwrap())).toEqual([
      "P1 afgewezen Client 8187",
      "P2 afgewezen Client 8187",
      "P3 toegekend",
    ]);
  });

  it("TR342: als de bedragen niet kloppen zegt zwijgen niets", () => {
    const afloop = matchDeclaratie(declaratie, anders(afgewezen, { totaalToegekendBedrag: { totaalBedrag: 400, debetCredit: "D" } }))._unsafeUnwrap();
    expect(uitkomsten(afloop)).toEqual(["P1 onbeantwoord", "P2 afgewezen Prestatie 9321", "P3 onbeantwoord"]);
    expect(afloop.afwijkingen).toEqual([{ _tag: "BedragOnverklaard", nietToegekend: 300, afgewezen: 200 }]);
    expect(afloop.toegekend).toBe(0);
  });

  it("TR376: een antwoord met een ander declaratienummer hoort er niet bij", () => {
    expect(matchDeclaratie(declaratie, anders(afgewezen, { declaratieNummer: "D000000" }))._unsafeUnwrapErr()).toEqual({
      _tag: "AntwoordHoortErNietBij",
      veld: "DeclaratieNummer",
    });
  });

  it("TR366, TR367: een onbekende regel en een regel met andere inhoud worden genoemd, zonder persoonsgegevens", () => {
    const [client] = afgewezen.declaratieAntwoord?.clienten ?? [];
    const [regel] = client?.prestaties ?? [];
    if (client === undefined || regel === undefined) return expect.fail("geen afgewezen regel");
    const prestaties = [{ ...regel, toewijzingNummer: 1, eenheid: "84" as const }, { ...regel, productReferentie: { referentieNummer: "P9" } }];
    const { afwijkingen } = matchDeclaratie(declaratie, anders(afgewezen, { clienten: [{ ...client, bsn: "999900018", prestaties }] }))._unsafeUnwrap();
    const pad = "/Bericht/DeclaratieAntwoord/Clienten/Client/Prestaties/Prestatie";
    expect(afwijkingen).toEqual([
      { _tag: "PrestatieWijktAf", path: `${pad}[1]`, velden: ["Bsn", "ToewijzingNummer", "Eenheid"] },
      { _tag: "PrestatieOnbekend", path: `${pad}[2]` },
      { _tag: "BedragOnverklaard", nietToegekend: 200, afgewezen: 400 },
    ]);
  });

  it("TR314: staat een nummer bij twee clienten, dan geldt de afwijzing alleen de client van het antwoord", () => {
    const dubbel = eenDeclaratie([
      { bsn: "999900006", prestaties: [eenPrestatie("P1", 100)] },
      { bsn: "999900018", prestaties: [eenPrestatie("P1", 400)] },
    ]);
    const afloop = matchDeclaratie(dubbel, makeWmo325(dubbel, [grond("8021", `${CLIENT}[2]/Prestaties/Prestatie`)], gegevens)._unsafeUnwrap())._unsafeUnwrap();
    expect(uitkomsten(afloop)).toEqual(["P1 toegekend", "P1 afgewezen Prestatie 8021"]);
    expect([afloop.afwijkingen, afloop.toegekend]).toEqual([[], 100]);
  }); // prettier-ignore

  it("TR101: een debet en een credit met hetzelfde nummer zijn twee regels", () => {
    const zelfde = eenDeclaratie([{ bsn: "999900006", prestaties: [eenPrestatie("P1", 100), eenPrestatie("P1", 40, "P0")] }]);
    const afloop = matchDeclaratie(zelfde, makeWmo325(zelfde, [grond("8017", `${CLIENT}/Prestaties/Prestatie[2]`)], gegevens)._unsafeUnwrap())._unsafeUnwrap();
    expect(uitkomsten(afloop)).toEqual(["P1 toegekend", "P1 afgewezen Prestatie 8017"]);
  }); // prettier-ignore

  it("TR314: een nummer dat na toekenning nog eens is gebruikt en afgewezen, houdt wat is toegekend", () => {
    const keer = (gronden: readonly ReturnType<typeof grond>[]) => {
      const bericht = eenDeclaratie([{ bsn: "999900006", prestaties: [eenPrestatie("P1", 100)] }]);
      return matchDeclaratie(bericht, makeWmo325(bericht, gronden, gegevens)._unsafeUnwrap())._unsafeUnwrap().regels;
    };
    const [goed, fout] = [keer([]), keer([grond("8021", `${CLIENT}/Prestaties/Prestatie`)])];
    const saldi = [[...goed, ...fout], [...fout, ...goed], [...fout, ...fout]].map((regels) => listCreditketens(regels).map(({ saldo }) => saldo));
    expect(saldi).toEqual([[100], [100], [0]]);
  }); // prettier-ignore

  it("IV087: een antwoord zonder declaratiedeel laat alles open", () => {
    const { soort, header } = afgewezen;
    expect(uitkomsten(matchDeclaratie(declaratie, { soort, header })._unsafeUnwrap())).toEqual(["P1 onbeantwoord", "P2 onbeantwoord", "P3 onbeantwoord"]);
  });

  it("IV087: een regel die terugkomt zonder afkeurcode is niet afgewezen en niet toegekend", () => {
    const [client] = afgewezen.declaratieAntwoord?.clienten ?? [];
    if (client === undefined) return expect.fail("geen client");
    const clienten = [{ ...client, prestaties: client.prestaties.map((regel) => ({ ...regel, retourCodes: ["0200"] as const })) }];
    const afloop = matchDeclaratie(declaratie, anders(afgewezen, { clienten }))._unsafeUnwrap();
    expect(uitkomsten(afloop)[1]).toBe("P2 onbeantwoord");
    expect(afloop.afwijkingen).toContainEqual(expect.objectContaining({ _tag: "PrestatieZonderReden" }));
  });

  it("TR342: wat toegekend is en wat afgewezen is zijn samen wat ingediend is, bij elke keuze van afgewezen regels", () => {
    fc.assert(
      fc.property(willekeurigeDeclaratie, fc.infiniteStream(fc.boolean()), (bericht, keuze) => {
        const gronden = bericht.declaratie.clienten.flatMap(({ prestaties }, c) =>
          prestaties.flatMap((_, p) => (keuze.next().value === true ? [grond("9321", `${CLIENT}[${c + 1}]/Prestaties/Prestatie[${p + 1}]`)] : [])),
        );
        const afloop = matchDeclaratie(bericht, makeWmo325(bericht, gronden, gegevens)._unsafeUnwrap())._unsafeUnwrap();
        expect(afloop.afwijkingen).toEqual([]);
        // Every line of the claim gets one verdict, in the order of the claim.
        expect(afloop.regels.map(({ referentieNummer }) => referentieNummer)).toEqual(
          bericht.declaratie.clienten.flatMap((client) => client.prestaties.map(({ productReferentie }) => productReferentie.referentieNummer)),
        );
        expect(afloop.regels.filter(({ uitkomst }) => uitkomst._tag === "Afgewezen")).toHaveLength(gronden.length);
        const { totaalBedrag, debetCredit } = bericht.declaratie.totaalIngediendBedrag;
        const afgekeurd = afloop.regels.reduce((som, { saldo, uitkomst }) => (uitkomst._tag === "Afgewezen" ? som + saldo : som), 0);
        expect(afloop.toegekend + afgekeurd).toBe(debetCredit === "C" ? -totaalBedrag : totaalBedrag);
      }),
    );
  });
});
