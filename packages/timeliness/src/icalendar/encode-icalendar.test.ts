import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/datums.js";
import type { Agenda, Agendapunt } from "./agendapunt.js";
import { encodeICalendar } from "./encode-icalendar.js";

const punt = (anders: Partial<Agendapunt> = {}): Agendapunt => ({
  sleutel: "D-16.7/2025",
  datum: datum("2026-05-31"),
  titel: "Jaarrekening inleveren",
  omschrijving: "Over het jaar 2025.\nUiterlijk zondag 31 mei 2026.",
  categorieen: ["Jaarplicht", "D-16.7"],
  herinneringenInDagen: [28, 1],
  ...anders,
});
const agenda = (...punten: readonly Agendapunt[]): Agenda => ({ naam: "Proefagenda", domein: "zorg.example", punten });
const GEMAAKT = tijdstip("2026-01-02T10:30:15.999+01:00");
const schrijf = (...punten: readonly Agendapunt[]): string => encodeICalendar(agenda(...punten), GEMAAKT)._unsafeUnwrap();
const lees = (tekst: string) => new ICAL.Component(ICAL.parse(tekst)).getAllSubcomponents("vevent");

describe("iCalendar", () => {
  it("RFC 5545 3.4, 3.6: de hele tekst van een agenda met één dag, tot op het teken", () => {
    expect(schrijf(punt()).split("\r\n")).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//wmo-kit//timeliness//NL",
      "CALSCALE:GREGORIAN",
      "NAME:Proefagenda",
      "BEGIN:VEVENT",
      "UID:D-16.7/2025@zorg.example",
      "DTSTAMP:20260102T093015Z",
      "DTSTART;VALUE=DATE:20260531",
      "DTEND;VALUE=DATE:20260601",
      "SUMMARY:Jaarrekening inleveren",
      "DESCRIPTION:Over het jaar 2025.\\nUiterlijk zondag 31 mei 2026.",
      "CATEGORIES:Jaarplicht,D-16.7",
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Jaarrekening inleveren",
      "TRIGGER:-P27DT15H",
      "END:VALARM",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      "DESCRIPTION:Jaarrekening inleveren",
      "TRIGGER:-PT15H",
      "END:VALARM",
      "END:VEVENT",
      "END:VCALENDAR",
      "",
    ]);
  });

  it("RFC 5545 3.8.2.2: een ander programma leest een hele dag van één dag, ook over het jaareinde", () => {
    const [gebeurtenis] = lees(schrijf(punt({ datum: datum("2027-12-31") }))).map((deel) => new ICAL.Event(deel, {}));
    expect([gebeurtenis?.startDate.isDate, gebeurtenis?.startDate.toString(), gebeurtenis?.endDate.toString()]).toEqual([true, "2027-12-31", "2028-01-01"]);
    expect([gebeurtenis?.duration.toSeconds(), gebeurtenis?.uid]).toEqual([86_400, "D-16.7/2025@zorg.example"]);
  });

  it.each([
    [0, "2026-05-31T09:00:00"],
    [1, "2026-05-30T09:00:00"],
    [7, "2026-05-24T09:00:00"],
    [28, "2026-05-03T09:00:00"],
  ])("RFC 5545 3.8.6.3: een herinnering %i dagen vooraf komt om %s", (dagen, moment) => {
    const [deel] = lees(schrijf(punt({ herinneringenInDagen: [dagen] })));
    const begin = new ICAL.Time({ year: 2026, month: 5, day: 31, hour: 0, minute: 0, second: 0, isDate: false }, ICAL.Timezone.localTimezone);
    const trigger = deel?.getFirstSubcomponent("valarm")?.getFirstPropertyValue("trigger");
    begin.addDuration(ICAL.Duration.fromString(String(trigger)));
    expect(begin.toString()).toBe(moment);
  });

  it("RFC 5545 3.8.1.2: een komma in een categorie maakt er geen tweede van", () => {
    const [deel] = lees(schrijf(punt({ categorieen: ["Zorg, wonen", "D-16.7"] })));
    expect(deel?.getFirstProperty("categories")?.getValues()).toEqual(["Zorg, wonen", "D-16.7"]);
    expect(lees(schrijf(punt({ categorieen: [] })))[0]?.hasProperty("categories")).toBe(false);
  });

  it("RFC 5545 3.6: een agenda zonder dagen wordt niet geschreven", () => {
    expect(encodeICalendar(agenda(), GEMAAKT)._unsafeUnwrapErr()).toEqual({ _tag: "AgendaLeeg" });
  });

  it("RFC 5545 3.8.2.2: een dag waarvan de volgende dag niet bestaat wordt niet geschreven", () => {
    expect(encodeICalendar(agenda(punt({ datum: datum("9999-12-31") })), GEMAAKT)._unsafeUnwrapErr()).toEqual({ _tag: "DatumBuitenBereik" });
  });

  it("RFC 5545 3.3.11: stuurtekens en halve tekens vallen weg, een tab en een heel teken blijven staan", () => {
    const [deel] = lees(schrijf(punt({ titel: "a\u0000b\u0007c\u007f\td\ud83de\u{1f600}f" })));
    expect(deel?.getFirstPropertyValue("summary")).toBe("abc\tde\u{1f600}f");
  });

  it("Wmo 2015 art. 5.2.9: een bsn in een tekst of kenmerk komt niet in de agenda", () => {
    const tekst = schrijf(punt({ sleutel: "zaak-999900006", titel: "Zaak 999900006", omschrijving: "999 900 006", categorieen: ["9999.00.006"] }));
    expect(tekst).not.toMatch(/999.?900.?006|9999\.00\.006/);
    expect(tekst.match(/\[bsn\]/g)).toHaveLength(6);
  });
});
