/** Whether a value comes back from JSON as it went in: texts, numbers, truth values, lists, plain objects; a field may be absent. */
export const isGewoon = (waarde: unknown): boolean => {
  switch (typeof waarde) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(waarde);
    case "object":
      if (waarde === null) return true;
      if (Array.isArray(waarde)) return waarde.every(isGewoon);
      return Object.getPrototypeOf(waarde) === Object.prototype && Object.values(waarde).every((deel) => deel === undefined || isGewoon(deel));
    default:
      return false;
  }
};
