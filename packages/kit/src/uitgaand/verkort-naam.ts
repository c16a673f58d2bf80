import type { VerkorteNaam, VolledigeNaam } from "@wmo-kit/iwmo";

/** The short name that a provider sends: no partner name and no use of names. @source iWmo 3.2, CDT_VerkorteNaam */
export const verkortNaam = ({ geslachtsnaam, voornamen, voorletters }: VolledigeNaam): VerkorteNaam => ({
  geslachtsnaam,
  ...(voornamen === undefined ? {} : { voornamen }),
  ...(voorletters === undefined ? {} : { voorletters }),
});
