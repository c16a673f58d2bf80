import type { Begrip } from "@wmo-kit/schermen";

/** Terms of the field with one line of explanation, shown where a term is first used on a page. @source iWmo 3.2; Wmo 2015, art. 2.3.2 and 2.3.5 */
export const BEGRIPPEN = {
  toewijzing: {
    woord: "Toewijzing",
    uitleg: "de opdracht van de gemeente: welke hulp een bewoner bij u krijgt, hoeveel, en van wanneer tot wanneer.",
  },
  wmo301: { woord: "301", uitleg: "het bericht waarmee de gemeente u een toewijzing stuurt (voluit: WMO301)." },
  wmo305: { woord: "305", uitleg: "het bericht waarmee u de gemeente laat weten dat de hulp is begonnen (voluit: WMO305)." },
  termijn: { woord: "Termijn", uitleg: "de laatste dag waarop iets op tijd is. Is een termijn voorbij, dan gaat de hulp gewoon door." },
  bsn: { woord: "BSN", uitleg: "burgerservicenummer. U ziet het pas als u erom vraagt; dat u het bekeek, wordt vastgelegd." },
  bevinding: { woord: "Bevinding", uitleg: "een punt waarop het bestand niet klopt met de landelijke afspraken voor berichten." },
} as const satisfies Record<string, Begrip>;
