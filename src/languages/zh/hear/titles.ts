// How people are addressed in Chinese: surnames, the titles that follow them, the short honorifics, and what may stand after a name.

/** Surnames of two characters. */
export const COMPOUND =
  '欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|宇文|长孙|轩辕|东郭|南宫|西门|独孤|呼延|闻人|申屠|太史|公冶|濮阳|淳于|单于|赫连|澹台'
const SURE_SURNAMES =
  '蓝楚帅鹿仝邰闾祖刁钮幸苑茅庹王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙段雷钱汤尹黎乔贺赖龚庞樊兰殷施陶洪翟颜倪严牛芦季俞章鲁葛伍韦申尤毕聂焦柳邢岳齐梅莫庄辛祝左涂谷祁耿牟卜詹苗凌费纪靳盛童欧甄曲游裴卫屈鲍覃霍翁甘景柯阮桂闵柴华冉饶阚宗丰鞠瞿郎骆佟肖闫穆樵荀晁储仇戚虞薄匡栾臧蒲娄窦巩敖鄢蔺缪符阙嵇郁湛邝邬晏甯宁隋沃迟屠嵩褚滕糜巫寇郗晋庾浦郜芮卓蔚乐扈訾佘阳冼琚谌苟逯谯邸冀郏蒙仲胥荣查奚桑卞荆茹昝竺雍戎逄亓粟郦邴缑鄯'
// Words of the language too: taken for surnames only where a word begins with them.
const UNSURE_SURNAMES =
  '万常安文武易温向管关单路成包连位付简明全时车水花强应尧丛容满岑古米楼封牧山艾初展海占星解项原商尚师池席沙谈冷'
export const SURNAMES = `${SURE_SURNAMES}${UNSURE_SURNAMES}`
export const SURNAME = `(?:${COMPOUND}|[${SURNAMES}])`
export const isUnsureSurname = (character: string): boolean => UNSURE_SURNAMES.includes(character)

const HEADED =
  '店|院|园|校|科|处|局|厂|部|所|站|馆|会|社|行|村|镇|乡|县|市|区|组|班|课|队|股|厅|司|署|室|台|秘书|护士|理事|监事|执行|财务|技术|营运|运营|教务|总务|事务|乡|船|支队|大队|车间|矿|场|农场|林场|楼|堂|道|团|旅|连|排|营'
/** What in a firm somebody has to do with. */
export const FIELD =
  '大区|区域|片区|城市|省区|分公司|门店|销售|采购|供应链|供应|物料|物流|仓储|仓库|项目|客户|大客户|渠道|产品|品牌|市场|营销|电商|运营|营运|财务|会计|审计|成本|人事|人力资源|人力|行政|总务|后勤|技术|研发|工程|设备|生产|制造|工艺|质量|品质|品控|质检|安全|环保|信息化|信息|数字化|数据|网络|IT|培训|教务|教学|招生|学习|餐饮|客房|前厅|厨政|食堂|药剂|检验|护理|临床|医务|医保|器械|基建|物业|工会|法务|风控|合规|战略|投资|商务|合约|外贸|内贸|售后|售前|服务|客服|设计|策划|公关|党委|维修|机修|动力|储运|配送'
const OFFICE =
  '(?:首席[\\u4e00-\\u9fff]{2,4}官|总经理|董事长|执行董事|董事|总裁|总监|总工程师|总工|总厨|厨师长|行政总厨|主厨|大厨|主任(?:医师|药师|护师)?|护士长|经理|主管|主任|书记|襄理|协理|专员|工程师|架构师|设计师|会计师|律师|顾问|助理|秘书|代表|总办|总管|管家|领班|督导)'
/** Titles that make a person of a surname, longest first. */
export const JOB = [
  `(?:${FIELD})?(?:部|科|处|中心)?(?:常务|执行|分管)?[副总正]{0,2}(?:${HEADED})长`,
  `(?:${FIELD})?(?:部|科|处|中心)?(?:常务|执行|高级|资深|实习|见习)?副?${OFFICE}`,
  '副总|老板娘|老板|掌柜|东家|店主|站主|庄主|园主|班主任|老师|教授|讲师|博士|医生|大夫|药师|医师|护士|护工|采购员|采购|会计|出纳|财务|库管|仓管|主理人|店员|导购|收银|理货员|业务员|跟单|内勤|外勤|董秘|主席|司机|技师|技工|教练|法师|厨师|师傅|股东|合伙人|主编|编辑|记者|队员|工头|包工头|班头|站员|村支书|支书|干事|科员|文员|前台|保安|操作工|机长|代理|主播',
].join('|')

/** Short ways to address somebody, right after the surname. */
export const STYLE =
  '董(?!事)|总(?![共体部量额价计结数之算店厂])|工(?![作厂人程具资业序艺地期会商伤艺])|姐(?!妹|夫)|哥|叔叔?|姨|婶婶?|嫂子?|伯伯?|爷爷?|奶奶|妈妈|爸爸|妈|阿姨|女士|先生|小姐|太太|夫人|师傅|同学|同志|大哥|大姐|大叔|大爷|大妈|行(?![业政情动长李])|公(?![司里园共开])'
/** Half a title (李处, 张局): only where a name stands free and something a person does follows. */
export const HALF = '局|处|科|院|校|导|队|所|厂|站|部|书记|主|经'

/** Titles in letters, and roles that stand before a name. */
export const LETTER_TITLE =
  '(?:C[EFITOM]O|CISO|CHO|CPO|HRBP|HRD|HRM|HR|VP|SVP|GM|PM|PMO|IT|BD|director|Director|manager|Manager|buyer|Buyer|deputy|Deputy|sponsor|lead|Lead|partner|assistant|engineer|champion|head|Head|president|owner|boss)'

/** What may follow a name that stands by itself. */
export const NEXT =
  '(?=[\\s，。,、；;:：（()）！？!?/“”"\'【】—…~+&@]|$|说|讲|问|提|要|想|在|不|没|答应|表示|反映|觉得|负责|是|也|很|今天|昨天|昨晚|前天|刚|约|给|对|打|喜欢|爱|最近|电话|聊|谈|沟通|开会|吃|喝|见|通|回|让|去|来|已|还|的|接|确认|拍板|碰|换|磨|拜|那|这|生日|介绍|抱怨|同意|签|订|定|下单|透露|认为|担心|嫌|老家|女儿|儿子|家|自己|私下|当场|告诉|带|陪|领|管|顶|看|用|带我|推|帮|替|叫|催|发|微信|加|收|拿|送|特别|挺|蛮|比较|倒是?|小酌|点数|清点|接手|之|撂|英文名|亲自|亲口|那头|递|言[：:，]|云[：:，]|一句|一人|一直|一听|一口|嘴|本人|本来|原来|以前|之前|早|就|都|又|才|只|跟|和|与|他|她|人|当|属|今年|明年|后来|然后|现在|目前|平时|手机|因为|所以|但|把|被|从|到|为|会|能|可|有|上|下|休|调|离|升|退|走|住|开|练|养|信|怕|烦|忌|做|干|教|写|读|学|跑|过|点头|站|反对|支持|建议|承认|强调|坚持|拒绝|愿意|希望|怀疑|满意|投诉|夸|笑|气|急|忙|出差|请假|生病|住院|名片|哪|咋|怎|嘛|吧|啊|呢|了)'
