// Which characters make a given name, behind a surname or by themselves: 方敏, 敏姐.
import { NEXT } from './titles.ts'

// Characters that show that what looks like a given name is a sentence going on.
const NO_NAME =
  /[是务级的了们在和与跟也都就还又很说要有不没这那面门部区理让给对被把请问讲到去来会能用为从她他它我你得着过副总家大店司院厂产品采购找打吃喝签约谈聊见买卖送拿做想点刚已再先后上下里外前号第个位名一二三四五六七八九十两几年月日时分秒些什么怎哪且但而或因所则与及队站局科处股室组班厅馆会社行园校街路村镇乡县市][\u4e00-\u9fff]?|[\u4e00-\u9fff][是务级的了们在和与跟也都就还又很说要有不没这那面门部区理让给对被把请问讲到去来会能用为从她他它我你得着过副总家店司院厂采购找打吃喝签谈聊见买卖送拿做想刚已再先后上下里号第个位名两几]/
// Given names in use that hold such characters.
const IN_USE =
  /^(?:[永丰延万寿鹤松瑞庆祥嘉华光新胜]年|家[豪俊辉明伟强成乐琪欣怡宝瑞骏栋祥兴和]|[国万振兴建]家|大[海川伟军勇鹏庆明国山江刚龙为壮志力勤]|一[帆鸣凡鑫诺涵铭平峰飞舟丹]|[晓明皓新雪如秋]月|[向思]前|[春晓旭朝明]日|[志学国景知德]行|[若思如梦]想|[学文]会|小[川军明平刚勇龙波林红燕玲丽英芳莉梅云娟敏琴霞青兰]|[永立自]得|和平|新[民华建国生宇]|[志国建学立]先|[文海国志]里|[晓小]点|开[明来元平]|来[福喜顺宝]|有[才德为志田财福]|[茂友承]才)$/

/** Whether the characters behind a surname go on in a sentence, so that no name is made of them. */
export const isNoName = (given: string): boolean => NO_NAME.test(given) && !IN_USE.test(given)

// Characters of given names that are no surnames, by which people are called with a short honorific alone.
const CALLED =
  '伟涛峰辉军强刚斌磊鹏勇杰超亮飞浩凯波锋鑫宇建志俊国荣德胜彬旭东兵民芳敏静丽娟艳玲红霞燕娜婷雪琳琴萍莹慧晶倩蓉芬珍英兰凤莉莎洁彤薇蕾琪欣怡佳玉秀菊莲瑶颖媛丹梅春'
const CALLED_BY_GIVEN = new RegExp(
  `(?<=^|[\\s，。,、；;：:（(跟和给找见约问请让陪被叫喊去到的])([${CALLED}])(?:姐|哥|总|嫂|叔|姨|老板|老师|师傅)${NEXT}`,
  'gm',
)

/** 芳姐, 涛哥: people who are called by a character of their given name. */
export const calledByGiven = (text: string): { start: number; end: number; name: string }[] =>
  [...text.matchAll(CALLED_BY_GIVEN)].map(({ 0: name, index }) => ({ start: index, end: index + name.length, name }))
