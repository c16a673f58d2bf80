import { toLokaleDatum, type Tijdstip } from "@wmo-kit/domain";

/** The civil day of a moment, as it is shown. */
export const dagVan = (op: Tijdstip): string => toLokaleDatum(op).unwrapOr("");
