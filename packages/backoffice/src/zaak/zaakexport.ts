import * as z from "zod";

import { Vraagdoel } from "../bericht/antwoorden.js";
import { metUitleg, veld } from "../schema/meta.js";
import { Burgerservicenummer, Dag, Kenmerk, Moment, regel } from "../schema/veldtypen.js";

/** The contract of the case export. */
export const ZAAKCONTRACT = { contract: "wmo-kit-zaakexport", versie: "1.0", schema: "urn:wmo-kit:zaakexport:1" } as const;

const Status = z.strictObject({
  identificatie: veld(Kenmerk, "Blijvend kenmerk van deze status."),
  volgnummer: veld(z.number().int().min(1).max(999_999), "Plaats in de reeks; de laatste status geldt."),
  statustype: veld(regel(60), "Toestand van de zaak."),
  datumStatusGezet: veld(Moment, "Sinds wanneer.", "W-95.1"),
});

const Besluit = z.strictObject({
  identificatie: veld(Kenmerk, "Blijvend kenmerk van dit besluit."),
  besluittype: veld(regel(100), "Soort besluit."),
  datum: veld(Dag, "Dag van het besluit.", "W-33"),
  ingangsdatum: veld(Dag, "Eerste dag waarvoor het geldt.", "W-34.1").optional(),
  vervaldatum: veld(Dag, "Laatste dag waarvoor het geldt.", "W-34.1").optional(),
  uitkomst: veld(regel(60), "Wat er is besloten.", "W-33").optional(),
});

const Zaak = z.strictObject({
  identificatie: veld(Kenmerk, "Blijvend kenmerk van de zaak: het dossier en daarbinnen de zaak."),
  zaaktype: veld(
    z.strictObject({ code: veld(regel(10), "Code van de levensloop."), omschrijving: veld(regel(60), "Naam van het zaaktype.") }),
    "Soort zaak.",
  ),
  startdatum: veld(Dag, "Dag waarop de zaak begon."),
  einddatum: veld(Dag, "Dag waarop de zaak eindigde; leeg zolang zij loopt.").optional(),
  statussen: veld(metUitleg(z.array(Status).min(1), { item: "status" }), "Alle toestanden, oudste eerst.", "W-95.1"),
  resultaat: veld(z.strictObject({ resultaattype: veld(regel(60), "Hoe de zaak eindigde.") }), "Alleen bij een zaak die voorbij is.").optional(),
  besluiten: veld(metUitleg(z.array(Besluit), { item: "besluit" }), "De besluiten in deze zaak.", "W-33"),
});

/**
 * The cases of one dossier in the words of zaakgericht werken, without free text and without names.
 * A Bsn is only in it when somebody asked for it with a purpose.
 *
 * @source systems.md 1; W-98.6, W-106.9
 */
export const Zaakexport = z.strictObject({
  contract: veld(z.literal(ZAAKCONTRACT.contract), "Naam van dit contract."),
  versie: veld(z.literal(ZAAKCONTRACT.versie), "Versie van dit contract."),
  dossier: veld(Kenmerk, "Kenmerk van het dossier."),
  stand: veld(Moment, "Tot en met welk moment de gebeurtenissen meetellen.", "W-98.6"),
  betrokkene: veld(
    z.strictObject({ bsn: veld(Burgerservicenummer, "Burgerservicenummer van de inwoner.", "W-106.9"), doel: veld(Vraagdoel, "Waarom het erbij staat.", "W-106.9") }),
    "Alleen als het met een doel is gevraagd.",
    "W-106.9",
  ).optional(),
  zaken: veld(metUitleg(z.array(Zaak), { item: "zaak" }), "De zaken van dit dossier."),
});
export interface Zaakexport extends z.infer<typeof Zaakexport> {}
