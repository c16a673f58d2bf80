import type { Result } from "@wmo-kit/domain/result";

/** The value of something that this server made itself and that therefore cannot fail. */
export const lukt = <T, E>(uitslag: Result<T, E>): T =>
  uitslag.match(
    (waarde) => waarde,
    (fout) => {
      throw new Error(`the reference server made something its contract refuses: ${JSON.stringify(fout)}`);
    },
  );
