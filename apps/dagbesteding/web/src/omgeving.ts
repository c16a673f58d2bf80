const readMeta = (naam: string): string => document.querySelector<HTMLMetaElement>(`meta[name="${naam}"]`)?.content ?? "";

/** Whose kit this is; the organisation writes its own name in the head of the page. */
export const ORGANISATIE = readMeta("organisatie");

/** Who works at this computer. */
export const GEBRUIKER = readMeta("gebruiker");

/** Name of the product. */
export const PRODUCT = "Dagbesteding-kit";
