/** The words that go into the sentence of an error code: `{ datum: "2026-03-05" }`. */
export type Velden = Readonly<Record<string, string>>;
