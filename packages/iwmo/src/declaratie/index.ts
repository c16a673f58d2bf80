export { describeReden } from "./describe-reden.js";
export { describeVoorstelFailure } from "./describe-voorstel.js";
export { explainAfloop, explainRetourcode, type Afwijsgrond, type Toegelichteafloop, type Toegelichteregel } from "./explain-afloop.js";
export { proposeDeclaratie } from "./propose-declaratie.js";
export type { RedenNietGedeclareerd, Volumegrens } from "./reden.js";
export type { Registratie } from "./registratie.js";
export type { Declaratiekop, Declaratieopdracht, Declaratievoorstel, Herkomst, NietGedeclareerd, Voorgestelderegel, VoorstelFailure } from "./voorstel.js";
export type { Volumeruimte } from "./volumeruimte.js";
export { waardeVan } from "./waarde.js";
