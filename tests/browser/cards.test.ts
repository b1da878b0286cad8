import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';

const DECK = '/practice/cards/l2/';
const session = (page: Page) => page.getByRole('region', { name: 'Cards', exact: true });
const kept = (page: Page) =>
  page.evaluate(() => {
    const text = localStorage.getItem('hedgehog') ?? '{"sections":{}}';
    const { sections } = JSON.parse(text) as { sections: { cards?: Record<string, { reps: number }> } };
    return Object.values(sections.cards ?? {}).map(({ reps }) => reps);
  });

async function start(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(2026, 10, 21, 9));
  await page.goto(DECK);
  await page.getByRole('button', { name: 'Ask me' }).click();
  await expect(session(page)).toBeVisible();
}

/** Shows the answer and grades the card, by keys. */
async function answer(page: Page, rating: string): Promise<void> {
  await page.keyboard.press('Space');
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
  await page.keyboard.press(rating);
  await expect(page.getByRole('group', { name: 'How well did you know it?' })).toBeHidden();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a deck is a list to open, and nothing asks for a session or a date', async ({ page }) => {
    await page.goto(DECK);
    await expect(page.locator('summary').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Ask me' })).toHaveCount(0);
    await page.goto('/practice/');
    await expect(page.getByLabel('The day of your interview')).toBeHidden();
    await expect(page.getByText('Cards due')).toBeHidden();
  });
});

test('a card is asked, shown and graded by keys, and what was graded is kept', async ({ page }) => {
  await start(page);
  const front = session(page).locator('[data-part=front]');
  await expect(front).toBeFocused();
  await expect(page.getByText('10 left', { exact: true })).toBeVisible();
  const question = await front.innerText();
  await page.keyboard.press('Enter');
  await expect(session(page).locator('[data-part=back]')).toBeFocused();
  await expect(page.getByRole('button', { name: 'Show the answer' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Good 10 min' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Easy 8 days' })).toBeVisible();
  await page.keyboard.press('4');
  await expect(front).not.toHaveText(question);
  await expect(front).toBeFocused();
  await expect(session(page).getByRole('status')).toHaveText('Easy: again in 8 days. 9 left.');
  await page.reload();
  await expect(page.getByText('9 new', { exact: true })).toBeVisible();
  expect(await kept(page)).toEqual([1]);
});

test('“U” takes the last grade back and asks the card again', async ({ page }) => {
  await start(page);
  const front = session(page).locator('[data-part=front]');
  const question = await front.innerText();
  await answer(page, '1');
  await page.keyboard.press('u');
  await expect(front).toHaveText(question);
  await expect(session(page).getByRole('status')).toHaveText('Undone.');
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
  expect(await kept(page)).toEqual([]);
});

test('buttons do what the keys do, and a key that is switched off does nothing', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('hedgehog-keys', 'off');
  });
  await start(page);
  await page.keyboard.press('Space');
  await expect(session(page).locator('[data-part=back]')).toBeHidden();
  await page.getByRole('button', { name: 'Show the answer' }).press('Enter');
  await page.getByRole('button', { name: 'Hard 6 min' }).press('Space');
  await expect(session(page).getByRole('status')).toHaveText('Hard: again in 6 min. 10 left.');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(session(page)).toBeHidden();
  await expect(page.locator('summary').first()).toBeVisible();
});

test('a card that was not known comes again in the session', async ({ page }) => {
  await start(page);
  const front = session(page).locator('[data-part=front]');
  const question = await front.innerText();
  await answer(page, '1');
  for (let count = 0; count < 9; count += 1) await answer(page, '4');
  await expect(front).toHaveText(question);
  await expect(page.getByText('1 left', { exact: true })).toBeVisible();
});

test('ten new cards end the day in words, and they are due when their day comes', async ({ page }) => {
  await start(page);
  for (let count = 0; count < 10; count += 1) await answer(page, '4');
  await expect(session(page)).toContainText('Nothing more for today. The next one is due in 8 days.');
  await page.goto('/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('link', { name: /due/ })).toHaveCount(0);
  await page.clock.setFixedTime(new Date(2026, 10, 29, 6));
  await page.goto('/');
  await page.getByRole('link', { name: '10 cards due' }).click();
  await expect(page).toHaveURL(/\/practice\/cards\/all\/$/);
  await expect(page.getByText('10 cards due, 10 new')).toBeVisible();
  await page.goto('/practice/');
  await expect(page.getByRole('link', { name: '10 cards due' })).toBeVisible();
});

test('a card that is gone from the library is not due, and one that was reworded keeps its schedule', async ({
  page,
}) => {
  await start(page);
  await answer(page, '4');
  await page.evaluate(() => {
    const { version, sections } = JSON.parse(localStorage.getItem('hedgehog') ?? '') as {
      version: number;
      sections: { cards: Record<string, unknown> };
    };
    const [kept] = Object.values(sections.cards);
    const cards = {
      'step/l2/scale-and-capacity-framework/find-bottlenecks': kept,
      'which/a-question-that-nobody-asks-any-more': kept,
    };
    localStorage.setItem('hedgehog', JSON.stringify({ version, sections: { ...sections, cards } }));
  });
  await page.clock.setFixedTime(new Date(2026, 10, 29, 6));
  await page.goto('/');
  await page.getByRole('link', { name: '1 card due', exact: true }).click();
  await expect(page.getByText('1 card due, 10 new')).toBeVisible();
  const keys = await page.evaluate(() => {
    const { sections } = JSON.parse(localStorage.getItem('hedgehog') ?? '') as {
      sections: { cards: object };
    };
    return Object.keys(sections.cards).sort();
  });
  expect(keys).toEqual([
    'step/l2/scale-and-capacity-framework/bottlenecks',
    'which/a-question-that-nobody-asks-any-more',
  ]);
});

test('without the list of cards, that there are due ones is said without a number', async ({ page }) => {
  await start(page);
  await answer(page, '4');
  await page.clock.setFixedTime(new Date(2026, 10, 29, 6));
  await page.route('**/practice/cards.json', (route) => route.fulfill({ status: 200, body: 'no list' }));
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Cards due', exact: true })).toBeVisible();
});

test('the interview brings cards forward to its day, and then nothing is due', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 21, 9));
  await page.goto('/practice/');
  await page.getByLabel('The day of your interview').fill('2026-11-23');
  await page.reload();
  await expect(page.getByLabel('The day of your interview')).toHaveValue('2026-11-23');
  await start(page);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Easy 2 days' })).toBeVisible();
  await page.keyboard.press('4');
  await page.clock.setFixedTime(new Date(2026, 10, 23, 6));
  await page.goto('/practice/');
  await expect(page.getByRole('link', { name: '1 card due' })).toBeVisible();
  await page.clock.setFixedTime(new Date(2026, 10, 24, 6));
  await page.goto(DECK);
  await expect(page.getByText('Your interview is over: no card is due any more.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ask me' })).toBeHidden();
  await page.goto('/practice/');
  await expect(page.getByText('That day is over: no card is due any more.')).toBeVisible();
  await expect(page.getByRole('link', { name: /card due/ })).toHaveCount(0);
  await page.getByLabel('The day of your interview').fill('');
  await expect(page.getByText('That day is over')).toHaveCount(0);
});

test('the schedule is loaded when a session starts, and not before', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(DECK);
  await expect(page.getByRole('button', { name: 'Ask me' })).toBeVisible();
  expect(loaded.filter((url) => url.includes('card-session'))).toEqual([]);
  await page.getByRole('button', { name: 'Ask me' }).click();
  await expect(session(page)).toBeVisible();
  expect(loaded.filter((url) => /card-session.*\.js/u.test(url))).toHaveLength(1);
});
