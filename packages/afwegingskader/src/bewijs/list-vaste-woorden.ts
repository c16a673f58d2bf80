import * as z from "zod";

const verzamel = (deel: unknown, woorden: Set<string>): void => {
  if (typeof deel !== "object" || deel === null) return;
  if (Array.isArray(deel)) {
    for (const een of deel) verzamel(een, woorden);
    return;
  }
  for (const [sleutel, waarde] of Object.entries(deel)) {
    const opties: readonly unknown[] = sleutel === "enum" && Array.isArray(waarde) ? waarde : sleutel === "const" ? [waarde] : [];
    for (const optie of opties) if (typeof optie === "string") woorden.add(optie);
    verzamel(waarde, woorden);
  }
};

/** The words that a schema itself lists: the choices of its closed lists. Only those can be shown without knowing who wrote them. */
export const listVasteWoorden = (schema: z.ZodType): ReadonlySet<string> => {
  const woorden = new Set<string>();
  verzamel(z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }), woorden);
  return woorden;
};
