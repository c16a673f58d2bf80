/** Stands in for the reference data while the case tables are collected: the tables are our own and need none. */
export const hasReferenceData = false;
export const referenceDataNote = "";
const leeg = (): never => {
  throw new Error("the case tables read no reference data");
};
export const referencePath = leeg;
export const readReferenceText = leeg;
export const readReferenceJson = leeg;
