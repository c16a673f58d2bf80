import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { een325 } from "../../test/declaratie-bouwers.js";
import { dag, een301, eenToewijzing } from "../../test/keten-bouwers.js";
import { checkNiveau3, encodeWmo323, foldKeten, validateBericht, type Bericht, type Tarief, type Wmo323, type Wmo325 } from "../index.js";
import { describeReden } from "./describe-reden.js";
import { proposeDeclaratie } from "./propose-declaratie.js";
import type { Registratie } from "./registratie.js";
import type { Declaratievoorstel, Herkomst } from "./voorstel.js";

const BSNS = ["999990019", "999990020"] as const;
const MAANDEN = [
  { begindatum: dag("2026-01-01"), einddatum: dag("2026-01-31"), dagtekening: dag("2026-02-03") },
  { begindatum: dag("2026-02-01"), einddatum: dag("2026-02-28"), dagtekening: dag("2026-03-03") },
  { begindatum: dag("2026-03-01"), einddatum: dag("2026-03-31"), dagtekening: dag("2026-04-03") },
] as const;
const PARTIJEN = { gemeente: "0268", aanbieder: "65659901" };
const TARIEVEN: readonly Tarief[] = [
  { productCode: "07A03", eenheid: "16", tariefInEurocent: 4_150, geldigTotEnMet: dag("2026-02-14") },
  { productCode: "07A03", eenheid: "16", tariefInEurocent: 4_300, geldigVanaf: dag("2026-02-15") },
  { productCode: "02A01", eenheid: "04", tariefInEurocent: 5_437 },
];

const TOEWIJZINGEN = [
  eenToewijzing({ omvang: { volume: 3, eenheid: "16", frequentie: "2" }, einddatum: dag("2026-03-20") }),
  eenToewijzing({ toewijzingNummer: 2, product: { categorie: "02", code: "02A01" }, omvang: { volume: 5, eenheid: "04", frequentie: "4" }, ingangsdatum: dag("2026-01-10") }),
  eenToewijzing({ toewijzingNummer: 3, omvang: { volume: 12, eenheid: "16", frequentie: "6" } }),
  eenToewijzing({ toewijzingNummer: 4, redenWijziging: "13", einddatum: dag("2026-01-01") }),
]; // prettier-ignore

const VOORAF: readonly Bericht[] = BSNS.map((bsn) => een301(TOEWIJZINGEN, { bsn }));

const registratie = fc.record({
  bsn: fc.constantFrom(...BSNS),
  nummer: fc.constantFrom(1, 1, 1, 2, 2, 3, 4, 9),
  dag: fc.integer({ min: 0, max: 89 }),
  volume: fc.integer({ min: 1, max: 4 }),
  minuten: fc.boolean(),
  afwezig: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
type Greep = typeof registratie extends fc.Arbitrary<infer W> ? W : never;

const DAG0 = Date.UTC(2026, 0, 1);
const dagNa = (n: number) => dag(new Date(DAG0 + n * 86_400_000).toISOString().slice(0, 10));

const maakRegistratie = (greep: Greep, id: string): Registratie => {
  const uur = greep.nummer === 2;
  return {
    id,
    bsn: greep.bsn,
    toewijzingNummer: greep.nummer,
    dag: dagNa(greep.dag),
    product: uur ? { categorie: "02", code: "02A01" } : { categorie: "07", code: "07A03" },
    eenheid: uur ? (greep.minuten ? "01" : "04") : "16",
    volume: uur && greep.minuten ? greep.volume * 25 : greep.volume,
    ...(greep.afwezig ? { nietDeclarabel: "afwezig" } : {}),
  };
};

/** A month of the proof: new registrations, changes of earlier ones, and what the municipality answers. */
const maand = fc.record({
  nieuw: fc.array(registratie, { maxLength: 14 }),
  wissels: fc.array(fc.record({ welke: fc.nat(30), volume: fc.integer({ min: 1, max: 4 }), afwezig: fc.boolean() }), { maxLength: 4 }),
  antwoord: fc.constantFrom("geen", "goed", "goed", "deels"),
  afgewezen: fc.nat(5),
});

const bevindingen = (bericht: Wmo323, keten: readonly Bericht[], maandenMetLevering: readonly string[]): readonly string[] => {
  const xml = encodeWmo323(bericht)._unsafeUnwrap();
  const context = { contract: { tarieven: TARIEVEN }, maandenMetLevering };
  return [...validateBericht(xml), ...checkNiveau3(bericht, foldKeten(keten), context)].map(({ rule, path }) => `${rule} ${path}`);
};

/** Units in the finest measure, so that minutes and hours add up. */
const fijn = (eenheid: string, volume: number): number => (eenheid === "04" ? volume * 60 : volume);

const gezien = new Set<string>();

/** What holds of every proposal, whatever went before. */
const toets = (voorstel: Declaratievoorstel, registraties: readonly Registratie[], keten: readonly Bericht[]): void => {
  const maanden = voorstel.regels.map(({ regel }) => regel.productPeriode.begindatum.slice(0, 7));
  expect(voorstel.berichten.flatMap((bericht, i) => bevindingen(bericht, [...keten, ...voorstel.berichten.slice(0, i)], maanden))).toEqual([]);
  const inRegel = voorstel.regels.flatMap((regel) => regel.registraties);
  const uit = voorstel.nietGedeclareerd.map((rij) => rij.registratie);
  expect([...inRegel, ...uit].sort()).toEqual(registraties.map(({ id }) => id).sort());
  for (const { soort, regel, registraties: ids } of voorstel.regels) {
    gezien.add(soort);
    if (soort === "credit") continue;
    const som = ids.reduce((totaal, id) => {
      const bron = registraties.find((rij) => rij.id === id);
      expect(bron?.toewijzingNummer).toBe(regel.toewijzingNummer);
      return totaal + fijn(bron?.eenheid ?? "", bron?.volume ?? 0);
    }, 0);
    expect(fijn(regel.eenheid, regel.geleverdVolume)).toBe(som);
  }
  for (const { reden } of voorstel.nietGedeclareerd) {
    gezien.add(reden._tag);
    expect(describeReden(reden)).not.toMatch(/\d{9}/);
  }
};

/** The answer of the municipality to a file: nothing, all granted, or one line rejected. */
const antwoordOp = (bericht: Wmo323, antwoord: string, welke: number): readonly Wmo325[] => {
  if (antwoord === "geen") return [];
  const [client] = bericht.declaratie.clienten;
  const regel = antwoord === "deels" ? client?.prestaties[welke % client.prestaties.length] : undefined;
  return [een325(bericht, regel === undefined ? [] : [regel], client === undefined ? {} : { bsn: client.bsn })];
};

describe("Een declaratie uit registraties", () => {
  it("D-20.10, D-20.15: over elke geschiedenis is een voorstel zonder bevindingen op niveau 1 tot en met 3, en staat elke registratie in een regel of heeft een reden", () => {
    fc.assert(
      fc.property(fc.tuple(maand, maand, maand, maand), (maanden) => {
        const keten: Bericht[] = [...VOORAF];
        const eerdere: Herkomst[] = [];
        let registraties: readonly Registratie[] = [];
        for (const [i, { nieuw, wissels, antwoord, afgewezen }] of maanden.entries()) {
          const { dagtekening, ...periode } = MAANDEN[Math.min(i, 2)] ?? MAANDEN[2];
          registraties = [...registraties, ...nieuw.map((greep, n) => maakRegistratie(greep, `r-${i}-${n}`))].map((oud, n) => {
            const wissel = wissels.find(({ welke }) => welke === n);
            if (wissel === undefined) return oud;
            const { nietDeclarabel: _reden, ...rest } = oud;
            return { ...rest, volume: wissel.volume, ...(wissel.afwezig ? { nietDeclarabel: "afwezig" } : {}) };
          });
          const kop = { ...PARTIJEN, dagtekening, nummers: (deel: number) => ({ identificatie: `M${i}-${deel}`, declaratieNummer: `D${i}${deel}` }), referentie: `2026${i}-` };
          const voorstel = proposeDeclaratie({ periode, registraties, keten: foldKeten(keten), eerdere, tarieven: TARIEVEN, kop });
          if (voorstel.isErr()) {
            gezien.add(voorstel.error._tag);
            continue;
          }
          toets(voorstel.value, registraties, keten);
          eerdere.push(...voorstel.value.regels.map(({ regel, registraties: ids }) => ({ referentieNummer: regel.productReferentie.referentieNummer, registraties: ids })));
          for (const bericht of voorstel.value.berichten) keten.push(bericht, ...antwoordOp(bericht, antwoord, afgewezen));
        }
      }),
      { numRuns: 400 },
    );
    // The proof has gone through what it is about: claims, corrections, and each common reason.
    expect([...gezien]).toEqual(
      expect.arrayContaining([
        "AlGedeclareerd", "BuitenToewijzing", "GeenToewijzing", "NaDeclaratieperiode", "NietDeclarabel", "TariefWisseltInPeriode",
        "ToewijzingVervallen", "VolumeOp", "WachtOpAntwoord", "credit", "debet",
      ]),
    ); // prettier-ignore
  });
});
