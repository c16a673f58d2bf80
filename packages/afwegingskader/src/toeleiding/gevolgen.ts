import type { Gevolg } from "../kern/gevolg.js";
import { metUiterlijk } from "../kern/met-uiterlijk.js";
import type { Vraag } from "../kern/wachter.js";
import { looptOndersteuning } from "./loopt-ondersteuning.js";
import type { Toeleiding } from "./toeleiding.js";
import type { ToeleidingGegevens } from "./toeleiding.schemas.js";

type V = Vraag<Toeleiding, unknown>;

/** A 301 asks to be taken in. @source D-11.2 */
export const naOntvangst301 = (): readonly Gevolg[] => [{ _tag: "Taak", taak: "Verwerk de toewijzing (301).", eis: "D-11.2" }];

/** An allocation that was taken in asks for contact with the resident. @source D-11.3 */
export const naVerwerking = ({ feiten, normen }: V): readonly Gevolg[] => [
  metUiterlijk(
    { taak: "Neem contact op met de inwoner over de start.", eis: "D-11.3", norm: "D-11.3" },
    feiten.ontvangen === undefined ? undefined : normen.laatsteDag("D-11.3", feiten.ontvangen.datum),
  ),
];

/** A changed end moves the day of the last evaluation of support that runs. @source D-12.9 */
export const naWijziging = ({
  dossier,
  gebeurtenis,
  gegevens,
  normen,
}: Vraag<Toeleiding, ToeleidingGegevens["301-gewijzigd"]>): readonly Gevolg[] => {
  const einddatum = gegevens.toewijzing?.einddatum;
  if (einddatum === undefined || !looptOndersteuning(dossier, gebeurtenis.zaak)) return [];
  const taak = { taak: "Zorg dat de laatste evaluatie en het plan klaar zijn.", eis: "D-12.9", norm: "D-12.9" } as const;
  return [metUiterlijk(taak, normen.laatsteDag("D-12.9", einddatum))];
};

/** Support that runs under an allocation that is taken away has to end. @source D-20.10 */
export const naIntrekking = ({ dossier, gebeurtenis }: V): readonly Gevolg[] =>
  looptOndersteuning(dossier, gebeurtenis.zaak)
    ? [{ _tag: "Taak", taak: "Beëindig de ondersteuning: de gemeente heeft de toewijzing ingetrokken.", eis: "D-20.10" }]
    : [];

/** The request goes out. @source D-11.4 */
export const naVerzoek = (): readonly Gevolg[] => [
  { _tag: "Bericht", aan: "gemeente", inhoud: "315", eis: "D-11.4" },
  { _tag: "Taak", taak: "Volg het antwoord van de gemeente (301 of 319).", eis: "D-11.4" },
];

/** A request that was refused is talked over with the resident; the way through the municipality stays. @source D-11.13 */
export const naAfwijzing = (): readonly Gevolg[] => [
  { _tag: "Taak", taak: "Bespreek de afwijzing met de inwoner en wijs de weg naar de gemeentelijke toegang.", eis: "D-11.13" },
];

/** A refusal is told to the resident and, after an allocation, to the municipality. @source D-11.12 */
export const naWeigering = ({ feiten }: V): readonly Gevolg[] => [
  { _tag: "Bericht", aan: "inwoner", inhoud: "weigering met motivering en doorverwijzing", eis: "D-11.12" },
  ...(feiten.toewijzing === undefined
    ? []
    : [{ _tag: "Bericht", aan: "gemeente", inhoud: "weigering met motivering en bewijs", eis: "D-11.12" } as const]),
];

/** A message that is not taken goes back. @source D-20.6 */
export const naTerugsturen = (): readonly Gevolg[] => [{ _tag: "Bericht", aan: "gemeente", inhoud: "302", eis: "D-20.6" }];

/** The agreement asks for a start. @source D-13.1 */
export const naStartafspraak = (): readonly Gevolg[] => [{ _tag: "Taak", taak: "Start de ondersteuning op de afgesproken dag.", eis: "D-13.1" }];

/** Who was allocated and does not come is reported. */
export const naAfzien = ({ feiten }: V): readonly Gevolg[] =>
  feiten.toewijzing === undefined ? [] : [{ _tag: "Bericht", aan: "gemeente", inhoud: "inwoner ziet af van de toewijzing", eis: "D-11.2" }];
