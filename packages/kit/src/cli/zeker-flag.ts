import { Flag } from "effect/cli";

/** Has to be given for what cannot be undone. */
export const zekerFlag: Flag.Flag<boolean> = Flag.Boolean("zeker").pipe(
  Flag.withDescription("bevestigt dat u dit wilt; het is niet terug te draaien"),
  Flag.filter(
    (zeker) => zeker,
    () => "--zeker, om te bevestigen dat u dit wilt",
  ),
);
