import type { IsoDatum, Tijdstip, Uitkomst } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { describe, expectTypeOf, it } from "vitest";

import type { TimelinessError } from "../errors.js";
import type { Kalender } from "../kalender/kalender.js";
import { evaluateStatus } from "../status/evaluate-status.js";
import { DAGBESTEDING_TERMIJNEN } from "./dagbesteding.table.js";
import { evaluateTermijn } from "./evaluate-termijn.js";
import type { Feit } from "./feit.table.js";
import type { Stap } from "./stap.js";
import type { TermijnNorm } from "./termijn-norm.js";
import type { Dagtermijn, Termijn, Urentermijn } from "./termijn.js";

declare const kalender: Kalender;
declare const datum: IsoDatum;
declare const tijdstip: Tijdstip;
declare const urentermijn: Urentermijn;

const vraag = { normen: DAGBESTEDING_TERMIJNEN, norm: "D-20.4", kalender };

describe("typen van een termijn", () => {
  it("K-06: een datum geeft een termijn in dagen, een tijdstip een termijn in uren", () => {
    expectTypeOf(evaluateTermijn({ ...vraag, aanvang: datum })).toEqualTypeOf<Result<Uitkomst<Dagtermijn, Stap>, TimelinessError>>();
    expectTypeOf(evaluateTermijn({ ...vraag, aanvang: tijdstip })).toEqualTypeOf<Result<Uitkomst<Urentermijn, Stap>, TimelinessError>>();
    const onbekend: IsoDatum | Tijdstip = Math.random() > 0.5 ? datum : tijdstip;
    expectTypeOf(evaluateTermijn({ ...vraag, aanvang: onbekend })).toExtend<Result<Uitkomst<Termijn, Stap>, TimelinessError>>();
  });

  it("K-01: een gewone tekst is geen aanvang", () => {
    // @ts-expect-error [a text is not a civil date until it was parsed]
    evaluateTermijn({ ...vraag, aanvang: "2026-04-01" });
  });

  it("K-06: de status van een termijn in uren wordt niet in dagen gevraagd", () => {
    // @ts-expect-error [a term in hours has no last day]
    evaluateStatus({ termijn: urentermijn, kalender, peildatum: datum });
  });

  it("K-04: het regime staat in de rij en niet in de vraag", () => {
    expectTypeOf<"algemene-termijnenwet">().toExtend<TermijnNorm["regime"]>();
    // @ts-expect-error [the regime is part of the norm row, never a flag at the call]
    evaluateTermijn({ ...vraag, aanvang: datum, regime: "contract" });
  });

  it("D-20.4: een feit is een van de bekende feiten", () => {
    expectTypeOf<"iets-anders">().not.toExtend<Feit>();
    expectTypeOf<"305-verzonden">().toExtend<Feit>();
  });
});
