import { CELL, labelsIn, type Row } from './row.ts';

// An independent reading of which of a port's names may lead. The site chooses between equal names by date, which this
// reading leaves out.

const NO_MORE = /is an alias to "|now historic|\bhistoric\b/i;
const NOT_IN_USE =
  /should not be used for discovery|no longer in use|not a (real )?service type|records an unassigned/i;

// The rank of a row's name: the name with the lowest rank leads.
function rank(row: Row): number {
  const [note = '', description = ''] = [row[CELL.note], row[CELL.description]];
  const text = `${note}\n${description}`;
  const isReferenced = labelsIn(row[CELL.reference] ?? '').some((label) => !/^\d+$/.test(label));
  const isSound = /^[a-z\d]+(-[a-z\d]+)*$/i.test(row[CELL.name] ?? '');
  return (
    (NO_MORE.test(text) ? 8 : NOT_IN_USE.test(text) || !isSound ? 4 : 0) +
    (isReferenced ? 0 : 2) +
    (row[CELL.assignee] === '' ? 1 : 0)
  );
}

/** Whether no other name in the rows has a lower rank than this one. Case does not matter. */
export function mayLead(name: string, rows: readonly Row[]): boolean {
  const best = Math.min(...rows.map(rank));
  return rows.some((row) => row[CELL.name]?.toLowerCase() === name.toLowerCase() && rank(row) === best);
}
