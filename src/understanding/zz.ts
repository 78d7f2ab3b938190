import { findDates, findBirthdays } from './dates.ts'
for (const l of process.argv.slice(3)) console.log(l, JSON.stringify(findDates(l,{on:'2026-11-23'},process.argv[2] as 'past').map(m=>[m.text,m.from,m.to,m.kind,m.tense,m.time])), JSON.stringify(findBirthdays(l).map(b=>[b.text,b.value])))
