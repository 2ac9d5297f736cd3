import { describe, expect, it } from 'vitest';
import type { TextKind } from '../../src/review/text-context';
import { plainText } from '../../src/document/rich-text';
import { reviewDocument } from '../../src/review/review-document';
import { reviewText } from '../../src/review/review-text';

const rulesOf = (text: string, kind: TextKind = 'text') => reviewText(text, { kind }).map(({ rule }) => rule);

/** Sentences in which a rule has to find something, and such that come near and are meant otherwise. */
const cases: readonly {
  readonly name: string;
  readonly rule: string;
  readonly kind?: TextKind;
  readonly found: readonly string[];
  readonly passed: readonly string[];
}[] = [
  {
    name: 'who is wanted, at the end of a job title',
    rule: 'gendered.male',
    kind: 'title',
    found: [
      'Gynecologist (Female)',
      'Personal Trainer (male)',
      'Swimming Teacher – Female',
      'Security Officer, male',
      'House Parent (Male)',
      'Beautician (female)',
      'Spa Therapist; Female',
    ],
    passed: [
      'Account Executive (Male/Female)',
      'Electrician (male or female)',
      'Plumber (m/f/d)',
      'Male Fertility Specialist',
      'Female Founders Programme Lead',
      'Assembler of Male Connectors',
      'Warden of Female Quarters',
    ],
  },
  {
    name: 'a weight to lift, its unit right behind it',
    rule: 'ability.lift',
    found: [
      'Must lift 50-75lbs.',
      'Lift 30kg sacks of flour.',
      'Carry up to 40lbs on a ladder.',
      'Lifting 25kgs many times a shift.',
      'You carry loads of 20kg.',
      'Able to lift 60lb without help.',
    ],
    passed: [
      'Service hydraulic lifts that take 900kg.',
      'Drive a forklift truck with lifts of 2000kg.',
      'Lift the mood of 30 guests.',
      'Carry out 25 checks a day.',
      'Weigh 25kg sacks on a scale.',
      'Must lift up to 50lbs; reasonable accommodations may be made.',
    ],
  },
  {
    name: 'the body of who applies, not a load nor the height of a shelf',
    rule: 'appearance.height',
    found: [
      'Your weight must be under 70 kg.',
      'You should weigh under 80 kg.',
      'Your waist must be under 80 cm.',
      'A waist of under 75 cm is preferred.',
      'Weight in proportion to height is required.',
      'An ideal weight for your height, please.',
    ],
    passed: [
      'Push weights of up to 50 pounds; must be done daily.',
      'You must handle weights of 20 kg.',
      'Must reach above the waist.',
      'Bend at the waist as required.',
      'Boxes must be stacked below the waist.',
      'Raise stock from the floor to the waist, 20 kg at most and no minimum.',
      'Pull pallets of a weight over 100 kg.',
    ],
  },
  {
    name: 'how much of a load a thing weighs at most',
    rule: 'appearance.minimum-height-#',
    found: [
      'Minimum height 165 cm.',
      'Maximum weight 90 kg for cabin crew.',
      'Min height 5 feet.',
      'You are at least 180 cm tall.',
      'A height of 170 or more.',
      'Height and weight proportionate.',
    ],
    passed: [
      'Bags of a maximum weight of 25 kg.',
      'Products of a minimum weight of 20 kg.',
      'Pallets have a maximum height of 180.',
      'Move parcels with a maximum weight of 30 kg.',
      'Stack boxes to a maximum height of 2 metres.',
      'Goods of a maximum weight of 1 ton.',
    ],
  },
  {
    name: 'young people who are wanted, not those whom one serves',
    rule: 'age.young-workforce',
    found: [
      'We want young people.',
      'Young people wanted.',
      'A young team of twelve.',
      'We hire young professionals.',
      'Ideal for young people.',
      'Our team of young people has fun.',
    ],
    passed: [
      'You must have worked with young people.',
      'Build trust with young people who left home.',
      'Inspire young people through sport.',
      'Empower young people to succeed.',
      'Safeguard young people at all times.',
      'Young people in our youth club want to be heard.',
      'Talk with young people about their plans.',
    ],
  },
  {
    name: 'who never has an end of work',
    rule: 'family.always-on',
    found: [
      'You are always on.',
      'Always on call for us.',
      'You are constantly available.',
      'Be always reachable.',
      'We are an always-on company.',
      'Managers are always available to their teams.',
    ],
    passed: [
      'We are always on the lookout for talent.',
      'Always on the lookout for better ways.',
      'We’re always on the lookout for engineers.',
      'You are always on the lookout for hazards.',
      'Always on lookout duty? No: you have shifts.',
      'Chefs who are always on the lookout for new dishes.',
    ],
  },
];

describe.each(cases)('$name', ({ rule, kind, found, passed }) => {
  it.each(found)('is found in “%s”', (text) => {
    expect(rulesOf(text, kind)).toContain(rule);
  });

  it.each(passed)('is not in “%s”', (text) => {
    expect(rulesOf(text, kind)).toEqual([]);
  });
});

describe('what is outdated in a list of what does not count', () => {
  const checksOf = (text: string) =>
    reviewDocument({
      title: 'Cook',
      details: [],
      sections: [
        {
          id: 'equal',
          heading: plainText('Equal opportunity'),
          level: 2,
          included: true,
          rows: [{ id: 'row', kind: 'paragraph', content: plainText(text), indent: 0, included: true }],
        },
      ],
    }).document.flatMap(({ check, title, at }) => (check === 'outdated' ? [`${title} ${at}`] : []));

  it.each([
    ['We hire without regard to race, sex or sexual preference.', 'sexual preference'],
    ['Sexual preference, age and faith do not count.', 'Sexual preference'],
    ['All sexual preferences are welcome.', 'sexual preferences'],
    ['We do not discriminate on race, color, creed, sexual preference or age.', 'sexual preference'],
    ['Transgendered people are encouraged to apply.', 'Transgendered'],
    ['Equal opportunity, whatever your SEXUAL PREFERENCE.', 'SEXUAL PREFERENCE'],
  ])('is told of “%s”', (text, words) => {
    expect(checksOf(text)).toEqual([`Outdated: “${words}” row`]);
  });

  it.each([
    'We hire without regard to race, sex or sexual orientation.',
    'Sexual orientation, age and faith do not count.',
    'Transgender people are encouraged to apply.',
    'State your preference for a shift.',
    'Veterans’ preference applies.',
    'We do not tolerate sexual harassment.',
  ])('is not told of “%s”', (text) => {
    expect(checksOf(text)).toEqual([]);
  });
});
