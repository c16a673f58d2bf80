import type { Eisrij } from "../eis/eisrij.js";
import type { TermijnNorm } from "./termijn-norm.js";

/**
 * A term of one of the two programmes. One requirement can hold several terms; each has its own id and names the requirement in `eis`.
 *
 * @source norms.md sections 2 and 3
 */
export interface Programmatermijn extends TermijnNorm, Eisrij {}
