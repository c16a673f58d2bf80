import { omvatDatum, toLokaleDatum, type DatumBuitenBereik, type IsoDatum, type Uitkomst } from "@wmo-kit/domain";
import { err, ok, Result } from "@wmo-kit/domain/result";

import type { Stap } from "../termijn/stap.js";
import type { Termijn } from "../termijn/termijn.js";
import { dagInMaand, eersteDag, maakPeriode } from "./kandidaat.js";
import { plaatsJaardatums } from "./plaats-jaardatum.js";
import { plaatsPeriodiek, type Geplaatst } from "./plaats-periodiek.js";
import { plaatsVasteDatums } from "./plaats-vaste-datum.js";
import { PROGRAMMAPLICHTEN, type Partij } from "./programma.table.js";
import type { OpenVerplichting, Programmaverplichting, Verplichting, Verplichtingen, Zaakverplichting } from "./verplichting.js";
import type { Jaarvraag } from "./verplichtingvraag.js";

/** A term that runs in a case, as it was evaluated. `kenmerk` is the reference of the case, never a name or a Bsn. */
export interface Zaaktermijn {
  readonly kenmerk: string;
  readonly uitkomst: Uitkomst<Termijn, Stap>;
}

/** Which party, which year, and the terms that run in its cases. */
export interface Verplichtingenvraag extends Jaarvraag {
  readonly partij: Partij;
  readonly zaaktermijnen?: readonly Zaaktermijn[] | undefined;
}

// One case can have the same term more than once, such as a yearly evaluation; the start tells them apart.
const beginVan = (termijn: Termijn): string => (termijn._tag === "Dagtermijn" ? termijn.aanvangsdatum : termijn.aanvangstijdstip);

const laatsteDag = (termijn: Termijn): Result<IsoDatum, DatumBuitenBereik> =>
  termijn._tag === "Dagtermijn" ? ok(termijn.uitersteDatum) : toLokaleDatum(termijn.uiterlijkTijdstip);

const plaatsZaak = ({ kenmerk, uitkomst: { waarde, stappen, bronnen } }: Zaaktermijn): Result<Zaakverplichting, DatumBuitenBereik> =>
  laatsteDag(waarde).map((datum) => ({
    _tag: "Zaakverplichting",
    sleutel: `${waarde.norm}/${kenmerk}/${beginVan(waarde)}`,
    norm: waarde.norm,
    titel: waarde.titel,
    datum,
    kenmerk,
    stappen,
    bronnen,
  }));

const isGedateerd = (geplaatst: Geplaatst): geplaatst is Programmaverplichting => "datum" in geplaatst;
const isOpen = (geplaatst: Geplaatst): geplaatst is OpenVerplichting => "reden" in geplaatst;
const sorteer = (een: Verplichting, ander: Verplichting): number =>
  een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : een.sleutel < ander.sleutel ? -1 : 1;

/**
 * All duties of a party in a year: what comes back, the dates that the programme names, and the terms in its cases.
 * A duty of which the day cannot be known is not left out: it stands in `zonderDag` with what is missing.
 *
 * @source norms.md sections 3 and 4
 */
export const listVerplichtingen = (vraag: Verplichtingenvraag): Result<Verplichtingen, DatumBuitenBereik> => {
  const { partij, jaar, zaaktermijnen = [] } = vraag;
  const venster = maakPeriode(eersteDag(jaar, 1), dagInMaand(jaar, 12, 31));
  if (venster.isErr()) return err(venster.error);
  const { kalender: normen, vasteDatums } = PROGRAMMAPLICHTEN[partij];
  const geplaatst = [
    ...plaatsJaardatums(normen, vraag),
    ...plaatsPeriodiek(normen, venster.value, vraag),
    ...plaatsVasteDatums(vasteDatums, venster.value, vraag),
  ];
  return Result.combine(zaaktermijnen.map(plaatsZaak)).map((zaken) => ({
    gedateerd: [...geplaatst.filter(isGedateerd), ...zaken.filter(({ datum }) => omvatDatum(venster.value, datum))].sort(sorteer),
    zonderDag: geplaatst.filter(isOpen),
  }));
};
