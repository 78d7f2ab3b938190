// What a note tells of that had its own day, in Chinese: goods that came, money that came; and the words of meeting that outweigh it.

/** Something happened without the writer being there. */
export const zhEvent =
  /(?:货|订单|样机|样品|设备|产品|[\d一二两三四五六七八九十百几]+[盒箱件台套瓶批条桶袋支包][^，。；]{0,6})[^，。；]{0,10}(?:到了|送到|到货|送达|签收|收到|到齐|发出|发货|寄出|入库|装好)|到货|发货了|签收|到账|打款了|(?:尾款|货款|定金|款)[^，。；]{0,6}(?:付|结|打|汇)|(?:上次|上批)(?:订|买|下|进)/

/** The writer met, called or visited somebody. */
export const zhMet =
  /拜访|走访|回访|见到?了|去了|去[^，。；货]{1,14}(?:见|找|谈|送|聊|开会|看)|到了[^，。；]{0,8}(?:店|院|厂|公司)|碰到|遇到|聊了?|谈了?|沟通|电话|视频会|开了?会|吃了?饭|请[^，。；]{1,10}吃|(?:把|将)[^，。；]{0,10}货|我(?:们)?[^，。；]{0,4}送/
