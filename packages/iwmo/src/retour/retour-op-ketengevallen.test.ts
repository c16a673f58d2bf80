import { describe, expect, it } from "vitest";

import { KETENGEVALLEN_DECLARATIE } from "../../test/eigen-ketengevallen-declaratie.table.js";
import { KETENGEVALLEN_START, KETENGEVALLEN_STOP } from "../../test/eigen-ketengevallen-regie.table.js";
import { KETENGEVALLEN_TOEWIJZING, KETENGEVALLEN_VERZOEK } from "../../test/eigen-ketengevallen-verzoek.table.js";
import { dag } from "../../test/keten-bouwers.js";
import type { Bericht } from "../bericht.js";
import { checkNiveau2 } from "../check-niveau-2.js";
import { checkNiveau3 } from "../check-niveau-3.js";
import { beoordeelVerzonden } from "../keten/beoordeel.js";
import { listPrestaties } from "../keten/declaraties.js";
import { foldKeten } from "../keten/keten.js";
import type { Wmo323 } from "../release-3-2/wmo323.js";
import { makeRetour } from "./make-retour.js";
import { RETOURBERICHTEN, type Heenbericht } from "./retourpaar.js";

const gegevens = { identificatie: "RET1", dagtekening: dag("2026-06-02") };

const isHeenbericht = (bericht: Bericht): bericht is Heenbericht => bericht.soort === "WMO323" || bericht.soort in RETOURBERICHTEN;

const GEVALLEN = [...KETENGEVALLEN_TOEWIJZING, ...KETENGEVALLEN_START, ...KETENGEVALLEN_STOP, ...KETENGEVALLEN_VERZOEK, ...KETENGEVALLEN_DECLARATIE].flatMap(
  ([titel, keten, bericht, , context = {}]) =>
    isHeenbericht(bericht) ? [{ titel, keten, bericht, bevindingen: checkNiveau3(bericht, foldKeten(keten), context) }] : [],
);

/** Claims that pass TR101: a line that stands in a claim twice is refused on level 2, and cannot be told from its double. */
const DECLARATIES = GEVALLEN.flatMap(({ bericht, ...geval }) =>
  bericht.soort === "WMO323" && !checkNiveau2(bericht).some(({ rule }) => rule === "TR101") ? [{ ...geval, bericht }] : [],
);

const CLIENT = "/Bericht/Declaratie/Clienten/Client";
const nummer = (i: number, aantal: number): string => (aantal === 1 ? "" : `[${i + 1}]`);

/** What becomes of each line of a claim with findings at these places. @source iWmo 3.2, IV087 */
const verwachteStanden = ({ declaratie: { clienten } }: Wmo323, plaatsen: readonly string[]): readonly string[] =>
  clienten.flatMap(({ prestaties }, c) =>
    prestaties.map((_, p) => {
      const client = `${CLIENT}${nummer(c, clienten.length)}`;
      if (plaatsen.some((plaats) => plaats === "/Bericht/Header" || plaats === "/Bericht/Declaratie")) return "nietVerzonden";
      const regel = `${client}/Prestaties/Prestatie${nummer(p, prestaties.length)}`;
      return plaatsen.includes(client) || plaatsen.includes(regel) ? "afgewezen" : "toegekend";
    }),
  );

describe("Van bevindingen naar retour, en van retour naar keten", () => {
  it.each(GEVALLEN.filter(({ bericht }) => bericht.soort !== "WMO323"))("IV028, IV032: $titel", ({ keten, bericht, bevindingen }) => {
    const retour = makeRetour(bericht, bevindingen, gegevens)._unsafeUnwrap();
    const beoordeling = beoordeelVerzonden([...keten, bericht, retour]).at(-1)?.beoordeling;
    expect(beoordeling).toBe(bevindingen.length === 0 ? "goedgekeurd" : "afgekeurd");
  });

  it.each(DECLARATIES)("IV087, IV088: $titel", ({ keten, bericht, bevindingen }) => {
    const { declaraties } = foldKeten([...keten, bericht, makeRetour(bericht, bevindingen, gegevens)._unsafeUnwrap()]);
    const gevonden = bericht.declaratie.clienten.flatMap(({ bsn, prestaties }) =>
      prestaties.map(
        ({ productReferentie: { referentieNummer } }) =>
          listPrestaties(declaraties, bericht.header.afzender, referentieNummer).find((regel) => regel.declaratie.bericht === bericht && regel.bsn === bsn)?.stand,
      ),
    );
    expect(gevonden).toEqual(verwachteStanden(bericht, bevindingen.map(({ path }) => path)));
  });
});
