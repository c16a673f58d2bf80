export { Bevinding } from "./http/bevinding.js";
export { BEVINDINGCODES, type Bevindingcode } from "./http/describe-error.js";
export { Problem, problemKind, type ProblemKind } from "./http/problem.js";
export { OngeldigVerzoek, RequestCheck } from "./http/request-check.js";
