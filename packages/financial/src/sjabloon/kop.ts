/** The first cell of the heading, by which a template is known. */
export const KOP_VELD = "veld";

/** The columns before the years. */
export const KOPPEN = [KOP_VELD, "omschrijving", "eenheid", "uitleg"] as const;

/** The last row; a file that was cut off does not have it. */
export const EINDE = "einde";

/** The sheet of a spreadsheet that holds the figures. */
export const CIJFERBLAD = "Cijfers";

/** The sheet that explains how to fill in the figures. */
export const UITLEGBLAD = "Toelichting";
