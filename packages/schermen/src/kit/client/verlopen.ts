type Luisteraar = () => void;

const luisteraars = new Set<Luisteraar>();

/** Says that the server knows nobody here any more. */
export const meldVerlopen = (): void => {
  for (const luister of luisteraars) luister();
};

/** Hears when the server knows nobody here any more; answers how to stop listening. */
export const onVerlopen = (luister: Luisteraar): (() => void) => {
  luisteraars.add(luister);
  return () => void luisteraars.delete(luister);
};
