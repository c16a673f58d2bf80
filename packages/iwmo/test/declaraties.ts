import { parseIsoDatum, type IsoDatum } from "@wmo-kit/domain";
import * as fc from "fast-check";

import { createWmo323, type Prestatie, type Wmo323, type Wmo323Client } from "../src/index.js";

/** A day in a test. */
export const dag = (tekst: string): IsoDatum => parseIsoDatum(tekst)._unsafeUnwrap();

/** A claim line over March 2026. */
export const eenPrestatie = (referentieNummer: string, bedrag: number, vorigReferentieNummer?: string): Prestatie => ({
  productReferentie: { referentieNummer, ...(vorigReferentieNummer === undefined ? {} : { vorigReferentieNummer }) },
  // No two debits of one client may be about the same assignment, product and period (TR416).
  toewijzingNummer: 700_100_200 + Number(referentieNummer.replace(/\D/g, "")),
  productCategorie: "07",
  productCode: "07A03",
  productPeriode: { begindatum: dag("2026-03-01"), einddatum: dag("2026-03-31") },
  geleverdVolume: bedrag,
  eenheid: "83",
  ingediendBedrag: { bedrag, debetCredit: vorigReferentieNummer === undefined ? "D" : "C" },
});

/** A claim over March 2026 with these clients; the total is added up on its own, line by line. */
export const eenDeclaratie = (clienten: readonly Wmo323Client[]): Wmo323 => {
  let som = 0;
  for (const { prestaties } of clienten)
    for (const { ingediendBedrag } of prestaties) som += ingediendBedrag.debetCredit === "D" ? ingediendBedrag.bedrag : -ingediendBedrag.bedrag;
  return createWmo323({
    header: { afzender: "65659901", ontvanger: "0268", berichtIdentificatie: { identificatie: "AANB2604070", dagtekening: dag("2026-04-07") } },
    declaratie: {
      declaratieNummer: "D202603",
      declaratiePeriode: { begindatum: dag("2026-03-01"), einddatum: dag("2026-03-31") },
      declaratieDagtekening: dag("2026-04-07"),
      totaalIngediendBedrag: { totaalBedrag: Math.abs(som), debetCredit: som < 0 ? "C" : "D" },
      clienten,
    },
  });
};

/** Any claim of one to twelve clients with one to nine lines, credits among them. */
export const willekeurigeDeclaratie: fc.Arbitrary<Wmo323> = fc
  .array(fc.array(fc.tuple(fc.nat(99_999_999), fc.boolean()), { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 })
  .map((clienten) =>
    eenDeclaratie(
      clienten.map((regels, c) => ({
        bsn: String(999_900_006 + c),
        prestaties: regels.map(([bedrag, credit], p) => eenPrestatie(`P${c}-${p}`, bedrag, credit && bedrag > 0 ? `V${c}-${p}` : undefined)),
      })),
    ),
  );
