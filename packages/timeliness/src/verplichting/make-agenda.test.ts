import ICAL from "ical.js";
import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/datums.js";
import { encodeICalendar } from "../icalendar/encode-icalendar.js";
import { makeKalender } from "../kalender/kalender.js";
import { DAGBESTEDING_TERMIJNEN } from "../termijn/dagbesteding.table.js";
import { evaluateTermijn } from "../termijn/evaluate-termijn.js";
import { listVerplichtingen } from "./list-verplichtingen.js";
import { makeAgenda, type Agendainstelling } from "./make-agenda.js";

const kalender = makeKalender();
const GEMAAKT = tijdstip("2026-01-02T10:30Z");
const uitkomst = evaluateTermijn({ normen: DAGBESTEDING_TERMIJNEN, norm: "D-20.4", aanvang: datum("2026-04-01"), kalender })._unsafeUnwrap();
const { gedateerd } = listVerplichtingen({ partij: "dagbesteding", jaar: 2026, kalender, zaaktermijnen: [{ kenmerk: "Z-17", uitkomst }] })._unsafeUnwrap();
const maak = (anders: Partial<Agendainstelling> = {}) => makeAgenda(gedateerd, { naam: "Plichten 2026", domein: "zorg.example", ...anders });
const lees = (tekst: string) => new ICAL.Component(ICAL.parse(tekst)).getAllSubcomponents("vevent");

describe("agenda van verplichtingen", () => {
  it("RFC 5545: een ander programma leest elke plicht op zijn dag, met eigen sleutel, titel en afleiding", () => {
    const gelezen = lees(encodeICalendar(maak(), GEMAAKT)._unsafeUnwrap());
    expect(gelezen.map((deel) => [deel.getFirstPropertyValue("uid"), String(deel.getFirstPropertyValue("dtstart"))])).toEqual(
      gedateerd.map(({ sleutel, datum: dag }) => [`${sleutel}@zorg.example`, dag]),
    );
    const zaak = gelezen.find((deel) => String(deel.getFirstPropertyValue("summary")).includes("zaak"));
    expect(zaak?.getFirstPropertyValue("summary")).toBe("Startbericht (305) na de start (zaak Z-17)");
    expect(zaak?.getFirstProperty("categories")?.getValues()).toEqual(["Termijn in een zaak", "D-20.4"]);
    expect(zaak?.getFirstPropertyValue("description")).toBe(
      [
        "Startbericht (305) na de start (D-20.4), zaak Z-17",
        "De termijn begint op woensdag 1 april 2026: start van de ondersteuning. Die dag telt niet mee.",
        "Binnen 5 werkdagen: verzending van het startbericht (305).",
        "Overgeslagen: zaterdag 4 april 2026 (weekend).",
        "Overgeslagen: zondag 5 april 2026 (weekend, 1e Paasdag).",
        "Overgeslagen: maandag 6 april 2026 (2e Paasdag).",
        "Uiterlijk donderdag 9 april 2026.",
        "Bron: Programma van Eisen Wmo Dagbesteding Regio Rijk van Nijmegen v1.3, eis 20.4.",
      ].join("\n"),
    );
  });

  it("RFC 5545 3.6.6: de herinneringen zijn een week en een dag vooraf, tenzij de instelling anders zegt", () => {
    const aantal = (anders: Partial<Agendainstelling>): readonly number[] =>
      lees(encodeICalendar(maak(anders), GEMAAKT)._unsafeUnwrap()).map((deel) => deel.getAllSubcomponents("valarm").length);
    expect(new Set(aantal({}))).toEqual(new Set([2]));
    expect(new Set(aantal({ herinneringenInDagen: [] }))).toEqual(new Set([0]));
  });

  it("W-106.10: wat de opdrachtgever levert staat als te ontvangen in de agenda", () => {
    const wijkteam = listVerplichtingen({ partij: "wijkteam", jaar: 2026, kalender })._unsafeUnwrap().gedateerd;
    const { punten } = makeAgenda(wijkteam, { naam: "Wijkteam", domein: "zorg.example" });
    const inkomend = punten.filter(({ categorieen }) => categorieen[0] === "Te ontvangen van de opdrachtgever");
    expect(new Set(inkomend.map(({ categorieen }) => categorieen[1]))).toEqual(new Set(["W-106.10", "W-106.11"]));
    expect(inkomend).toHaveLength(13);
  });

  it("RFC 5545: de agenda van een jaar is regel voor regel de tekst in de map met voorbeelden", async () => {
    const tekst = encodeICalendar(maak(), GEMAAKT)._unsafeUnwrap();
    await expect(tekst.replaceAll("\r\n", "\n")).toMatchFileSnapshot("../../test/golden/agenda-dagbesteding.txt");
  });
});
