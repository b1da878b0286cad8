import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { publishSite, recoverSite, siteFolders, type SiteFolders } from '../../src/setup/site-folders.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let folders: SiteFolders;
beforeEach(() => {
  folders = siteFolders(temporaryFolder('site-folders-'));
});

function write(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

const siteText = () => readFileSync(join(folders.site, 'index.html'), 'utf8');
const leftovers = () => [folders.staging, folders.complete, folders.previous].filter(existsSync);

test('puts the first build in place', () => {
  write(folders.staging, 'new');
  publishSite(folders);
  expect(siteText()).toBe('new');
  expect(leftovers()).toEqual([]);
});

test('puts a build in place of the site before, with nothing left of that', () => {
  write(folders.site, 'old');
  writeFileSync(join(folders.site, 'gone.html'), 'gone');
  write(folders.staging, 'new');
  publishSite(folders);
  expect(siteText()).toBe('new');
  expect(existsSync(join(folders.site, 'gone.html'))).toBe(false);
  expect(leftovers()).toEqual([]);
});

test('keeps the site when a build was stopped before it was complete', () => {
  write(folders.site, 'old');
  write(folders.staging, 'half');
  recoverSite(folders);
  expect(siteText()).toBe('old');
});

test('keeps the site when the change was stopped before the first rename', () => {
  write(folders.site, 'old');
  write(folders.complete, 'new');
  recoverSite(folders);
  expect(siteText()).toBe('old');
  expect(leftovers()).toEqual([]);
});

test('finishes the change when it was stopped between the two renames', () => {
  write(folders.site, 'old');
  write(folders.complete, 'new');
  renameSync(folders.site, folders.previous);
  recoverSite(folders);
  expect(siteText()).toBe('new');
  expect(leftovers()).toEqual([]);
});

test('brings the site before back when nothing else is left', () => {
  write(folders.previous, 'old');
  recoverSite(folders);
  expect(siteText()).toBe('old');
});

test('clears away what a change left that was stopped after the second rename', () => {
  write(folders.site, 'new');
  write(folders.previous, 'old');
  recoverSite(folders);
  expect(siteText()).toBe('new');
  expect(leftovers()).toEqual([]);
});

test('does nothing where there was never a site', () => {
  recoverSite(folders);
  expect(existsSync(folders.site)).toBe(false);
});
