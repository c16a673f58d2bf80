/** The one door through which Result enters: every expected failure in wmo-kit is a value. */
export { Err, err, Ok, ok, Result } from "neverthrow";
