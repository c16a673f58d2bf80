/** A row of digits with the Dutch thousands point: `1234567` becomes `1.234.567`. */
export const groepeerDuizendtallen = (cijfers: string): string => cijfers.replace(/\B(?=(?:[0-9]{3})+$)/g, ".");
