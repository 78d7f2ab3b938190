// What the page itself says, in Chinese and English, and the choice between them.

const words = {
  en: {
    skip: 'Skip to the message box',
    conversations: 'Conversations',
    youAre: 'You are',
    shortcuts: 'Shortcuts',
    menu: 'Conversations and people',
    send: 'Send',
    messages: 'Messages',
    home: 'Home',
    direct: 'Direct message',
    channel: 'Channel',
    members: n => `${n} people and Rapport`,
    write: name => `Message ${name}`,
    below: 'Enter sends · Shift+Enter starts a new line · / lists commands · ↑ edits your last message',
    onlyYou: 'Only visible to you',
    edited: '(edited)',
    deleted: 'This message was deleted.',
    reply: 'Reply in thread',
    replying: name => `Replying to ${name}`,
    cancel: 'Cancel',
    save: 'Save',
    edit: 'Edit',
    remove: 'Delete',
    removeTitle: 'Delete this message?',
    removeText: 'It cannot be brought back.',
    more: 'More',
    moreReplies: n => (n === 1 ? '1 earlier reply' : `${n} earlier replies`),
    newer: 'New messages ↓',
    unread: 'new messages',
    nextMorning: 'Next morning',
    hour: '+1 hour',
    day: '+1 day',
    clock: 'The clock of this workspace',
    moving: 'Moving on…',
    homeEmpty: 'Nothing is on the home tab yet.',
    empty: 'Nothing has been said here yet.',
    choose: 'Choose',
    chosen: n => `${n} chosen`,
    none: 'None',
    ok: 'OK',
    close: 'Close',
    back: 'Back',
    required: 'Please fill this in.',
    noAnswer: 'The app did not answer. Try again in a moment.',
    lost: 'The playground is not running.',
    today: 'Today',
    yesterday: 'Yesterday',
    tomorrow: 'Tomorrow',
    good: 'Good answer',
    bad: 'Bad answer',
    app: 'APP',
    language: '中文',
    languageName: '切换到中文',
    image: 'Image',
    optional: ' (optional)',
  },
  zh: {
    skip: '跳到输入框',
    conversations: '会话',
    youAre: '当前身份',
    shortcuts: '快捷操作',
    menu: '会话与身份',
    send: '发送',
    messages: '消息',
    home: '主页',
    direct: '私信',
    channel: '频道',
    members: n => `${n} 位成员和 Rapport`,
    write: name => `发消息给 ${name}`,
    below: '回车发送 · Shift+回车换行 · 输入 / 看命令 · ↑ 修改上一条',
    onlyYou: '仅你可见',
    edited: '（已编辑）',
    deleted: '这条消息已删除。',
    reply: '在话题中回复',
    replying: name => `回复 ${name}`,
    cancel: '取消',
    save: '保存',
    edit: '编辑',
    remove: '删除',
    removeTitle: '删除这条消息？',
    removeText: '删除后无法恢复。',
    more: '更多',
    moreReplies: n => `更早的 ${n} 条回复`,
    newer: '有新消息 ↓',
    unread: '有新消息',
    nextMorning: '次日早上',
    hour: '+1 小时',
    day: '+1 天',
    clock: '这个工作区的时钟',
    moving: '正在推进时间…',
    homeEmpty: '主页上还没有内容。',
    empty: '这里还没有消息。',
    choose: '请选择',
    chosen: n => `已选 ${n} 项`,
    none: '无',
    ok: '确定',
    close: '关闭',
    back: '返回',
    required: '请填写此项。',
    noAnswer: '应用没有回应，请稍后再试。',
    lost: '演示环境没有在运行。',
    today: '今天',
    yesterday: '昨天',
    tomorrow: '明天',
    good: '有帮助',
    bad: '没帮助',
    app: '应用',
    language: 'EN',
    languageName: 'Switch to English',
    image: '图片',
    optional: '（选填）',
  },
}

let language = remembered() ?? (navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en')

/** `zh` or `en`. */
export function pageLanguage() {
  return language
}

/** Takes the other language, and remembers it. */
export function switchLanguage() {
  language = language === 'zh' ? 'en' : 'zh'
  localStorage.setItem('language', language)
}

/** A word of the page, by name; with `n`, one that counts or names. */
export function say(name, n) {
  const word = words[language][name]
  return typeof word === 'function' ? word(n) : word
}

/** The one of a `{ zh, en }` pair. */
export function label(pair) {
  return pair[language]
}

/** For dates and times. */
export function dateLocale() {
  return language === 'zh' ? 'zh-CN' : 'en-GB'
}

function remembered() {
  const kept = localStorage.getItem('language')
  return kept === 'zh' || kept === 'en' ? kept : null
}
