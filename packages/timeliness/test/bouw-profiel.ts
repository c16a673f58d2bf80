import { parseContractprofiel, type Contractprofiel } from "@wmo-kit/domain";

/** A contract profile that takes the other reading of an ambiguity, or sets another value for a norm. */
export const profielMet = (anders: { readonly lezing?: string; readonly norm?: string; readonly waarde?: unknown }): Contractprofiel =>
  parseContractprofiel({
    id: "proef",
    naam: "Proefcontract",
    afwijkingen: anders.norm === undefined ? [] : [{ norm: anders.norm, waarde: anders.waarde, begindatum: "2000-01-01", reden: "proef" }],
    lezingen: anders.lezing === undefined ? [] : [{ id: anders.lezing, keuze: "alternatief", begindatum: "2000-01-01", reden: "proef" }],
  })._unsafeUnwrap();
