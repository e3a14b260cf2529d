/** Keys that are joined step by step into groups (union–find with path halving: Tarjan and van Leeuwen 1984). */
export class Groups {
  private readonly parents = new Map<string, string>();

  join(a: string, b: string): void {
    const [one, other] = [this.of(a), this.of(b)];
    if (one !== other) this.parents.set(one, other);
  }

  /** The key that stands for the group of this one: which of them is of no meaning. */
  of(key: string): string {
    let at = key;
    for (let up = this.parents.get(at); up !== undefined; up = this.parents.get(at)) {
      const above = this.parents.get(up);
      if (above !== undefined) this.parents.set(at, above);
      at = up;
    }
    return at;
  }
}
