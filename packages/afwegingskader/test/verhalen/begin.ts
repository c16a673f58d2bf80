import type { Regel } from "../verhaal-historie.js";
import { WIJKTEAMLID } from "./mensen.js";

const INFORMATIE = [
  "netwerk-erbij",
  "clientondersteuning",
  "klacht",
  "keuze-professional",
  "aanvullende-zorg-aanvragen",
  "keuze-zin-of-pgb",
  "keuze-aanbieder",
  "abonnementstarief",
] as const;

/** How a melding comes in and is screened in time: the beginning that the stories of the wijkteam share. */
export const meldingTotScreening = (aanmelder: string, { aard, veiligheidszorg }: { readonly aard: string; readonly veiligheidszorg: boolean }): readonly Regel[] => [
  {
    wat: "W-50.2.1: maandag belt de aanmelder; de bevestiging en het gesprek krijgen hun uiterste dag",
    op: "2026-03-02T09:00:00Z",
    door: WIJKTEAMLID,
    zaak: ["A1", "melding-1"],
    gebeurtenis: "melding-ontvangen",
    gegevens: { aanmelder, kanaal: "telefoon", leeftijd: 71, gezinMetJeugdigen: false },
    wordt: "ontvangen",
    moet: ["Bevestig de melding aan de aanmelder. Uiterlijk 4 maart 2026.", "Spreek de inwoner zelf. Uiterlijk 9 maart 2026."],
  },
  {
    wat: "W-50.2.1: de volgende dag gaat de bevestiging naar de aanmelder",
    op: "2026-03-03T10:00:00Z",
    door: WIJKTEAMLID,
    zaak: ["A1", "melding-1"],
    gebeurtenis: "bevestigd-aan-aanmelder",
    gegevens: { aan: aanmelder },
    wordt: "bevestigd",
  },
  {
    wat: "W-50.2.2: een gesprek met alleen de aanmelder telt niet",
    op: "2026-03-03T10:30:00Z",
    door: WIJKTEAMLID,
    zaak: ["A1", "melding-1"],
    gebeurtenis: "kwalitatief-contact",
    gegevens: {
      deelnemers: ["aanmelder"],
      aard,
      urgentie: "gewoon",
      socialeBasisLostOp: false,
      opdrachtnemerLostOp: false,
      vraagGenoegzaamBekend: false,
      veiligheidszorg,
    },
    geweigerd: {
      CONTACT_NIET_MET_INWONER: "Dit contact telt niet als kwalitatief contact: de inwoner was er niet bij.",
      INFO_VOORAF_ONTBREEKT: "Vink aan dat schriftelijk én mondeling is geïnformeerd voordat het eerste gesprek wordt vastgelegd.",
    },
  },
  {
    wat: "W-49.2: de inwoner is vooraf schriftelijk en mondeling geïnformeerd, over alle acht onderwerpen",
    op: "2026-03-05T09:00:00Z",
    door: WIJKTEAMLID,
    zaak: ["A1", "melding-1"],
    gebeurtenis: "informatie-verstrekt",
    gegevens: { schriftelijk: true, mondeling: true, onderwerpen: INFORMATIE },
    wordt: "bevestigd",
  },
  {
    wat: "W-50.2.2, W-49.3: het gesprek met de inwoner zelf, thuis, is binnen vijf werkdagen",
    op: "2026-03-06T13:00:00Z",
    door: WIJKTEAMLID,
    zaak: ["A1", "melding-1"],
    gebeurtenis: "kwalitatief-contact",
    gegevens: {
      deelnemers: ["inwoner", "mantelzorger"],
      aard,
      urgentie: "gewoon",
      score: 40,
      socialeBasisLostOp: false,
      opdrachtnemerLostOp: false,
      vraagGenoegzaamBekend: false,
      veiligheidszorg,
    },
    wordt: "gescreend",
  },
];
