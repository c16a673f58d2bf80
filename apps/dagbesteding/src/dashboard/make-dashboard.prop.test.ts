import { leegDossier, LEVENSLOPEN } from "@wmo-kit/afwegingskader";
import { parseEurocent } from "@wmo-kit/domain";
import { leegKastdossier, makeKitomgeving, ORGANISATIE, type OpenTaak } from "@wmo-kit/kit";
import { DAGBESTEDING_TERMIJNEN, makeKalender, parseKalendermaand } from "@wmo-kit/timeliness";
import { DAGBESTEDING_KALENDER } from "@wmo-kit/timeliness/plichten";
import { Schema } from "effect";
import fc from "fast-check";
import { expect, it } from "vitest";

import { datum, tijdstip } from "../../test/feiten.js";
import { eenZorgdossier } from "../../test/zorgdossier.js";
import { LEGE_STAND } from "../dossier/dossier.js";
import type { Bewonerdossier } from "../dossier/dossierlijn.js";
import { type Dashboardbron, type Dashboardkeuze, makeDashboard } from "./make-dashboard.js";
import { makeSchrijver } from "./schrijf-dashboard.js";
import { Dashboardweergave } from "./weergave.js";
import type { Dossierzorg } from "./zorgregels.js";

const omgeving = makeKitomgeving({ levenslopen: LEVENSLOPEN, termijnen: DAGBESTEDING_TERMIJNEN, jaarplichten: DAGBESTEDING_KALENDER, kalender: makeKalender(), profiel: undefined });
const keuze: Dashboardkeuze = { omgeving, organisatie: "Zorgboerderij De Proef" };
const decode = Schema.decodeUnknownSync(Schema.fromJsonString(Dashboardweergave));

const dag = fc.integer({ min: 1, max: 28 }).map((nummer) => datum(`2026-03-${String(nummer).padStart(2, "0")}`));
const maand = fc.constantFrom("2025-12", "2026-01", "2026-02", "2026-03").map((tekst) => parseKalendermaand(tekst)._unsafeUnwrap());
const taak = fc.record({ id: fc.uuid(), uiterlijk: fc.option(dag, { nil: undefined }), aanvang: dag }).map(
  ({ id, uiterlijk, aanvang }): OpenTaak => ({
    id,
    levensloop: "B1",
    zaak: "toewijzing-1",
    taak: "Neem contact op",
    eis: "D-11.3",
    norm: "D-11.3",
    aanvang,
    sinds: tijdstip("2026-03-01T09:00:00Z"),
    ...(uiterlijk === undefined ? {} : { uiterlijk }),
  }),
);
const eenDossier = (id: string) =>
  fc.record({ ontvangen: dag, contact: fc.option(dag, { nil: undefined }), taken: fc.array(taak, { maxLength: 3 }) }).map(({ ontvangen, contact, taken }): Bewonerdossier => {
    const zaak = { id: "toewijzing-1", levensloop: "B1", toestand: "toewijzing-open", feiten: { ontvangen: { datum: ontvangen, tijdstip: `${ontvangen}T09:00:00Z` }, contact }, versie: 1 };
    return { ...eenZorgdossier(id, []), taken, zaken: { ...leegDossier(id), zaken: { [zaak.id]: zaak } } };
  });
const eenZorg = (dossierId: string) =>
  fc
    .array(fc.record({ zorgmaand: maand, bedrag: fc.integer({ min: 1, max: 900_000 }).map((cent) => parseEurocent(cent)._unsafeUnwrap()), toewijzingOntvangen: dag, gedeclareerdIn: fc.option(maand, { nil: undefined }) }), { maxLength: 3 })
    .map((zorg): Dossierzorg => ({ dossierId, zorg }));

const AANTAL = 150;
const naamVan = (nummer: number): string => `d-${String(nummer).padStart(4, "0")}`;
const stap = fc.oneof(
  { weight: 4, arbitrary: fc.nat(AANTAL - 1).chain((nummer) => fc.record({ soort: fc.constant("dossier" as const), dossier: eenDossier(naamVan(nummer)) })) },
  { weight: 4, arbitrary: fc.nat(AANTAL - 1).chain((nummer) => fc.record({ soort: fc.constant("zorg" as const), zorg: eenZorg(naamVan(nummer)) })) },
  fc.record({ soort: fc.constant("weg" as const), dossier: fc.nat(AANTAL - 1).map(naamVan) }),
  fc.record({ soort: fc.constant("organisatie" as const), taken: fc.array(taak, { maxLength: 2 }) }),
  fc.record({ soort: fc.constant("dag" as const), peildatum: dag }),
  fc.record({ soort: fc.constantFrom("niets" as const, "herbouwd" as const, "zonder zorg" as const) }),
);
type Stap = typeof stap extends fc.Arbitrary<infer S> ? S : never;

const zet = <A>(lijst: readonly A[], nieuw: A, isDeze: (een: A) => boolean): readonly A[] => (lijst.some(isDeze) ? lijst.map((een) => (isDeze(een) ? nieuw : een)) : [...lijst, nieuw]);

const volg = (bron: Dashboardbron, een: Stap): Dashboardbron => {
  switch (een.soort) {
    case "dossier":
      return { ...bron, bewoners: zet(bron.bewoners, een.dossier, ({ id }) => id === een.dossier.id) };
    case "zorg":
      return { ...bron, zorg: zet(bron.zorg ?? [], een.zorg, ({ dossierId }) => dossierId === een.zorg.dossierId) };
    case "weg":
      return { ...bron, bewoners: bron.bewoners.filter(({ id }) => id !== een.dossier), zorg: bron.zorg?.filter(({ dossierId }) => dossierId !== een.dossier) };
    case "organisatie":
      return { ...bron, organisatie: { ...bron.organisatie, taken: een.taken } };
    case "dag":
      return { ...bron, peildatum: een.peildatum };
    case "herbouwd":
      // The same facts, read again from the store: nothing is the same thing any more.
      return { ...bron, bewoners: structuredClone(bron.bewoners), zorg: structuredClone(bron.zorg), organisatie: structuredClone(bron.organisatie) };
    case "zonder zorg":
      return { ...bron, zorg: undefined };
    case "niets":
      return bron;
  }
};

it("D-11.3, D-20.2: na elke reeks wijzigingen, over middernacht en na opnieuw maken, is het bijgehouden dashboard gelijk aan alles opnieuw tellen, ook als JSON", () => {
  fc.assert(
    fc.property(
      fc.tuple(...Array.from({ length: AANTAL }, (_, nummer) => eenDossier(naamVan(nummer)))),
      fc.tuple(...Array.from({ length: AANTAL }, (_, nummer) => eenZorg(naamVan(nummer)))),
      fc.array(stap, { minLength: 1, maxLength: 25 }),
      (bewoners, zorg, stappen) => {
        const [toon, schrijf] = [makeDashboard(keuze), makeSchrijver()];
        let bron: Dashboardbron = { peildatum: datum("2026-03-10"), bewoners, organisatie: leegKastdossier(ORGANISATIE, LEGE_STAND), stand: { versie: 0, regels: [] }, zorg };
        toon(bron);
        for (const een of stappen) {
          bron = volg(bron, een);
          const bijgehouden = toon(bron);
          const opnieuw = makeDashboard(keuze)(bron);
          expect(bijgehouden).toEqual(opnieuw);
          expect(decode(new TextDecoder().decode(schrijf(bijgehouden)))).toEqual(opnieuw);
        }
      },
    ),
    { numRuns: 15 },
  );
}, 120_000);
