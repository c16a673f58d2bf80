import { Eurocent, parseVerhouding } from "@wmo-kit/domain";
import * as z from "zod";

/** An amount of the accounts in whole eurocents; null or absent means unknown, which is never zero. @unit eurocent */
export const Bedrag = Eurocent.nullable().default(null);

/**
 * A number of people, full-time units, days or hours, exact: a JSON number or text such as `12.5` or `25/2`.
 * Null or absent means unknown. Whether it may be negative is a matter of quality, not of form.
 *
 * @unit persons, fte, days or hours
 */
export const Aantal = z
  .union([z.number(), z.string()])
  .transform((invoer, ctx) =>
    parseVerhouding(invoer).match(
      (aantal) => aantal,
      () => {
        ctx.addIssue({ code: "custom", params: { code: "vorm" }, input: invoer });
        return z.NEVER;
      },
    ),
  )
  .nullable()
  .default(null);

/** A yes or no of the accounts; null or absent means unknown. */
export const JaNee = z.boolean().nullable().default(null);

/** The reference that the user gives to a party; no name of a person and no Bsn. */
export const Kenmerk = z.string().min(1);
