import { useEffect, useState } from 'react';
import type { Issue } from '../../../core';
import type { Orphan } from '../../../core/counterparts';
import { headerOf } from '../../../core/table/matchHeaders';
import { writeAssignment, type WrittenAssignment } from '../../counterparts/writeAssignment';
import { loadWithWorkbook } from '../../officeEnvironment';
import { choiceLabel } from '../../plan/choiceLabel';
import type { UnitChoice } from '../../plan/planForm';
import { usePlanFormWords } from '../../plan/usePlanFormWords';
import { useSteadyPane } from '../../state/PaneContext';
import { useCounterparts } from './CounterpartContext';

/** Why a duty was not assigned. */
export interface AssignmentProblem {
  readonly sentence: string;
  readonly issues: readonly Issue[];
}

export interface AssignmentForm {
  readonly isAdding: boolean;
  readonly problem: AssignmentProblem | null;
  assign(unit: UnitChoice): Promise<void>;
  clear(): void;
}

/** Assigns a duty: `onAssigned` gets the sentence that says so; what stands in the way is told by `problem`. */
export function useAssignment(orphan: Orphan, onAssigned: (sentence: string) => void): AssignmentForm {
  const { language, attempt, readAgain } = useSteadyPane();
  const { words, shown } = useCounterparts();
  const describe = useProblem();
  const [problem, setProblem] = useState<AssignmentProblem | null>(null);
  const [isAdding, setAdding] = useState(false);
  useEffect(() => setAdding(false), [shown]);
  const assign = async (unit: UnitChoice): Promise<void> => {
    setAdding(true);
    setProblem(null);
    const isDone = await attempt(async () => {
      const outcome = await writeAssignment(shown, { orphan, unit, option: shown.reform.option }, language);
      if (outcome.kind !== 'written') {
        setAdding(false);
        return setProblem(describe(outcome));
      }
      const { assigned, assignedSeveral } = words.orphans;
      const label = choiceLabel(unit);
      onAssigned(
        outcome.assigned > 1 ? assignedSeveral(outcome.assigned, orphan.name, label) : assigned(orphan.name, label),
      );
      await loadWithWorkbook();
      await readAgain();
    });
    if (!isDone) setAdding(false);
  };
  return { isAdding, problem, assign, clear: () => setProblem(null) };
}

type NotWritten = Exclude<WrittenAssignment, { readonly kind: 'written' }>;

/** Puts into words why nothing was written. */
function useProblem(): (outcome: NotWritten) => AssignmentProblem {
  const { locale, language } = useSteadyPane();
  const { words, shown } = useCounterparts();
  const { outcomes, missingColumn } = usePlanFormWords();
  return (outcome) => {
    if (outcome.kind === 'refused') return { sentence: outcomes[outcome.outcome], issues: [] };
    if (outcome.kind === 'missing') {
      const names = outcome.columns.map((key) => headerOf('plan', key, shown.tables.plan?.language ?? language));
      return { sentence: missingColumn(names.join(locale.words.listSeparator)), issues: [] };
    }
    const { issues } = outcome;
    return { sentence: issues.length > 0 ? words.orphans.notAssigned : words.orphans.stays, issues };
  };
}
