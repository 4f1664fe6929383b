import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { KINDS, OPERATIONS, POST_TYPES, type Kind, type Operation } from '../../core';
import {
  OPERATION_FIELDS,
  parsePosts,
  parseShare,
  type OptionalField,
  type PlanForm,
  type TargetRole,
  type UnitChoice,
} from '../plan/planForm';
import { usePlanFormWords } from '../plan/usePlanFormWords';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(140px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  field: { minWidth: 0 },
  entry: { minWidth: 0, width: '100%' },
});

interface PlanFormFieldsProps {
  readonly form: PlanForm;
  readonly choices: readonly UnitChoice[];
  onChange(patch: Partial<PlanForm>): void;
}

/** Operation and target, and what else the operation asks for. */
export function PlanFormFields({ form, choices, onChange }: PlanFormFieldsProps) {
  const styles = useStyles();
  const { locale, options } = usePane();
  const words = usePlanFormWords();
  const { target, fields } = OPERATION_FIELDS[form.operation];
  const text = (field: 'grade' | 'duty' | 'namePlate' | 'note', shown: boolean) =>
    shown && (
      <Field label={words[field]} className={styles.field}>
        <Input className={styles.entry} value={form[field]} onChange={(_, { value }) => onChange({ [field]: value })} />
      </Field>
    );
  const has = (field: OptionalField): boolean => fields.includes(field);
  return (
    <>
      <Field label={words.operation}>
        <Select value={form.operation} onChange={(_, { value }) => onChange({ operation: value as Operation })}>
          {OPERATIONS.map((operation) => (
            <option key={operation} value={operation}>
              {locale.words.operations[operation]}
            </option>
          ))}
        </Select>
      </Field>
      {target !== 'none' && (
        <TargetField
          role={target}
          target={form.target}
          choices={choices}
          onChange={(name) => onChange({ target: name })}
        />
      )}
      <div className={styles.pair}>
        {has('kind') && (
          <Field label={words.kind} className={styles.field}>
            <Select
              select={{ className: styles.entry }}
              value={form.kind}
              onChange={(_, { value }) => onChange({ kind: value as Kind | '' })}
            >
              <option value="">{words.kindFromSource}</option>
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {locale.words.kinds[kind]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        {text('grade', has('grade'))}
        {has('share') && (
          <Field
            label={words.share}
            className={styles.field}
            validationMessage={Number.isNaN(parseShare(form.share)) ? words.shareBad : undefined}
          >
            <Input
              className={styles.entry}
              inputMode="decimal"
              value={form.share}
              onChange={(_, { value }) => onChange({ share: value })}
            />
          </Field>
        )}
        {has('posts') &&
          POST_TYPES.map((type) => (
            <Field
              key={type}
              className={styles.field}
              label={locale.words.measures[`${type}Posts`]}
              validationMessage={Number.isNaN(parsePosts(form.posts[type])) ? words.postsBad : undefined}
            >
              <Input
                className={styles.entry}
                inputMode="decimal"
                value={form.posts[type]}
                onChange={(_, { value }) => onChange({ posts: { ...form.posts, [type]: value } })}
              />
            </Field>
          ))}
        {text('duty', has('duty'))}
        {text('namePlate', has('namePlate'))}
        {text('note', true)}
        {options.length > 0 && (
          <Field label={words.option} className={styles.field}>
            <Select
              select={{ className: styles.entry }}
              value={form.option}
              onChange={(_, { value }) => onChange({ option: value })}
            >
              <option value="">{words.optionEvery}</option>
              {options.map((option) => (
                <option key={option}>{option}</option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </>
  );
}

const LABEL_OF = {
  new: 'targetNew',
  existing: 'targetExisting',
  name: 'targetName',
  parent: 'targetParent',
  people: 'targetPeople',
  enterprise: 'targetEnterprise',
} as const satisfies Record<Exclude<TargetRole, 'none'>, string>;

interface TargetFieldProps {
  readonly role: Exclude<TargetRole, 'none'>;
  readonly target: string;
  readonly choices: readonly UnitChoice[];
  onChange(target: string): void;
}

function TargetField({ role, target, choices, onChange }: TargetFieldProps) {
  const words = usePlanFormWords();
  const list = useId();
  return (
    <Field
      label={words[LABEL_OF[role]]}
      hint={role === 'existing' ? words.targetHint : role === 'people' ? words.peopleHint : undefined}
    >
      <Input value={target} list={list} onChange={(_, { value }) => onChange(value)} />
      <datalist id={list}>
        {choices.map(({ county, unit }) => (
          <option key={`${county} ${unit}`} value={unit} />
        ))}
      </datalist>
    </Field>
  );
}
