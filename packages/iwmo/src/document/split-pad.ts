/** The steps of a path, each with its number: /Bericht/Client/Contact[2] gives Bericht[1], Client[1], Contact[2]. */
export const splitPad = (pad: string): readonly string[] =>
  pad
    .split("/")
    .slice(1)
    .map((stap) => (stap.endsWith("]") ? stap : `${stap}[1]`));
