import type { Voorbeeld } from "../voorbeeldbestand.js";

/** The text of a file of worked examples on one topic: one example a line, named by topic and place. */
export const schrijfVoorbeelden = (topic: string, voorbeelden: readonly Omit<Voorbeeld, "id" | "topic">[]): string => {
  const cijfers = String(voorbeelden.length).length;
  const regels = voorbeelden.map(({ requirementIds, ...rest }, plaats) => {
    const id = `${topic}-${String(plaats + 1).padStart(Math.max(2, cijfers), "0")}`;
    return `    ${JSON.stringify({ id, requirementIds, topic, ...rest })}`;
  });
  return `{\n  "title": "Conformance cases: ${topic}",\n  "examples": [\n${regels.join(",\n")}\n  ]\n}\n`;
};
