import { wordReader } from '../table/wordReader';
import type { Stage } from './procedures';

const WORDS: Readonly<Record<Stage, readonly string[]>> = {
  before: [
    ...['before', 'before the reform', 'before reform', 'pre-reform', 'old', 'old process'],
    ...['改革前', '前', '改革之前', '优化前', '调整前', '整合前', '原流程', '原有流程', '改革前流程'],
  ],
  after: [
    ...['after', 'after the reform', 'after reform', 'post-reform', 'new', 'new process'],
    ...['改革后', '后', '改革之后', '优化后', '调整后', '整合后', '新流程', '改革后流程'],
  ],
};

/** The stage 阶段 that a text names: `改革前`, `After the reform`. null for any other text. */
export const readStage: (text: string) => Stage | null = wordReader(WORDS);
