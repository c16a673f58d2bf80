import * as z from "zod";

/** A short text as a person fills it in: something, not too long, and whole characters only. @unit characters */
export const Tekst = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .refine((tekst) => tekst.isWellFormed(), { params: { code: "custom" } });
