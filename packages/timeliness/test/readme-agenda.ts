import { parseTijdstip } from "@wmo-kit/domain";
import { makeKalender } from "@wmo-kit/timeliness";
import { encodeICalendar, listVerplichtingen, makeAgenda } from "@wmo-kit/timeliness/plichten";

const omstandigheden = { "omzet-boven-200000": true, "regionale-omzet-boven-200000": false, "certificering-gestart": false };

export const agenda = parseTijdstip("2026-01-02T09:00+01:00")
  .andThen((gemaaktOp) =>
    listVerplichtingen({ partij: "dagbesteding", jaar: 2026, kalender: makeKalender(), feiten: { omstandigheden } })
      .map(({ gedateerd }) => gedateerd.filter(({ norm }) => norm === "D-16.7"))
      .map((plichten) => makeAgenda(plichten, { naam: "Plichten 2026", domein: "aanbieder.example" }))
      .andThen((plichten) => encodeICalendar(plichten, gemaaktOp)),
  )
  .match((tekst) => tekst, (fout) => fout._tag);
