const KORT = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"] as const;

/** A month on an axis: “nov 2026”. */
export const nameMaandKort = (maand: string): string => `${KORT[Number(maand.slice(5, 7)) - 1] ?? ""} ${maand.slice(0, 4)}`.trim();
