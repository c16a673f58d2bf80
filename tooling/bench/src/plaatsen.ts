/** The ratios that may not slip. */
export const BUDGETBESTAND = new URL("../budget.json", import.meta.url);

/** The results of the last whole run. */
export const RESULTATENBESTAND = new URL("../../../docs/benchmarks.json", import.meta.url);

/** The page of results. */
export const PAGINA = new URL("../../../docs/benchmarks.md", import.meta.url);
