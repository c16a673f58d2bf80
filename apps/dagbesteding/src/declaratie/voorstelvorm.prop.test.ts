import { AgbCode, Gemeentecode } from "@wmo-kit/domain";
import type { Gebeurtenis } from "@wmo-kit/runtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum, tijdstip } from "../../test/feiten.js";
import type { Voorgesteld } from "./declaratiefeit.js";
import { readRunfeit } from "./read-runfeit.js";
import { schrijfVoorstel, VOORSTEL_SCHEMAVERSIE } from "./voorstelvorm.js";

const alsFeit = (gegevens: Gebeurtenis["gegevens"], schemaversie: number): Gebeurtenis => ({
  tenant: "t", dossier: "declaratie:r", positie: 1, versie: 1, id: "i", soort: "declaratie-voorgesteld", opgetreden: tijdstip("2026-10-01T10:00:00Z"), actor: "a", schemaversie, gegevens,
}); // prettier-ignore

const eenDossier = fc.constantFrom("d1", "d2", "d1x");
const eenDag = fc.constantFrom("2026-09-01", "2026-09-02", "2026-09-30").map(datum);
// Also of another dossier than the line: two dossiers of one person.
const eenRegistratie = fc.tuple(eenDossier, eenDag, fc.constantFrom("ochtend", "middag")).map((delen) => delen.join(":"));
const misschien = <A>(arb: fc.Arbitrary<A>) => fc.option(arb, { nil: undefined });

const eenTijd = fc
  .record({ registratie: eenRegistratie, dag: eenDag, eenheden: fc.integer({ min: 1, max: 3 }), medewerker: misschien(fc.constantFrom("p-1", "p-2")), salaris: fc.boolean(), inRegister: misschien(fc.boolean()) })
  .map(({ medewerker, inRegister, ...tijd }) => ({
    ...tijd,
    inwonerGekoppeld: true,
    uitgevoerd: true,
    declarabelVolgensProduct: true,
    primairProces: true,
    ...(medewerker === undefined ? {} : { medewerker }),
    ...(inRegister === undefined ? {} : { ervaringsdeskundige: { inRegister } }),
  })); // prettier-ignore

const eenRegel = fc
  .record({ dossier: eenDossier, deel: fc.integer({ min: 1, max: 2 }), tijden: fc.array(eenTijd, { maxLength: 8 }), vervangt: misschien(fc.constant("R1")), looptijd: misschien(fc.nat()), volume: fc.boolean() })
  .map(({ vervangt, looptijd, volume, ...regel }) => ({
    ...regel,
    referentie: "R2",
    soort: "debet" as const,
    ...(vervangt === undefined ? {} : { vervangt }),
    ...(volume ? { volume: { productperiode: 8, elders: 0, ...(looptijd === undefined ? {} : { looptijd }) } } : {}),
  })); // prettier-ignore

const eenNiet = fc.record({ dossier: eenDossier, registratie: eenRegistratie, code: fc.constantFrom("NietDeclarabel", "TeLaat"), tekst: fc.constantFrom("niet aanwezig", "te laat") });

const eenVoorstel: fc.Arbitrary<Voorgesteld> = fc.record({ regels: fc.array(eenRegel, { maxLength: 5 }), niet: fc.array(eenNiet, { maxLength: 12 }) }).map((deel) => ({
  soort: "declaratie-voorgesteld",
  id: "r",
  maand: "2026-09",
  gemeente: Gemeentecode.parse("0268"),
  aanbieder: AgbCode.parse("73730001"),
  dagtekening: datum("2026-10-01"),
  berichten: [{ identificatie: "D1", declaratieNummer: "D1", xml: "<x/>" }],
  ...deel,
}));

describe("een voorstel zoals het bewaard wordt", () => {
  it("D-20.15: leest precies zo terug als het gemaakt is, met elk spoor en elke reden op zijn plaats", () => {
    const houdt = (voorstel: Voorgesteld): void => expect(readRunfeit(alsFeit(JSON.parse(JSON.stringify(schrijfVoorstel(voorstel))), VOORSTEL_SCHEMAVERSIE))).toEqual(voorstel);
    fc.assert(fc.property(eenVoorstel, (voorstel) => void houdt(voorstel)));
  });

  it("D-20.15: een voorstel in de eerste vorm blijft leesbaar", () => {
    const leest = (voorstel: Voorgesteld): void => expect(readRunfeit(alsFeit(JSON.parse(JSON.stringify(voorstel)), 1))).toEqual(voorstel);
    fc.assert(fc.property(eenVoorstel, (voorstel) => void leest(voorstel)));
  });

  it("D-20.15: wat bij veel tikken hetzelfde is staat er één keer", () => {
    const tijd = { dag: datum("2026-09-01"), eenheden: 1, medewerker: "p-1", inwonerGekoppeld: true, uitgevoerd: true, declarabelVolgensProduct: true, salaris: true, primairProces: true };
    const tijden = Array.from({ length: 26 }, (_, plaats) => ({ ...tijd, registratie: `d1:2026-09-01:${plaats}` }));
    const [eerste] = fc.sample(eenVoorstel, 1);
    const voorstel = { ...eerste, regels: [{ dossier: "d1", referentie: "R2", deel: 1, soort: "debet", tijden }] } as Voorgesteld;
    expect(JSON.stringify(schrijfVoorstel(voorstel)).split("p-1")).toHaveLength(2);
  });
});
