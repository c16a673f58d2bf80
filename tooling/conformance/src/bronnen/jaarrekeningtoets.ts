import { invariant, type Verhouding } from "@wmo-kit/domain";
import { VELDEN } from "@wmo-kit/financial";
import { findEis } from "@wmo-kit/requirements";

import { GRENZEN } from "../../../../packages/financial/test/grenzen.table.js";
import type { Voorbeeld } from "../voorbeeldbestand.js";

/** The requirement of a check: its id without the part of the requirement that the check is about. */
const eisVan = (toets: string): string => {
  if (findEis(toets) !== undefined || !toets.includes(".")) return toets;
  return eisVan(toets.slice(0, toets.lastIndexOf(".")));
};

const CENTEN = 2;

/** A figure of a row as text: an amount in euros with its cents, else a whole number. The rows hold whole numbers only. */
const alsTekst = (veld: string, { teller, noemer }: Verhouding): string => {
  invariant(noemer === 1n, "de rijen van de grenzen zijn hele getallen");
  const isBedrag = Object.entries(VELDEN).some(([naam, { eenheid }]) => naam === veld && eenheid === "eurocent");
  if (!isBedrag) return String(teller);
  const cijfers = String(teller < 0n ? -teller : teller).padStart(CENTEN + 1, "0");
  return `${teller < 0n ? "-" : ""}${cijfers.slice(0, -CENTEN)}.${cijfers.slice(-CENTEN)}`;
};

/** The values at each limit of the accounts, calculated by hand. */
export const toetsvoorbeelden = (): readonly Omit<Voorbeeld, "id" | "topic">[] =>
  GRENZEN.map(([toets, wat, cijfers, verwacht]) => {
    const [, verdict = "", position = null] = /^(.*?)(?: \((\w+)\))?$/u.exec(verwacht) ?? [];
    const figures = Object.fromEntries(
      Object.entries(cijfers).map(([veld, waarde]) => [veld, waarde === null || waarde === undefined ? null : alsTekst(veld, waarde)]),
    );
    return { requirementIds: [eisVan(toets)], title: `${toets}: ${wat}`, input: { check: toets, figures }, expected: { verdict, position } };
  });
