import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { datum, kader, maand } from "../../test/bouwers.js";
import { stroom } from "../../test/stroom.js";
import { makeRapport } from "../rapport/make-rapport.js";
import { encodeRapportJson } from "../uitvoer/encode-json.js";
import { readWijkteamdossier } from "../wijkteam/read-wijkteamdossier.js";
import { leegDeel, type Deeluitkomst } from "./deeluitkomst.js";
import { mergeDeeluitkomsten } from "./merge-deeluitkomsten.js";
import { telDossiers } from "./tel-dossiers.js";

const VRAAG = kader([], "2026-02", "2026-04-20", { periode: { vanaf: maand("2026-02"), totEnMet: maand("2026-04") }, peildatum: datum("2026-04-20") });
const tekst = (deel: Deeluitkomst): string => makeRapport(VRAAG, deel, (zaak) => zaak).andThen(encodeRapportJson)._unsafeUnwrap();

describe("delen samenvoegen", () => {
  it("W-106: geteld in delen en daarna samengevoegd geeft hetzelfde rapport, byte voor byte, in welke volgorde ook", () => {
    fc.assert(
      fc.property(stroom, fc.infiniteStream(fc.nat(3)), fc.boolean(), (ruw, keuze, andersom) => {
        const dossiers = ruw.map(readWijkteamdossier);
        const delen: (typeof dossiers)[] = [[], [], [], []];
        for (const dossier of dossiers) delen[keuze.next().value]?.push(dossier);
        const geteld = delen.map((deel) => telDossiers(VRAAG, andersom ? [...deel].reverse() : deel));
        const samen = mergeDeeluitkomsten(andersom ? [...geteld].reverse() : geteld)._unsafeUnwrap();
        expect(tekst(samen)).toBe(tekst(telDossiers(VRAAG, dossiers)));
      }),
      { numRuns: 20 },
    );
  });

  it("W-106: samenvoegen is associatief en het lege deel verandert niets", () => {
    fc.assert(
      fc.property(stroom, stroom, stroom, (...stromen) => {
        const [a, b, c] = stromen.map((ruw, deel) => telDossiers(VRAAG, ruw.map((dossier) => readWijkteamdossier({ ...dossier, dossier: `${deel}-${dossier.dossier}` }))));
        if (a === undefined || b === undefined || c === undefined) throw new Error("drie delen");
        const voegSamen = (...delen: readonly Deeluitkomst[]): Deeluitkomst => mergeDeeluitkomsten(delen)._unsafeUnwrap();
        expect(tekst(voegSamen(voegSamen(a, b), c))).toBe(tekst(voegSamen(a, voegSamen(b, c))));
        expect(tekst(voegSamen(leegDeel(VRAAG), a))).toBe(tekst(a));
      }),
      { numRuns: 10 },
    );
  });

  it("W-106: in elke cel is de teller hoogstens de noemer, en tellen de zaken op tot wat er staat", () => {
    fc.assert(
      fc.property(stroom, (ruw) => {
        const { rapport } = makeRapport(VRAAG, telDossiers(VRAAG, ruw.map(readWijkteamdossier)), (zaak) => zaak)._unsafeUnwrap();
        for (const { teller, noemer, loopt, zaken } of rapport.cellen) {
          expect(teller ?? 0).toBeLessThanOrEqual(noemer);
          expect((zaken?.geteld.length ?? 0) + (zaken?.gemist.length ?? 0)).toBe(noemer);
          expect(zaken?.loopt.length).toBe(loopt);
          if (teller !== null) expect(zaken?.geteld).toHaveLength(teller);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("W-106: elke uitsplitsing telt op tot het geheel", () => {
    fc.assert(
      fc.property(stroom, (ruw) => {
        const { rapport } = makeRapport(VRAAG, telDossiers(VRAAG, ruw.map(readWijkteamdossier)), (zaak) => zaak)._unsafeUnwrap();
        for (const { indicator, tijdvak, noemer } of rapport.cellen.filter(({ uitsplitsing }) => uitsplitsing === "totaal")) {
          const sommen: Record<string, number> = {};
          for (const cel of rapport.cellen) {
            if (cel.indicator !== indicator || cel.tijdvak !== tijdvak || cel.uitsplitsing === "totaal") continue;
            sommen[cel.uitsplitsing] = (sommen[cel.uitsplitsing] ?? 0) + cel.noemer;
          }
          for (const som of Object.values(sommen)) expect(som).toBe(noemer);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("W-106.9: de caseload van vorige maand plus instroom min uitstroom is de caseload van deze maand", () => {
    const vraag = kader(["caseload-instroom", "caseload-stand", "caseload-uitstroom"], "2026-01", "2026-07-01", { periode: { vanaf: maand("2025-12"), totEnMet: maand("2026-06") } });
    fc.assert(
      fc.property(stroom, (ruw) => {
        const { rapport } = makeRapport(vraag, telDossiers(vraag, ruw.map(readWijkteamdossier)), (zaak) => zaak)._unsafeUnwrap();
        const van = (indicator: string, tijdvak: string): number => rapport.cellen.find((cel) => cel.indicator === indicator && cel.tijdvak === tijdvak && cel.groep === "")?.noemer ?? Number.NaN;
        for (const nr of [1, 2, 3, 4, 5, 6]) {
          const [vorige, deze] = [nr === 1 ? "2025-12" : `2026-0${nr - 1}`, `2026-0${nr}`];
          expect(van("caseload-stand", vorige) + van("caseload-instroom", deze) - van("caseload-uitstroom", deze)).toBe(van("caseload-stand", deze));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("W-106: delen van een andere vraag worden geweigerd", () => {
    const ander = telDossiers(kader([], "2026-02", "2026-04-21"), []);
    expect(mergeDeeluitkomsten([leegDeel(VRAAG), ander])._unsafeUnwrapErr()._tag).toBe("DelenPassenNiet");
    expect(mergeDeeluitkomsten([])._unsafeUnwrapErr()._tag).toBe("DelenPassenNiet");
    expect(makeRapport(VRAAG, ander, (zaak) => zaak)._unsafeUnwrapErr()._tag).toBe("DelenPassenNiet");
  });
});
