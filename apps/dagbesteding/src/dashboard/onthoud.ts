/** Works something out again only when something it follows from is another thing than before; until then the answer is the same one. */
export const onthoud = <Invoer extends readonly unknown[], Uit>(werkUit: (...invoer: Invoer) => Uit): ((...invoer: Invoer) => Uit) => {
  let laatste: { readonly invoer: Invoer; readonly uit: Uit } | undefined;
  return (...invoer) => {
    if (laatste === undefined || invoer.some((deel, plaats) => deel !== laatste?.invoer[plaats])) laatste = { invoer, uit: werkUit(...invoer) };
    return laatste.uit;
  };
};
