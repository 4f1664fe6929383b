import { PlanIssueList } from '../results/apply/planIssueList';
import type { Issue } from '../issue';
import type { Reform } from '../results/reform';
import { CellIssues } from '../table/cellIssues';
import type { Duties } from './duties';
import { endsOfUnits } from './endsOfUnits';
import type { FollowedDuties } from './followed';
import type { Following } from './following';
import { followNamed, type NamedFollowed } from './followNamed';
import { reportLikelySameNames } from './likelySameNames';
import { nameColumns } from './nameColumns';
import { numberDuties } from './numberDuties';
import { placeWithUnits } from './placedDuties';
import { reportCounts } from './reportCounts';
import { reportDivided } from './reportDivided';
import { reportNotFound } from './reportNotFound';
import { reportRepeats } from './reportRepeats';
import { reportUnits } from './reportUnits';
import { unitsOfRows } from './unitsOfRows';

/** So many pairs of names are compared to find likely ones for unknown names. */
const COMPARISONS = 300_000;

/**
 * Follows every duty through the plan. It goes with its unit, unless a row that names it moves it alone; what gets no
 * unit is kept as an orphan with the reason. Duties before = duties with a unit after + orphans. Rows of the plan and of
 * the duties table may stand in any order. Inputs are not changed.
 * Example: A is merged into X and a row gives the duty Archives of A to B: Archives is with B, all else of A with X.
 */
export function followDuties(reform: Reform, duties: Duties): FollowedDuties {
  const { agencies, routes } = reform;
  const units = unitsOfRows(reform, duties);
  const numbered = numberDuties(duties, units);
  const ends = endsOfUnits(routes);
  const placed = placeWithUnits(routes, ends, units, numbered);
  const following: Following = {
    ...{ reform, duties, units, numbered, placed },
    names: nameColumns(duties),
    planIssues: new PlanIssueList('plan', reform.plan),
    issues: new CellIssues(duties.table, 'duties'),
    budget: { comparisons: COMPARISONS },
  };
  const named = followNamed(following);
  const unitBefore = numbered.home.map((node) => (node < agencies.count ? node : -1));
  return {
    reform,
    duties,
    count: numbered.count,
    ...{ dutyOfRow: numbered.dutyOfRow, rowStart: numbered.rowStart, rows: numbered.rows },
    unitBefore,
    ...{ unitAfter: placed.unitAfter, reason: placed.reason },
    ...{ planRows: placed.planRows, movedAlone: placed.movedAlone },
    superiors: following.names.superior,
    superiorSections: following.names.superiorSection,
    sections: following.names.section,
    townshipOffices: following.names.townshipOffice,
    deputies: following.names.deputy,
    homeOfAgency: ends.end.subarray(0, agencies.count).map((end) => (end >= 0 ? routes.unitAfter[end] : end)),
    issues: issuesOf(following, named, unitBefore),
  };
}

function issuesOf(following: Following, named: NamedFollowed, unitBefore: Int32Array): Issue[] {
  const { agencies } = following.reform;
  reportNotFound(following, named.notFound);
  reportDivided(following, named);
  reportRepeats(following);
  reportUnits(following);
  reportLikelySameNames(following);
  const ofAgencies = new CellIssues(agencies.table, 'agencies');
  reportCounts(agencies, unitBefore, ofAgencies);
  return [...following.planIssues.finish(), ...following.issues.finish(), ...ofAgencies.finish()];
}
