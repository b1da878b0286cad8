import './study-checklist.ts';
import './study-due.ts';
import './study-mark.ts';
import './study-own-answer.ts';
import './study-question-filter.ts';
import './study-readiness.ts';
import './study-role-view.ts';
import './study-role.ts';
import './trouble-notice.ts';

export { progressStore } from './progress-store.ts';
