/** The books in which the registers are divided; each has its own right to add to it. */
export const REGISTERBOEKEN = ["kwaliteit", "mensen", "organisatie", "financieel"] as const;
export type Registerboek = (typeof REGISTERBOEKEN)[number];

/** Whether a text is the name of a book. */
export const isRegisterboek = (boek: string): boek is Registerboek => (REGISTERBOEKEN as readonly string[]).includes(boek);
