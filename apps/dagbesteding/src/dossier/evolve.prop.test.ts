import fc from "fast-check";
import { expect, it } from "vitest";

import { eenBestand } from "../../test/berichten.js";
import { tijdstip } from "../../test/feiten.js";
import { LEGE_STAND } from "./dossier.js";
import { evolve } from "./evolve.js";
import { readBericht } from "./read-bericht.js";

const dag = fc.integer({ min: 1, max: 28 }).map((nummer) => `2026-03-${String(nummer).padStart(2, "0")}`);

const ontvangst = (toewijzingsdatum: string) => {
  const inkomend = readBericht(eenBestand({ identificatie: toewijzingsdatum.replaceAll("-", ""), toewijzingsdatum }), undefined)._unsafeUnwrap();
  if (inkomend._tag !== "Toewijzing") throw new Error("geen toewijzing");
  return { soort: "toewijzing-ontvangen" as const, berichtId: toewijzingsdatum, ontvangenOp: tijdstip("2026-04-01T09:00:00Z"), ...inkomend.inhoud };
};

it("OP033x1: welke toewijzing geldt hangt af van wanneer zij is vastgesteld, niet van wanneer zij binnenkwam", () => {
  const volgorden = fc.uniqueArray(dag, { minLength: 2, maxLength: 6 }).chain((dagen) =>
    fc.shuffledSubarray(dagen, { minLength: dagen.length, maxLength: dagen.length }),
  );
  fc.assert(
    fc.property(volgorden, (dagen) => {
      const stand = dagen.reduce(
        (tot, toewijzingsdatum, plaats) =>
          evolve(tot, { _tag: "Eigen", versie: plaats + 1, opgetreden: tijdstip("2026-04-01T09:00:00Z"), actor: "proef", feit: ontvangst(toewijzingsdatum) }),
        LEGE_STAND,
      );
      const laatste = dagen.toSorted().at(-1);
      expect(stand.toewijzingen.map(({ toewijzingsdatum, berichtId }) => [toewijzingsdatum, berichtId])).toEqual([[laatste, laatste]]);
      expect([stand.berichten.length, stand.tijdlijn.length]).toEqual([dagen.length, dagen.length]);
    }),
  );
});
