import { describeBron, heeftEinddatum, overlappen, type Norm } from "@wmo-kit/domain";
import { describe, expect, it } from "vitest";

import { OUDERDOMSNORMEN } from "../bewijs/ouderdom.table.js";
import { VERNIEUWINGSTERMIJNEN } from "../bewijs/vernieuwing.table.js";
import { DIENSTVERLENINGSNORMEN } from "../dienstverlening/dienstverlening.table.js";
import { DAGBESTEDING_TERMIJNEN } from "../termijn/dagbesteding.table.js";
import { WETTELIJKE_TERMIJNEN } from "../termijn/wettelijke-termijnen.js";
import { WIJKTEAM_TERMIJNEN } from "../termijn/wijkteam.table.js";
import { TERUGKIJKNORMEN } from "../terugblik/terugkijk.table.js";
import { DAGBESTEDING_VASTE_DATUMS } from "../vaste-datum/dagbesteding.table.js";
import { WIJKTEAM_VASTE_DATUMS } from "../vaste-datum/wijkteam.table.js";
import { DAGBESTEDING_KALENDER } from "../verplichting/dagbesteding.table.js";
import { WIJKTEAM_KALENDER } from "../verplichting/wijkteam.table.js";
import { DAGBESTEDING_VOLGORDEN } from "../volgorde/dagbesteding.table.js";
import { WIJKTEAM_VOLGORDEN } from "../volgorde/wijkteam.table.js";
import { AANTALNORMEN } from "../volume/aantal.table.js";
import { AANVRAAGDUREN } from "../volume/aanvraagduur.table.js";
import { DAGDEELPLAFONDS } from "../volume/plafond.table.js";

const tabellen: readonly (readonly Pick<Norm<unknown>, "id" | "titel" | "bron" | "geldigheid">[])[] = [
  WETTELIJKE_TERMIJNEN,
  DAGBESTEDING_TERMIJNEN,
  WIJKTEAM_TERMIJNEN,
  DAGBESTEDING_VOLGORDEN,
  WIJKTEAM_VOLGORDEN,
  DAGBESTEDING_VASTE_DATUMS,
  WIJKTEAM_VASTE_DATUMS,
  DAGBESTEDING_KALENDER,
  WIJKTEAM_KALENDER,
  OUDERDOMSNORMEN,
  VERNIEUWINGSTERMIJNEN,
  TERUGKIJKNORMEN,
  DAGDEELPLAFONDS,
  AANVRAAGDUREN,
  AANTALNORMEN,
  DIENSTVERLENINGSNORMEN,
];
const rijen = tabellen.flat();

describe("alle rijen van het pakket samen", () => {
  it("K-10: geen naam komt op één dag twee keer voor, in welke tabel ook", () => {
    const dubbel = rijen.filter((rij) => rijen.some((ander) => ander !== rij && ander.id === rij.id && overlappen(ander.geldigheid, rij.geldigheid)));
    expect(dubbel.map(({ id }) => id)).toEqual([]);
  });

  it("K-10: elke rij heeft een bron, een titel en een venster dat niet voor zijn begin eindigt", () => {
    const kapot = rijen.filter(
      ({ bron, titel, geldigheid }) =>
        describeBron(bron).trim() === "" || titel.trim() === "" || (heeftEinddatum(geldigheid) && geldigheid.einddatum < geldigheid.begindatum),
    );
    expect(kapot.map(({ id }) => id)).toEqual([]);
    expect(rijen.length).toBeGreaterThan(150);
  });
});
