import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled, ErrorCircle16Filled, Info16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';

export type NoticeIntent = 'error' | 'success' | 'info';

const useStyles = makeStyles({
  notice: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { display: 'flex', paddingTop: '2px' },
  body: { minWidth: 0, overflowWrap: 'anywhere' },
  actions: {
    gridColumnStart: 2,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
  },
  info: {},
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  successIcon: { color: tokens.colorStatusSuccessForeground1 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
});

const ICONS = {
  error: <ErrorCircle16Filled />,
  success: <CheckmarkCircle16Filled />,
  info: <Info16Regular />,
} as const;

interface NoticeProps {
  readonly intent: NoticeIntent;
  readonly children: ReactNode;
  /** Buttons below the text. */
  readonly actions?: ReactNode;
}

/** A message in the flow of the pane. What must be told at once stands in an element with `role="alert"`. */
export function Notice({ intent, children, actions }: NoticeProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.notice, styles[intent])}>
      <span className={mergeClasses(styles.icon, styles[`${intent}Icon`])} aria-hidden="true">
        {ICONS[intent]}
      </span>
      <div className={styles.body}>{children}</div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
