/** How large a file may be before it is refused unread. @unit characters */
export const BESTANDSGRENZEN = { tekens: 20_000_000 } as const;

/** Name of the sheet with the rows, in every spreadsheet template. */
export const GEGEVENSBLAD = "Gegevens";
