// Twenty notes as reps write them, ten in Chinese and ten in English; each reports a visit to a customer that it names.
export const NOTES: readonly { language: 'zh' | 'en'; text: string }[] = [
  { language: 'zh', text: '今天拜访了恒瑞大药房的王店长，她平时爱喝龙井，下周三之前要一份对比表，我答应给她送过去。' },
  { language: 'zh', text: '给德康连锁的李总打了电话，李总说我们的价格比竞品高8%，要再考虑一下。' },
  { language: 'zh', text: '去了仁济医院，见了采购科的周主任，他说采购要先过药事会。' },
  { language: 'zh', text: '拜访康宁诊所的张医生，上次订的20盒昨天到货了，他很满意。' },
  { language: 'zh', text: '下午去同仁大药房，货架上还剩6盒，陈店长让我周五之前补20盒维生素C。' },
  { language: 'zh', text: '和百草堂的刘经理微信聊了一下，他们下单了50盒，月底付款。' },
  { language: 'zh', text: '今天拜访了益民医院的赵主任，他老家湖南，喜欢吃辣，预算要明年一月才批。' },
  { language: 'zh', text: '去了海王药店，孙店长投诉上批货有三盒包装破损，我答应明天换货。' },
  { language: 'zh', text: '拜访华济诊所的吴医生，说要先问老板才能定，下周一再去。' },
  { language: 'zh', text: '中午和国泰药房的郑总吃饭，他儿子今年高考，打算订30箱，总共12万。' },
  {
    language: 'en',
    text: 'Met Sarah Chen, head of procurement at Northwind Traders. She drinks green tea and wants a revised quote by Friday.',
  },
  {
    language: 'en',
    text: 'Called Dr. Patel at Lakeside Clinic. He said our price is too high compared with Medico.',
  },
  {
    language: 'en',
    text: 'Visited Harbor Foods, talked to Mr. Tanaka. They currently buy from Pacific Supply. His birthday is December 2.',
  },
  {
    language: 'en',
    text: 'Stopped by Greenfield Pharmacy and saw Maria Lopez, the store manager. They are down to 4 boxes and she wants 20 more by Friday.',
  },
  {
    language: 'en',
    text: 'Quick call with Tom Reilly at Summit Hospital. The budget is not approved until January, so nothing before then.',
  },
  {
    language: 'en',
    text: 'Visited Oakwood Clinic today. Dr. Nguyen complained that the last delivery was two days late. I promised to check it by Monday.',
  },
  {
    language: 'en',
    text: 'Met Linda Park at Riverside Medical over lunch. She has to ask her boss before she can sign anything over $40k.',
  },
  {
    language: 'en',
    text: 'Visited Bluebird Pharmacy. They ordered 30 cases yesterday, delivery next Wednesday.',
  },
  {
    language: 'en',
    text: 'Saw James Wong at Pinecrest Hospital this morning. He loves cricket and praised the new packaging.',
  },
  {
    language: 'en',
    text: 'Called Anna Schmidt at Redwood Supplies. They paid the October invoice and asked for a demo next Tuesday.',
  },
]
