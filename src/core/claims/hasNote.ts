import { isBlankMark } from '../table/parseNumber';
import type { Claim } from './claims';

/** Whether the Note column of a published figure says anything; a dash says nothing. */
export const hasNote = ({ note }: Claim): boolean => note !== '' && !isBlankMark(note);
