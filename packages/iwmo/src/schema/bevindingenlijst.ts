import type { Bevinding } from "../bevinding.js";
import { numberFirst } from "./pad.js";

/** More findings than this are counted, not kept: a file that is wrong everywhere must not fill the memory. */
export const MAXIMAAL_AANTAL_BEVINDINGEN = 1000;

/** Findings as they are made. */
export interface Bevindingenlijst {
  readonly bevindingen: Bevinding[];
  meer: number;
}

/** No findings yet. */
export const createBevindingenlijst = (): Bevindingenlijst => ({ bevindingen: [], meer: 0 });

/** Adds a finding. */
export const addBevinding = (lijst: Bevindingenlijst, bevinding: Bevinding): void => {
  if (lijst.bevindingen.length < MAXIMAAL_AANTAL_BEVINDINGEN) lijst.bevindingen.push(bevinding);
  else lijst.meer += 1;
};

/** A list turns out to have a second element: findings made in its first get their number. */
export const numberFirstOf = ({ bevindingen }: Bevindingenlijst, vanaf: number, lijst: string, naam: string): void => {
  for (let i = vanaf; i < bevindingen.length; i += 1) {
    const bevinding = bevindingen[i];
    if (bevinding !== undefined) bevindingen[i] = { ...bevinding, path: numberFirst(bevinding.path, lijst, naam) };
  }
};

const plaats = ({ line = 0, column = 0 }: Bevinding, { line: regel = 0, column: kolom = 0 }: Bevinding): number =>
  line === regel ? column - kolom : line - regel;

/** All findings in the order of the document. */
export const sortBevindingen = ({ bevindingen, meer }: Bevindingenlijst): readonly Bevinding[] => {
  const gesorteerd = [...bevindingen].sort(plaats);
  if (meer === 0) return gesorteerd;
  return [...gesorteerd, { rule: "XSD", level: 1, path: "/", oorzaak: { _tag: "MeerBevindingen", aantal: meer } }];
};
