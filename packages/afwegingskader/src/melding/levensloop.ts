import { makeLevensloop, type Levensloop } from "../kern/levensloop.js";
import type { Melding, Oplossing } from "./melding.js";
import { MELDING_SCHEMAS } from "./melding.schemas.js";
import { MELDING_OVERGANGEN } from "./overgangen.table.js";
import { MELDING_TOESTANDEN } from "./toestanden.js";

const BEGIN: Melding = { geinformeerd: false, score: 0, veiligheidszorg: false, vraagGenoegzaamBekend: false, oplossingen: [] };

const metOplossing = (feiten: Melding, oplossing: Oplossing): Melding => ({
  ...feiten,
  oplossingen: feiten.oplossingen.includes(oplossing) ? feiten.oplossingen : [...feiten.oplossingen, oplossing],
});

/** The life cycle of a melding. @source lifecycle.md A1 */
export const MELDING: Levensloop = makeLevensloop({
  code: "A1",
  titel: "Melding",
  toestanden: MELDING_TOESTANDEN,
  schemas: MELDING_SCHEMAS,
  overgangen: MELDING_OVERGANGEN,
  begin: BEGIN,
  verwerk: {
    "melding-ontvangen": (feiten, { aanmelder }, { tijdstip, datum }) => ({ ...feiten, aanmelder, ontvangen: { tijdstip, datum } }),
    "bevestigd-aan-aanmelder": (feiten, _gegevens, { tijdstip, datum }) => ({ ...feiten, bevestigd: { tijdstip, datum } }),
    "informatie-verstrekt": (feiten) => ({ ...feiten, geinformeerd: true }),
    "kwalitatief-contact": (feiten, { urgentie, score, veiligheidszorg, vraagGenoegzaamBekend }, { tijdstip, datum }) => ({
      ...feiten,
      gescreend: { tijdstip, datum },
      ...(urgentie === undefined ? {} : { urgentie }),
      score: score ?? feiten.score,
      veiligheidszorg,
      vraagGenoegzaamBekend,
    }),
    "doorgeleid-naar-sociale-basis": (feiten) => metOplossing(feiten, "sociale-basis"),
    "op-wachtlijst": (feiten, { teBellen }, { tijdstip, datum }) => ({ ...feiten, opWachtlijst: { tijdstip, datum }, ...(teBellen === undefined ? {} : { teBellen }) }),
    "urgentie-herzien": (feiten, { urgentie, score }) => ({ ...feiten, urgentie, score: score ?? feiten.score }),
    "professional-gekoppeld": (feiten, { professional }) => ({ ...feiten, verantwoordelijke: professional }),
    "onderzoek-gestart": (feiten, { onderzoek }) => ({ ...feiten, onderzoek }),
    "direct-basishulp": (feiten) => metOplossing(feiten, "basishulp"),
    "oplossing-geboden": (feiten, { oplossing }) => metOplossing(feiten, oplossing),
    "gegevens-gecorrigeerd": (feiten, { aanmelder, veiligheidszorg, vraagGenoegzaamBekend }) => ({
      ...feiten,
      ...(aanmelder === undefined ? {} : { aanmelder }),
      veiligheidszorg: veiligheidszorg ?? feiten.veiligheidszorg,
      vraagGenoegzaamBekend: vraagGenoegzaamBekend ?? feiten.vraagGenoegzaamBekend,
    }),
  },
});
