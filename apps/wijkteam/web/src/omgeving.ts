/** Name of the product. */
export const PRODUCT = "Wijkteam-kit";

/** Where the data are, at the foot of every page. */
export const VOETTEKST = "Uw gegevens blijven bij uw organisatie.";
