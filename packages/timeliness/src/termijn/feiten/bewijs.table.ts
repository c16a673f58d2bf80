/** Facts about evidence of persons. @source wijkteam 68, dagbesteding 3.4 */
export const FEITEN_BEWIJS = {
  "vermoeden-over-gedrag": "redelijk vermoeden dat er aanleiding is voor een nieuwe VOG",
  "nieuwe-vog-gevraagd": "vragen om een nieuwe VOG",
} as const satisfies Readonly<Record<string, string>>;
