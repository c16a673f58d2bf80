/** Who takes in and sends messages when nobody does it by hand. */
export const BERICHTENACCOUNT = { account: "berichtenverkeer", naam: "Berichtenverkeer" } as const;
