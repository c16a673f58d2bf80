/** A value that JSON can carry as it is. A field that is absent is left out. */
export type JsonWaarde = string | number | boolean | null | readonly JsonWaarde[] | { readonly [veld: string]: JsonWaarde | undefined };
