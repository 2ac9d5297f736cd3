import type { Family } from '../rule';

// A row reads best in two or three lines.
// prettier-ignore
export const requirement: readonly Family[] = [
  {
    reason: 'Years are no measure of skill, and many of them keep able people away. Name what someone has to have done.',
    basis: 'evidence',
    source: 'coffman',
    rules: [
      { forms: '(over |at least |minimum of |minimum |min |more than |)#8+ years, #8+ yrs, (ten|twelve|fifteen|twenty) (or more |plus |)years, decade of experience, decade of * experience, (has|have|bring|with) many years experience, decades of experience, (vast|wealth of) experience', use: [], only: 'experience exp background working worked role position industry similar capacity practitioner required minimum essential', near: 'last past history substitute combination our we company combined business firm us', flags: ['10 years of React experience essential.', 'Fifteen plus years of experience.', 'You bring decades of experience.'], mended: ['', '', ''], passes: ['We have 20 years of experience.', 'Our decade of experience helps.', 'Ten years ago.', 'Our firm has decades of experience.'] },
      { forms: 'no more than # years(| of) experience, maximum(| of) # years(| of| work) experience, max # years(| of) experience, less than # years(| of) experience only', use: [], basis: 'law', source: 'age-rule', reason: 'An upper limit to experience shuts out older people. Leave it out, and say what the work is.', evenDenied: true, flags: ['No more than 5 years experience.', 'Maximum of 3 years experience.'], mended: ['', ''], passes: ['A contract of up to 2 years.', 'Two years of experience.'] },
    ],
  },
  {
    reason: 'Keeps away people who could do the work. Name the few points that count, and say that nobody has to meet every one.',
    basis: 'evidence',
    source: 'coffman',
    rules: [
      { forms: 'must meet (all|every) (of the |)(criteria|criterion|requirement), only apply if you (meet|have|tick) (all|every), do not apply (if|unless), don’t apply (if|unless), apply only if you (meet|have) (all|every), need not apply, tick every box, tick all boxes', use: [], evenDenied: true, flags: ['You must meet all requirements.', 'Do not apply unless you have it all.'], mended: ['', ''], passes: ['Apply even if you do not meet every point.', 'Meet clients.'] },
      { forms: '(perfect|flawless|impeccable|faultless) (grammar|spelling|memory|command|written), (no|zero) mistakes, error free work, perfectionist', use: [], reason: 'Nobody is without mistakes. Say what has to be right, and who checks it.', near: 'surgery', flags: ['Flawless grammar needed.', 'A perfectionist wanted.'], mended: ['', ''], passes: ['Clear grammar.', 'Perfect the recipe.'] },
      { forms: 'must (know|master) (all|every|everything), all programming languages, (meet|satisfy|fulfil) (all|every|100) (these|requirement|criteria|criterion|above), no exceptions, (do not|don’t) bother, only (serious|the best|exceptional|perfect) (<who>|only|need), unemployed <who>', evenDenied: true, only: '<pick> you experience must have no not do only be', near: 'history founded our company firm support help training business', use: [], flags: ['Must know all programming languages.', 'Only serious applicants.'], mended: ['', ''], passes: ['We help unemployed people into work.', 'Learn all day.'] },
    ],
  },
  {
    reason: 'Fluency may be asked for only as far as the work needs it. Say what is read, written or said.',
    basis: 'guideline',
    source: 'eeoc-origin',
    rules: [
      { forms: 'excellent English', use: ['clear English'], near: 'teach teacher', flags: ['Excellent English is a must.', 'You have excellent English communication skills.'], mended: ['Clear English is a must.', 'You have clear English communication skills.'], passes: ['Teach excellent English.', 'Fluent English for customer calls.'] },
      { forms: 'excellent (verbal and written|written and verbal) English, superb command of English, (perfect|flawless|impeccable) (<language>|spoken <language>)', use: [], near: 'teach teacher', flags: ['A superb command of English.', 'Perfect German is needed.'], mended: ['', ''], passes: ['Teach perfect German.', 'German for customer calls.'] },
    ],
  },
  {
    reason: 'Shuts out people who do not drive. Where the work is not driving, say which trips there are, by any means.',
    basis: 'guideline',
    source: 'ada',
    rules: [
      { forms: 'must (own|have) (own |reliable |personal |)<car>', use: ['must be able to travel'], near: 'company provided rental we licence license insurance driving', flags: ['You must own a car.', 'Must have reliable transportation to work.'], mended: ['You must be able to travel.', 'Must be able to travel to work.'], passes: ['We give you use of a company car.', 'Wash each car with care.'] },
      { forms: '(own|have|has) (own |reliable |personal |)<car>, own wheels, reliable (<car>|personal vehicle), (car|vehicle) (<must>|a must), access to (car|vehicle|own car|reliable car)', use: [], near: 'company provided rental we', except: 'use of company (car|vehicle)', flags: ['You own a car.', 'Own vehicle essential.'], mended: ['', ''], passes: ['We give you use of a company car.', 'Wash each car with care.'] },
      { forms: '<drive> <licence> (<must>|a must), must (have|hold|possess) (valid |full |clean |)<drive> <licence>, (valid|full|clean|full clean|full uk) <drive> <licence>, must drive, must be able to drive', use: [], near: 'truck van vehicles', flags: ['A driving licence is required.', 'A valid driver’s license.'], mended: ['', ''], passes: ['Truck driver: a valid licence class C.', 'Renew licences.'] },
    ],
  },
  {
    reason: 'Asks people to pay for what the work needs. Some cannot, and some laws forbid it; say what you provide.',
    basis: 'guideline',
    source: 'house',
    rules: [
      { forms: '(pay|paid|buy|bring) (for |)own (<kit>|travel|insurance), (training|registration|joining|deposit) fee(| is)(| required), must have (own|your own) <kit>', use: [], near: 'customers', flags: ['Bring your own laptop.', 'Pay for your own training.'], mended: ['', ''], passes: ['We pay for your uniform.', 'Process tenants’ refundable deposit.'] },
      { forms: '(<kit>|<car>) of own, (own|have) (two wheeler|two wheelers|<kit>), must have (smartphone|laptop|home office)', use: [], near: 'we provide', flags: ['Must have a smartphone of your own.', 'You own a two-wheeler.'], mended: ['', ''], passes: ['We provide a phone of your own.', 'Repair a bike.'] },
    ],
  },
  {
    reason: 'Leaves the hours open-ended. Say which shifts, how often, and how much notice there is.',
    basis: 'guideline',
    source: 'house',
    rules: [
      { forms: 'any shift, any shift (at|of|on) any (time|day)', use: ['rotating shifts with notice'], near: 'apply cancel', flags: ['Work any shift at any time.', 'You can work any shift.'], mended: ['Work rotating shifts with notice.', 'You can work rotating shifts with notice.'], passes: ['You may withdraw at any time.', 'Work a shift.'] },
      { forms: '(any|all) hours (at|of|on) (any|all|every) (time|times|day), any hours, (on call|work|reachable) at (all|any) hours, any day of week, at drop of a hat, (available|come in|shifts|relocate) (at|on) short notice, at a moment’s notice, drop everything', use: [], near: 'apply cancel', flags: ['You work at all hours.', 'Come in at a moment’s notice.'], mended: ['', ''], passes: ['You may withdraw at any time.', 'Cancel on the app; contact us whenever needed.'] },
      { forms: '(fully|totally|completely|extremely) flexib{le|ility} (with|on|in|about) (hours|shifts|your hours|schedule), must be (fully |totally |completely |)flexible, total flexibility, (total|full|open) availability', use: [], near: 'benefits', flags: ['Must be fully flexible.', 'Open availability required.'], mended: ['', ''], passes: ['We offer fully flexible hours.', 'Monitor service availability.'] },
      { forms: 'must be available (at|on|for) <off>, (available|availability|work|working|able to work|willing to work) (on |every |)(evenings weekends and holidays|weekends nights and holidays|nights weekends and holidays|evenings and weekends|nights and weekends|evening and weekend|weekends holidays|every weekend)', use: [], near: 'rota', flags: ['Available evenings and weekends.', 'Must be available at weekends.'], mended: ['', ''], passes: ['Work weekends and holidays by rota, two a month.', 'Enjoy weekends.'] },
      { forms: '(#60+|seventy|sixty) (plus |)hours (a|per|each) week, #60+ hour week, (unsociable|antisocial|irregular) hours, hours as required', use: [], near: 'never premium', flags: ['60 hours a week.', 'Irregular hours.'], mended: ['', ''], passes: ['Work 37 hours a week.', 'A premium for unsocial hours is paid.'] },
      { forms: '(unlimited|unpaid|mandatory|compulsory) (overtime|extra hours|overtime work), overtime (without pay|is unpaid|is expected|is mandatory|mandatory|unpaid), unpaid (hours|trial|trial shift|trial day), work for free', use: [], reason: 'Time worked has to be paid for in most places, and limits to it hold. Say how much overtime there is, and its pay.', near: 'leave', flags: ['Unpaid overtime is normal.', 'An unpaid trial shift.'], mended: ['', ''], passes: ['Chase unpaid invoices.', 'Paid overtime.'] },
      { forms: '(willing|ready|prepared) to (relocate|move) (at any time|anywhere|immediately), must relocate, (willing|able|must) to travel (extensively|at any time|100), #75+ travel, travel (up to |)#75+ percent, extensive travel, constant travel', use: [], reason: 'Shuts out people who care for others. Say where, how many days a month, and how far ahead it is planned.', near: 'industry book', flags: ['Willing to relocate anywhere.', 'Extensive travel is expected.'], mended: ['', ''], passes: ['Travel two days a month.', 'Book extensive travel for clients.'] },
      { forms: 'must live (within|in|near), live within # (miles|minutes|km) of, must reside (in|within), live locally, must be local', use: [], reason: 'Where people live is their own choice. Say when and where the work begins.', near: 'patients residents state', flags: ['You must live within 5 miles.', 'You must be local.'], mended: ['', ''], passes: ['Help patients who live locally.', 'Serve local residents.'] },
      { forms: '(career|employment|cv) (gap|break), (immediate|immediately) (start only|joiners only|starters only|joiner only), immediate joiner, must (|be able to )(start|join) (immediately|today), start tomorrow, (reachable|work) day and night, currently employed only, must currently employed, currently employed, job hopper, no gaps in (cv|resume|employment), jobless need not, stable job history', use: [], reason: 'Shuts out people who have a job to leave, or who were ill or cared for someone. Name a start date instead.', evenDenied: true, near: '<serve> help', flags: ['Immediate joiners preferred.', 'No job hoppers.'], mended: ['', ''], passes: ['Help unemployed people into work, with training.', 'Close gaps in the fence.'] },
      { forms: 'without (any |prior |)notice, no notice', use: [], only: 'work weekends shift nights hours overtime called', flags: ['Work nights without notice.', 'Extra shifts with no notice.'], mended: ['', ''], passes: ['Servers restart without notice.', 'Read the notice.'] },
      { forms: 'no (holidays|vacation|time off) (during|allowed), never (take|takes) (holiday|vacation|sick day)', use: [], reason: 'Leave is a right in most places. Say how it is planned.', evenDenied: true, flags: ['No holidays during summer.', 'You never take a sick day.'], mended: ['', ''], passes: ['Plan holidays.', 'Fix broken tools.'] },
      { forms: 'micromanage{|d|s}, no hand holding, hand holding, little (or|to) no (training|guidance|direction)', use: [], reason: 'Reads as if nobody will help. Say who answers questions.', basis: 'style', evenDenied: true, flags: ['No hand-holding here.', 'You work with little to no guidance.'], mended: ['', ''], passes: ['You work with minimal supervision.', 'Hand tools are given.'] },
      { forms: 'work (every|all) (Christmas|Sunday), round clock, around clock', use: [], near: 'rota we', flags: ['You work every Christmas.', 'You work round the clock.'], mended: ['', ''], passes: ['Guards are here by rota.', 'Work a shift.'] },
      { forms: '(24|twenty four) hours a day, (six|seven|6|7) days a week, (zero|no) days off, (without|no) (extra|additional|overtime) pay, (on|work|available) (on |)(all|every|each) (bank holiday|public holiday|<off>|saturday|bank holidays), all (bank|public) holidays, no fixed hours, last minute (shifts|changes|travel|overtime), (shifts|rota|schedule|schedules) (change|changes|may change|published) (daily|without notice|last minute|the night before), (service|employment|training) bond, # year bond, submit original (certificates|documents)', only: 'must work you available be need able required expect ready agree sign will', near: 'service open operates hotel team', use: [], flags: ['You need to be on call 24 hours a day.', 'You have zero days off; you must agree.'], mended: ['', ''], passes: ['Our hotel operates 24 hours a day.', 'A bond market.'] },
    ],
  },
  {
    reason: 'Says nothing of the pay. Name the range: people look for it first, and it may be required where you advertise.',
    basis: 'guideline',
    source: 'eu-pay',
    rules: [
      { forms: '(competitive|attractive|market) <pay> (doe|depending on experience|based on experience|dependent on experience), salary (doe|negotiable|tbc|tbd|competitive|commensurate with experience|based on experience), <pay> (doe|tbd|tbc|negotiable|commensurate with experience|based on experience), competitive (<pay>|rate of pay|base salary|base|package)', use: [], near: 'benchmark range offers k', flags: ['Competitive salary.', 'Salary negotiable.'], mended: ['', ''], passes: ['Benchmark competitive pay.', 'Salary is $50,000 to $60,000.'] },
      { forms: 'salary (history|requirement|expectation), previous salary, (current|expected) (|and expected )(ctc|salary), (current|previous|past) <pay>, last three payslips', use: [], reason: 'Many places forbid to ask what someone earned. Leave it out, and say what you pay.', only: 'send state include submit your provide with indicate apply application resume cv required must along mention email and give please cover letter proof', near: 'benchmark payroll clients', flags: ['Send your CV and salary expectations.', 'State your current salary.'], mended: ['', ''], passes: ['Benchmark salary expectations for clients.', 'Salary is paid monthly.'] },
      { forms: 'no sponsorship', use: [], basis: 'style', source: 'house', reason: 'Abrupt, but allowed. “We cannot sponsor a visa for this role” is kinder.', evenDenied: true, near: 'cookies', flags: ['No sponsorship, no exceptions.', 'We offer no sponsorship.'], mended: ['', ''], passes: ['We cannot sponsor a visa for this role.', 'Relocation is paid.'] },
    ],
  },
];
