import type { Category } from '../category';
import type { Family } from '../rule';
import { requirement } from './requirement';
import { criminalRecord } from './criminal-record';
import { jargon } from './jargon';
import { religion } from './religion';
import { education } from './education';
import { nationality } from './nationality';
import { age } from './age';
import { family } from './family';
import { ability } from './ability';
import { appearance } from './appearance';
import { gendered } from './gendered';

/** All words to avoid, a file for each category, in the order in which the build makes the smallest text of them. */
export const words: Readonly<Record<Category, readonly Family[]>> = {
  requirement,
  'criminal-record': criminalRecord,
  jargon,
  religion,
  education,
  nationality,
  age,
  family,
  ability,
  appearance,
  gendered,
};
