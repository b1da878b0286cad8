import {
  findBeat,
  formatClock,
  formatRehearsal,
  isOver,
  secondsLeft,
  secondsSpoken,
  type BeatSpan,
  type Rehearsal,
  type RehearsalClock,
} from '../core/rehearsal-clock.ts';

/** The steps of a rehearsal as the page has them. */
export interface PageBeat extends BeatSpan {
  readonly name: string;
  readonly item: HTMLElement;
}

/** The steps listed in a rehearsal. */
export function readBeats(rehearsal: HTMLElement): PageBeat[] {
  return [...rehearsal.querySelectorAll<HTMLElement>('[data-start]')].map((item) => ({
    item,
    name: item.dataset['name'] ?? '',
    start: Number(item.dataset['start']),
    seconds: Number(item.dataset['seconds']),
  }));
}

/** Shows where the clock is: the time, the step, what the buttons do. */
export function showClock(rehearsal: HTMLElement, beats: readonly PageBeat[], clock: RehearsalClock): void {
  const over = isOver(clock, beats);
  const index = findBeat(clock, beats);
  const beat = beats[index];
  const last = beats.at(-1);
  if (!beat || !last) return;
  const isLast = beat === last;
  const total = secondsLeft(clock, last.start + last.seconds);
  const left = secondsLeft(clock, beat.start + beat.seconds);
  rehearsal.dataset['state'] = over ? 'over' : clock.since === null ? 'standing' : 'running';
  write(rehearsal, '[data-time]', formatClock(total));
  write(rehearsal, '[data-now]', over ? 'The end' : beat.name);
  write(
    rehearsal,
    '[data-left]',
    over ? `told in ${formatClock(secondsSpoken(clock))}` : `${formatClock(left)} left`,
  );
  write(rehearsal, '[data-action=toggle]', toggleWord(clock, over));
  write(rehearsal, '[data-action=next]', isLast ? 'Finish' : 'Next');
  disable(rehearsal, 'back', clock.at === 0);
  disable(rehearsal, 'next', over || (isLast && clock.spoken === 0));
  const bar = rehearsal.querySelector('progress');
  if (bar) bar.value = clock.at / 1000;
  for (const { item } of beats) item.ariaCurrent = !over && item === beat.item ? 'step' : null;
  for (const part of rehearsal.querySelectorAll<HTMLElement>('[data-ratings]')) part.hidden = !over;
  if (!over) for (const button of rehearsal.querySelectorAll('[data-rating]')) button.ariaPressed = 'false';
}

/** The words of the step the clock is in, or of the whole answer where it is not divided; null when there are none. */
export function findWords(rehearsal: HTMLElement, beat: PageBeat | undefined): HTMLDetailsElement | null {
  const whole = rehearsal.querySelector<HTMLDetailsElement>('li:not([data-start]) > details');
  return beat?.item.querySelector('details') ?? whole;
}

/** Says how it went the last time, if there was one. */
export function showLast(rehearsal: HTMLElement, last: Rehearsal | undefined): void {
  const line = rehearsal.querySelector<HTMLElement>('[data-last]');
  if (!line) return;
  line.hidden = last === undefined;
  line.textContent = last ? `Last time: ${dayOf(last.at)}, ${formatRehearsal(last)}` : '';
}

/** What a screen reader says of the clock: the step, a pause, the end; never the seconds that pass. */
export function sentenceOf(beats: readonly PageBeat[], clock: RehearsalClock): string {
  if (isOver(clock, beats)) return `The end, told in ${formatClock(secondsSpoken(clock))}. How did it go?`;
  const index = findBeat(clock, beats);
  const { name = '', seconds = 0 } = beats[index] ?? {};
  const step = `Step ${index + 1} of ${beats.length}: ${name}, ${seconds} seconds.`;
  if (clock.since !== null) return step;
  if (clock.spoken > 0) return `Paused. ${step}`;
  return index === 0 ? '' : step;
}

function dayOf(at: number): string {
  const [day, today] = [new Date(at), new Date()];
  const year = day.getFullYear() === today.getFullYear() ? {} : ({ year: 'numeric' } as const);
  return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', ...year });
}

// Not `disabled`, which would take the focus away from whoever has just pressed the button.
function disable(rehearsal: HTMLElement, action: string, isIdle: boolean): void {
  const button = rehearsal.querySelector(`[data-action=${action}]`);
  if (button) button.ariaDisabled = isIdle ? 'true' : null;
}

function toggleWord({ since, spoken }: RehearsalClock, over: boolean): string {
  if (since !== null) return 'Pause';
  return over ? 'Once more' : spoken > 0 ? 'Go on' : 'Start';
}

function write(rehearsal: HTMLElement, selector: string, words: string): void {
  const part = rehearsal.querySelector(selector);
  if (part && part.textContent !== words) part.textContent = words;
}
