export {
  CATEGORIEEN,
  CRITERIA,
  VERKLARING_BIJ,
  type Categorie,
  type Categorienorm,
  type Criterium,
} from "./categorie/categorie-norm.js";
export { CATEGORIENORMEN } from "./categorie/categorie.table.js";
export type { Categorievraag, Maten, Omvangsjaar } from "./categorie/categorievraag.js";
export { evaluateCategorie, type Categorieoordeel, type Categorieuitkomst } from "./categorie/evaluate-categorie.js";
export type { Categoriestap, CriteriumGewogen } from "./categorie/weeg-criteria.js";
export { describeToetsfout } from "./describe-error.js";
export { describeBevinding, describePad } from "./describe/describe-bevinding.js";
export { describeBedrag, describeGetal, describeMaat, describeNormbedrag, describePercentage } from "./describe/describe-maat.js";
export { describeOordeel } from "./describe/describe-oordeel.js";
export { describeBoekjaar, describeToetsstap } from "./describe/describe-stap.js";
export { describeCategorie, describeSroi, describeToets } from "./describe/describe-toets.js";
export { Balans, Beginstand } from "./jaarrekening/balans.js";
export type {
  BeginstandWijktAf,
  Bevinding,
  CijferOntbreekt,
  DeelGroterDanGeheel,
  Jaarbevinding,
  JarenSluitenNietAan,
  LijstOntbreekt,
  OnwaarschijnlijkeSprong,
  Pad,
  Reeksbevinding,
  TekenOnjuist,
  TeltNietOp,
} from "./jaarrekening/bevinding.js";
export { checkJaarrekening } from "./jaarrekening/check-jaarrekening.js";
export { checkReeks } from "./jaarrekening/check-reeks.js";
export { cijfersVan, listCijfers, type Cijfers } from "./jaarrekening/cijfers.js";
export { Boekjaar, Jaarrekening, parseJaarrekening } from "./jaarrekening/jaarrekening.js";
export { listPlekken, type Plek } from "./jaarrekening/list-plekken.js";
export { Lumpsum, Verzekering } from "./jaarrekening/opdracht.js";
export { Beloning, Onderaannemer, Ondernemer, Transactie, VerbondenPartij } from "./jaarrekening/partijen.js";
export { Personeel } from "./jaarrekening/personeel.js";
export { Resultatenrekening, Uitkeringen } from "./jaarrekening/resultatenrekening.js";
export { SPRONGGRENZEN, type Spronggrens } from "./jaarrekening/sprong.table.js";
export { SUBTOTALEN, type Subtotaal } from "./jaarrekening/subtotaal.table.js";
export { VELDEN, type Eenheid, type Veld, type Veldbeschrijving } from "./jaarrekening/velden.table.js";
export { STREKKINGEN, Verklaring, VERKLARINGSOORTEN, type Strekking, type Verklaringsoort } from "./jaarrekening/verklaring.js";
export { DAGBESTEDING_NORMEN } from "./norm/dagbesteding.table.js";
export type { FinancieleNorm, Grenswaarde, Maateenheid, Normbedrag, Referentie } from "./norm/financiele-norm.js";
export type { Formule, Term } from "./norm/formule.js";
export { GRENSWAARDEN } from "./norm/grenswaarde.table.js";
export type { NormwaardePastNiet } from "./norm/lees-normwaarde.js";
export { selectRij, type GekozenRij, type Rijvraag } from "./norm/select-rijen.js";
export { WIJKTEAM_NORMEN } from "./norm/wijkteam.table.js";
export { applyBesluiten } from "./oordeel/apply-besluiten.js";
export { Besluit, parseBesluit } from "./oordeel/besluit.js";
export { BEREKENINGEN, FEITEN, type Berekening, type Feit } from "./oordeel/feit.table.js";
export type { GrondNietVanToepassing, Oordeel, RedenGeenOordeel } from "./oordeel/oordeel.js";
export { rekenFormule, type Rekenuitkomst } from "./oordeel/reken-formule.js";
export type {
  AndereLezing,
  Berekend,
  BesluitGewogen,
  FeitGewogen,
  FormuleGevolgd,
  Gemeten,
  Getal,
  GetalGebruikt,
  LezingGekozen,
  NoemerOnbruikbaar,
  NormAfwijking,
  NormGevolgd,
  NormOpen,
  ReferentieGetoond,
  Toetsstap,
} from "./oordeel/stap.js";
export type { Ligging, Toets, Toetsuitkomst } from "./oordeel/toets.js";
export { evaluateJaarrekening } from "./programma/evaluate-jaarrekening.js";
export type { Jaaroordeel, Jaarvraag, NietGetoetst, Partij } from "./programma/jaarvraag.js";
export { DAGBESTEDING_TOETSEN, WIJKTEAM_TOETSEN, type Programmatoets, type Toetsaanpak } from "./programma/programma.table.js";
export { evaluateSroi, type Sroi, type Sroiuitkomst, type Sroivraag } from "./sroi/evaluate-sroi.js";
export { evaluateDeskundigOordeel, type Deskundigenvraag } from "./toets/evaluate-deskundig-oordeel.js";
export { evaluateDividend, type Dividendtoets, type Dividendvraag } from "./toets/evaluate-dividend.js";
export { evaluateFormuletoets, type Toetsvraag } from "./toets/evaluate-formuletoets.js";
export {
  evaluateResultaatTweeJaar,
  type Jaarcijfers,
  type Meerjarentoets,
  type Meerjarenvraag,
} from "./toets/evaluate-resultaat-twee-jaar.js";
export { evaluateVerklaring, type Verklaringsvraag } from "./toets/evaluate-verklaring.js";
export { evaluateWntToets, type Partnerbeloning, type WntToets, type WntToetsvraag } from "./toets/evaluate-wnt-toets.js";
export { sumBeloningen, totaleBeloning } from "./toets/tel-beloningen.js";
export type { Toetsfout } from "./toets/toetsfout.js";
export { computeInterimMaximum, type Interimvraag } from "./wnt/compute-interim-maximum.js";
export { computeWntMaximum, type WntMaximum, type WntMaximumvraag } from "./wnt/compute-wnt-maximum.js";
export { WNT_KLASSEN, type WntFunctie, type WntKlasse, type WntMaximumsoort } from "./wnt/wnt-klasse.js";
export type { WntNorm } from "./wnt/wnt-norm.js";
export { WNT_NORMEN } from "./wnt/wnt.table.js";
