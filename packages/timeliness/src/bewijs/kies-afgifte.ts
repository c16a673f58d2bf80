import type { IsoDatum } from "@wmo-kit/domain";

/** The evidence that counts on a day: the newest that was issued by then. Undefined when none was. */
export const kiesAfgifte = (afgiftedatums: readonly IsoDatum[], datum: IsoDatum): IsoDatum | undefined => {
  let nieuwste: IsoDatum | undefined;
  for (const afgifte of afgiftedatums) {
    if (afgifte <= datum && (nieuwste === undefined || nieuwste < afgifte)) nieuwste = afgifte;
  }
  return nieuwste;
};
