/** What a server can do wrong with one request. `traag` answers late, `anders` answers something that is not the contract, `dubbel` answers with the answer to another question. */
export const STOORNISSEN = ["niets", "traag", "storing", "verbreekVooraf", "verbreekAchteraf", "anders", "dubbel"] as const;
export type Stoornis = (typeof STOORNISSEN)[number];

/** What goes wrong with a request, by its method and path. */
export type Stoornisbron = (verzoek: string) => Stoornis;

/** Faults in turn, and then none. */
export const achtereen = (...stoornissen: readonly Stoornis[]): Stoornisbron => {
  const rest = [...stoornissen];
  return () => rest.shift() ?? "niets";
};

/** Whether a word is a fault. */
export const isStoornis = (woord: string): woord is Stoornis => STOORNISSEN.some((stoornis) => stoornis === woord);
