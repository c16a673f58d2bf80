import { describe, expect, it } from "vitest";

import { datum } from "../../test/datums.js";
import { parseKalenderInstelling, STANDAARD_KALENDER } from "./kalender-instelling.js";

describe("kalenderinstelling", () => {
  it("K-02: een lege instelling geeft de standaard: Goede Vrijdag werkdag, 5 mei elk jaar vrij", () => {
    expect(parseKalenderInstelling({})._unsafeUnwrap()).toEqual(STANDAARD_KALENDER);
  });

  it("K-02: een volledige instelling komt ongewijzigd terug", () => {
    const instelling = {
      goedeVrijdagIsVrij: true,
      bevrijdingsdag: "lustrum" as const,
      extraSluitingsdagen: [{ datum: datum("2026-12-24"), naam: "kerstsluiting" }],
    };
    expect(parseKalenderInstelling(instelling)._unsafeUnwrap()).toEqual(instelling);
  });

  it("K-02: elke fout in de instelling wordt genoemd met zijn plaats", () => {
    const fout = parseKalenderInstelling({
      bevrijdingsdag: "soms",
      goedevrijdag: true,
      extraSluitingsdagen: [{ datum: "2026-02-30", naam: " " }],
    })._unsafeUnwrapErr();
    expect(fout.bevindingen.map(({ pad }) => pad.join("."))).toEqual(
      expect.arrayContaining(["bevrijdingsdag", "extraSluitingsdagen.0.datum", "extraSluitingsdagen.0.naam", ""]),
    );
  });
});
