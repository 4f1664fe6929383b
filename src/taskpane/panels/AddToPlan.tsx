import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Issue, Plan, Reform } from '../../core';
import { headerOf } from '../../core/table/matchHeaders';
import { appendPlanRows } from '../../workbook/appendPlanRows';
import { loadWithWorkbook } from '../officeEnvironment';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { checkPlanForm, EMPTY_FORM, type FormProblem, type PlanForm } from '../plan/planForm';
import { planRowsOf } from '../plan/planRowsOf';
import { tryPlanRows } from '../plan/tryPlanRows';
import { unitChoices } from '../plan/unitChoices';
import { usePlanFormWords, type PlanFormWords } from '../plan/usePlanFormWords';
import { usePane } from '../state/PaneContext';
import { IssueItem } from './IssueList';
import { PlanFormFields } from './PlanFormFields';
import { UnitPicker } from './UnitPicker';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  sentence: { margin: 0 },
  issues: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What came of pressing the button. */
type Answer =
  | { readonly kind: 'problems'; readonly sentences: readonly string[]; readonly issues: readonly Issue[] }
  | { readonly kind: 'added'; readonly sentence: string }
  | null;

interface AddToPlanProps {
  readonly reform: Reform;
  readonly plan: Plan;
}

/** Chooses units, an operation and a target, tries the rows out, and appends them to the plan table. */
export function AddToPlan({ reform, plan }: AddToPlanProps) {
  const styles = useStyles();
  const { locale, option, attempt, readAgain } = usePane();
  const words = usePlanFormWords();
  const [form, setForm] = useState<PlanForm>({ ...EMPTY_FORM, option });
  const [answer, setAnswer] = useState<Answer>(null);
  const [adding, setAdding] = useState(false);
  const choices = useMemo(() => unitChoices(reform), [reform]);
  const change = (patch: Partial<PlanForm>): void => {
    setForm((before) => ({ ...before, ...patch }));
    setAnswer(null);
  };
  const add = async (): Promise<void> => {
    const problems = checkPlanForm(form).map((problem) => sentenceOf(problem, words));
    if (problems.length > 0) return setAnswer({ kind: 'problems', sentences: problems, issues: [] });
    const built = planRowsOf(form, plan);
    if (built.missing.length > 0) {
      const columns = built.missing.map((key) => headerOf('plan', key, plan.language)).join(locale.words.listSeparator);
      return setAnswer({ kind: 'problems', sentences: [words.missingColumn(columns)], issues: [] });
    }
    const errors = tryPlanRows(reform, plan, built.rows)?.issues.filter(({ severity }) => severity === 'error') ?? [];
    if (errors.length > 0) return setAnswer({ kind: 'problems', sentences: [words.wouldRaise], issues: errors });
    const place = plan.table.place;
    if (!place) throw new Error('The plan table has no place on a sheet.');
    setAdding(true);
    await attempt(async () => {
      const outcome = await appendPlanRows(place, built.rows);
      if (outcome !== 'added') return setAnswer({ kind: 'problems', sentences: [words.outcomes[outcome]], issues: [] });
      setAnswer({ kind: 'added', sentence: words.added(built.rows.length, place.sheet) });
      setForm({ ...EMPTY_FORM, operation: form.operation, option: form.option });
      await loadWithWorkbook();
      await readAgain();
    });
    setAdding(false);
  };
  return (
    <Section title={words.title}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <UnitPicker choices={choices} chosen={form.units} onChoose={(units) => change({ units })} />
        <PlanFormFields form={form} choices={choices} onChange={change} />
        <div className={styles.foot}>
          <Button type="submit" appearance="primary" disabledFocusable={adding}>
            {adding ? words.adding : words.add}
          </Button>
          <span className={styles.text}>{words.preview(Math.max(1, form.units.length))}</span>
        </div>
      </form>
      <div role="status">{answer && <AnswerBar answer={answer} />}</div>
    </Section>
  );
}

function AnswerBar({ answer }: { readonly answer: NonNullable<Answer> }) {
  const styles = useStyles();
  if (answer.kind === 'added') return <Notice intent="success">{answer.sentence}</Notice>;
  return (
    <Notice intent="error">
      {answer.sentences.map((sentence) => (
        <p key={sentence} className={styles.sentence}>
          {sentence}
        </p>
      ))}
      {answer.issues.length > 0 && (
        <ul className={styles.issues}>
          {answer.issues.map((issue, place) => (
            <IssueItem key={place} issue={issue} />
          ))}
        </ul>
      )}
    </Notice>
  );
}

type Words = PlanFormWords;

function sentenceOf(problem: FormProblem, words: Words): string {
  return problem.code === 'selfTarget' ? words.selfTarget(problem.unit) : words[problem.code];
}
