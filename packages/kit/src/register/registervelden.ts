/** What a field of a register is called, and one line of help where the name alone is not enough; by its place (`soort.veld`) or by its name. Dutch, B1. */
export type Registervelden = Readonly<Record<string, { readonly label: string; readonly uitleg?: string }>>;

/** What a field is called: by its place in a fact, else by its name. */
export const veldnaam = (velden: Registervelden, pad: string): string => (velden[pad] ?? velden[pad.split(".").at(-1) ?? ""])?.label ?? pad;
