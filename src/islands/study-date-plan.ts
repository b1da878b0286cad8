import { calendarEvents } from '../core/calendar-events.ts';
import { dayOf } from '../core/calendar-days.ts';
import { planToDate, type StudyDay } from '../core/date-plan.ts';
import { planLastHours } from '../core/last-hours.ts';
import { dropEntry, findEntry, putEntry, type Progress } from '../core/progress.ts';
import { checkChoice, readChoice, writeChoice, type StudyChoice } from '../core/study-choice.ts';
import type { StudyMatter } from '../core/study-matter.ts';
import { formatLength, taskWords } from '../core/study-words.ts';
import { viewOfDays, viewOfHours } from './date-plan-view.ts';
import { downloadText } from './download.ts';
import { keepChoice, readKeptChoice } from './kept-choice.ts';
import { tellMissing } from './missing-part.ts';
import { progressStore } from './progress-store.ts';
import { followRole, readRole } from './role.ts';

/** Makes the plan to the date of the form; the address and the store keep the choice. */
export class StudyDatePlan extends HTMLElement {
  #connection?: AbortController;
  #matter: Promise<StudyMatter> | undefined;
  #choice: StudyChoice | undefined;
  #days: readonly StudyDay[] = [];
  #role: string | null = null;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    delete this.dataset['needsScript'];
    this.addEventListener('submit', this, { signal });
    this.addEventListener('click', this, { signal });
    this.addEventListener('change', this, { signal });
    this.#role = readRole();
    const inAddress = readChoice(new URLSearchParams(location.search));
    const choice = inAddress.date === '' ? readKeptChoice() : inAddress;
    if (choice) {
      this.#fill(choice);
      void this.#plan(choice);
    }
    followRole((role) => {
      if (role !== this.#role && this.#choice) void this.#plan(this.#choice);
      this.#role = role;
      this.#tick(progressStore.read());
    }, signal);
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (event.type === 'submit') {
      event.preventDefault();
      this.#submit();
    } else if (event.type === 'change' && target instanceof HTMLInputElement) this.#mark(target);
    else if (event.type === 'click' && target instanceof Element) this.#press(target);
  }

  #press(target: Element): void {
    if (target.closest('[data-two-hours]')) {
      const { date } = this.#read();
      this.#fill({ ...this.#read(), date: date || dayOf(new Date()), hours: '2', per: 'all' });
      this.#submit();
    } else if (target.closest('[data-calendar]')) void this.#download();
    else if (target.closest('[data-print]')) print();
  }

  #submit(): void {
    const choice = this.#read();
    this.#fill(choice);
    const address = new URL(location.href);
    address.search = writeChoice(choice, address.searchParams);
    history.replaceState(history.state, '', address);
    if (checkChoice(choice, dayOf(new Date())).kind !== 'words') keepChoice(choice);
    void this.#plan(choice);
  }

  /** A box marks what belongs to it; the list stays as it is until the plan is made again. */
  #mark({ dataset: { section, key }, checked }: HTMLInputElement): void {
    if (key === undefined || (section !== 'practised' && section !== 'learned')) return;
    progressStore.change((progress) =>
      checked ? putEntry(progress, section, [key, { at: Date.now() }]) : dropEntry(progress, section, key),
    );
  }

  #tick(progress: Progress): void {
    for (const box of this.querySelectorAll<HTMLInputElement>('input[data-section]')) {
      const section = box.dataset['section'] === 'learned' ? 'learned' : 'practised';
      box.checked = findEntry(progress, section, box.dataset['key'] ?? '') !== undefined;
    }
  }

  async #plan(choice: StudyChoice): Promise<void> {
    this.#choice = choice;
    this.#days = [];
    const reading = checkChoice(choice, dayOf(new Date()));
    if (reading.kind === 'words') {
      this.#show(reading.words, []);
      return;
    }
    try {
      this.#matter ??= this.#load();
      const all = await this.#matter;
      if (this.#choice !== choice) return;
      this.#lay(chosenOf(all, choice), choice, reading);
    } catch {
      this.#matter = undefined;
      this.#show('The plans could not be loaded. Use the lists below, or try again when you are online.', []);
    }
  }

  #lay(
    matter: StudyMatter,
    { date }: StudyChoice,
    reading: Exclude<ReturnType<typeof checkChoice>, { kind: 'words' }>,
  ): void {
    const { practised, learned } = progressStore.read().sections;
    const done = { practised: new Set(Object.keys(practised)), learned: new Set(Object.keys(learned)) };
    const { pack = '' } = this.dataset;
    const role = readRole();
    if (reading.kind === 'hours') {
      const { tasks, untimed } = planLastHours(matter, done, { minutes: reading.minutes, role });
      const last = tasks.at(-1);
      const minutes = last ? last.from + last.task.minutes : 0;
      this.#days = [{ day: dayOf(new Date()), minutes, tasks: tasks.map(({ task }) => task) }];
      this.#show(reading.words, viewOfHours(tasks, untimed, pack));
      return;
    }
    const plan = planToDate(matter, done, { ...reading.wish, role });
    this.#days = plan.days;
    this.#show(summaryOf(plan.days, plan.spare), viewOfDays(plan, date, pack));
  }

  #show(words: string, views: readonly HTMLElement[]): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
    this.querySelector('[data-result]')?.replaceChildren(...views);
    this.toggleAttribute('data-has-plan', views.length > 0);
    this.querySelector('[data-tools]')?.toggleAttribute('hidden', views.length === 0);
    this.#tick(progressStore.read());
  }

  async #load(): Promise<StudyMatter> {
    const response = await fetch(this.dataset['matter'] ?? '');
    if (!response.ok) throw new Error(`plan.json: ${response.status}`);
    return (await response.json()) as StudyMatter;
  }

  async #download(): Promise<void> {
    const { pack = '' } = this.dataset;
    const now = Date.now();
    const days = this.#days.map(({ day, minutes, tasks }) => ({
      day,
      minutes,
      tasks: tasks.map((task) => taskWords(task, pack)),
    }));
    const events = calendarEvents(days, { date: this.#choice?.date ?? '', page: location.href, now });
    try {
      const { formatCalendar } = await import('./calendar-file.ts');
      downloadText('interview-plan.ics', formatCalendar(events, now), 'text/calendar');
    } catch {
      tellMissing();
    }
  }

  #read(): StudyChoice {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[name=framework]')];
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const valueOf = (name: string) =>
      this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`)?.value ?? '';
    return {
      date: valueOf('date'),
      hours: valueOf('hours'),
      per: valueOf('per') === 'day' ? 'day' : 'all',
      frameworks: chosen.length === boxes.length ? [] : chosen,
    };
  }

  #fill({ date, hours, per, frameworks }: StudyChoice): void {
    for (const [name, value] of Object.entries({ date, hours, per })) {
      const field = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
      if (field && value !== '') field.value = value;
    }
    for (const box of this.querySelectorAll<HTMLInputElement>('input[name=framework]'))
      box.checked = frameworks.length === 0 || frameworks.includes(box.value);
  }
}

/** What is ticked in the form; all of it where nothing of that is in the library. */
function chosenOf({ plans, others }: StudyMatter, { frameworks }: StudyChoice): StudyMatter {
  const isChosen = ({ slug }: { readonly slug: string }) => frameworks.includes(slug);
  const chosen = { plans: plans.filter(isChosen), others: others.filter(isChosen) };
  return chosen.plans.length + chosen.others.length > 0 ? chosen : { plans, others };
}

function summaryOf(days: readonly StudyDay[], spare: number): string {
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  const count = `${days.length} ${days.length === 1 ? 'day' : 'days'} with something to do, ${formatLength(minutes)} in all.`;
  return spare > 0 ? `${count} You have ${formatLength(spare)} to spare: no need to fill it.` : count;
}

customElements.define('study-date-plan', StudyDatePlan);
