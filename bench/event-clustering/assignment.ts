/**
 * The most that can be had by pairing rows with columns, each at most once: the Hungarian method with potentials, row by row
 * (Kuhn 1955; Munkres 1957), in O(rows² × columns) for a table that is no higher than wide.
 *
 * @param worth of each row with each column, none negative; all rows of one length
 */
export function bestAssignment(worth: number[][]): number {
  const wide = worth.length <= (worth[0]?.length ?? 0) ? worth : transposed(worth);
  const columns = wide[0]?.length ?? 0;
  // Column 0 stands for "not assigned yet"; rows and columns count from 1.
  const rowPotential = new Float64Array(wide.length + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const cost = (row: number, column: number) => -at(wide[row - 1] ?? [], column - 1);

  for (let row = 1; row <= wide.length; row += 1) {
    rowOf[0] = row;
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const before = new Int32Array(columns + 1);
    const visited = new Uint8Array(columns + 1);
    let column = 0;
    while (at(rowOf, column) !== 0) {
      visited[column] = 1;
      const from = at(rowOf, column);
      let next = 0;
      let step = Number.POSITIVE_INFINITY;
      for (let to = 1; to <= columns; to += 1) {
        if (visited[to]) continue;
        const reduced = cost(from, to) - at(rowPotential, from) - at(columnPotential, to);
        if (reduced < at(slack, to)) {
          slack[to] = reduced;
          before[to] = column;
        }
        if (at(slack, to) < step) {
          step = at(slack, to);
          next = to;
        }
      }
      for (let to = 0; to <= columns; to += 1) {
        if (visited[to]) {
          rowPotential[at(rowOf, to)] = at(rowPotential, at(rowOf, to)) + step;
          columnPotential[to] = at(columnPotential, to) - step;
        } else slack[to] = at(slack, to) - step;
      }
      column = next;
    }
    for (; column !== 0; column = at(before, column)) rowOf[column] = at(rowOf, at(before, column));
  }
  return [...rowOf.keys()].slice(1).reduce((sum, column) => {
    const row = at(rowOf, column);
    return row === 0 ? sum : sum - cost(row, column);
  }, 0);
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? 0;
}

function transposed(table: number[][]): number[][] {
  return (table[0] ?? []).map((_, column) => table.map((row) => row[column] ?? 0));
}
