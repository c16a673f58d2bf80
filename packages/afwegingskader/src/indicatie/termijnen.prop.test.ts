import fc from "fast-check";
import { describe, it } from "vitest";

import { datum, eenDossier, eenGebeurtenis, eenZaak, omgevingMet } from "../../test/bouwers.js";
import { FEITEN } from "../../test/indicatie/bouwers.js";
import { transition } from "../kern/transition.js";
import { INDICATIE } from "./levensloop.js";

const DAG = 86_400_000;
const omgeving = omgevingMet([INDICATIE]);
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const eenDag = fc.integer({ min: Date.UTC(2023, 0, 1) / DAG, max: Date.UTC(2032, 11, 31) / DAG }).map((dag) => dag * DAG);

/** Three months later on JavaScript's own calendar: the same day number, else the last day of that month. */
const drieMaandenLater = (ms: number): number => {
  const dag = new Date(ms);
  const laatste = new Date(Date.UTC(dag.getUTCFullYear(), dag.getUTCMonth() + 4, 0)).getUTCDate();
  return Date.UTC(dag.getUTCFullYear(), dag.getUTCMonth() + 3, Math.min(dag.getUTCDate(), laatste));
};

const probeer = (feiten: object, soort: string, gegevens: object, ms: number) =>
  transition(
    eenDossier(eenZaak(INDICATIE, "lopend", { ...FEITEN, ...feiten })),
    eenGebeurtenis(INDICATIE, soort, gegevens, { tijdstip: `${iso(ms)}T11:00:00Z` }),
    omgeving,
  );

describe("termijnen van de indicatie", () => {
  it("W-43.1: de ambulante indicatie vervalt nooit op of voor de dag drie maanden na de toekenning, en daarna altijd", () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: -3, max: 3 }), (toegekend, afstand) => {
        const op = drieMaandenLater(toegekend) + afstand * DAG;
        const uitkomst = probeer({ bwToegekendOp: datum(iso(toegekend)), backofficeIngelicht: true }, "vervallen-na-bw", {}, op);
        return uitkomst.isOk() === afstand > 0;
      }),
    );
  });

  it("W-28.1: een aanvraag waarschuwt precies als er minder dan 56 dagen over zijn", () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: 40, max: 70 }), (einde, over) => {
        const uitkomst = probeer({ einddatum: datum(iso(einde)) }, "verlenging-gevraagd", { evaluatieverslagVan: "inwoner met aanbieder" }, einde - over * DAG);
        return uitkomst.isOk() === over >= 56;
      }),
    );
  });

  it("W-28.1: de indicatie eindigt nooit op of voor haar laatste dag", () => {
    fc.assert(
      fc.property(eenDag, fc.integer({ min: -5, max: 5 }), (einde, afstand) => {
        return probeer({ einddatum: datum(iso(einde)) }, "einddatum-bereikt", {}, einde + afstand * DAG).isOk() === afstand > 0;
      }),
    );
  });
});
