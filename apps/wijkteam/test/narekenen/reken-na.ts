import { adviezen, steekproef } from "./advies.js";
import type { Rauwdossier } from "./inwoner.js";
import { ketensVan } from "./keten.js";
import { aangeleverd } from "./maandcijfers.js";
import { knip, tikkenVanMelding } from "./melding.js";
import { klachten, voorvallen, type Rauwregisterfeit } from "./organisatie.js";
import type { Tik, Venster } from "./tik.js";
import { caseload, evaluaties, trajecten } from "./verblijf.js";

/** Everything that is recorded, read by hand: the residents, the organisation, its registers, and the files of the municipality. */
export interface Rauwbestand {
  readonly inwoners: readonly Rauwdossier[];
  readonly organisatie: Rauwdossier;
  readonly register: readonly Rauwregisterfeit[];
  readonly maandcijfers: readonly string[];
}

const vanInwoner = (dossier: Rauwdossier, venster: Venster): readonly Tik[] => {
  const ketens = ketensVan(dossier);
  return [
    ...ketens.flatMap((keten) => tikkenVanMelding(keten, dossier.wijk, venster)),
    ...knip(ketens, dossier.wijk, venster),
    ...caseload(dossier, venster),
    ...trajecten(dossier, venster),
    ...evaluaties(dossier, venster),
    ...adviezen(dossier, venster),
    ...steekproef(dossier, venster),
  ];
};

/** Works everything out for a window of days, from the raw facts alone. */
export const rekenNa = ({ inwoners, organisatie, register, maandcijfers }: Rauwbestand, venster: Venster): readonly Tik[] => [
  ...inwoners.flatMap((dossier) => vanInwoner(dossier, venster)),
  ...voorvallen(organisatie, venster),
  ...klachten(register, venster),
  ...aangeleverd(maandcijfers, venster),
];
