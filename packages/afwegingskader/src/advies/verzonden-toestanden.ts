/** The states in which an advice is with the back office and stands as it is. @source W-35 */
export const VERZONDEN_TOESTANDEN: readonly string[] = ["verzonden", "verwerkt", "bezwaar"];
