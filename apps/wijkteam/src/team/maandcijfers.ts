import { type Maandcijfer as Bestandsrij } from "@wmo-kit/backoffice/inlezen";
import { parseMaandcijfers, type Maandcijfer } from "@wmo-kit/monitoring";
import { Koppelingen, liftResult } from "@wmo-kit/runtime";
import { Effect } from "effect";

import { koppelingVanBestand } from "../koppelingen/lees-ingelezen.js";
import { Instelling } from "../services/instelling.js";

const SOORT = "maandcijfers";

const MINUTEN_PER_UUR = 60;

// A number with decimals was kept as a fraction. What does not come out in whole minutes is rounded to the nearest, half up.
const toMinuten = (uren: string): number => {
  const [teller = "0", noemer = "1"] = uren.split("/");
  return Number((BigInt(teller) * BigInt(MINUTEN_PER_UUR) * 2n + BigInt(noemer)) / (BigInt(noemer) * 2n));
};

// The file tells the size in the units of iWmo over a month. Minutes a week do not follow from that, so they are left out.
const toMaandcijfer = ({ maand, verwijzer, productcode, aantal, gedeclareerdeUren, uitgaven, spiegelbudget }: Bestandsrij): object => ({
  maand,
  verwijzer,
  product: productcode,
  indicaties: aantal,
  ...(gedeclareerdeUren === null ? {} : { gedeclareerdeMinuten: toMinuten(gedeclareerdeUren) }),
  uitgaven,
  ...(spiegelbudget === null ? {} : { spiegelbudget }),
});

/**
 * What the municipality delivered about each month: of a month that came more than once, the newest delivery counts as a whole.
 *
 * @source W-82.2, W-106.10
 */
export const leesMaandcijfers = Effect.gen(function* () {
  const { tenant } = yield* Instelling;
  const feiten = yield* (yield* Koppelingen).listFeiten(tenant, koppelingVanBestand(SOORT));
  const perMaand = new Map<string, readonly Bestandsrij[]>();
  for (const feit of feiten) {
    if (feit.soort !== "BestandIngelezen" || feit.gegevens.sjabloon !== SOORT) continue;
    // What this kit wrote it can read: every cell was read by its column before it was kept.
    const rijen = feit.gegevens.inhoud as readonly Bestandsrij[];
    for (const [maand, eigen] of Map.groupBy(rijen, (rij) => rij.maand)) perMaand.set(maand, eigen);
  }
  const opVolgorde = [...perMaand].toSorted(([een], [ander]) => (een < ander ? -1 : 1));
  const cijfers: readonly Maandcijfer[] = yield* liftResult(parseMaandcijfers(opVolgorde.flatMap(([, rijen]) => rijen.map(toMaandcijfer))));
  return cijfers;
});
