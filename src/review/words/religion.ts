import type { Family } from '../rule';

// A row reads best in two or three lines.
// prettier-ignore
export const religion: readonly Family[] = [
  {
    reason: 'Asks for a faith. An employer may do so only where the law allows it, as for clergy.',
    basis: 'law',
    source: 'title-vii',
    evenDenied: true,
    rules: [
      { anyCase: true, forms: 'bible believing, bible based', use: [''], near: 'curriculum, college', flags: ['Bible-believing staff wanted.', 'We are bible believing people.'], passes: ['Teach a Bible-based curriculum.', 'Staff wanted.'] },
      { forms: 'church going, churchgoing, churchgoer, attend church, which church, church you, member of (church|Church), church member', use: [''], near: 'serve, contact', flags: ['Churchgoing people preferred.', 'You attend church.'], passes: ['Serve church members in need.', 'Clean the church.'] },
      { anyCase: true, forms: 'god fearing, born again, believe in (god|christ|jesus), sunday worship, religious affiliation, follower of (christ|jesus), believer in (christ|god)', use: [''], flags: ['God-fearing workers.', 'You are born again.'], passes: ['Act with care.', 'A reborn brand.'] },
      { forms: '(practising|practicing|committed|devout|good) <faith>, <faith> (background|upbringing|home|faith)', use: [''], near: '<serve>, families', flags: ['A practising Catholic.', 'Committed Christians preferred.'], passes: ['Serve observant Jewish families.', 'A committed team.'] },
      { forms: '<faith> (only|preferred|<who>), only <faith>, <faith> (faith|belief|commitment|worldview) (required|is|essential|a)', use: [''], near: 'school', flags: ['Christian applicants only.', 'Muslim staff only.'], passes: ['Work at a Catholic hospital.', 'Study Islamic art.'] },
      { forms: '<faith> (values|principles|ethos|morals), Judeo Christian, Christ centered, Godly, biblical (values|principles|worldview)', use: ['our values', 'integrity'], near: 'school, academy', flags: ['You share Christian values.', 'Live by biblical principles.'], passes: ['Support the Catholic ethos of our school.', 'You share our values.'] },
      { forms: 'devout, faith based (values|team), share our faith, statement of faith, people of faith, strong faith, same faith', use: ['share our values', ''], flags: ['You share our faith.', 'Sign our statement of faith.'], passes: ['Act in good faith.', 'Support faith groups.'] },
      { forms: 'pastoral reference, (letter|reference) from <clergy>', use: ['a reference'], flags: ['Send a letter from your pastor.', 'A reference from your priest.'], passes: ['Send a reference.', 'Write a letter.'] },
      { forms: 'religious (dress|symbols|clothing|jewellery), headscarf, headscarves, hijab, turban', only: 'no, not, without, cannot, never, remove, must', use: [''], source: 'eeoc-grooming', flags: ['No headscarves at work.', 'No religious symbols.'], passes: ['Sell headscarves and scarves.', 'Wear a hard hat.'] },
      { anyCase: true, forms: 'work on sabbath, (available|work) (on |)(Christmas|Easter|Ramadan|Eid)(| Day) (without exception|no exceptions|is mandatory), (no|time off for) (religious|prayer) (holidays|leave|observance|breaks), no time off for religion', use: ['holiday rota, planned with you'], source: 'eeoc', flags: ['No religious holidays.', 'No religious leave.'], passes: ['Paid holidays.', 'Regular breaks.'] },
      { forms: 'atheist, heathen, non believers', use: [''], near: 'research, humanist', flags: ['No atheists.', 'Heathens keep out.'], passes: ['Study with humanist and atheists groups.', 'Believe in people.'] },
      { forms: '(daily|morning|weekly|team) (prayer|devotions|devotional|worship), (open|start|begin|opens) (each|every|the) (day|meeting|shift) (with|in) prayer, prayer meeting, pray with (us|the team), pray together, (join|joins|lead) (us |the team |)(in|for) (daily |)prayer', use: [''], near: 'chaplain', flags: ['Join us for daily prayer.', 'We pray together at noon.'], passes: ['Daily bread is baked.', 'A quiet room for prayer.'] },
      { forms: '<faith> (<job>|couple|<person>|accountant)', use: [''], near: 'school', flags: ['We want a Catholic secretary.', 'Muslim driver needed.'], passes: ['We want a secretary.', 'Drive safely.'] },
      { forms: '(non|not a|no) <faith> (only|preferred|candidates|applicants), non <faith>', use: [''], flags: ['Non-Muslims only.', 'Non-Christian applicants only.'], passes: ['Non-stop flights.', 'Not only Mondays.'] },
      { forms: 'no (<faith>|believers|nonbelievers), <faith> <may>', use: [''], near: 'chaplain', flags: ['No Jews.', 'Catholics will not fit in.'], passes: ['Serve all guests.', 'Study with Catholics.'] },
      { forms: '(a|our) <faith> (<team>|employer), by (Bible|bible|Quran|Torah), church membership, member in good standing, baptised, walk with (God|Christ|the Lord), the Lord', use: [''], near: 'school', flags: ['We are a Christian company.', 'You live by the Bible.'], passes: ['We are a small company.', 'Print a book.'] },
      { forms: '(not|no|remove) wear religious, off for (prayer|religious|church)', use: [''], source: 'eeoc-grooming', flags: ['You do not wear religious badges.', 'No Fridays off for prayer.'], passes: ['Sell scarves.', 'Wear a mask.'] },
      { forms: '<faith>', only: '<pick>, we, not, no, be, non', evenDenied: true, near: '<serve>, charities, study, art, dior, families, aid', use: ['', 'anyone'], flags: ['Muslims need not apply.', 'We want Hindus for this shop role.'], passes: ['Only teachers of Catholic schools use it.', 'Study Islamic art.'] },
      { forms: 'religion, religious (background|views|belief|beliefs), faith, denomination, caste', only: 'state, your, must, form, enter, specify, mention, declare, share, same, our', near: '<serve>, any, every, all, basis, race, gender, good, irrespective, discrimination, groups, based, protected, status, orientation, sex, age', evenDenied: true, use: [''], flags: ['Specify religion on the form.', 'You share our denomination.'], passes: ['Cast steel.', 'We act in good faith with our suppliers.'] },
      { forms: 'prayers, worship, bible (study|reading|class), scripture, sabbath, saved by (grace|faith|jesus), (parish|local|family) <clergy>, <clergy>, pray, attend mass, mosque, Ramadan, Eid, Diwali', only: 'we, our, must, attend, join, referee, reference, name, you, staff, share, letter, expected, off, weekly, daily, team, shift, day, every', near: '<serve>, chaplain, restore', evenDenied: true, use: [''], flags: ['Staff must attend our worship.', 'Must not need time off for Ramadan.'], passes: ['We offer a prayer room.', 'Restore a mosque with our team of masons.'] },
      { forms: '(pure |strict |strictly |)(vegetarian|vegetarians|vegan|teetotal|non smoker|non smokers), no (pork|beef|alcohol|meat) eaters', only: 'only, staff, preferred, must, applicants, applicant, candidate, candidates, team, household, family, person, people', near: 'menu, dishes', use: [''], flags: ['Strict vegetarian staff only.', 'Applicants must be teetotal.'], passes: ['Cook vegetarian and vegan dishes.', 'A non-smoking site.'] },
    ],
  },
  {
    reason: 'Takes its picture from a faith, which leaves some readers outside. A plain word does it.',
    basis: 'guideline',
    source: 'apa',
    rules: [
      { anyCase: true, forms: 'high priest, mecca, messiah, preach to choir, drink kool aid, kool aid', use: ['expert{|s}', ''], flags: ['Drink the Kool-Aid with us.', 'A mecca for coders.'], passes: ['Trim bingo cards.', 'A hub for coders.'] },
      { anyCase: true, forms: 'christian name', use: ['first name{|s}'], flags: ['Give your christian name.', 'Christian names are asked for.'], passes: ['Give your first name.', 'Christian Dior counter.'] },
      { forms: '(sales|our|the|your) bible, gospel (truth|of), disciple, holy grail, sacred cow, miracle worker, hell bent, cult following, karma, mantra, zen (like|mode|attitude), sales (religion|messiah|prophet), true believer', anyCase: true, use: ['', 'guide'], basis: 'style', near: '<serve>, church', flags: ['Be a disciple of our playbook.', 'It is the holy grail of sales.'], passes: ['Sing gospel in our choir.', 'Teach yoga and zen on retreat.'] },
    ],
  },
];
