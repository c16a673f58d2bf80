export { describeRegisterfout } from "./register/describe-error.js";
export type { DagenNietInVolgorde, RegelOnbekend, Registerfout, SoortOnbekend } from "./register/errors.js";
export { alles, bestaat, inVolgorde, nietNaVandaag, type Dagveld, type Feitcontrole, type Feitcontroles, type Uitslag } from "./register/feitcontrole.js";
export { geldigheidsstand } from "./register/geldigheidsstand.js";
export { layerRegister } from "./register/layer-register.js";
export { leesOrganisatie } from "./register/lees-organisatie.js";
export { legFeitenVast, legFormulierVast, type Registerinvoer } from "./register/leg-feiten-vast.js";
export { listFormulieren } from "./register/list-formulieren.js";
export { looptAf } from "./register/loopt-af.js";
export { Register, type Vastlegging } from "./register/register.js";
export { parseRegisterfeit } from "./register/registerfeit.js";
export { makeRegisterlezer, type Registerlezer, type Stuk } from "./register/registerlezer.js";
export type { Registerregel, Registerstand } from "./register/registerstand.js";
export { veldnaam, type Registervelden } from "./register/registervelden.js";
export {
  joinRegistervormen,
  Registervorm,
  toRegistervorm,
  type Formulierplek,
  type Registerdeel,
  type RegistervormWaarden,
} from "./register/registervorm.js";
export type { FeitVan, Gegevens, Registerfeit, Registersoort, Registervormen } from "./register/registervormen.js";
export { Tekst } from "./register/tekst.js";
export { toRegisterProblem } from "./register/to-register-problem.js";
