import type { Eurocent, IsoDatum, Norm } from "@wmo-kit/domain";
import { describe, expectTypeOf, it } from "vitest";

import type { OuderdomNorm } from "../bewijs/ouderdom-norm.js";
import type { Zorgregel } from "../dienstverlening/evaluate-declaratiegraad.js";
import type { Tijdigheidsvraag } from "../dienstverlening/evaluate-tijdigheid.js";
import type { Kalendermaand } from "../kalendermaand/kalendermaand.js";
import type { Meetnorm } from "./meetnormen.js";
import type { Oordeel } from "./oordeel.js";

describe("typen van metingen", () => {
  it("W-50.3: een losse tekst is geen maand en geen dag", () => {
    expectTypeOf<string>().not.toExtend<Tijdigheidsvraag["maand"]>();
    expectTypeOf<Kalendermaand>().not.toExtend<IsoDatum>();
    expectTypeOf<IsoDatum>().not.toExtend<Kalendermaand>();
  });

  it("D-20.2: een los getal is geen bedrag", () => {
    expectTypeOf<number>().not.toExtend<Zorgregel["bedrag"]>();
    expectTypeOf<Zorgregel["bedrag"]>().toEqualTypeOf<Eurocent>();
  });

  it("K-10: er zijn drie oordelen, geen ja of nee", () => {
    expectTypeOf<Oordeel>().toEqualTypeOf<"voldoet" | "voldoet niet" | "geen oordeel">();
    expectTypeOf<boolean>().not.toExtend<Oordeel>();
  });

  it("W-68: een ouderdom met een andere vergelijking dan ten hoogste is geen rij", () => {
    expectTypeOf<OuderdomNorm["vergelijking"]>().toEqualTypeOf<"<=">();
    expectTypeOf<Meetnorm>().toExtend<Norm<unknown>>();
  });
});
