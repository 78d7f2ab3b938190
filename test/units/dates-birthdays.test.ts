// Birthdays in notes, solar and lunar: the words from the cue to the date, and what is kept of them.
import { describe, expect, test } from 'vitest'
import { findBirthdays } from '../../src/understanding/dates.ts'

describe('birthdays', () => {
  test.each([
    ['Her birthday is March 3.', 'birthday is March 3', '--03-03'],
    ["Tom's birthday's on the 3rd of March", "birthday's on the 3rd of March", '--03-03'],
    ['born on 3 March 1985', 'born on 3 March 1985', '1985-03-03'],
    ['She was born March 3rd, 1985 in Ohio', 'was born March 3rd, 1985', '1985-03-03'],
    ['Birthday: 3/14', 'Birthday: 3/14', '--03-14'],
    ['DOB 1985-03-03', 'DOB 1985-03-03', '1985-03-03'],
    ['bday Dec 5th', 'bday Dec 5th', '--12-05'],
    ['March 3 is her birthday', 'March 3 is her birthday', '--03-03'],
    ['He turns 40 on May 9', 'turns 40 on May 9', '--05-09'],
    ['birthday is 29 February', 'birthday is 29 February', '--02-29'],
    ['lunar birthday 8/15', 'lunar birthday 8/15', 'lunar:08-15'],
    ['她生日是三月三号', '生日是三月三号', '--03-03'],
    ['生日3月3日', '生日3月3日', '--03-03'],
    ['3月3号过生日', '3月3号过生日', '--03-03'],
    ['王店长5月20号生日', '5月20号生日', '--05-20'],
    ['农历八月十五生日', '农历八月十五生日', 'lunar:08-15'],
    ['生日腊月初八', '生日腊月初八', 'lunar:12-08'],
    ['生日是农历正月十五', '生日是农历正月十五', 'lunar:01-15'],
    ['阴历三月初三生日', '阴历三月初三生日', 'lunar:03-03'],
    ['生日是阴历5月6号', '生日是阴历5月6号', 'lunar:05-06'],
    ['生日：8月15日（农历）', '生日：8月15日（农历）', 'lunar:08-15'],
    ['1985年3月3日出生', '1985年3月3日出生', '1985-03-03'],
    ['她是85年12月1号生的', '85年12月1号生的', '1985-12-01'],
    ['出生日期1990-01-31', '出生日期1990-01-31', '1990-01-31'],
    ['生日是公历8月15日', '生日是公历8月15日', '--08-15'],
    ['他生日是二月二十九号', '生日是二月二十九号', '--02-29'],
    ['生日十二月廿五', '生日十二月廿五', 'lunar:12-25'],
    ['生日闰四月初三', '生日闰四月初三', 'lunar:04-03'],
    ['她生日腊月廿三', '生日腊月廿三', 'lunar:12-23'],
    ['他正月初六生日', '正月初六生日', 'lunar:01-06'],
    ['她是腊月二十三生的', '腊月二十三生的', 'lunar:12-23'],
    ['生日是阴历冬月十一', '生日是阴历冬月十一', 'lunar:11-11'],
    ['生日元月五号', '生日元月五号', '--01-05'],
    ['生日：农历 8月15', '生日：农历 8月15', 'lunar:08-15'],
    ['生日按农历过，七月初七', '生日按农历过，七月初七', 'lunar:07-07'],
    ['生日十一月二十一号', '生日十一月二十一号', '--11-21'],
    ['生日12-5', '生日12-5', '--12-05'],
    ['birthday is Febuary 3rd', 'birthday is Febuary 3rd', '--02-03'],
    ['bday on the 5th of Dec', 'bday on the 5th of Dec', '--12-05'],
    ['her birthday is on 5-Dec', 'birthday is on 5-Dec', '--12-05'],
    ['birthday 12-5', 'birthday 12-5', '--12-05'],
    ['她的生日是中秋节', '生日是中秋节', 'lunar:08-15'],
  ])('%s', (sentence, words, value) => {
    expect(findBirthdays(sentence).map(found => [found.text, found.value])).toEqual([[words, value]])
  })
})
