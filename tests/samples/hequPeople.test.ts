import { readStaff } from '../../src/core/staffing';
import { placementOf, remainingSurplus, SURPLUS_ORDERS } from '../../src/core/placement';
import { seatLedgerOf } from '../../src/core/seats';
import { hequ } from '../../assets/samples/hequ/hequ';
import { applyOption, readSample } from './applySample';

/** November 2026. */
const TODAY = 12 * 2026 + 10;

describe.each(['zh', 'en'] as const)('hequ in %s, option A, in November 2026', (language) => {
  const tables = readSample(hequ(language));
  const reform = applyOption(tables, 'A');
  const { staff, issues } = readStaff(tables.staff!.table, TODAY, 'everything');

  test('the staff table is read without an issue', () => {
    expect(issues).toEqual([]);
    expect([staff!.count, staff!.concurrentSeats.length]).toEqual([2071, 6]);
  });

  describe.each(SURPLUS_ORDERS)('surplus people, order %s', (order) => {
    const { totals, person, issues: found } = placementOf(reform, staff!, { order, today: TODAY });

    test('903 are surplus: 806 with a channel, 97 wait, 8 are overdue', () => {
      const { surplus, placed, unplaced, unnamed, overdue, beyond } = totals;
      expect({ surplus, placed, unplaced, unnamed, overdue, beyond }).toEqual({
        ...{ surplus: 903, placed: 806, unplaced: 97, unnamed: 0, overdue: 8, beyond: 0 },
      });
      expect(found).toEqual([]);
    });

    test('by channel', () => {
      const stated = Object.entries(totals.placedBy).filter(([, people]) => people > 0);
      expect(Object.fromEntries(stated)).toEqual({
        ...{ retire: 260, earlyRetire: 150, transferOut: 168, resign: 52 },
        ...{ civilService: 26, learningPost: 42, villageGrid: 96, redeploy: 12 },
      });
    });

    test('nobody is named twice', () => {
      expect(new Set(person).size).toBe(903);
    });
  });

  test('after the five years intended 161 are still surplus', () => {
    const placement = placementOf(reform, staff!, { order: 'retirement', today: TODAY });
    const { rows, isWithin } = remainingSurplus(placement, [2025, 2026, 2027, 2028, 2029], 5);
    expect(rows.map(({ remaining }) => remaining)).toEqual([718, 544, 395, 271, 161]);
    expect(isWithin).toBe(false);
  });

  describe('leader seats', () => {
    const ledger = seatLedgerOf(reform, staff!, TODAY);

    test('114 seats: 96 held, 6 by county leaders, none beyond what is granted', () => {
      const { chiefs, deputies } = ledger.totals;
      expect(chiefs).toEqual({ authorised: 22, held: 16, concurrent: 6, surplus: 0, vacant: 0 });
      expect(deputies).toEqual({ authorised: 92, held: 80, concurrent: 0, surplus: 0, vacant: 12 });
      expect(ledger.leadersCounted).toBe(96);
    });

    test('49 left, 17 of them promoted; 8 are in the pool, for two of whom the time has passed', () => {
      const { left, promoted, pool, poolExpired } = ledger.totals;
      expect({ left, promoted, pool, poolExpired }).toEqual({ left: 49, promoted: 17, pool: 8, poolExpired: 2 });
    });

    test('133 were leaders before the reform, as the agencies table says', () => {
      const { leaders } = tables.agencies!.amounts;
      expect(leaders.reduce((sum, thousandths) => sum + thousandths, 0)).toBe(133_000);
    });

    test('two entries of the special database are wrong: one is no leader, one is of a unit that the reform does not touch', () => {
      expect(ledger.inDatabase).toBe(49 + 8 + 2);
      const flags = ledger.databaseFlags.map(({ person, reason }) => [reason, staff!.unit[person]]);
      expect(flags).toEqual([
        ['notLeader', language === 'zh' ? '县财政局' : 'Finance Bureau'],
        ['unitNotConcerned', language === 'zh' ? '县审计局' : 'Audit Bureau'],
      ]);
    });

    test('what it warns of are these four', () => {
      expect(ledger.issues.map(({ code, severity }) => [code, severity]).sort()).toEqual([
        ['databaseFlag', 'warning'],
        ['databaseFlag', 'warning'],
        ['poolExpired', 'warning'],
        ['poolExpired', 'warning'],
      ]);
    });
  });
});
