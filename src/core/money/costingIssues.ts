import { POST_TYPES, type PostType } from '../agencies/measures';
import type { Issue } from '../issue';
import type { Staff } from '../staffing/staff';
import { quoteCell } from '../table/cells';
import { foldRank } from './foldRank';
import type { Pay } from './pay';
import { StaffIssueList } from './staffIssueList';

/** So many ranks of the pay table are named in an issue. */
const RANKS_NAMED = 8;

/** People who lack the same thing: the first and how many. */
interface Group {
  readonly first: number;
  people: number;
}

/** Gathers the issues of people whom the pay table does not cost, at their cells in the staff table. */
export class CostingIssues {
  private readonly withoutRow = new Map<PostType, Group>();
  private withoutPostType: Group | null = null;
  private readonly ranks = new Map<PostType, readonly string[]>();
  private readonly issues: StaffIssueList;

  constructor(
    private readonly staff: Staff,
    private readonly pay: Pay | null,
  ) {
    this.issues = new StaffIssueList(staff);
  }

  noPostType(person: number): void {
    this.withoutPostType ??= { first: person, people: 0 };
    this.withoutPostType.people += 1;
  }

  noPayRow(person: number): void {
    const postType = POST_TYPES[this.staff.postType[person]];
    const group = this.withoutRow.get(postType) ?? { first: person, people: 0 };
    group.people += 1;
    this.withoutRow.set(postType, group);
  }

  /** The person's rank is not in the pay table, or the person states none and it has several. */
  unknownRank(person: number): void {
    const rank = this.staff.rank[person];
    const postType = POST_TYPES[this.staff.postType[person]];
    const known = this.knownRanks(postType);
    if (foldRank(rank) === '')
      this.issues.add('rankMissing', 'error', person, ['rank', 'postType'], { postType, known });
    else
      this.issues.add('unknownRank', 'error', person, ['rank', 'postType'], { rank: quoteCell(rank), postType, known });
  }

  finish(): Issue[] {
    const { withoutRow, withoutPostType, issues } = this;
    for (const [postType, { first, people }] of withoutRow) {
      issues.add('payRowMissing', 'error', first, ['postType', 'unit'], { postType, people });
    }
    if (withoutPostType) {
      const { first, people } = withoutPostType;
      issues.add('postTypeMissing', 'error', first, ['postType', 'unit'], { people });
    }
    return issues.finish();
  }

  private knownRanks(postType: PostType): readonly string[] {
    let known = this.ranks.get(postType);
    if (known !== undefined) return known;
    const place = POST_TYPES.indexOf(postType);
    const ranks = (this.pay?.rank ?? []).filter((rank, row) => this.pay!.postType[row] === place && rank !== '');
    known = ranks.slice(0, RANKS_NAMED).map(quoteCell);
    this.ranks.set(postType, known);
    return known;
  }
}
