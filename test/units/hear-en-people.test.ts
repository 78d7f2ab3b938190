// People in English notes: the names that are heard, with their titles, and the words that name nobody.
import { expect, test } from 'vitest'
import { findNames } from '../../src/engine/offline/names.ts'
import { read } from '../../src/engine/offline/reading.ts'
import { enHearing } from '../../src/languages/en/hear.ts'
import { zhHearing } from '../../src/languages/zh/hear.ts'

const people = (text: string): string[] => {
  const note = { text, at: '2026-11-23T18:05:00+00:00', tz: 'Europe/London', customers: [] }
  const found = findNames(read(text), note, [zhHearing, enHearing]).people
  return [...new Set(found.map(({ name, title }) => (title ? `${name} / ${title}` : name)))]
}

const HEARD: [string, string[]][] = [
  ['Saw Dr. Okafor (chief of surgery) + Nina Patel, OR mgr.', ['Dr. Okafor / chief of surgery', 'Nina Patel / OR mgr']],
  ['Coffee w/ Sandy, purchasing @ Mercy General', ['Sandy / purchasing']],
  ['Call from Gwen, infusion RN, about the tubing', ['Gwen / infusion RN']],
  ['Front desk (Lupe) says he only takes reps Tuesdays', ['Lupe / Front desk']],
  ['Office mgr Jo there, husband just had a bypass', ['Jo / Office mgr']],
  ['His boss, VP Ops K. Dorsey, said not this year', ['K. Dorsey / VP Ops']],
  ['Texted Tom Bui about the promo', ['Tom Bui']],
  ['Glenn the fleet coordinator writes the spec', ['Glenn / fleet coordinator']],
  ['- stopped by the market, hector (store mgr) was in', ['Hector / store mgr']],
  ['- deb (owner) again no', ['Deb / owner']],
  ['- rosa tran vp sales was there', ['Rosa Tran']],
  ['- last one by friday, tina (a/p) promised', ['Tina / a/p']],
  ['chef linh uses the broth base every day', ['Linh / chef']],
  ['- dr lena ortiz ran the taste panel', ['dr Lena Ortiz / dr']],
  ['met with Dr Helena Marsh, Deputy Head (Academic)', ['Dr Helena Marsh / Deputy Head (Academic)']],
  ['and the bursar, Nigel Farrow, holds the purse strings', ['Nigel Farrow / bursar']],
  ['Had a call with Mr. Raghavan, VP - IT of the brokers', ['Mr. Raghavan / VP - IT']],
  ['Zhang Wei, who goes by Victor, runs platform engineering. Victor told me so.', ['Zhang Wei']],
  ['he reports to the CIO, Anita Brandt', ['Anita Brandt / CIO']],
  ['The Registrar, Dr. S. Lakshmi, has handled both', ['Dr. S. Lakshmi / Registrar']],
  ['I shall try his PA, Margaret, on Thursday', ['Margaret / PA']],
  [
    'called on Kate Ellison ("Kit" to everyone there), their Chief People Officer. Kit is happy',
    ['Kate Ellison / Chief People Officer'],
  ],
  ['林校长 (Mdm Lim Siew Hoon) kept repeating that', ['林校长 / 校长']],
  ['Her vice-principal, Mr. Goh, is comparing us', ['Mr. Goh / vice-principal']],
  ['the maintenance super Tarni Webb can’t stand us', ['Tarni Webb / maintenance super']],
  ['Sarah Chen, head of procurement, likes the pilot', ['Sarah Chen / head of procurement']],
  ['Spoke to Ravi in purchasing', ['Ravi']],
  ['Lunch with Anke and Jürgen from engineering', ['Anke', 'Jürgen']],
  ['Rang Dave, no answer', ['Dave']],
  ['the buyer Kev wants a better price', ['Kev / buyer']],
  ['Nurse manager Joan Fry signed for it', ['Joan Fry / Nurse manager']],
  ['Mrs Fong wants the tiers', ['Mrs Fong']],
  ['Ms. Alvarez asked about training', ['Ms. Alvarez']],
  ['Prof. Whitcombe reads everything', ['Prof. Whitcombe / Prof']],
  ['Sgt Miller runs the motor pool', ['Sgt Miller / Sgt']],
  ['Uncle Tan wants the usual', ['Uncle Tan']],
  ['Met Priya Nair (QA lead) and Owen, plant manager', ['Priya Nair / QA lead', 'Owen / plant manager']],
  ['Caught up with Marta, the new buyer', ['Marta / buyer']],
  ['Jerome Banks of the university is our biggest cheerleader', ['Jerome Banks']],
  ['Purchasing manager Ilse de Vries was out', ['Ilse de Vries / Purchasing manager']],
  ["O'Brien said he'd call; Pat O'Brien always does", ["Pat O'Brien"]],
  ['Workshop foreman Baz reckons it is fine', ['Baz / Workshop foreman']],
  ['Jacko finally rang me back', ['Jacko']],
  ['Spoke w/ Dr Nguyen re the trial', ['Dr Nguyen / Dr']],
  ['met dan and lucy at the cafe', ['Dan', 'Lucy']],
  ['told priya we would look into it', ['Priya']],
  ['saw mike chen about the fleet', ['Mike Chen']],
  ['w/ ahmed, dispatch', ['Ahmed / dispatch']],
  ['Head chef Marco Bianchi loved it', ['Marco Bianchi / Head chef']],
  ['Mark said the price is fine', ['Mark']],
  ['Will Turner signed', ['Will Turner']],
  ['Yu at Haitong says no', ['Yu']],
  ['Met Stone Li at the show', ['Stone Li']],
  ['Sue Miller runs the shop', ['Sue Miller']],
  ['Karl Weber is the buyer. Karl plays golf.', ['Karl Weber / buyer']],
  ['His nephew Nico runs things until March', ['Nico']],
  ['his wife Denise does the books', ['Denise']],
  ['Ask for Beatriz, she has the keys', ['Beatriz']],
  ['Thanks to Femi we got the slot', ['Femi']],
  ['Anil (IT head) and Sunita (CFO) both came', ['Anil / IT head', 'Sunita / CFO']],
  ['Procurement: Helga Brandt, helga@example.com', ['Helga Brandt']],
  ['Introduced to Carla Ruiz - she buys for the whole group', ['Carla Ruiz']],
  ['Frau Schulz prefers mornings', ['Frau Schulz']],
  ['the owner is Giuseppe Conti', ['Giuseppe Conti / owner']],
  ['Store manager: Zoe Tan', ['Zoe Tan / Store manager']],
  ['Ian Fenwick came down, lovely bloke', ['Ian Fenwick']],
  ['Dana Whitlock from the district won’t buy anything', ['Dana Whitlock']],
  ['Wayne Foley who runs the workshop came by', ['Wayne Foley']],
  ['K. Dorsey is tough. Dorsey wants more.', ['K. Dorsey']],
  ['Emailed Dr. Haas and his nurse Tess', ['Dr. Haas / Dr', 'Tess / nurse']],
  ['Benny just keys in the orders', ['Benny']],
  ['pedro at taqueria luz is never in', ['Pedro']],
  ['Sat down with Marisol Vega, director of online learning', ['Marisol Vega / director of online learning']],
  ['Kenji Tanaka (Tanaka-san to all) signed', ['Kenji Tanaka']],
]

test.each(HEARD)('%s', (text, expected) => {
  expect(people(text)).toEqual(expected)
})

const NOBODY: string[] = [
  'They use Strykon plates now, two revisions in Q4.',
  'Will call again on Tuesday.',
  'May need a second quote.',
  'Mark it as lost.',
  'Bill was paid in full.',
  'Rich in detail, poor in price.',
  'Grant money comes in June.',
  'He does not know us from Adam.',
  'Happy as Larry with the service.',
  'Went with Lily from our office.',
  'My manager Tom joined the visit.',
  'Our engineer Raj fixed it on the spot.',
  'Her son Max plays football.',
  'His daughter Emily starts school.',
  'Grew up in Austin, moved to Paris.',
  'The boss wants a discount.',
  'Vascotek cut 15% on Monday.',
  'They pour a brand called Tealight now.',
  'Runs SAP and Salesforce.',
  'At the Hunter equipment expo all day.',
  'Reads Annals of Surgery.',
  'Due on the Thirtieth of June.',
  'big mtg today, all good',
  'qa had to pass it first',
  'oat milk down to 2 cs, almond none left',
  'dont log a discount, theyd need 3x',
  'markup 22% on evrything, 18 for schools',
  'says they now reorder evry 14 days',
  'need to ship by tues, skippd the granola',
  'Main Street is closed until March.',
  'Black Friday sale kills us.',
  'Kobura has been offering two years free servicing.',
  'The team at the plant was friendly.',
  'Jack of all trades, that shop.',
  'Meeting moved to Room Lincoln.',
  'Next step: send the quote.',
]

test.each(NOBODY)('nobody is named in: %s', text => {
  expect(people(text)).toEqual([])
})
