import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { readPdf } from './pdf.ts';
import { denyStorage, keep } from './storage.ts';

const BUCKET = '/plans/l2/1-scale-and-capacity-framework/';
const ANSWER_KEY = 'l2/scale-and-capacity-framework';

const stored = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('hedgehog') ?? 'null') as unknown);
const practised = (page: Page, id: string) =>
  page.getByRole('button', { name: `Practised: ${id}`, exact: true });
const learned = (page: Page) => page.getByRole('button', { name: /^Learned/ });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing asks for progress and all roles show', async ({ page }) => {
    for (const [path, panels, marks] of [
      ['/', 2, 0],
      ['/plans/l2/', 1, 0],
      [BUCKET, 1, 6],
      ['/questions/', 0, 25],
    ] as const) {
      await page.goto(path);
      const buttons = page.getByRole('button', { name: /Practised|Learned/, includeHidden: true });
      await expect(buttons).toHaveCount(marks);
      await expect(buttons.filter({ visible: true })).toHaveCount(0);
      await expect(page.getByText('Read as')).toBeHidden();
      await expect(page.getByText('Not started')).toHaveCount(panels);
      await expect(page.getByText('Not started').filter({ visible: true })).toHaveCount(0);
    }
    await page.goto('/plans/l2/?role=product-manager');
    await expect(page.getByRole('heading', { name: 'Product Manager' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Data Engineer' })).toBeVisible();
  });

  test('the page of progress says what it needs', async ({ page }) => {
    await page.goto('/progress/');
    await expect(page.getByText('Keeping progress needs JavaScript')).toBeVisible();
  });
});

test('before any script comes, only who has kept something waits to read where they stand', async ({
  page,
}) => {
  const first = page.getByText('Not started').first();
  // Fetched and never answered, as on a slow network.
  await page.route('**/_astro/*.js', () => undefined);
  await page.goto('/progress/', { waitUntil: 'commit' });
  await expect(first).toBeVisible();
  await page.evaluate(() => {
    localStorage.setItem('hedgehog', '{}');
  });
  await page.reload({ waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(first).toBeHidden();
});

test('the very first click marks a question, and the mark is kept', async ({ page }) => {
  await page.goto(BUCKET);
  await expect(page.getByText('Not started')).toBeVisible();
  // Without a pointer that comes near first, as a script or a switch device clicks.
  await practised(page, 'Q473').dispatchEvent('click');
  await expect(practised(page, 'Q473')).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await expect(practised(page, 'Q473')).toHaveAttribute('aria-pressed', 'true');
  await page.goto('/questions/q473/');
  await practised(page, 'Q473').press('Enter');
  await expect(practised(page, 'Q473')).toHaveAttribute('aria-pressed', 'false');
});

test('the very first words and ticks are kept while the elements are still on their way', async ({
  page,
}) => {
  await page.goto('/plans/l2/');
  const box = page.getByRole('region', { name: 'Checklist' }).getByRole('checkbox').first();
  await box.evaluate((element: HTMLInputElement) => {
    element.click();
  });
  await expect(page.getByText('1 of 4 checklist lines ticked')).toBeVisible();
  await expect(box).toBeChecked();
});

test('what somebody who was here before marks and writes before the elements are there is kept', async ({
  page,
}) => {
  await keep(page, { practised: { Q110: { at: 1 } } });
  const elements = Promise.withResolvers<undefined>();
  await page.route(/progress-elements/u, async (route) => {
    await elements.promise;
    await route.continue();
  });
  await page.goto(BUCKET);
  await practised(page, 'Q473').click();
  await page.getByText('Write your own version').first().click();
  const words = page.locator('study-own-answer textarea').first();
  await words.fill('We counted first.');
  elements.resolve(undefined);
  for (const id of ['Q110', 'Q473'])
    await expect(practised(page, id)).toHaveAttribute('aria-pressed', 'true');
  await expect(words).toHaveValue('We counted first.');
  await page.reload();
  await expect(practised(page, 'Q473')).toHaveAttribute('aria-pressed', 'true');
  await expect(words).toHaveValue('We counted first.');
});

test.describe('who leaves before the elements are there', () => {
  // The elements never come: what is kept was kept without them.
  test.beforeEach(async ({ page }) => {
    await page.route(/progress-elements/u, () => undefined);
  });

  test('keeps a tick', async ({ page }) => {
    await page.goto('/plans/l2/');
    const box = page.getByRole('region', { name: 'Checklist' }).getByRole('checkbox').first();
    await box.check();
    await page.unroute(/progress-elements/u);
    await page.goto('/checklists/');
    await expect(page.getByRole('region', { name: /L2/ }).getByRole('checkbox').first()).toBeChecked();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  });

  test('keeps a mark, and one that was taken back is gone', async ({ page }) => {
    await page.goto(BUCKET);
    await practised(page, 'Q473').click();
    await expect(practised(page, 'Q473')).toHaveAttribute('aria-pressed', 'true');
    await learned(page).click();
    await learned(page).click();
    await expect(learned(page)).toHaveAttribute('aria-pressed', 'false');
    await page.unroute(/progress-elements/u);
    await page.reload();
    await expect(practised(page, 'Q473')).toHaveAttribute('aria-pressed', 'true');
    await expect(learned(page)).toHaveAttribute('aria-pressed', 'false');
  });

  test('keeps the words of an own version', async ({ page }) => {
    await page.goto(BUCKET);
    await page.getByText('Write your own version').first().click();
    await page
      .getByRole('textbox', { name: /^Your own version/ })
      .first()
      .fill('We counted first.');
    await page.unroute(/progress-elements/u);
    await page.reload();
    await expect(page.locator('study-own-answer textarea').first()).toHaveValue('We counted first.');
  });
});

test('readiness follows what one does, in words, and says what is next', async ({ page }) => {
  await page.goto(BUCKET);
  const panel = page.locator('study-readiness');
  await expect(panel).toContainText('0 of 5 questions practised');
  await expect(panel.getByRole('link', { name: 'learn the hedgehog answer of bucket 1' })).toBeVisible();
  await learned(page).click();
  await expect(panel).toContainText('1 of 1 hedgehog answer learned');
  await expect(panel.getByRole('link')).toHaveText('practise 5 questions of bucket 1');
  for (const id of ['Q110', 'Q473', 'Q742', 'Q745', 'Q179']) await practised(page, id).click();
  await expect(panel).toContainText('Ready');
  await expect(panel).toContainText('Nothing is missing.');
  await page.goto('/');
  const home = page.locator('.home-plan', { hasText: 'Scale & Capacity' });
  await expect(home).toContainText('Under way');
  await expect(home).toContainText('9 of 10 questions practised');
  await home.getByRole('link', { name: 'learn the hedgehog answer of bucket 2' }).click();
  await expect(page).toHaveURL(/\/plans\/l2\/2-capacity-planning\/#hedgehog$/);
});

test('for who has no progress yet the panel is left as it came', async ({ page }) => {
  await page.goto('/progress/');
  await page.waitForFunction(() => customElements.get('study-readiness') !== undefined);
  // Between its words the page has the white space of its source; what a script puts there has none.
  const next = page.locator('study-readiness [data-next]').first();
  expect(await next.evaluate((element) => element.firstChild?.textContent)).toMatch(/^\s+Next:/u);
  await expect(next.getByRole('link')).toBeVisible();
});

test('lines of “ready when” that can be counted are ticked by counting', async ({ page }) => {
  await keep(page, {
    learned: { 'l2/scale-and-capacity-framework': { at: 1 }, 'l2/capacity-planning': { at: 1 } },
  });
  await page.goto('/plans/l2/');
  const ready = page.getByRole('region', { name: 'Ready when' });
  await expect(ready.getByRole('checkbox', { name: /2 narratives/ })).toBeChecked();
  await expect(ready.getByRole('checkbox', { name: /2 narratives/ })).toBeDisabled();
  await expect(ready.getByRole('checkbox', { name: /10 questions/ })).not.toBeChecked();
  await ready.getByRole('checkbox', { name: /no technical background/ }).check();
  await page.reload();
  await expect(page.getByText('1 of 2 signs that only you can judge')).toBeVisible();
});

test('two open tabs agree on marks, also when one was opened with nothing kept', async ({
  page,
  context,
}) => {
  await page.goto(BUCKET);
  const other = await context.newPage();
  await other.goto(BUCKET);
  await practised(page, 'Q110').click();
  await expect(practised(other, 'Q110')).toHaveAttribute('aria-pressed', 'true');
  await learned(other).click();
  await expect(learned(page)).toHaveAttribute('aria-pressed', 'true');
  await expect(practised(page, 'Q110')).toHaveAttribute('aria-pressed', 'true');
});

test('ticks of version 1 are still there', async ({ page }) => {
  await page.goto('/404.html');
  await page.evaluate(() => {
    localStorage.setItem('hedgehog', '{"version":1,"ticks":{"l2/an-old-line":1700000000000}}');
  });
  await page.goto('/plans/l2/');
  await expect(page.getByText('✓ an old line')).toBeVisible();
});

for (const [what, text] of [
  ['broken', '{"version":2,"sections":'],
  ['newer', '{"version":99,"everything":"else"}'],
] as const) {
  test(`${what} data is set aside, reported and never overwritten`, async ({ page }) => {
    await page.goto('/404.html');
    await page.evaluate((value) => {
      localStorage.setItem('hedgehog', value);
    }, text);
    await page.goto(BUCKET);
    await expect(page.getByRole('status').filter({ hasText: 'set aside, not deleted' })).toBeVisible();
    await practised(page, 'Q110').click();
    await page.goto('/progress/');
    await expect(page.getByText('1 question practised')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file: hedgehog-aside-1' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(text);
    expect(await page.evaluate(() => localStorage.getItem('hedgehog-aside-1'))).toBe(text);
  });
}

for (const [when, isLate] of [
  ['', false],
  [' before the elements are there', true],
] as const)
  test(`what an open tab knows survives when storage is cleared or corrupted under it${when}`, async ({
    page,
  }) => {
    const elements = Promise.withResolvers<undefined>();
    if (!isLate) elements.resolve(undefined);
    await page.route(/progress-elements/u, async (route) => {
      await elements.promise;
      await route.continue();
    });
    await page.goto(BUCKET);
    const mark = async (id: string) => {
      await practised(page, id).click();
      await expect(practised(page, id)).toHaveAttribute('aria-pressed', 'true');
    };
    await mark('Q110');
    await page.evaluate(() => {
      localStorage.clear();
    });
    await mark('Q473');
    await page.evaluate(() => {
      localStorage.setItem('hedgehog', 'rubbish');
    });
    await practised(page, 'Q742').click();
    elements.resolve(undefined);
    await expect(practised(page, 'Q742')).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByText('3 of 5 questions practised')).toBeVisible();
    expect(await stored(page)).toMatchObject({
      sections: {
        practised: {
          Q110: { at: expect.any(Number) },
          Q473: { at: expect.any(Number) },
          Q742: { at: expect.any(Number) },
        },
      },
    });
    expect(await page.evaluate(() => localStorage.getItem('hedgehog-aside-1'))).toBe('rubbish');
  });

test('full storage keeps this visit, says so once, and loses nothing that was stored', async ({ page }) => {
  await keep(page, { practised: { Q110: { at: 1 } } });
  await page.addInitScript(() => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = function (this: Storage, key, value) {
      if (this === localStorage) throw new DOMException('full', 'QuotaExceededError');
      real.call(this, key, value);
    };
  });
  await page.goto(BUCKET);
  await practised(page, 'Q473').click();
  const notice = page.locator('.trouble-notice');
  await expect(notice).toContainText('lasts for this visit');
  await notice.getByRole('button', { name: 'Close' }).click();
  await practised(page, 'Q742').click();
  await expect(practised(page, 'Q742')).toHaveAttribute('aria-pressed', 'true');
  await expect(notice).toBeHidden();
  await page.reload();
  for (const id of ['Q110', 'Q473', 'Q742'])
    await expect(practised(page, id)).toHaveAttribute('aria-pressed', 'true');
  expect(await stored(page)).toEqual({ version: 2, sections: { practised: { Q110: { at: 1 } } } });
});

test('denied storage still works for the page', async ({ page }) => {
  await denyStorage(page);
  await page.goto(BUCKET);
  await practised(page, 'Q110').click();
  await expect(practised(page, 'Q110')).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.trouble-notice')).toBeVisible();
});

test('a clock that is set back makes no change go missing', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2030-01-01T10:00:00Z'));
  await page.goto('/?role=product-manager');
  await expect(page.getByRole('radio', { name: 'Product Manager' })).toBeChecked();
  await page.clock.setFixedTime(new Date('2020-01-01T10:00:00Z'));
  await page.getByRole('radio', { name: 'Data Engineer' }).check();
  expect(await stored(page)).toMatchObject({
    sections: { settings: { role: { value: 'data-engineer', at: Date.parse('2030-01-01T10:00:00Z') + 1 } } },
  });
});

test('a changed line asks once whether to keep its tick, and a removed line is kept', async ({ page }) => {
  await keep(page, {
    ticks: {
      'l2/identify-bottlenecks-in-four-places': {
        at: 1,
        text: 'Identify bottlenecks in four places (compute, storage, network)',
      },
      'l2/draw-a-queue': { at: 1, text: 'Draw a queue by hand' },
    },
  });
  await page.goto('/plans/l2/');
  const question = page.getByRole('group', { name: 'This line changed' });
  await expect(question).toContainText('It was: “Identify bottlenecks in four places');
  await question.getByRole('button', { name: 'Keep the tick' }).click();
  await expect(question).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: /Identify bottlenecks/ })).toBeChecked();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /Identify bottlenecks/ })).toBeChecked();
  await expect(page.getByText('✓ Draw a queue by hand')).toBeVisible();
});

test('a tick that is not kept for the changed line is put aside and not asked about again', async ({
  page,
}) => {
  await keep(page, {
    ticks: { 'l2/old': { at: 1, text: 'Identify bottlenecks in four places (compute, storage, network)' } },
  });
  await page.goto('/plans/l2/');
  await page.getByRole('button', { name: 'Do not' }).click();
  await page.reload();
  await expect(page.getByText('✓ Identify bottlenecks in four places (compute')).toBeVisible();
  await expect(page.getByRole('group', { name: 'This line changed' })).toHaveCount(0);
});

test('progress goes out into a file, is cleared after a second thought, and comes back', async ({
  page,
  context,
}) => {
  await keep(page, {
    practised: { Q110: { at: 5 } },
    answers: { [ANSWER_KEY]: { at: 6, text: 'Words of my own', isPrinted: false } },
    songs: { later: { at: 7, tune: 'la' } },
  });
  await page.goto('/progress/');
  await expect(page.getByText('Words of my own')).toBeVisible();
  const before = await stored(page);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  const path = await (await download).path();
  expect((await download).suggestedFilename()).toMatch(/^hedgehog-progress-\d{4}-\d\d-\d\d\.json$/);

  const other = await context.newPage();
  await other.goto(BUCKET);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('button', { name: 'No, keep it' }).click();
  expect(await stored(page)).toMatchObject(before as Record<string, unknown>);
  await page.getByRole('button', { name: 'Clear everything' }).click();
  await page.getByRole('button', { name: 'Yes, clear everything' }).click();
  await expect(page.getByText('Nothing yet.')).toBeVisible();
  await expect(practised(other, 'Q110')).toHaveAttribute('aria-pressed', 'false');

  await page.locator('input[type=file]').setInputFiles(path);
  const preview = page.getByRole('group', { name: 'What the file would change' });
  await expect(preview.getByRole('listitem')).toHaveText([
    'New: 1 question practised',
    'New: 1 answer of your own',
    'New: 1 songs',
  ]);
  await preview.getByRole('button', { name: 'Add to what is here' }).click();
  await expect(page.getByText('Words of my own')).toBeVisible();
  expect(await stored(page)).toMatchObject(before as Record<string, unknown>);
});

test('a file can replace what is here, and the preview says what that drops', async ({ page }) => {
  await keep(page, { practised: { Q110: { at: 1 } }, learned: { [ANSWER_KEY]: { at: 1 } } });
  await page.goto('/progress/');
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ version: 2, sections: { practised: { Q473: { at: 2 } } } })),
  });
  await expect(page.getByRole('group', { name: 'What the file' }).getByRole('listitem')).toHaveText([
    'New: 1 question practised',
    'Only here: 1 question practised. Replacing drops this.',
    'Only here: 1 hedgehog answer learned. Replacing drops this.',
  ]);
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  expect(await stored(page)).toMatchObject({ sections: { practised: { Q473: { at: 2 } }, learned: {} } });
});

for (const [what, text, words] of [
  ['a newer version', '{"version":3,"sections":{}}', /newer Hedgehog \(version 3\).*Nothing was changed/],
  ['another program', '{"name":"x"}', /no file of Hedgehog’s progress\. Nothing was changed/],
] as const) {
  test(`a file of ${what} is refused without loss`, async ({ page }) => {
    await keep(page, { practised: { Q110: { at: 1 } } });
    await page.goto('/progress/');
    const before = await stored(page);
    await page.locator('input[type=file]').setInputFiles({
      name: 'file.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();
    expect(await stored(page)).toMatchObject(before as Record<string, unknown>);
  });
}

test('a role in the address orders and marks the buckets and is remembered', async ({ page }) => {
  await page.goto('/plans/l2/?role=product-manager');
  const buckets = page.getByRole('region', { name: 'Buckets' }).getByRole('listitem');
  await expect(buckets.first()).toContainText('Must, highest priority');
  await expect(buckets.last()).toContainText('Should, medium');
  await expect(page.getByRole('heading', { name: 'Data Engineer' })).toBeHidden();
  await page.goto('/');
  await expect(page.getByRole('radio', { name: 'Product Manager' })).toBeChecked();
  await expect(page.locator('.home-plan').first()).toContainText('Should, medium');
  await page.goto('/plans/l2/2-capacity-planning/');
  await expect(page.getByText('Product Manager: Should, medium')).toBeVisible();
  await page.goto('/');
  await page.getByRole('radio', { name: 'everyone' }).check();
  await expect(page.locator('.home-plan').first()).not.toContainText('Should');
  expect(new URL(page.url()).search).toBe('');
});

test('the order of a role leaves the focus where it is', async ({ page }) => {
  await page.goto('/plans/l2/');
  const link = page.getByRole('region', { name: 'Buckets' }).getByRole('link', { name: /Scale & Capacity/ });
  await link.first().focus();
  await page.evaluate(() => {
    const radio = document.querySelector<HTMLInputElement>('study-role input[value=data-engineer]');
    radio?.click();
  });
  await expect(page.getByRole('region', { name: 'Buckets' })).toContainText('Must');
  await expect(link.first()).toBeFocused();
});

test('a role that nobody declares shows everything', async ({ page }) => {
  await page.goto('/plans/l2/?role=astronaut', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { name: 'Data Engineer' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'everyone' })).toBeChecked();
});

test('the questions can be filtered by framework, priority, role and practice, by address too', async ({
  page,
}) => {
  await keep(page, { practised: { Q110: { at: 1 } } });
  await page.goto('/questions/?framework=L2&priority=green&practised=no');
  const shown = page.locator('[data-question]:visible');
  await expect(shown).toHaveCount(4);
  await expect(page.getByText(/^4 of \d+ questions$/)).toBeVisible();
  await practised(page, 'Q473').click();
  await expect(shown).toHaveCount(3);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByText(/^All \d+ questions$/)).toBeVisible();
  await page.getByLabel('A must for').selectOption('product-manager');
  await expect(page).toHaveURL(/\?role=product-manager$/);
  await expect(page.locator('[data-question="Q748"]')).toBeHidden();
  await expect(page.getByRole('heading', { name: /L4 Operations/ })).toBeVisible();
});

for (const [what, path, sample] of [
  ['hedgehog answer', BUCKET, 'gives way first'],
  ['STAR story', '/guides/l4-operations/1-describe-a-time-when-a-customer/', 'car-parts marketplace'],
] as const) {
  test(`an own version of a ${what} is kept, timed, and printed instead of the sample when chosen`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.getByText('Write your own version').click();
    const area = page.getByRole('textbox', { name: /^Your own version/ });
    const words = `Zebra ${'word '.repeat(129)}`;
    await area.fill(words);
    await expect(page.getByText('130 words, 1 min aloud')).toBeVisible();
    await expect(page.getByText('saved', { exact: true })).toBeVisible();
    await page.reload();
    await page.getByText('Your own version', { exact: true }).first().click();
    await expect(area).toHaveValue(words);
    const withSample = (await readPdf(await page.pdf())).join(' ');
    expect(withSample).toContain(sample);
    expect(withSample).not.toContain('Zebra');
    await page.getByRole('checkbox', { name: 'Print mine instead of the sample' }).check();
    const withOwn = (await readPdf(await page.pdf())).join(' ');
    expect(withOwn).toContain('My own version');
    expect(withOwn).toContain('Zebra');
    expect(withOwn).not.toContain(sample);
    expect(withOwn).not.toContain('Print mine');
  });
}

for (const [who, kept] of [
  ['the first time', {}],
  ['with something kept', { practised: { Q110: { at: 1 } } }],
] as const)
  test(`the last words are kept even when one leaves at once, ${who}`, async ({ page }) => {
    if ('practised' in kept) await keep(page, kept);
    await page.goto(BUCKET);
    const pressed = 'practised' in kept ? 'true' : 'false';
    await expect(practised(page, 'Q110')).toHaveAttribute('aria-pressed', pressed);
    await page.getByText('Write your own version').click();
    await page.getByRole('textbox', { name: /^Your own version/ }).pressSequentially('Quick');
    await page.goto('/progress/');
    await expect(page.getByText('Quick')).toBeVisible();
  });
