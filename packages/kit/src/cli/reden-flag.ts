import { Option } from "effect";
import { Flag } from "effect/cli";

/** Why something was done too late; asked for when the term is over. */
export const redenFlag = Flag.String("reden").pipe(
  Flag.withDescription("waarom te laat, als de termijn voorbij is"),
  Flag.optional,
);

/** The reason as the programs take it. */
export const leesReden = (reden: Option.Option<string>): { readonly redenTeLaat?: string } =>
  Option.match(reden, { onNone: () => ({}), onSome: (redenTeLaat) => ({ redenTeLaat }) });
