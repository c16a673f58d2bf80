import type { Koppelingsjabloon } from "@wmo-kit/kit/koppelingen";
import { emailsjabloon } from "@wmo-kit/runtime";

import { CONTRACT_SJABLONEN } from "./contractsjablonen.table.js";
import { MELDPLICHT_SJABLONEN } from "./meldplichtsjablonen.table.js";
import { RMZ_SJABLONEN } from "./rmz-signalen.table.js";

/** What goes to partners in safety and work. Of a resident only the number of the dossier stands in it. @source W-64.1, W-64.2, W-70.1, W-100.2 */
const PARTNER_SJABLONEN: readonly Koppelingsjabloon[] = [
  {
    koppeling: "verwijsindex-functionaris",
    titel: "Vragen om een signaal te plaatsen",
    sjabloon: emailsjabloon({
      id: "signaal-plaatsen",
      onderwerp: "Signaal in de Verwijsindex, dossier {dossier}",
      tekst: "Beste aandachtsfunctionaris,\n\nWilt u een signaal plaatsen in de Verwijsindex voor dossier {dossier}? De reden staat in het dossier.\n\nWilt u laten weten wanneer het signaal is geplaatst?\n",
      velden: { dossier: { label: "Dossiernummer, geen burgerservicenummer", soort: "regel" } },
    }),
  },
  {
    koppeling: "veilig-thuis-bericht",
    titel: "Contact vragen over een melding",
    sjabloon: emailsjabloon({
      id: "contact-melding",
      onderwerp: "Verzoek om contact, kenmerk {kenmerk}",
      tekst:
        "Beste medewerker van Veilig Thuis,\n\nWij willen met u overleggen over een situatie met kenmerk {kenmerk}. Het gaat om: {vraag}\n\nGegevens van mensen sturen wij niet per e-mail. U bereikt ons op {telefoon}.\n",
      velden: {
        kenmerk: { label: "Kenmerk van de zaak, geen burgerservicenummer", soort: "regel" },
        vraag: { label: "Overleg, melding of veiligheidsbeoordeling? Noem niemand bij naam.", soort: "regel" },
        telefoon: { label: "Op welk nummer bent u te bereiken?", soort: "regel" },
      },
    }),
  },
  {
    koppeling: "veilig-thuis-bericht",
    titel: "Veiligheidsbeoordeling klaar",
    sjabloon: emailsjabloon({
      id: "veiligheidsbeoordeling",
      onderwerp: "Veiligheidsbeoordeling klaar, kenmerk {kenmerk}",
      tekst:
        "Beste medewerker van Veilig Thuis,\n\nDe veiligheidsbeoordeling met kenmerk {kenmerk} is klaar op {klaar}. Langs welke veilige weg kunnen wij u de beoordeling sturen? U bereikt ons op {telefoon}.\n",
      velden: {
        kenmerk: { label: "Kenmerk van Veilig Thuis", soort: "regel" },
        klaar: { label: "Wanneer was de beoordeling klaar?", soort: "datum" },
        telefoon: { label: "Op welk nummer bent u te bereiken?", soort: "regel" },
      },
    }),
  },
  {
    koppeling: "werkbedrijf",
    titel: "Eerste contact over social return",
    sjabloon: emailsjabloon({
      id: "social-return",
      onderwerp: "Kennismaken over social return",
      tekst: "Beste adviseur,\n\nOp {getekend} hebben wij de overeenkomst voor het wijkteam getekend. Wij willen graag met u afspreken hoe wij social return invullen.\n\n{vraag}\n\nWanneer schikt het u?\n",
      velden: { getekend: { label: "Wanneer is de overeenkomst getekend?", soort: "datum" }, vraag: { label: "Wat wilt u bespreken?", soort: "tekst", optioneel: true } },
    }),
  },
];

/**
 * The e-mails that requirements ask of a district team. They name no resident and never hold a Bsn: an ordinary mailbox is no safe way for that.
 * Where a receiver has a form or a system of its own, the text is for whoever files it there.
 *
 * @source Programma van Eisen sociaal wijkteam volwassenen Nijmegen W-33, W-41.2 to W-41.5, W-64.1 to W-64.4, W-65.1 to W-65.2, W-70.1 to W-70.1.8, W-78.6, W-86.6, W-92.5, W-98.5, W-100.2, W-108.3
 */
export const EMAILSJABLONEN: readonly Koppelingsjabloon[] = [...RMZ_SJABLONEN, ...MELDPLICHT_SJABLONEN, ...CONTRACT_SJABLONEN, ...PARTNER_SJABLONEN];
