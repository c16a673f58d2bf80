import type { IsoDatum } from "@wmo-kit/domain";
import { expectTypeOf, test } from "vitest";

import type { Bericht, ToegewezenProduct, Wmo301, Wmo305 } from "./index.js";

declare const toewijzingsbericht: Wmo301;
declare const startbericht: Wmo305;
declare const bericht: Bericht;

test("WMO301: een lijst is een array, een optioneel element een optionele eigenschap", () => {
  expectTypeOf(toewijzingsbericht.client.toegewezenProducten).toEqualTypeOf<readonly ToegewezenProduct[]>();
  expectTypeOf(toewijzingsbericht.client.relaties).extract<undefined>().toEqualTypeOf<undefined>();
  expectTypeOf<ToegewezenProduct["einddatum"]>().toEqualTypeOf<IsoDatum | undefined>();
  expectTypeOf<ToegewezenProduct["budget"]>().toEqualTypeOf<number | undefined>();
});

test("COD046, COD467, RS047: een code is een van de codes uit de lijst", () => {
  expectTypeOf(toewijzingsbericht.client.geslacht).toEqualTypeOf<"0" | "1" | "2">();
  expectTypeOf(startbericht.client.startProducten[0]?.statusAanlevering).toEqualTypeOf<"1" | "2" | "3" | "9" | undefined>();
  expectTypeOf(toewijzingsbericht.header.berichtCode).toEqualTypeOf<"414">();
  expectTypeOf(startbericht.header.berichtVersie).toEqualTypeOf<3>();
});

test("Bericht: soort onderscheidt de berichten", () => {
  if (bericht.soort === "WMO305") expectTypeOf(bericht).toEqualTypeOf<Wmo305>();
  // @ts-expect-error [a message is read-only]
  toewijzingsbericht.client.bsn = "";
  // @ts-expect-error [8 is not a status]
  const status: Wmo305["client"]["startProducten"][number]["statusAanlevering"] = "8";
  // @ts-expect-error [text is not a civil date]
  const datum: ToegewezenProduct["ingangsdatum"] = "2026-01-01";
  expectTypeOf([status, datum]).toBeArray();
});
