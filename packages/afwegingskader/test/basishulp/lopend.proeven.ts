import { parseContractprofiel } from "@wmo-kit/domain";

import { ADVIES } from "../../src/advies/levensloop.js";
import { datum, eenZaak } from "../bouwers.js";
import type { Wachterproef } from "../uitputtend.js";
import { gebeurt, in_, open } from "./bouwers.js";

/** A contract that agrees on an evaluation every three months. */
const PER_KWARTAAL = parseContractprofiel({
  id: "proef",
  naam: "Proefcontract",
  afwijkingen: [{ norm: "W-9.1.periodiek", waarde: { aantal: 3, eenheid: "maand" }, begindatum: "2025-01-01", reden: "proef" }],
})._unsafeUnwrap();

const EVALUATIE = { bijEinde: false, tevredenheid: "Goed.", doelrealisatie: "Half.", aanpak: "Past nog.", verankering: "De buurttuin.", uitkomst: "Doorgaan." };
const evalueer = (anders: object = {}) => gebeurt("geevalueerd", { ...EVALUATIE, ...anders });

/** Help that is going on. */
export const LOPENDPROEVEN: readonly Wachterproef[] = [
  { titel: "W-9.2: een volledige evaluatie", dossier: in_("evaluatie"), gebeurtenis: evalueer(), naar: "plan-actief" },
  {
    titel: "W-9.2: een evaluatie zonder tevredenheid en uitkomst noemt beide",
    dossier: in_("plan-actief"),
    gebeurtenis: evalueer({ tevredenheid: undefined, uitkomst: undefined }),
    stopt: { wachter: "evaluatieVolledig", code: "EVALUATIE_ONVOLLEDIG", velden: { onderdelen: "tevredenheid van de inwoner, uitkomst" } },
  },
  {
    titel: "W-9.3: met Aanvullende Zorg hoort de ervaring met de samenwerking erbij",
    dossier: in_("plan-actief", { aanvullendeZorg: true }),
    gebeurtenis: evalueer(),
    stopt: { wachter: "evaluatieVolledig", code: "EVALUATIE_ONVOLLEDIG", velden: { onderdelen: "ervaring met de samenwerking" } },
  },
  {
    titel: "W-9.1: is een termijn afgesproken, dan waarschuwt een late evaluatie",
    dossier: in_("plan-actief", { ingestemdOp: datum("2025-12-01") }),
    gebeurtenis: evalueer(),
    profiel: PER_KWARTAAL,
    stopt: { wachter: "evaluatieOpTijd", code: "TERMIJN_OVERSCHREDEN", velden: { datum: "1 maart 2026" } },
  },
  {
    titel: "W-9.1: een evaluatie telt vanaf de vorige",
    dossier: in_("plan-actief", { ingestemdOp: datum("2025-01-01"), laatsteEvaluatie: { datum: datum("2025-12-02"), bijEinde: false } }),
    gebeurtenis: evalueer(),
    profiel: PER_KWARTAAL,
    naar: "plan-actief",
  },
  {
    titel: "W-12.2: de professional blijft contactpersoon na inzet van Aanvullende Zorg",
    dossier: in_("plan-actief", {}, eenZaak(ADVIES, "verzonden", { opstellers: [] }, "a-1")),
    gebeurtenis: gebeurt("aanvullende-zorg-ingeschakeld", { advies: "a-1", contactpersoon: "p-1", contactAfspraken: "Bij uitval bellen." }),
    naar: "plan-actief",
  },
  {
    titel: "W-12.2: zonder afspraken wanneer de aanbieder belt kan het niet",
    dossier: in_("plan-actief", {}, eenZaak(ADVIES, "verwerkt", { opstellers: [] }, "a-1")),
    gebeurtenis: gebeurt("aanvullende-zorg-ingeschakeld", { advies: "a-1", contactpersoon: "p-1" }),
    stopt: { wachter: "blijftContact", code: "CONTACTPERSOON_ONTBREEKT" },
  },
  {
    titel: "W-25.2: na directe hulp is Aanvullende Zorg zonder onderzoek en advies niet mogelijk",
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt("aanvullende-zorg-ingeschakeld", { advies: "a-1", contactpersoon: "p-1", contactAfspraken: "Bij uitval bellen." }),
    stopt: { wachter: "adviesVerzonden", code: "ONDERZOEK_VEREIST" },
  },
  {
    titel: "W-6: een andere professional op wens van de inwoner",
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt("professional-gewisseld", { naar: "p-2", opWensVanInwoner: true, warmOvergedragen: true, andereVerantwoordelijkeInGezin: false }),
    naar: "plan-actief",
  },
  {
    titel: "W-6: een andere professional zonder reden kan niet",
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt("professional-gewisseld", { naar: "p-2", opWensVanInwoner: false, warmOvergedragen: true, andereVerantwoordelijkeInGezin: false }),
    stopt: { wachter: "wisselMetReden", code: "WISSEL_ZONDER_REDEN" },
  },
  {
    titel: "W-59: wisselen zonder warme overdracht kan niet",
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt("professional-gewisseld", { naar: "p-2", opWensVanInwoner: true, warmOvergedragen: false, andereVerantwoordelijkeInGezin: false }),
    stopt: { wachter: "wisselWarm", code: "WARME_OVERDRACHT_ONTBREEKT" },
  },
  {
    titel: "W-8.7: na een wissel is er nog steeds één verantwoordelijke",
    dossier: in_("plan-actief"),
    gebeurtenis: gebeurt("professional-gewisseld", { naar: "p-2", opWensVanInwoner: true, warmOvergedragen: true, andereVerantwoordelijkeInGezin: true }),
    stopt: { wachter: "wisselBlijftEen", code: "VERANTWOORDELIJKE_NIET_UNIEK" },
  },
  {
    titel: "W-63.3: een overdracht die loopt wordt warm geregeld",
    dossier: in_("plan-actief", { overdrachten: open }),
    gebeurtenis: gebeurt("overdracht-geregeld", { naar: "partner", volledig: true, warmOvergedragen: true }),
    naar: "plan-actief",
  },
  {
    titel: "W-63.3: een overdracht die niet warm was is niet geregeld",
    dossier: in_("plan-actief", { overdrachten: open }),
    gebeurtenis: gebeurt("overdracht-geregeld", { naar: "partner", volledig: true, warmOvergedragen: false }),
    stopt: { wachter: "overdrachtWarm", code: "WARME_OVERDRACHT_ONTBREEKT" },
  },
  {
    titel: "W-63.3: een overdracht die niet is begonnen kan niet geregeld zijn",
    dossier: in_("plan-actief", { overdrachten: open }),
    gebeurtenis: gebeurt("overdracht-geregeld", { naar: "een ander", volledig: true, warmOvergedragen: true }),
    stopt: { wachter: "overdrachtStaatOpen", code: "OVERDRACHT_NIET_BEGONNEN" },
  },
  {
    titel: "W-63.3: een overdracht kan niet doorgaan",
    dossier: in_("plan-actief", { overdrachten: open }),
    gebeurtenis: gebeurt("overdracht-gaat-niet-door", { naar: "partner", toelichting: "Geen plek." }),
    naar: "plan-actief",
  },
  {
    titel: "W-63.3: een afgeronde overdracht kan niet alsnog niet doorgaan",
    dossier: in_("plan-actief", { overdrachten: [{ naar: "partner", stand: "volledig" }] }),
    gebeurtenis: gebeurt("overdracht-gaat-niet-door", { naar: "partner", toelichting: "Geen plek." }),
    stopt: { wachter: "overdrachtStaatOpen", code: "OVERDRACHT_NIET_BEGONNEN" },
  },
];
