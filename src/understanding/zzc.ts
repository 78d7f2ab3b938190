import { findDates } from './dates.ts'
const zh='今天拜访了恒瑞大药房的王店长，她说我们的进价比竞品高5%，下周三之前要一份对比表，她女儿明年高考，平时爱喝龙井。约了周四下午三点再去，12月5日前付款，月底盘点。'
for (let i=0;i<300;i++) findDates(zh,{on:'2026-11-23'},'future')
const c=process.cpuUsage(); for (let i=0;i<300;i++) findDates(zh,{on:'2026-11-23'},'future'); console.log('cpu ms per', process.cpuUsage(c).user/300/1000)
for (const part of zh.split(/[，。]/)) { const c=process.cpuUsage(); for (let i=0;i<300;i++) findDates(part,{on:'2026-11-23'},'future'); console.log(part, process.cpuUsage(c).user/300/1000) }
