import type { Bevinding } from "../bevinding.js";
import { findVindplaatsen } from "./find-vindplaatsen.js";

/** Where a finding goes in the order of a document; one without a line comes last. */
export const comparePlaats = (een: Bevinding, ander: Bevinding): number => {
  const [line, regel] = [een.line ?? Infinity, ander.line ?? Infinity];
  if (line !== regel) return line < regel ? -1 : 1;
  return (een.column ?? 0) - (ander.column ?? 0);
};

/**
 * Gives each finding the line and column of its element in the document the message was read from, and puts them in the order
 * of that document; findings at the same place stay in the order in which they came. Without a document nothing changes.
 */
export const addVindplaatsen = (document: Uint8Array | string | undefined, bevindingen: readonly Bevinding[]): readonly Bevinding[] => {
  if (document === undefined || bevindingen.length === 0) return bevindingen;
  const vindplaatsen = findVindplaatsen(
    document,
    bevindingen.map(({ path }) => path),
  );
  return bevindingen.map((bevinding) => ({ ...bevinding, ...vindplaatsen.get(bevinding.path) })).sort(comparePlaats);
};
