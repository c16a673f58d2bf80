import type { Koppelingsjabloon } from "@wmo-kit/kit/koppelingen";
import { emailsjabloon } from "@wmo-kit/runtime";

/** A kind of signal for the reporting point; the template is its classification. */
interface Rmzsignaal {
  readonly id: string;
  readonly soort: string;
  readonly eis: "W-41.4" | "W-41.5";
  /** What must have been done before, as a question of the form. */
  readonly vooraf?: string;
}

/**
 * What is reported, each as a class of its own. Unclear rules, supply that is missing and financing are none of them: those do not go to this point.
 *
 * @source W-41.4 (“fraude, financiële fouten, kwaliteit, ongewenste werkwijzen, pgb-beheerders”), W-41.5
 */
const RMZ_SIGNALEN: readonly Rmzsignaal[] = [
  { id: "fraude", soort: "fraude", eis: "W-41.4" },
  { id: "financiele-fout", soort: "een financiële fout", eis: "W-41.4" },
  { id: "kwaliteit", soort: "kwaliteit van de zorg", eis: "W-41.4" },
  { id: "werkwijze", soort: "een ongewenste werkwijze", eis: "W-41.4" },
  { id: "pgb-beheerder", soort: "een pgb-beheerder", eis: "W-41.4" },
  { id: "overdracht", soort: "een aanbieder die niet meewerkt aan overdracht", eis: "W-41.5", vooraf: "Wat kwam er uit het overleg met het operationeel management?" },
];

const ORGANISATIE = { label: "Welke organisatie?", soort: "regel" } as const;
const GEZIEN = { label: "Wat hebt u gezien, en wanneer? Noem geen inwoner bij naam.", soort: "tekst" } as const;
const KOP = "Beste medewerker van het meldpunt,\n\n";
const SLOT = "\n\nWilt u laten weten of u dit signaal oppakt?\n";

/** The e-mail of each kind of signal; that it was taken up is recorded as the answer. @source W-41.4, W-41.5 */
export const RMZ_SJABLONEN: readonly Koppelingsjabloon[] = RMZ_SIGNALEN.map(({ id, soort, vooraf }) => ({
  koppeling: "rmz",
  titel: `Signaal: ${soort}`,
  sjabloon:
    vooraf === undefined
      ? emailsjabloon({
          id,
          onderwerp: `Signaal over ${soort}`,
          tekst: `${KOP}Wij melden een signaal over ${soort}. Het gaat om {organisatie}.\n\n{signaal}${SLOT}`,
          velden: { organisatie: ORGANISATIE, signaal: GEZIEN },
        })
      : emailsjabloon({
          id,
          onderwerp: `Signaal over ${soort}`,
          tekst: `${KOP}Wij melden een signaal over ${soort}. Het gaat om {organisatie}.\n\n{signaal}\n\nWij hebben dit eerst zelf besproken: {vooraf}${SLOT}`,
          velden: { organisatie: ORGANISATIE, signaal: GEZIEN, vooraf: { label: vooraf, soort: "tekst" } },
        }),
}));
