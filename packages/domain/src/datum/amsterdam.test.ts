import { hasReferenceData, readReferenceJson, referenceDataNote } from "@wmo-kit/tooling-testing/reference-data";
import { describe, expect, it } from "vitest";

import { tijdstip } from "../../test/bouwers.js";
import { addUren, amsterdamOffset, toLokaalTijdstip, toLokaleDatum } from "./amsterdam.js";
import { toEpochMs } from "./tijdstip.js";

const UUR = 3_600_000;
const klok = new Intl.DateTimeFormat("en", { timeZone: "Europe/Amsterdam", timeZoneName: "longOffset" });

const volgensIntl = (epochMs: number): number => {
  const naam = klok.formatToParts(epochMs).find(({ type }) => type === "timeZoneName")?.value ?? "";
  return Number(naam.slice(4, 6)) * 60;
};

const JAREN = Array.from({ length: 2040 - 1996 + 1 }, (_, plaats) => 1996 + plaats);

interface Voorbeeld {
  readonly id: string;
  readonly topic: string;
  readonly title: string;
  readonly input: { readonly event: string; readonly hours: number };
  readonly expected: { readonly dueInstant: string };
}

const voorbeelden = hasReferenceData
  ? (readReferenceJson("requirements", "worked-examples.json") as { examples: readonly Voorbeeld[] }).examples.filter(
      ({ topic }) => topic === "hours-after",
    )
  : [];

describe("amsterdam", () => {
  it("K-06: elk half uur rond de overgangen van 1996 tot en met 2040 is de afstand tot UTC die van de tijdzonetabel", () => {
    let gemeten = 0;
    for (const jaar of JAREN) {
      for (const maand of [2, 9]) {
        for (let ms = Date.UTC(jaar, maand, 24); ms <= Date.UTC(jaar, maand + 1, 1); ms += UUR / 2) {
          if (amsterdamOffset(ms) !== volgensIntl(ms)) expect.fail(new Date(ms).toISOString());
          gemeten += 1;
        }
      }
    }
    expect(gemeten).toBe(45 * 2 * 385);
  });

  it("K-06: op de milliseconde van de overgang verspringt de klok, niet ervoor", () => {
    for (const jaar of JAREN) {
      const laatsteWeek = Array.from({ length: 8 * 24 }, (_, uur) => Date.UTC(jaar, 2, 24) + uur * UUR);
      const wissel = laatsteWeek.find((ms) => volgensIntl(ms) === 120) ?? 0;
      expect([amsterdamOffset(wissel - 1), amsterdamOffset(wissel)]).toEqual([60, 120]);
    }
  });

  it("K-06: elke dag van 1996 tot en met 2040 klopt de afstand tot UTC", () => {
    const dagen = Array.from({ length: 45 * 365 + 12 }, (_, dag) => Date.UTC(1996, 0, 1, 12) + dag * 24 * UUR);
    expect(new Date(dagen.at(-1) ?? 0).toISOString()).toBe("2040-12-31T12:00:00.000Z");
    expect(dagen.filter((ms) => amsterdamOffset(ms) !== volgensIntl(ms))).toEqual([]);
  });

  it.each([
    ["W-50.2.1", "48 uur over de overgang naar zomertijd", "2026-03-28T09:30+01:00", 48, "2026-03-30T10:30:00+02:00"],
    ["W-50.2.1", "48 uur over een gewoon weekend", "2026-07-03T17:00+02:00", 48, "2026-07-05T17:00:00+02:00"],
    ["W-fn2", "24 uur over de overgang naar wintertijd", "2026-10-24T20:00+02:00", 24, "2026-10-25T19:00:00+01:00"],
    ["W-64.3", "72 uur met Pasen schuift niet", "2026-04-02T16:30+02:00", 72, "2026-04-05T16:30:00+02:00"],
    ["W-64.3", "72 uur over de overgang naar zomertijd", "2026-03-28T10:00+01:00", 72, "2026-03-31T11:00:00+02:00"],
    ["W-64.3", "24 uur uit het contract over de overgang naar zomertijd", "2026-03-28T10:00+01:00", 24, "2026-03-29T11:00:00+02:00"],
  ])("%s: %s", (_id, _titel, van, uren, verwacht) => {
    expect(addUren(tijdstip(van), uren)._unsafeUnwrap()).toBe(verwacht);
  });

  it("K-06: een moment vlak voor middernacht in UTC valt in Nederland op de volgende dag", () => {
    expect(toLokaleDatum(tijdstip("2026-07-03T22:30Z"))._unsafeUnwrap()).toBe("2026-07-04");
    expect(toLokaleDatum(tijdstip("2026-12-31T22:59:59Z"))._unsafeUnwrap()).toBe("2026-12-31");
    expect(toLokaleDatum(tijdstip("2026-12-31T23:00Z"))._unsafeUnwrap()).toBe("2027-01-01");
    expect(toLokaalTijdstip(tijdstip("2026-07-03T12:00-05:00"))._unsafeUnwrap()).toBe("2026-07-03T19:00:00+02:00");
  });

  it("K-06: aan de rand van de jaartelling is er geen lokale datum, en dat is een uitkomst", () => {
    expect(toLokaleDatum(tijdstip("9999-12-31T23:30Z"))._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
    expect(addUren(tijdstip("9999-12-31T12:00Z"), 24).isErr()).toBe(true);
  });
});

describe.skipIf(!hasReferenceData)(`uitgewerkte voorbeelden van termijnen in uren${referenceDataNote}`, () => {
  it("K-06: er zijn voorbeelden", () => {
    expect(voorbeelden.length).toBeGreaterThanOrEqual(3);
  });

  it.each(voorbeelden.map((voorbeeld) => [voorbeeld.id, voorbeeld.title, voorbeeld] as const))("%s: %s", (_id, _titel, voorbeeld) => {
    const einde = addUren(tijdstip(voorbeeld.input.event), voorbeeld.input.hours)._unsafeUnwrap();
    expect(toEpochMs(einde)).toBe(Date.parse(voorbeeld.expected.dueInstant));
    expect(einde.slice(-6)).toBe(voorbeeld.expected.dueInstant.slice(-6));
  });
});
