import { parseEurocent, roundVerhouding, type IsoDatum, type Verhouding } from "@wmo-kit/domain";
import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";
import * as z from "zod";

import { datum } from "../../test/datums.js";
import { evaluateOuderdomBijAanvang } from "../bewijs/evaluate-ouderdom-bij-aanvang.js";
import { evaluateOuderdomDoorlopend } from "../bewijs/evaluate-ouderdom-doorlopend.js";
import { OUDERDOMSNORMEN } from "../bewijs/ouderdom.table.js";
import { DIENSTVERLENINGSNORMEN } from "../dienstverlening/dienstverlening.table.js";
import { evaluateAandeel } from "../dienstverlening/evaluate-aandeel.js";
import { evaluateDeclaratiegraad } from "../dienstverlening/evaluate-declaratiegraad.js";
import { evaluateTijdigheid } from "../dienstverlening/evaluate-tijdigheid.js";
import type { Aandeel } from "../dienstverlening/weeg-aandeel.js";
import { parseKalendermaand } from "../kalendermaand/kalendermaand.js";
import { evaluateOnafhankelijkheid } from "../terugblik/evaluate-onafhankelijkheid.js";
import { TERUGKIJKNORMEN } from "../terugblik/terugkijk.table.js";
import { AANTALNORMEN } from "../volume/aantal.table.js";
import { AANVRAAGDUREN } from "../volume/aanvraagduur.table.js";
import { evaluateAantal } from "../volume/evaluate-aantal.js";
import { evaluateAanvraagduur } from "../volume/evaluate-aanvraagduur.js";
import { evaluateDagdelen } from "../volume/evaluate-dagdelen.js";
import { DAGDEELPLAFONDS } from "../volume/plafond.table.js";

const vorm = <T extends string, I extends z.ZodRawShape>(topic: T, input: I) =>
  z.object({
    id: z.string(),
    title: z.string(),
    requirementIds: z.array(z.string()).min(1),
    topic: z.literal(topic),
    input: z.strictObject(input),
    expected: z.record(z.string(), z.unknown()),
  });
const tekst = z.string();
const Voorbeeld = z.discriminatedUnion("topic", [
  vorm("vog-age-at-start", { issued: tekst, workStarts: tekst, maxAgeMonths: z.literal(3) }),
  vorm("vog-age-during-work", { issued: tekst, checkDate: tekst, contractorIsSelfEmployed: z.boolean(), maxAgeYears: z.literal(3) }),
  vorm("independence-lookback", { lastInvolvement: tekst, appointed: tekst, years: z.literal(3) }),
  vorm("dagdelen-cap", {
    product: tekst,
    start: tekst.optional(),
    end: tekst.optional(),
    volume: z.number().optional(),
    frequency: z.enum(["per maand", "per week", "totaal binnen geldigheidsduur"]),
    volumes: z.array(z.number()).optional(),
  }),
  vorm("request-duration", { product: tekst, start: tekst, end: tekst, bwIndicationEnd: tekst.optional() }),
  vorm("contactpersonen", { active: z.number(), add: z.number() }),
  vorm("tijdigheid-80", {
    asOf: tekst,
    cohortMonth: tekst,
    cases: z.array(z.strictObject({ report: tekst, start: tekst.nullable() })),
  }),
  vorm("knip-80", { residentsWithClosedReport: z.number(), residentsWithProductOrder: z.number() }),
  vorm("declaratie-90", {
    serviceMonth: tekst,
    lines: z.array(z.strictObject({ amount: z.number(), allocationReceived: z.boolean(), declaredIn: tekst.nullable() })),
  }),
]);
type Voorbeeld = z.infer<typeof Voorbeeld>;
const ONDERWERPEN = Voorbeeld.options.map(({ shape }) => shape.topic.value);

const mogelijk = (dag: string | undefined): IsoDatum | undefined => (dag === undefined ? undefined : datum(dag));
const maand = (jaarmaand: string) => parseKalendermaand(jaarmaand)._unsafeUnwrap();
const inDuizendsten = (verhouding: Verhouding): number =>
  Number(roundVerhouding({ ...verhouding, teller: verhouding.teller * 100_000n }, "naar-nul")) / 1000;
const VOLGT = { voldoet: true, "voldoet niet": false, "geen oordeel": null } as const;
const alsAandeel = ({ teller, noemer, verhouding, oordeel }: Aandeel) => ({
  numerator: teller,
  onTime: teller,
  denominator: noemer,
  percentage: verhouding === null ? null : inDuizendsten(verhouding),
  meets: VOLGT[oordeel],
});

const dagdelen = (input: Extract<Voorbeeld, { topic: "dagdelen-cap" }>["input"]) => {
  const frequentie = ({ "per maand": "4", "per week": "2", "totaal binnen geldigheidsduur": "6" } as const)[input.frequency];
  const met = (volume: number) =>
    evaluateDagdelen({
      normen: DAGDEELPLAFONDS,
      product: input.product,
      omvang: { volume, eenheid: "16", frequentie },
      periode: { begindatum: datum(input.start ?? "2026-01-01"), einddatum: mogelijk(input.end) },
      peildatum: datum("2026-01-01"),
    })._unsafeUnwrap().waarde;
  if (input.volumes !== undefined) return { allowed: input.volumes.map((volume) => VOLGT[met(volume).oordeel]) };
  const { plafond, oordeel, doorverwijzing } = met(input.volume ?? 0);
  return { cap: plafond, allowedViaRoute2: VOLGT[oordeel], ...(doorverwijzing === null ? {} : { redirect: doorverwijzing }) };
};

const vogBijAanvang = (norm: string, issued: string, workStarts: string) => {
  const vraag = { normen: OUDERDOMSNORMEN, norm, afgiftedatum: datum(issued), aanvangsdatum: datum(workStarts) };
  const { oordeel, laatsteAanvang } = evaluateOuderdomBijAanvang(vraag)._unsafeUnwrap().waarde;
  return { valid: VOLGT[oordeel], lastValidStart: laatsteAanvang };
};

const antwoord = ({ topic, input, requirementIds }: Voorbeeld): unknown => {
  switch (topic) {
    case "vog-age-at-start":
      return vogBijAanvang(requirementIds[0] ?? "", input.issued, input.workStarts);
    case "vog-age-during-work": {
      const { oordeel, laatsteGeldigeDag } = evaluateOuderdomDoorlopend({
        normen: OUDERDOMSNORMEN,
        norm: "D-3.4.zzp",
        afgiftedatums: [datum(input.issued)],
        peildatum: datum(input.checkDate),
        inzet: input.contractorIsSelfEmployed ? "zzp" : "dienstverband",
      })._unsafeUnwrap().waarde;
      return { valid: VOLGT[oordeel], lastValidDate: laatsteGeldigeDag };
    }
    case "independence-lookback": {
      const { oordeel, vroegsteBenoeming } = evaluateOnafhankelijkheid({
        normen: TERUGKIJKNORMEN,
        norm: requirementIds[0] ?? "",
        laatsteBetrokkenheid: datum(input.lastInvolvement),
        benoemd: datum(input.appointed),
      })._unsafeUnwrap().waarde;
      return { independent: VOLGT[oordeel], earliestAppointment: vroegsteBenoeming };
    }
    case "dagdelen-cap":
      return dagdelen(input);
    case "request-duration": {
      const { uiterlijkeEinddatum, oordeel } = evaluateAanvraagduur({
        normen: AANVRAAGDUREN,
        product: input.product,
        periode: { begindatum: datum(input.start), einddatum: datum(input.end) },
        einddatumBwIndicatie: mogelijk(input.bwIndicationEnd),
        peildatum: datum("2026-01-01"),
      })._unsafeUnwrap().waarde;
      return { latestEnd: uiterlijkeEinddatum, allowed: VOLGT[oordeel] };
    }
    case "contactpersonen": {
      const vraag = { normen: AANTALNORMEN, norm: "D-16.1", aanwezig: input.active, erbij: input.add, peildatum: datum("2026-01-01") };
      const allowed = VOLGT[evaluateAantal(vraag)._unsafeUnwrap().waarde.oordeel];
      return { allowed, ...(allowed === false ? { errorCode: "MAX_CONTACTPERSONEN" } : {}) };
    }
    case "tijdigheid-80":
      return alsAandeel(
        evaluateTijdigheid({
          normen: DIENSTVERLENINGSNORMEN,
          norm: "W-50.3",
          maand: maand(input.cohortMonth),
          zaken: input.cases.map(({ report, start }, n) => ({ kenmerk: `${n}`, melding: datum(report), start: mogelijk(start ?? undefined) })),
          peildatum: datum(input.asOf),
        })._unsafeUnwrap().waarde,
      );
    case "knip-80": {
      const noemer = input.residentsWithClosedReport;
      const vraag = { normen: DIENSTVERLENINGSNORMEN, norm: "W-72.1", teller: noemer - input.residentsWithProductOrder, noemer };
      return alsAandeel(evaluateAandeel({ ...vraag, peildatum: datum("2026-01-01") })._unsafeUnwrap().waarde);
    }
    case "declaratie-90":
      return alsAandeel(
        evaluateDeclaratiegraad({
          normen: DIENSTVERLENINGSNORMEN,
          norm: "D-20.2",
          zorgmaand: maand(input.serviceMonth),
          regels: input.lines.map(({ amount, allocationReceived, declaredIn }, n) => ({
            kenmerk: `${n}`,
            bedrag: parseEurocent(amount)._unsafeUnwrap(),
            toewijzingOntvangen: allocationReceived ? datum(`${input.serviceMonth}-01`) : undefined,
            gedeclareerdIn: declaredIn === null ? undefined : maand(declaredIn),
          })),
          peildatum: datum("2030-01-01"),
        })._unsafeUnwrap().waarde,
      );
  }
};

const Lijst = z.object({ examples: z.array(z.looseObject({ topic: z.string() })) });
const alle = hasReferenceData ? Lijst.parse(readReferenceJson("requirements", "worked-examples.json")).examples : [];
const voorbeelden = alle.filter(({ topic }) => ONDERWERPEN.some((bekend) => bekend === topic)).map((rij) => Voorbeeld.parse(rij));

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van bewijs, terugblik, volume en dienstverlening${referenceDataNote}`, () => {
  it("K-10: van elk onderwerp is er minstens één voorbeeld", () => {
    expect(new Set(voorbeelden.map(({ topic }) => topic))).toEqual(new Set(ONDERWERPEN));
  });

  it.each(voorbeelden.map((voorbeeld) => [`${voorbeeld.requirementIds.join(", ")}: ${voorbeeld.title} (${voorbeeld.id})`, voorbeeld] as const))(
    "%s",
    (_titel, voorbeeld) => {
      expect(antwoord(voorbeeld)).toMatchObject(voorbeeld.expected);
    },
  );
});
