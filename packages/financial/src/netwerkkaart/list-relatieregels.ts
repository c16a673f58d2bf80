import { redactBsn } from "@wmo-kit/domain";

import { aardVan, describeLooptijd, describeRelatie } from "./describe-relatie.js";
import type { Netwerkkaart } from "./netwerkkaart.js";

/** The heading of the table of ties. */
export const RELATIEKOP = ["nummer", "van", "naar", "aard", "relatie en omvang", "periode"] as const;

/** The ties as rows of a table: all that the drawing shows, in words. @source dagbesteding 16.9 (aard en omvang); wijkteam 104.7 */
export const listRelatieregels = ({ relaties }: Netwerkkaart): readonly (readonly string[])[] =>
  relaties.map((relatie, nummer) => [String(nummer + 1), redactBsn(relatie.van), redactBsn(relatie.naar), aardVan(relatie), describeRelatie(relatie), describeLooptijd(relatie)]);
