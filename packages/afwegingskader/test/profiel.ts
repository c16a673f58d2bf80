import { parseContractprofiel, type Contractprofiel, type Duur, type Jaardag, type NormId } from "@wmo-kit/domain";

/** A contract that agreed on another value for one norm, or on a value where the source leaves it open. */
export const profielMet = (norm: NormId, waarde: Duur | Jaardag): Contractprofiel =>
  parseContractprofiel({
    id: "proef",
    naam: "Proefcontract",
    afwijkingen: [{ norm, waarde, begindatum: "2000-01-01", reden: "afgesproken" }],
  })._unsafeUnwrap();
