import { Context, Layer } from "effect";

/**
 * Whether messages go by themselves as soon as they are made, or wait until a person offers them or says to have sent them elsewhere.
 * Never both: what goes by itself must not be uploaded by hand as well.
 */
export class Verzendwijze extends Context.Service<Verzendwijze, { readonly vanzelf: boolean }>()("@wmo-kit/dagbesteding/berichtenverkeer/Verzendwijze") {}

/** Every message waits for a person. */
export const layerOpVerzoek: Layer.Layer<Verzendwijze> = Layer.succeed(Verzendwijze, Verzendwijze.of({ vanzelf: false }));
