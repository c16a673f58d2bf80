import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

import type { Registerstand } from "../register/registerstand.js";
import { stukkenVan } from "./kwaliteitslezer.js";

/** How long the secret in the address of a calendar is: too long to guess. @unit bytes */
const LENGTE = 32;

/** A fresh secret for the address of a calendar. It is shown once and never kept. */
export const makeAgendageheim = (): string => randomBytes(LENGTE).toString("base64url");

/** What is kept of a secret: enough to recognise it, not enough to know it. */
export const hashAgendageheim = (geheim: string): string => createHash("sha256").update(geheim).digest("hex");

/** Whether two hashes are the same, in a time that tells nothing. */
export const isGelijkeHash = (een: string, ander: string): boolean => timingSafeEqual(Buffer.from(een, "hex"), Buffer.from(ander, "hex"));

/** Whether a secret opens the calendar: it was given, and not taken back. */
export const isAgendageheim = (stand: Registerstand, geheim: string): boolean => {
  const hash = hashAgendageheim(geheim);
  const ingetrokken = stukkenVan(stand, "agendatoegang-ingetrokken");
  return [...stukkenVan(stand, "agendatoegang-gegeven").values()].some(({ gegevens }) => !ingetrokken.has(gegevens.id) && isGelijkeHash(gegevens.hash, hash));
};
