/** Members that share a key, in the order of the list. */
export const groepeer = <E, S>(elementen: Iterable<E>, sleutelVan: (element: E) => S): ReadonlyMap<S, readonly E[]> => {
  const groepen = new Map<S, E[]>();
  for (const element of elementen) {
    const sleutel = sleutelVan(element);
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [element]);
    else groep.push(element);
  }
  return groepen;
};
