import { describe, expect, it } from "vitest";

import { datum } from "../test/datums.js";
import { describeTimelinessError } from "./describe-error.js";
import type { TimelinessError } from "./errors.js";

const FOUTEN: readonly (readonly [TimelinessError, string])[] = [
  [{ _tag: "NormOnbekendeId", norm: "D-99" }, "Termijn D-99 bestaat niet in deze tabel; kies een termijn uit de lijst."],
  [
    { _tag: "NormNietGeldig", norm: "D-20.4", peildatum: datum("2025-04-28") },
    "Termijn D-20.4 geldt niet op 28 april 2025; controleer de datum of voeg een regel voor die periode toe.",
  ],
  [
    { _tag: "NormOnbekend", norm: "D-20.4" },
    "Termijn D-20.4 heeft geen vaste lengte; spreek een lengte af en zet die met een aantal en een eenheid in het contractprofiel.",
  ],
  [
    { _tag: "DatumBuitenBereik" },
    "De uitkomst valt buiten de jaren 1 tot en met 9999; controleer de begindatum en de lengte van de termijn.",
  ],
  [
    { _tag: "AanvangPastNiet", norm: "D-20.4", verwacht: "tijdstip" },
    "Termijn D-20.4 telt in uren; geef niet alleen de dag maar ook de tijd waarop de termijn begint.",
  ],
  [
    { _tag: "AanvangPastNiet", norm: "D-20.4", verwacht: "datum" },
    "Termijn D-20.4 telt in hele dagen; geef de dag waarop de termijn begint, zonder tijd.",
  ],
  [
    { _tag: "NormwaardeGeenDuur", norm: "D-20.4" },
    "De waarde van termijn D-20.4 in het contractprofiel is geen lengte van tijd; vul een aantal en een eenheid in, zoals 5 werkdagen.",
  ],
  [
    { _tag: "NormZonderUiterste", norm: "D-20.4", vergelijking: ">=", richting: "na" },
    "Termijn D-20.4 noemt een eerste dag en geen laatste dag; vraag hiervoor geen uiterste datum op.",
  ],
  [
    { _tag: "NormZonderEersteDag", norm: "Awb-6:7", vergelijking: "<=", richting: "na" },
    "Termijn Awb-6:7 noemt een laatste dag en geen eerste dag; vraag hiervoor geen eerste datum op.",
  ],
  [
    { _tag: "BedragBuitenBereik" },
    "Het bedrag per dag is geen heel aantal eurocenten of is te groot; controleer de bedragen in het contractprofiel.",
  ],
  [{ _tag: "GewichtenOngeldig" }, "De dwangsom kan niet worden verdeeld; geef minstens één aanvrager op."],
  [
    { _tag: "TermijnNietOpschortbaar", norm: "Wmo 2.3.2" },
    "Termijn Wmo 2.3.2 kan niet worden opgeschort; laat de opschorting weg of kies een andere termijn.",
  ],
];

describe("fouten in gewone taal", () => {
  it.each(FOUTEN)("K-10: $_tag zegt wat er mis is en wat te doen", (fout, zin) => {
    expect(describeTimelinessError(fout)).toBe(zin);
  });
});
