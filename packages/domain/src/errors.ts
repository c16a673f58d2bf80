import type { DatumBuitenBereik } from "./datum/epoch-dag.js";
import type { GewichtenOngeldig } from "./geld/allocate-eurocent.js";
import type { BedragBuitenBereik } from "./geld/parse-eurocent.js";
import type { ContractprofielPastNiet } from "./norm/check-contractprofiel.js";
import type { NormFailure } from "./norm/select-norm.js";
import type { OngeldigeInvoer } from "./parse.js";
import type { PeildatumVoorGeboorte } from "./persoon/leeftijd.js";
import type { NoemerNul } from "./verhouding/verhouding.js";

/** Everything that can go wrong in this package; plain data, without a value from the input. */
export type DomainFailure =
  | OngeldigeInvoer
  | DatumBuitenBereik
  | NormFailure
  | ContractprofielPastNiet
  | BedragBuitenBereik
  | GewichtenOngeldig
  | NoemerNul
  | PeildatumVoorGeboorte;
