import { AgbCode, Bsn, Gemeentecode, IsoDatum, parse, Postcode, redactBsn, Tijdstip, type OngeldigeInvoer } from "@wmo-kit/domain";
import type { Result } from "@wmo-kit/domain/result";
import { isSchrijfbaar } from "@wmo-kit/iwmo/xml";
import * as z from "zod";

import { metUitleg } from "./meta.js";

const ZICHTBAAR = /[^ \t\n\r]/;
const REGELEINDE = /[\n\r]/;

const tekstMet = (maximum: number, patroon: string): z.ZodString =>
  metUitleg(
    z
      .string()
      .refine((tekst) => ZICHTBAAR.test(tekst), { params: { code: "leeg" }, abort: true })
      // What XML cannot carry would be lost on the way.
      .refine(isSchrijfbaar, { params: { code: "teken" }, abort: true })
      .refine((tekst) => [...tekst].length <= maximum, { params: { code: "teLang" } }),
    { maximum, patroon },
  );

/** A line with something visible in it. */
export const regelpatroon = "[^\\n\\r]*[^ \\t\\n\\r][^\\n\\r]*";

/** A text of one line. @unit characters */
export const regel = (maximum: number): z.ZodString =>
  metUitleg(
    tekstMet(maximum, "").refine((tekst) => !REGELEINDE.test(tekst), { params: { code: "regeleinde" } }),
    { maximum, patroon: regelpatroon },
  );

/** A text that may run over lines and is carried to the letter. @unit characters */
export const tekst = (maximum: number): z.ZodString => tekstMet(maximum, "[\\s\\S]*[^ \\t\\n\\r][\\s\\S]*");

/** The same text without the words that hold a letter: a group of a UUID is no Bsn, whatever its digits are. */
const zonderWoorden = (waarde: string): string => waarde.replace(/[0-9]*[A-Za-z][0-9A-Za-z]*/g, "x");

/**
 * A reference of the sender or the receiver to something of its own: a dossier, a case, a message. Never a number that could be a Bsn.
 *
 * @source systems.md 6.2; Wmo 2015 art. 5.2.9
 */
export const Kenmerk = metUitleg(
  z
    .string()
    .refine((waarde) => /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/.test(waarde), { params: { code: "vorm" }, abort: true })
    .refine((waarde) => redactBsn(zonderWoorden(waarde)) === zonderWoorden(waarde), { params: { code: "bsn" } })
    .brand<"Kenmerk">(),
  { patroon: "[A-Za-z0-9][A-Za-z0-9._:\\-]{0,99}" },
);
export type Kenmerk = z.infer<typeof Kenmerk>;

/** Reads a reference. */
export const parseKenmerk = (invoer: unknown): Result<Kenmerk, OngeldigeInvoer> => parse(Kenmerk, "Kenmerk", invoer);

const DAG = "[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}";

/** A civil day. @unit civil date */
export const Dag = metUitleg(
  IsoDatum.refine((waarde) => new RegExp(`^${DAG}$`).test(waarde), { params: { code: "vorm" } }),
  { patroon: DAG, spelling: "datum" },
);

const MOMENT = `${DAG}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?(Z|[+\\-](0[0-9]|1[0-3]):[0-5][0-9])`;

/** A moment, with seconds and zone as XML Schema asks them. */
export const Moment = metUitleg(
  Tijdstip.refine((waarde) => new RegExp(`^(?:${MOMENT})$`).test(waarde), { params: { code: "vorm" } }),
  { patroon: MOMENT, spelling: "tijdstip" },
);

/** A Bsn in a body; never in an address, a header or a reference. @source Wmo 2015 art. 5.2.9 */
export const Burgerservicenummer = metUitleg(Bsn, { patroon: "[0-9]{9}" });

/** An AGB code. */
export const Agb = metUitleg(AgbCode, { patroon: "[0-9]{8}" });

/** A municipality by the code of the CBS. */
export const Gemeente = metUitleg(Gemeentecode, { patroon: "[0-9]{4}" });

/** A Dutch postcode as it is stored. */
export const Postcodetype = metUitleg(Postcode, { patroon: "[1-9][0-9]{3}([A-RT-Z][A-Z]|S[BCE-RT-Z])" });
