import type { Family } from '../rule';

// A row reads best in two or three lines.
// prettier-ignore
export const appearance: readonly Family[] = [
  {
    reason: 'Judges looks, not work, and often touches age, sex, origin or faith, which the law protects.',
    basis: 'law',
    source: 'eeoc',
    rules: [
      { forms: 'good looking, good looks, handsome, pretty (face|faces|girl), beautiful face, easy on eye', use: [''], except: 'good looks (like|different)', near: 'reports, dashboards', flags: ['You are good-looking.', 'A pretty face for reception.'], passes: ['Build good-looking dashboards.', 'A pretty busy shop.'] },
      { forms: 'attractive', use: [''], only: '<who>, <job>, you, server, servers, waiters, bartenders, wanted, must, team, we, be', near: 'make, salary, benefits, package, offer, pay, location, compensation, incentives, environment', flags: ['Attractive staff wanted.', 'Attractive person for front desk.'], passes: ['We offer an attractive salary.', 'Make our shop attractive for you.'] },
      { except: 'slim fit', forms: 'slim, (slim|slender|athletic|toned) (build|figure|body|physique|<who>), slender, petite', use: [''], near: '<serve>, jeans, down', flags: ['Slim staff preferred.', 'An athletic build is a must.'], passes: ['Treat obese patients in our clinic.', 'Sell skinny jeans.'] },
      { forms: '(minimum|maximum|min) (height|weight)(| of| is) #, # (cm|ft|feet) tall, at least # (cm|ft|feet) tall, height and weight, weight and height, weight proportionate, you are tall, bmi (under|below|of) #, tall and', use: ['the task, such as reaching a shelf'], near: 'patients, baby, shelf, measure, trees', flags: ['Minimum height 170 cm.', 'At least 6 feet tall.'], passes: ['Measure height and weight of patients.', 'Clear trees 10 feet tall.'] },
      { forms: '(no|without|free of) (visible |facial |face |)(tattoo|piercing|tattoos and piercings|tattoos or piercings|body art), (tattoos|piercings) (must be|should be|to be|are not|not) (covered|hidden|allowed|permitted), cover (all |any |your |)(tattoos|piercings)', use: [''], basis: 'guideline', evenDenied: true, near: 'removal', flags: ['No visible tattoos.', 'Cover all piercings.'], passes: ['Laser removal of visible tattoos.', 'No food on site.'] },
      { forms: 'clean shaven, no (beard|facial hair|dreadlocks), (dyed|coloured|unnatural) hair, must shave, shave daily, (neat|short|conservative) haircut, (neat|natural|short|straight) (hair|haircut|hairstyle) (only|required|is|please), long hair', use: ['', 'hair tied back where safety asks for it'], source: 'eeoc-grooming', evenDenied: true, near: 'salon, stylist, tied', flags: ['Clean-shaven men.', 'No beards.'], passes: ['Tie back long hair, tied for safety.', 'Cut short hair at our salon.'] },
      { forms: 'recent <photo>, (full length|full size|passport size|passport) <photo>, cv with <photo>, (resume|application) with <photo>, send (a|your|us a) <photo>, attach <photo>, include <photo>, headshot', use: [''], near: 'customers, studio, take', flags: ['Send a photo with your CV.', 'Include a headshot.'], passes: ['Take headshots in our studio.', 'Edit photos.'] },
      { forms: '(pretty|beautiful|cute|lovely|gorgeous|hot) (<job>|waitresses|hostesses)', use: ['friendly staff'], flags: ['A cute receptionist wanted.', 'A gorgeous bartender.'], passes: ['A friendly receptionist.', 'A cute puppy.'] },
      { forms: 'photogenic, camera ready, model like', use: [''], near: 'products', flags: ['Photogenic hosts wanted.', 'You are photogenic.'], passes: ['Clean cameras.', 'Take photos.'] },
      { forms: 'hair must be (straight|straightened|short), blonde(| hair), fair skin, fair complexion', use: [''], source: 'eeoc-grooming', near: 'salon', flags: ['Natural hair must be straightened.', 'Blonde staff preferred.'], passes: ['Dye hair.', 'Sell blue paint.'] },
      { forms: 'height, weigh, weight, be tall', only: 'must, minimum, least, under, below, maximum, cm, ft, feet, inches, kg, stone, proportion, correct, ideal, required, be, above, over, athletic', near: 'building, buildings, women, trees, <serve>, lift, lifting, carry, parcels, goods, load, scale, scales, measure, work, ladder, adjust, adjustable, ceiling, up, pounds, average, product', use: ['the task, such as reaching a shelf'], flags: ['Height at least 170 cm.', 'You should weigh under 80 kg.'], passes: ['Measure the height and weight of each baby.', 'Lift goods of a weight under 10 kg.'] },
      { forms: '(pleasant|<fine>|model|fair) looking, look (<fine>|stunning|amazing) (in|on|at), image conscious, (stylish|fashionable|trendy|beautiful|good looking|hot) (<who>|<persons>|<person>|host|faces), (well|smartly|neatly|impeccably) (dressed|turned out), dress sense, dress to impress, (<fine>|pretty|white) (teeth|skin|smile|complexion|legs|figure), face of (brand|company)', near: '<serve>, design, websites', use: ['', 'dressed for the work'], flags: ['Image-conscious and stylish individuals.', 'Perfect skin is required.'], passes: ['Build great-looking websites.', 'Treat patients with good skin care.'] },
      { forms: 'fat, skinny, chubby, overweight, obese, ugly, athletic, scruffy, dreadlock, beard, tattoo, piercing, make up, makeup, lipstick, heels, skirt, dress', only: 'no, not, must, cannot, never, visible, without, forbidden, banned, hidden, covered, tied, shaved, trimmed, removed, wear, women, code, required', near: '<serve>, salon, counter, sell, store, food, studio, removal, hair, groom, mask, fit, department, casual, as, code, free, high, jeans, director', evenDenied: true, use: [''], flags: ['No fat people.', 'Dreadlocks are not allowed.'], passes: ['Build a thin client without bugs.', 'Fit a mask over any beard.'] },
    ],
  },
  {
    reason: 'Vague about looks, and read differently by each. Say what to wear, or leave it out.',
    basis: 'guideline',
    source: 'eeoc-grooming',
    rules: [
      { forms: 'well groomed, immaculate (appearance|presentation|grooming), impeccable (appearance|presentation|grooming), polished (appearance|image)', use: ['dressed for the work'], near: 'dogs, trails', flags: ['Well-groomed staff.', 'Immaculate appearance.'], passes: ['Keep well-groomed trails.', 'Polished floors.'] },
      { forms: '(be|is|are|and) presentable, well presented, (smart|neat|tidy|professional|clean|pleasant) (personal |physical |)appearance, clean cut, look part, personal appearance, personal presentation, personal hygiene, pleasing personality', use: ['dressed for the work'], near: '<serve>, shelves, assist, site, with', flags: ['You are presentable.', 'A smart appearance.'], passes: ['Assist residents with personal hygiene.', 'Keep the appearance of our shelves.'] },
      { forms: 'sexy, babe, model looks, high heels, wear (heels|make up|makeup|skirts)', use: [''], basis: 'law', source: 'title-vii', near: 'sell', flags: ['Sexy staff wanted.', 'You wear heels and smile.'], passes: ['Feed chicks on our farm.', 'Install wall studs, frame a wall.'] },
    ],
  },
];
