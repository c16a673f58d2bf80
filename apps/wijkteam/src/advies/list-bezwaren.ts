import { ADVIES, type Gebeurtenis } from "@wmo-kit/afwegingskader";
import { formatDatum, parse } from "@wmo-kit/domain";
import * as z from "zod";

import type { Adviesweergave } from "./weergave.js";

type Bezwaar = Adviesweergave["bezwaren"][number];

const Ontvangen = z.object({ informatieGevraagd: z.boolean() });
const Afgerond = z.object({
  uitkomst: z.string(),
  maatregel: z.discriminatedUnion("nodig", [z.object({ nodig: z.literal(true), maatregel: z.string() }), z.object({ nodig: z.literal(false), motivering: z.string() })]),
});

const rondAf = (bezwaren: readonly Bezwaar[], gegevens: unknown): readonly Bezwaar[] => {
  const gelezen = parse(Afgerond, "Afronding", gegevens);
  const laatste = bezwaren.at(-1);
  if (laatste === undefined || gelezen.isErr()) return bezwaren;
  const { uitkomst, maatregel } = gelezen.value;
  return [...bezwaren.slice(0, -1), { ...laatste, uitkomst, maatregel: maatregel.nodig ? maatregel.maatregel : `Geen maatregel nodig: ${maatregel.motivering}` }];
};

/** The objections against an advice, oldest first, each with what came of it. @source W-40 */
export const listBezwaren = (gebeurtenissen: readonly Gebeurtenis[]): readonly Bezwaar[] =>
  gebeurtenissen
    .filter(({ levensloop }) => levensloop === ADVIES.code)
    .reduce<readonly Bezwaar[]>((bezwaren, { soort, gegevens, datum }) => {
      if (soort === "bezwaar-afgerond") return rondAf(bezwaren, gegevens);
      if (soort !== "bezwaar-ontvangen") return bezwaren;
      const gelezen = parse(Ontvangen, "Bezwaar", gegevens);
      return [...bezwaren, { ontvangenOpTekst: formatDatum(datum), informatieGevraagd: gelezen.isOk() && gelezen.value.informatieGevraagd, uitkomst: null, maatregel: null }];
    }, []);
