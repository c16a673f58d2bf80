import type { IsoDatum } from "@wmo-kit/domain";
import { describe, expectTypeOf, it } from "vitest";

import type { Retourcode } from "../retour/retourcodes.table.js";
import { metRetourcodes } from "./met-retourcodes.js";
import type { Wmo302, Wmo302Client, Wmo302Contact, Wmo302Relatie } from "./wmo302.js";
import { WMO305_CLIENT, type StartProduct, type Wmo305Client } from "./wmo305.js";
import type { Wmo306, Wmo306Client, Wmo306StartProduct } from "./wmo306.js";
import type { Wmo318OngewijzigdProduct } from "./wmo318.js";

interface Geretourneerd {
  readonly retourCodes: readonly Retourcode[];
}

describe("metRetourcodes", () => {
  it("IV028: een klasse komt terug met precies haar eigen velden en RetourCodes", () => {
    expectTypeOf<Wmo306StartProduct>().branded.toEqualTypeOf<StartProduct & Geretourneerd>();
    expectTypeOf<Wmo306Client>().branded.toEqualTypeOf<
      Omit<Wmo305Client, "startProducten"> & Geretourneerd & { readonly startProducten: readonly Wmo306StartProduct[] }
    >();
    expectTypeOf<Wmo318OngewijzigdProduct>().branded.toEqualTypeOf<{ readonly toewijzingNummer: number } & Geretourneerd>();
  });

  it("IV028: ook een klasse binnen een klasse komt terug met RetourCodes, wat optioneel was blijft dat", () => {
    expectTypeOf<Wmo302Relatie["contact"]>().toEqualTypeOf<Wmo302Contact>();
    expectTypeOf<Wmo302Client["relaties"]>().toEqualTypeOf<readonly Wmo302Relatie[] | undefined>();
    expectTypeOf<Wmo302Client["contactgegevens"]>().toEqualTypeOf<readonly Wmo302Contact[]>();
  });

  it("IV028: een retour zonder bevindingen is alleen een header, met de gegevens van het retour erbij", () => {
    expectTypeOf<Wmo306["client"]>().toEqualTypeOf<Wmo306Client | undefined>();
    expectTypeOf<Wmo302["header"]["retourCodes"]>().toEqualTypeOf<readonly Retourcode[] | undefined>();
    expectTypeOf<Wmo302["header"]["dagtekeningRetour"]>().toEqualTypeOf<IsoDatum>();
    expectTypeOf<Wmo306["header"]["berichtCode"]>().toEqualTypeOf<"419">();
  });

  it("IV028: een element dat de klasse niet heeft kan niet vervangen worden", () => {
    const groep = { soort: "groep", schema: "bericht", naam: "Los", velden: [] } as const;
    // @ts-expect-error [a client of a start message has no StopProducten]
    expectTypeOf(metRetourcodes(WMO305_CLIENT, { StopProducten: groep })).toBeArray();
  });
});
