import type { Actor } from "../../src/kern/gebeurtenis.js";

/** The people in the stories: what they may do follows from what they were trained for. */
export const WIJKTEAMLID: Actor = { id: "p-wijkteamlid", bekwaamheden: [] };
export const ADVISEUR: Actor = { id: "p-adviseur", bekwaamheden: ["indicatiestelling"] };
export const COLLEGA: Actor = { id: "p-collega", bekwaamheden: ["indicatiestelling"] };
export const PGB_DESKUNDIGE: Actor = { id: "p-pgb", bekwaamheden: ["pgb"] };
export const VEILIGHEIDSDESKUNDIGE: Actor = { id: "p-veiligheid", bekwaamheden: ["indicatiestelling", "veiligheid"] };
export const TRAJECTBEGELEIDER: Actor = { id: "p-trajectbegeleider", bekwaamheden: ["mbo4"] };
