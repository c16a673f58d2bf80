import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { describeProgrammafout } from "./describe-error.js";

describe("fouten bij plichten in gewone taal", () => {
  it.each([
    [{ _tag: "NormOnbekendeId", norm: "D-99" }, "D-99 staat niet in deze tabel; kies een eis uit de lijst."],
    [
      { _tag: "NormNietGeldig", norm: "D-2.2", peildatum: datum("2025-04-28") },
      "D-2.2 geldt niet op 28 april 2025; controleer de datum of voeg een regel voor die periode toe.",
    ],
    [{ _tag: "NormOnbekend", norm: "W-80" }, "Het programma laat W-80 open; spreek een waarde af en zet die in het contractprofiel."],
    [{ _tag: "DatumBuitenBereik" }, "De uitkomst valt buiten de jaren 1 tot en met 9999; controleer het jaar."],
    [
      { _tag: "WaardePastNiet", norm: "W-80", verwacht: "dag van de maand" },
      "De waarde van W-80 in het contractprofiel past niet; vul een heel getal van 1 tot en met 31 in.",
    ],
    [
      { _tag: "WaardePastNiet", norm: "D-16.7", verwacht: "dag van het jaar" },
      "De waarde van D-16.7 in het contractprofiel past niet; vul een maand en een dag, zoals maand 6 en dag 1 in.",
    ],
    [
      { _tag: "WaardePastNiet", norm: "D-2.2", verwacht: "datum" },
      "De waarde van D-2.2 in het contractprofiel past niet; vul een datum, zoals 2026-05-01 in.",
    ],
    [
      { _tag: "WaardePastNiet", norm: "W-58", verwacht: "lengte van tijd" },
      "De waarde van W-58 in het contractprofiel past niet; vul een aantal en een eenheid, zoals 2 maanden in.",
    ],
    [{ _tag: "EersteDatumOnbekend", norm: "W-104.1" }, "Voor W-104.1 is de eerste datum niet bekend; spreek die af en geef hem op."],
    [
      { _tag: "ContractperiodeOnbekend", norm: "D-9" },
      "Voor D-9 is niet bekend wanneer de overeenkomst eindigt; geef de einddatum op.",
    ],
    [{ _tag: "AgendaLeeg" }, "Er is niets om in de agenda te zetten; kies een ander jaar of vul eerst de afspraken in."],
  ] as const)("K-10: %o zegt wat er mis is en wat te doen", (fout, zin) => {
    expect(describeProgrammafout(fout)).toBe(zin);
  });
});
