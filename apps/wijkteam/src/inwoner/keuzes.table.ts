/** The parts of a file that a resident can share. @source W-95.3 (makkelijk samenwerken) */
export const DEELBAAR = ["plan", "verslag", "besluiten", "termijnen", "contact"] as const;
export type Deelbaar = (typeof DEELBAAR)[number];

/** What a proposal of the resident is about. @source W-95.3 (wijzigen/aanvullen) */
export const VOORSTELONDERDELEN = ["plan", "verslag", "gegevens", "anders"] as const;
export type Voorstelonderdeel = (typeof VOORSTELONDERDELEN)[number];

/** What the professional does with a proposal. */
export const VOORSTELBESLUITEN = ["overgenomen", "deels", "niet"] as const;
export type Voorstelbesluit = (typeof VOORSTELBESLUITEN)[number];
