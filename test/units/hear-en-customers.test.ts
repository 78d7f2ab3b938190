// Customers in English notes: known ones however they are shortened, new ones by their form or their place, and what is none.
import { expect, test } from 'vitest'
import { findNames } from '../../src/engine/offline/names.ts'
import { read } from '../../src/engine/offline/reading.ts'
import { enHearing } from '../../src/languages/en/hear.ts'
import { zhHearing } from '../../src/languages/zh/hear.ts'

const customers = (text: string, known: string[] = []): string[] => {
  const note = { text, at: '2026-11-23T18:05:00+00:00', tz: 'Europe/London', customers: known }
  return [...new Set(findNames(read(text), note, [zhHearing, enHearing]).customers.map(one => one.customer))]
}

const KNOWN = [
  'Lakeview Orthopedic Center',
  'Hargreaves Haulage',
  'Amin Family Medicine',
  'Kaveri Polytechnic',
  'Kaveri Hospitals',
  'Bellmont Surgical',
  'Riverbend ASC',
  'Coastal Provisions',
  'Brennan Plant Hire',
  'Sunrise Bagel Co',
  'Salt & Thyme Deli',
  'Wollondilly Movers',
  'Prairie Dermatology Associates',
]

const MEANT: [string, string[]][] = [
  ['Lakeview Ortho. Saw the chief of surgery.', ['Lakeview Orthopedic Center']],
  ['Saw Hargreaves again today', ['Hargreaves Haulage']],
  ['Sat down with Bruce Hargreaves at Hargreaves Haulage', ['Hargreaves Haulage']],
  ["Dr. Amin's office: door locked, left card", ['Amin Family Medicine']],
  ['Visited Kaveri Polytechnic. She says Kaveri is number one.', ['Kaveri Polytechnic']],
  ['Riverbend ASC, Dr. Lindqvist. No idea Bellmont Surgical next door switched to us.', ['Riverbend ASC']],
  ['big mtg at coastal provisons', ['Coastal Provisions']],
  ['lunch w rosa @ coastal', ['Coastal Provisions']],
  ['Popped in on Geoff Brennan at Brennan Plant Hire', ['Brennan Plant Hire']],
  ['sunrise bagel co\n- deb again no', ['Sunrise Bagel Co']],
  ['call w the buyer @ salt n thyme about olives', ['Salt & Thyme Deli']],
  ['Salt and Thyme want the rye again', ['Salt & Thyme Deli']],
  ['Popped in on Wolondilly Movers this morning.', ['Wollondilly Movers']],
  ['just left sunrise valley dental, they buy nothing yet', ['Sunrise Valley Dental']],
  ['Visited Prairie Wind Motors about the vans', ['Prairie Wind Motors']],
  ['Wants to sell to PE and retire by 62', []],
  ['Told him about Bellmont Surgical, he was impressed. Riverbend ASC is next.', ['Riverbend ASC']],
]

test.each(MEANT)('%s', (text, expected) => {
  expect(customers(text, KNOWN)).toEqual(expected)
})

const NEW: [string, string[]][] = [
  ['New: Summit Pain Clinic. Three sites.', ['Summit Pain Clinic']],
  ['Went up to the Wollara Shire depot this morning', ['Wollara Shire']],
  ['- kims korean bbq w/ jin', ['Kims Korean BBQ']],
  ['- vons.. no, VANS deli: 8 cs pickles', ['VANS Deli']],
  ['- pho 45: chef linh uses it', ['Pho 45']],
  ['- blue door cafe: dropped 3 cs', ['Blue Door Cafe']],
  ['- harbor fish: gus is out until march', ['Harbor Fish']],
  ['- kombucha pitch to lulu at green fork (office caterer)', ['Green Fork']],
  ['- pedro at taqueria luz: not in', ['Taqueria Luz']],
  ['- sent a card to the boss at lucky dragon wholesale', ['Lucky Dragon Wholesale']],
  ['Kev at Coastline Quarries rang', ['Coastline Quarries']],
  ['Stopped at Nordfeld today', ['Nordfeld']],
  ['Visited Pinnacle Auto', ['Pinnacle Auto']],
  ['Wrapped up a Zoom with Theo Lindgren at Summitry', ['Summitry']],
  ['Meenakshi Insurance Brokers renewal, all fine', ['Meenakshi Insurance Brokers']],
  ['Corner Mart\n- Zoe Tan, store manager', ['Corner Mart']],
  ['Nordfeld: budget approved', ['Nordfeld']],
  ['1) Elm Street Clinic - signed\n2) Brook Pharmacy - no', ['Elm Street Clinic', 'Brook Pharmacy']],
  ['Went to Goodwin Drugs and Vanguard Pharmacy today.', ['Goodwin Drugs', 'Vanguard Pharmacy']],
  ['Just left Tri-State Foods, great talk', ['Tri-State Foods']],
  ['Riverside Animal Hospital - Dr. Lee wants a demo', ['Riverside Animal Hospital']],
  ['Dinner with Victor Peng from Evergreen Retail', ['Evergreen Retail']],
  ['Site visit at Halberd Castings Ltd', ['Halberd Castings Ltd']],
  ['Sue Miller runs Newtown Trading', ['Newtown Trading']],
  ['maggies diner: called 3x, zip', ['Maggies Diner']],
  ['Great discovery call today with Larkspur Analytics', ['Larkspur Analytics']],
  ['dropped in at Bosko today', ['Bosko']],
  ['Northgate Academy - bursar wants a quote', ['Northgate Academy']],
  ['Delivered to Oakham Brewery', ['Oakham Brewery']],
  ['Swung by Perth Street Garage', ['Perth Street Garage']],
  ['just left nonna rosetta on fifth, the owner was in', ['Nonna Rosetta']],
  ['just came from saint brendan that is the school on the hill', ['Saint Brendan']],
  ['Quarrymen Conveyor.\n- 12 rollers arrived', ['Quarrymen Conveyor']],
  ['Toured Ferndale Plastics with the plant manager', ['Ferndale Plastics']],
  ['Coltrane Medical renewed. Petersham: four calls, none returned.', ['Coltrane Medical', 'Petersham']],
  ['Waited for Ruth Lang (Ops Director, Marlow & Partners) until ten', ['Marlow & Partners']],
]

test.each(NEW)('%s', (text, expected) => {
  expect(customers(text)).toEqual(expected)
})

const NONE: string[] = [
  'He read Classics at Durham and sings tenor.',
  'Kid number two just started at Duke.',
  'Every morning at Bishan Park without fail.',
  'Worked six years at a cheese co before this.',
  'Born in Hue, came over at four.',
  'Next steps: send the quote.',
  'Budget: 40k',
  'stopped at the coffee shop first',
  'She is at lunch until two.',
  'They buy from Jersey Wholesale Supplies.',
  'Using Baxter Scientific right now.',
  'Competitor Acme Medical cut prices.',
  'Met on Monday at HQ.',
  '- 27 store chain',
  '- new bank: pacific first',
  '- next steps: call back',
  'Lives in Tower District.',
  'dropped in on head office in leeds, nobody there',
  'He came from Ridley Motors two years ago.',
  'Anna will speak to Corrib Homes for us.',
  'Profile: 300 staff, private',
]

test.each(NONE)('no customer is named in: %s', text => {
  expect(customers(text)).toEqual([])
})
