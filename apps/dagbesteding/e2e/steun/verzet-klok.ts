/**
 * Makes `Date` tell another moment than the machine does; from there time runs on as it always does.
 * Self-contained, so that a browser can run it as well; answers how to move the moment again.
 *
 * @unit milliseconds since 1970, UTC
 */
export const verzetKlok = (moment: number): ((moment: number) => void) => {
  const Echt = Date;
  let verschil = moment - Echt.now();
  const nu = (): number => Echt.now() + verschil;
  globalThis.Date = new Proxy(Echt, {
    construct: (doel, argumenten, nieuw) => Reflect.construct(doel, argumenten.length === 0 ? [nu()] : argumenten, nieuw) as object,
    apply: () => new Echt(nu()).toString(),
    get: (doel, naam) => (naam === "now" ? nu : Reflect.get(doel, naam)),
  });
  return (ander) => {
    verschil = ander - Echt.now();
  };
};
