import { EENHEDEN as ALLE_EENHEDEN, type Eenheid } from "@wmo-kit/domain/rekenen";

// An amount in euros is its own price: it has no tariff.
const ZONDER_TARIEF: Eenheid = "83";

/** The units that can have a tariff, with the name of the code list. @source iWmo 3.2, WJ756 */
export const EENHEDEN: readonly { readonly code: Eenheid; readonly naam: string }[] = ALLE_EENHEDEN.filter(({ code }) => code !== ZONDER_TARIEF).map(({ code, naam }) => ({ code, naam }));
