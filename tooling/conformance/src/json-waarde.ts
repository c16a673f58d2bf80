/** A value that JSON can hold. */
export type JsonWaarde = null | boolean | number | string | readonly JsonWaarde[] | { readonly [veld: string]: JsonWaarde };

/** Whether a JSON value is an object with fields. */
export const isJsonObject = (waarde: JsonWaarde | undefined): waarde is { readonly [veld: string]: JsonWaarde } =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde);
