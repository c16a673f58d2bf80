import { EIGEN_REGELGEVALLEN_DECLARATIE, EIGEN_REGELGEVALLEN_TOEWIJZING } from "../../../../packages/iwmo/test/eigen-regelgevallen.table.js";
import { wijzig } from "../../../../packages/iwmo/test/wijzig.js";
import { sorteerBevindingen } from "../onderwerpen/iwmo-bevindingen.js";
import type { Voorbeeld } from "../voorbeeldbestand.js";

/** The messages with which iwmo proves its rules of level 2, with the verdicts that were read from the texts of the rules. */
export const iwmoVoorbeelden = (): readonly Omit<Voorbeeld, "id" | "topic">[] =>
  [...EIGEN_REGELGEVALLEN_TOEWIJZING, ...EIGEN_REGELGEVALLEN_DECLARATIE].map(({ code, zin, bericht, wijzigingen, meldingen }) => ({
    requirementIds: [code],
    title: `${code}: ${zin}`,
    input: { message: wijzig(bericht, wijzigingen) },
    expected: {
      findings: sorteerBevindingen(
        meldingen.map((melding) => {
          const [regel = "", ...places] = melding.split(" ");
          return { code: regel, places };
        }),
      ).map((bevinding) => ({ ...bevinding })),
    },
  }));
