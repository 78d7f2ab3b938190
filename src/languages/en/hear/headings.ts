// Words by which a line of a note is labelled ("Next steps:", "budget:"): a heading with one of them names no customer.

const words = (list: string) => new Set(list.trim().split(/\s+/))

export const NO_HEADING: ReadonlySet<string> = words(`
next step steps note notes nb ps fyi update updates todo todos to-do action actions summary recap agenda reminder reminders
follow followup follow-up followups customer customers client account accounts contact contacts name names person people attendees present who when where why what how
visit visited visits call called calls meeting meetings met mtg mtgs saw demo lunch dinner coffee email text message date day time place location address addr site phone tel mobile cell fax web website
budget budgets need needs want wants wanted pain pains problem problems issue issues concern concerns objection objections complaint complaints feedback question questions answer answers ask asks
competitor competitors competition rival rivals supplier suppliers vendor vendors stock stocks inventory order orders ordered reorder price prices pricing quote quotes deal deals offer offers discount terms payment payments pay paid invoice invoices delivery deliveries deliver receiving hours shipping
decision decisions decider deciders process buyer buyers owner owners manager managers boss role roles title level stance influence team org structure hierarchy
birthday bday family kids wife husband hobby hobbies interests likes dislikes personal background history other misc also plan plans goal goals idea ideas risk risks win wins good bad pros cons positives negatives
correction ignore system status stage step priority deadline due by timeline monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december morning afternoon evening today yesterday tomorrow tmrw week month
says said told asks asked wants the a an my our their his her its this that these those new old main key first second third last big real current usual
profile source background me us details misc readout overview headline bottom top tl dr log entry round-up roundup
i we you he she they it hi hello hey help total size industry type sector region area credit volume sales revenue turnover product products mix policy marketing plan bank tax fiscal year training install order samples sample trial contract renewal vibe mood overall bottom line result results outcome one two three four five
`)
