import type { Category } from '../category';
import type { Family } from '../rule';
import { jargon } from './jargon';
import { requirement } from './requirement';
import { criminalRecord } from './criminal-record';
import { religion } from './religion';
import { education } from './education';
import { nationality } from './nationality';
import { appearance } from './appearance';
import { ability } from './ability';
import { age } from './age';
import { family } from './family';
import { gendered } from './gendered';

/** All words to avoid, a file for each category, in the order in which the build makes the smallest text of them. */
export const words: Readonly<Record<Category, readonly Family[]>> = {
  jargon,
  requirement,
  'criminal-record': criminalRecord,
  religion,
  education,
  nationality,
  appearance,
  ability,
  age,
  family,
  gendered,
};
