/** Who works at this computer, as long as the kit knows no accounts. */
export const GEBRUIKER = "Medewerker op deze computer";

/** Name of the product. */
export const PRODUCT = "Dagbesteding-kit";
