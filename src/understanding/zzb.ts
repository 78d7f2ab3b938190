import { findDates, findBirthdays } from './dates.ts'
const zh='今天拜访了恒瑞大药房的王店长，她说我们的进价比竞品高5%，下周三之前要一份对比表，她女儿明年高考，平时爱喝龙井。约了周四下午三点再去，12月5日前付款，月底盘点。'
const en='Met Sarah Chen, head of procurement at Northwind Traders, this morning. She likes the pilot but the CFO, Tom Reilly, has to sign anything over $40k. I promised a revised quote by Friday. Her birthday is March 3. '
const time=(name:string,text:string,n:number)=>{ for(let i=0;i<50;i++) findDates(text,{on:'2026-11-23'},'future'); const t=performance.now(); for(let i=0;i<n;i++) findDates(text,{on:'2026-11-23'},'future'); const a=(performance.now()-t)/n; const t2=performance.now(); for(let i=0;i<n;i++) findBirthdays(text); console.log(name,text.length,a.toFixed(3),'ms; birthdays',((performance.now()-t2)/n).toFixed(3)) }
time('zh',(zh+zh+zh).slice(0,300),200); time('en',(en+en).slice(0,300),200); time('mix',(zh+en).slice(0,300),200)
time('zh4k',zh.repeat(60).slice(0,4000),30); time('en4k',en.repeat(60).slice(0,4000),30)
time('plain4k','the customer was happy with everything we showed and wants more of it. '.repeat(80).slice(0,4000),30)
for (const evil of ['1','一','十',' ','周','月','年','前','by ','the ','1/','a ','-','三天','May ','12月','每','-1','1:','Mon,','生日','生日是','birthday is ','1 2 ','\n','在','from ','the week of '] ) time('evil '+JSON.stringify(evil), evil.repeat(4000).slice(0,4000), 5)
