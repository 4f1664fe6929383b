import { FEN } from './costs';
import type { PostTypeSaving, Savings, SavingsRow, SavingsRowKey } from './savings';

/**
 * The lines of the savings: a line a post type, the sum, running cost, and the memo amount beside what it compares with.
 * Lines about which the tables say nothing are left out; the sum stays, blank when a post type has no cost.
 */
export function savingsRows(savings: Savings): SavingsRow[] {
  const { byPostType, runningCost, shareOfRevenue, perPostFen, perSurplusFen, perPersonFewerFen } = savings;
  const gross = rowOf('gross', {
    before: sumOf(byPostType, ({ postsBefore }) => postsBefore),
    after: sumOf(byPostType, ({ postsAfter }) => postsAfter),
    cut: savings.postsCut,
    yuan: yuanOf(savings.grossFen),
  });
  const rows: (SavingsRow | null)[] = [
    ...byPostType.map(postTypeRow),
    gross,
    runningCost &&
      rowOf('runningCost', {
        before: yuanOf(runningCost.beforeFen),
        after: yuanOf(runningCost.afterFen),
        cut: yuanOf(runningCost.savedFen),
        yuan: yuanOf(runningCost.savedFen),
        share: runningCost.percent,
      }),
    shareOfRevenue === null ? null : rowOf('shareOfRevenue', { share: shareOfRevenue }),
    perPostFen === null ? null : rowOf('perPost', { cut: savings.postsCut, yuan: yuanOf(perPostFen) }),
    perSurplusFen === null ? null : rowOf('perSurplus', { after: savings.surplusPeople, yuan: yuanOf(perSurplusFen) }),
    perPersonFewerFen === null
      ? null
      : rowOf('perPersonFewer', { cut: savings.supportedFewer, yuan: yuanOf(perPersonFewerFen) }),
  ];
  return rows.filter((row) => row !== null);
}

function postTypeRow(saving: PostTypeSaving): SavingsRow {
  return rowOf('postType', {
    postType: saving.postType,
    before: saving.postsBefore,
    after: saving.postsAfter,
    cut: saving.cut,
    unitCostYuan: yuanOf(saving.postCostFen),
    yuan: yuanOf(saving.grossFen),
  });
}

function rowOf(key: SavingsRowKey, cells: Partial<Omit<SavingsRow, 'key'>>): SavingsRow {
  return {
    key,
    postType: null,
    before: null,
    after: null,
    cut: null,
    unitCostYuan: null,
    yuan: null,
    share: null,
    ...cells,
  };
}

function yuanOf(fen: number | null): number | null {
  return fen === null ? null : fen / FEN;
}

/** The sum of posts held in thousandths at most, without the noise of binary fractions. */
function sumOf(savings: readonly PostTypeSaving[], postsOf: (saving: PostTypeSaving) => number): number {
  return Math.round(savings.reduce((sum, saving) => sum + postsOf(saving), 0) * 1000) / 1000;
}
