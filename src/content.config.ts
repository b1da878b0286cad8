import { defineCollection } from 'astro:content';
import { studyLoaders } from './loaders/study-loaders.ts';

const { plans, frameworks, guides, notes } = studyLoaders('content');

export const collections = {
  plans: defineCollection({ loader: plans }),
  frameworks: defineCollection({ loader: frameworks }),
  guides: defineCollection({ loader: guides }),
  notes: defineCollection({ loader: notes }),
};
