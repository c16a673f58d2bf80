/** Who takes in messages when nobody does it by hand. */
export const POSTVAK_ACCOUNT = { account: "berichtenverkeer", naam: "Berichtenverkeer" } as const;
