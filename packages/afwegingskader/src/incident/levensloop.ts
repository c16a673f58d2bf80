import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import { momentVan } from "../kern/moment.js";
import type { Incident } from "./incident.js";
import { INCIDENT_SCHEMAS } from "./incident.schemas.js";
import { INCIDENT_OVERGANGEN } from "./overgangen.table.js";
import { INCIDENT_TOESTANDEN } from "./toestanden.js";
import { addBeoordeling, addBevel, addFeit, addGedaneMelding, addMaatregel, addStukken, corrigeerBekend, zetBevel } from "./verwerk.js";

const BEGIN: Incident = { feiten: [], meldingen: [], bevelen: [], aanwijzingen: [] };

const zonderToezicht = ({ verscherptToezicht: _, ...incident }: Incident): Incident => incident;

/** The life cycle of an incident or enforcement at a provider of dagbesteding, with its duties to report. @source lifecycle.md B8 */
export const INCIDENT: Levensloop = makeLevensloop({
  code: "B8",
  titel: "Incidenten en meldplichten",
  toestanden: INCIDENT_TOESTANDEN,
  schemas: INCIDENT_SCHEMAS,
  overgangen: INCIDENT_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "incident-bekend": (feiten, { bekendOp }, kop) => ({ ...feiten, bekend: momentVan(bekendOp, kop) }),
    beoordeeld: addBeoordeling,
    "gegevens-gecorrigeerd": corrigeerBekend,
    "feit-bekend": addFeit,
    "stukken-beschikbaar": addStukken,
    gemeld: addGedaneMelding,
    "bevel-ontvangen": addBevel,
    "bevel-opgevolgd": (feiten, { kenmerk }) => zetBevel(feiten, kenmerk, "opgevolgd"),
    "bevel-uitgevoerd": (feiten, { kenmerk }) => zetBevel(feiten, kenmerk, "uitgevoerd"),
    "bevel-uitvoering-gemeld": (feiten, { kenmerk }) => zetBevel(feiten, kenmerk, "gemeld"),
    "aanwijzing-ontvangen": (feiten, { kenmerk }, kop) => ({
      ...addMaatregel(feiten, kop),
      aanwijzingen: [...feiten.aanwijzingen, { kenmerk, uitgevoerd: false }],
    }),
    "aanwijzing-uitgevoerd": (feiten, { kenmerk }) => ({
      ...feiten,
      aanwijzingen: feiten.aanwijzingen.map((aanwijzing) => (aanwijzing.kenmerk === kenmerk ? { ...aanwijzing, uitgevoerd: true } : aanwijzing)),
    }),
    "verscherpt-toezicht-ingesteld": (feiten, _gegevens, kop) => ({
      ...addMaatregel(feiten, kop),
      verscherptToezicht: { laatsteRapportage: kop.datum },
    }),
    "voortgang-gerapporteerd": (feiten, _gegevens, { datum }) => ({ ...feiten, verscherptToezicht: { laatsteRapportage: datum } }),
    "verscherpt-toezicht-beeindigd": zonderToezicht,
  },
});
