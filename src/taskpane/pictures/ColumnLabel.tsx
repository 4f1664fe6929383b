import { mergeClasses } from '@fluentui/react-components';
import { COLUMN_FONT } from './columnLayout';
import { usePictureStyles } from './usePictureStyles';

interface ColumnLabelProps {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly strong?: boolean;
}

/** A text in the middle of a column. */
export function ColumnLabel({ x, y, text, strong = false }: ColumnLabelProps) {
  const styles = usePictureStyles();
  return (
    <text
      x={x}
      y={y}
      fontSize={COLUMN_FONT}
      textAnchor="middle"
      className={mergeClasses(styles.text, strong && styles.strong)}
    >
      {text}
    </text>
  );
}
