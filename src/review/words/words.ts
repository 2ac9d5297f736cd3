import type { Category } from '../category';
import type { Family } from '../rule';
import { ability } from './ability';
import { age } from './age';
import { appearance } from './appearance';
import { criminalRecord } from './criminal-record';
import { education } from './education';
import { family } from './family';
import { gendered } from './gendered';
import { jargon } from './jargon';
import { nationality } from './nationality';
import { religion } from './religion';
import { requirement } from './requirement';

/** All words to avoid, a file for each category. */
export const words: Readonly<Record<Category, readonly Family[]>> = {
  ability,
  age,
  appearance,
  'criminal-record': criminalRecord,
  education,
  family,
  gendered,
  jargon,
  nationality,
  religion,
  requirement,
};
