/** Items that are joined step by step into groups (union–find with path halving: Tarjan and van Leeuwen 1984). */
export class Groups<Item> {
  private readonly parents = new Map<Item, Item>();

  join(a: Item, b: Item): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one !== other) this.parents.set(other, one);
  }

  /** Joins all items of one key; those without a key stay as they are. Gives the first item of each key. */
  joinAlike(items: Item[], keyOf: (item: Item) => string | undefined): Map<string, Item> {
    const firsts = new Map<string, Item>();
    for (const item of items) {
      const key = keyOf(item);
      if (key === undefined) continue;
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, item);
      else this.join(first, item);
    }
    return firsts;
  }

  /** The item that stands for the group of this one: which of them is of no meaning. */
  of(item: Item): Item {
    let at = item;
    for (let up = this.parents.get(at); up !== undefined; up = this.parents.get(at)) {
      const above = this.parents.get(up);
      if (above !== undefined) this.parents.set(at, above);
      at = up;
    }
    return at;
  }
}
