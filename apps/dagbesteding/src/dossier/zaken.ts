import { zaakVan, zakenVan, type Dossier } from "@wmo-kit/afwegingskader";

type B1 = NonNullable<ReturnType<typeof zaakVan<"B1">>>;
type B2 = NonNullable<ReturnType<typeof zaakVan<"B2">>>;

/** The case of an allocation. @source lifecycle.md B1 */
export const findToeleiding = (zaken: Dossier, nummer: number): B1 | undefined =>
  zakenVan(zaken, "B1").findLast(({ feiten }) => feiten.toewijzing?.nummer === nummer);

/** The support under an allocation: what runs or waits, else what ended last. @source lifecycle.md B2 */
export const findOndersteuning = (zaken: Dossier, nummer: number): B2 | undefined => {
  const toeleiding = findToeleiding(zaken, nummer);
  return toeleiding === undefined ? undefined : zakenVan(zaken, "B2").findLast(({ feiten }) => feiten.toeleiding === toeleiding.id);
};

/** The case id of an allocation: its number is unique within a dossier, which is of one resident in one municipality. */
export const toeleidingId = (nummer: number): string => `toewijzing-${nummer}`;
