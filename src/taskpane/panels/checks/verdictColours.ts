import type { Verdict } from '../../../core/claims';
import type { TagColour } from '../../parts/Tag';

export const VERDICT_COLOURS: Readonly<Record<Verdict, TagColour>> = {
  agrees: 'brand',
  truncated: 'neutral',
  withinRounding: 'neutral',
  differs: 'danger',
};
