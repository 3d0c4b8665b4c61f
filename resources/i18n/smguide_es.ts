<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>About</name>
  <message>
   <source>About smguide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Licence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>MIT: free to use, change and pass on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the folder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Storage engine</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Version</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write, review and publish an organisation's Social Media Guidelines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your data: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Actions</name>
  <message>
   <source>&amp;About smguide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Dark</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;History and review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Import a document…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Light</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;New guidelines…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Publish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Redo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Save revision…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Team and rules of review…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;View</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About these &amp;guidelines…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a section…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bold</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colours as the &amp;system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High &amp;contrast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How settled this clause is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Italic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lan&amp;guage</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language of the &amp;system</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>List</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move clause down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move clause up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move section down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move section up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not applicable, because…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One level in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One level out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rename</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text at 100 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text at 125 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text at 150 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text at 200 %</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock &amp;your key…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>BusyIndicator</name>
  <message>
   <source>Working…</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CalmCombo</name>
  <message>
   <source>{0} (not listed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>—</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ChangeBar</name>
  <message>
   <source>1 change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change {0} of {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clean</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next change (N or F8)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Previous change (P or Shift+F8)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show everything</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what is unchanged as well, not only the changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The new text as readers see it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What came in and what was taken out, marked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} changes</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>CompareDialog</name>
  <message>
   <source>&amp;Second</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose two different revisions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare any two revisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>F&amp;irst</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was taken out of the first and what came into the second.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (edition {1})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ComparisonPane</name>
  <message>
   <source>Choose a revision</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No revision has these words, and none took them out. Try fewer of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You see here what it changed, who has looked at it and who is missing.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Dialogs</name>
  <message>
   <source>Cancel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>OK</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>DocumentDialog</name>
  <message>
   <source>A part of your draft: it holds for readers once it is saved, approved and published. Undo takes it back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About these guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it stands on the first page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guidelines need a title and an organisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long after an edition somebody looks at all of it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looked at again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looked at again every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who looks after them: a person, role or group of the guidelines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changing what is said about these guidelines</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Forms</name>
  <message>
   <source>Add to {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add, then Enter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Choose from a calendar: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day month year</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More fields: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {0} down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move {0} up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New entry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is listed yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This entry has a shape that the form cannot show; it is kept as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unit of time: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>minutes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>weeks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>years</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (not listed)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, something to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: take away</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found. Try other words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Page of the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pages of the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search the help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>smguide help</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} pages found</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryBar</name>
  <message>
   <source>1 revision waits for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Acting as {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any two…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Demonstration keys of the sample: they prove nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History and review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the review in place of the revisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a blank sheet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With edition {0} (revision {1})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the approved text it changes (revision {0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the newest revision ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the previous revision ({0})</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} revisions wait for you</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>HistoryPage</name>
  <message>
   <source>Comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Top bar</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>InfoBar</name>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Dismiss this message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show details</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Kinds</name>
  <message>
   <source>A change ends the approval</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A channel is a promise: somebody is there. This register says for every one of them what it is for, who keeps the promise, and what happens when nobody can any longer.

**What good looks like**

- Two or more people can sign in and answer, holidays included. One of them is the owner, and all of them are prepared for it.
- A stated time to answer, the hours it counts in, and what is *not* answered here.
- You listened there before you spoke, and somebody asked your audience whether they use it at all.
- Something to post when there is no news. A channel gathering dust makes people wonder whether you still exist.
- Open by default; closed circles rarely live long.
- Accounts belong to a company address, with a second sign-in factor and passwords in a shared vault.

**Rests on** *Making social networking work* (work the service: update, respond, engage), *Social Networking in the Enterprise* (no unattended accounts, more than one capable person, open to strangers), *Platt* (go where people already are, stay flexible), *Before Leaping: six steps* (venues, tools, people to monitor, listening first).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A company mailbox that several people can read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A comparison with a competitor</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A date, not a month. It is shown on the cover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A day, such as 2025-05-31.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A different person from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A fact that is not known makes a comparison false; put strict rules first so that not knowing is the strict case.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few facts that decide which advice applies to you. A small company in Europe never sees rules for American brokers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few words people will recognise, such as replies by trusted voices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few words, such as Dana answers a question on a Sunday.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few words, such as storm warning or quiet period before results.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few words, such as two people for what cannot be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A governor's answer to a proposal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A group, a role or one person. Roles and groups are turned into people on the day, so that leavers and stand-ins are respected.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A legal matter</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A mailbox or chat room that several people read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A name makes it a person. The organisation alone is for notices.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new clause is a draft; tried out until a date it is on trial; after that it is settled.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A new clause is on trial for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A no needs a reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A person answers. A machine may say that one is coming.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A post, a talk, a thank-you letter: something you could point to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A printed name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A proposal of another team or other rules; it takes force when enough governors agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A public key, as in authorized_keys, without comment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A remark on a revision, a section, a clause or quoted words of it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A reviewer's answer; meaning is the sentence shown when it was signed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A role rather than a person, so that it stays right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule of thumb such as: four useful posts for each one that asks for something.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A rule of thumb to keep us from advertising at people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A second person reads it, always.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A share of the group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text that must not be empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>About the organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Absence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted findings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accepted on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Access last checked on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accountable for the programme</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Accounts approved once for all their posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After retirement, go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After this day the finding is shown again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After this it is read again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After this it is repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After this long without a post somebody asks why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After this the post must be asked for again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>After this time the level is looked at again; without renewal the person drops one level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agencies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agencies and freelancers often help; the question is who speaks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agencies, trainees and the like may help, but are not alone with a channel.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed beforehand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Agreed texts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Aim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Alcohol, tobacco or gambling</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All times in this section are in this time zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Always allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An account approved as a whole: its posts need no approval one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An approval is valid for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An approved revision becomes an edition; it may take effect later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An argument that goes round a third time needs a new voice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An automatic note, then a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An automatic reply alone keeps people away from people.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An e-mail address.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An earliest date for moving on, if you want one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An everyday post waits at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>An incident (accident, outage and the like)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered means yes, no or later, with a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answered within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answering for somebody else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers for the channel. Somebody inside, prepared for it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any of these</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Any one is a count of 1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anything else you want to say.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Anything made with AI</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Applies to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approval is for one exact text; a changed text is asked for again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approval steps for an everyday post, at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approval workflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approvals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approve: no post without it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approved account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approved by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approved on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Area</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it stands on the cover.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As they sign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As you would say it to a colleague.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask again after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask all voices: do I know what I may post?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask at least this long before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask what happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asked them, counted mentions, or guessed. Guessing is allowed if you say so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking for a review: of what, by whom, until when, what to look at.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking them is the simplest way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks and listens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asks people to buy, book, sign up or apply.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least this many posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least two people, so that holidays and leavers never lock you out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At least two people, so that nobody is on their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At most this many posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At the same time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>At this level since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Automatic replies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Be known, and known for the right things</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Before their first sign-in to one of our accounts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Began on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with **one process for everything**. It is easy to explain, it shows you where your guidelines have gaps, and it gives everybody the same start. Then relax it on purpose: for kinds of post that never cause trouble, and for people who have shown good judgment. In the end perhaps only a few kinds of post need a second pair of eyes.

**How the parts fit together**

- *Phases* relax the organisation as a whole. Each ends when something measurable is true, and somebody decides.
- *Trust levels* relax single people. The way up is earned; the way down is as clear as the way up.
- *Rules* are read from the top; the first that fits decides. Put strict rules first and one for *everything else* last.
- *What is never relaxed* holds whatever the phase or level: the law, other people's rights, what cannot be taken back.
- What is *stricter for a while* has a reason and an end.

**What good looks like**

- Phase 1 leaves nothing out and has one single process.
- Each later phase is easier than the one before; where it is not, the text says why.
- No rule needs more people than there are, on any day of the year, and nobody approves their own post.
- For everyday posts, one step and hours rather than days.
- Before you decide, think of last month's posts: who would have waited, and for what?

The numbers offered here (ten posts, thirty days, half a year) are suggestions. Choose what suits you and write down why.

**Rests on** *Platt* (one consistent process, then relax it in ways that make sense), *Social Networking in the Enterprise* (what is out stays out; defined levels, fairly applied), *Columbus* (authority in writing; slow approval kills urgency).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beginning and end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Belongs with this plan</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beyond answering: questions we ask, people we thank, conversations we take part in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Beyond this, people stop asking, or stop posting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Big change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blocks in people's diaries.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Blog</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bought or taken over from others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brand and requests</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Brand guide</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Bring people together who share an interest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Busy season</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Busy times ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Busy times are planned at least this long before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>By rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Calendars</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Call in this order</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Called</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Called in by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Can sign in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Can wait</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cannot be taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Cares about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Case</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charity or association</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Charity or non-partisan by law</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Colleagues, a manager, or the person themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comes on top of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Coming and going</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Company profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confidential, and other people’s</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirm a fact, such as a permission in hand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Confirmed as ready by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Consult: ask, and weigh the answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Contractor or freelancer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Conversation cannot wait for a committee; a prepared post can.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Correct it in the open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counted in these hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Countries or regions whose rules matter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Counts as silent after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courses done</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Courses go stale; the list of courses says when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Covers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Criticism of others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Customer service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Date and time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day begins</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Day of the week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days and hours, in a named time zone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Days off</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Deadlines are counted in this time zone, wherever the author is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide how you will know before you begin, not afterwards.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Decide on it before you need it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Declare an incident or a quiet period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Department</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Desks and teams that rules speak of, such as the Comms desk or Support.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Direct messages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disclosure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Disclosure to use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Discussion group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Divulged, lost or stolen: a first step for each.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Done by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft and schedule what somebody inside approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drawing conclusions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each one a kind that people recognise at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Earlier steps whose people may not answer here again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Education</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Employee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ends by itself after</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Engineering or production</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entertains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Entry of the review log</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Event</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every group you want to reach should have at least one place where it already goes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every place where we speak as ourselves: what it is for, who looks after it, and what people may expect there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody who holds one of these roles belongs to the group, so it stays right when people change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody who posts, reads or approves. Add them once; other sections refer to them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody whom the timing touches, inside and outside.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody you write for: inside, in the market, and in the places around you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody; comments are read first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything waits, scheduled posts too, except what is named as still going out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exact version approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Exactly as it should appear.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Example</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Examples</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Expected answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explained in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Explains</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Extra hours a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faces and names of private people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Faces of this channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fact</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Facts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Falls to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fan page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Federal contractor (United States)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Figures that can move markets (results, forecasts, prices)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Financial promotions (United Kingdom)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Find people to work with us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Finding</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Findings somebody accepted, with a reason and an end.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First day away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Fixed times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Follow what others in our field do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For a place of our own: where people already meet, and where we stay as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For each goal and each group it is meant for: the way, the means, and how you will know. Goals without a plan stay wishes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For everything the other kinds do not cover. Write as you like; the text is kept, compared, reviewed and published like any other.

If you find yourself writing lists of people, channels or kinds of post here, look whether there is a kind of section for it: the checks can then tell you what is missing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For how long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For information only: the right to post never hangs on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For places with little room.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For planning, listening and answering. Each may read what you write.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For surges you cannot date: what sets them off.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For these kinds of post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For us?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For whom, and until when.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Forbidden</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Format</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Free to share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Friday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From and until which day this counts. An open end means until further notice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From harmless to serious. The first that fits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From the invitation to the first post on their own.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From today to the aim</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>From when until when, and who stands in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Get ideas for products and services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Gets things moving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go where people already are rather than asking them to come to you.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goals differ from group to group; so do the means.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Goes with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Going back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Granted on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Groups only for approving</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guidelines are never finished. The first version shows its gaps as soon as people use it, and that is what the first version is for. Make it easy to tell you, look regularly, and let people see that what they told you changed something.

**What good looks like**

- One owner, a date for the next look, and a short list of what brings it forward.
- What people tell you from their work is answered within a time you can keep. The reason you give for a revision says what it answers.
- Those who must live with the guidelines have a say: engineering, marketing, sales, service, HR, IT.
- Two different questions are kept apart: who agrees to a change *of the guidelines*, and who agrees to *a post*. Heads of department belong to the first and not to the second.
- A few numbers over time: how long approval took, how much was sent back, how comfortable people feel.

**Rests on** *Platt* (a work in progress; gaps and problems show in use; checks against real conversations), *Before Leaping: six steps* (all departments; everything measured flows back to the beginning).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Half is a good beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hand over after this many exchanges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Handle</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has a works council or union agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has details and opinions to share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has employees</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Heading level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health and safety</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Health records (United States)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hear what people think of what we do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Help people who use what we make or do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Helps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hide or remove comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>High</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Holiday region</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hospitality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours a week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours a week at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours a week for drawing conclusions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours a week for listening and answering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours a week for posting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Hours out of 100 for listening and answering</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How a post gets its go-ahead. Strict at first, relaxed as people and the organisation earn it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How clauses fared in real conversations.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How comfortable people feel (1 to 5)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How it engages</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long somebody should have been here before they speak alone.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How long we read along before the first post. Three weeks is a good beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How much anybody should do, so that it does not eat the day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How newcomers begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How often the whole text is looked at again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How people begin</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How people find and join it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How quickly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How single people relax, lowest first. Everybody begins at the first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How soon a missing disclosure is added.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How the organisation as a whole relaxes, step by step, strictest first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How these guidelines learn: who looks after them, when they are looked at, and what they are changed by.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How to reach them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we find out where people are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we get there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we join in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we keep giving more than we ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we know</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we know our people are there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we read praise and complaints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we sign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we sound, and what we do when somebody is angry, unfair or right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How we tell people about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Human resources</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>IP and confidentiality</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ideas for quiet times</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Identity</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it has happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it is hard to find or to join, hardly anybody will.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it is not open, say why here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If it takes two, it is not clear yet. People will quote this sentence.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nobody answers in time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nobody answers in time, the post may go out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If not reachable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If something is wrong</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In a few words: posts so far, corrections, incidents.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In charge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In doubt, ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In effect</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In general terms. Do not describe single people, and leave out age, sex and the like unless you only count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In one sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In our market</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In the community around us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In their words, not yours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In which role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In writing, with its limits, good news and bad.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In your own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In-house network</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inform: tell, without waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Information systems</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Informs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Initials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inside the organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Inside the organisation, in the market, or in the wider community.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Instead of a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Intern or trainee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Investment adviser (United States)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Is there when it matters</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It does not last for ever: after this time it must be declared again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It got in the way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It got out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It had a gap</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It takes some months to know how an organisation thinks.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was lost</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It was taken</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It worked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Job title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Joining in is more than answering.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the entry and fill in the date: rules that still name this person will be found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the permission</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keeps it on course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept as evidence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of goal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kind of section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds of confidential information, with examples.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds of post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds of post that are always worth making. Regular, but never filler.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds of section you do not need, each with the reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Known besides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Knows the bigger picture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Knows the work from doing it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last asked on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last course on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last day away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Last looked at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Lasts for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Later changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Latest</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave empty for all of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave empty for all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave empty if it applies everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave empty if it may appear anywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave empty if the level counts everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave empty if the level counts for all kinds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave empty to hand over everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave it unanswered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave this on unless posting is somebody's job.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out on purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out, today counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Legal</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Length of time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Like this, not like that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Limits and variants</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line for private opinions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Linked from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links, files and contacts that anybody may pass on without asking.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Links, files and contacts that need no question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listening outside</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listening to colleagues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Listening until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Live</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Live since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Long enough to calm down, short enough to keep your promise. Half an hour is a good beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at it again on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looked after by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looked at afterwards</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looked at again after this time, usually a year.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looked at every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks after the text, answers questions about it, prepares the next edition.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Looks like</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made by customers, partners or fans</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Made with these people in mind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Maker is named</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Makes sure that messages, conversations and the profile itself stay right.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manage accounts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Management</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Manufacturing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marketing and communications</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Marks the last rule, which catches what no other rule did.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May be posted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May be posted, somebody is told</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May be shared by anybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May remove and block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May remove or block</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May say without asking</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May stop it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measured by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Measured on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Media and culture</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Medicines or medical devices</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Medium</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Meet new customers and partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Messenger or chat</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moderation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Monday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than this feels like noise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More than this for a low-risk post is worth a question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Most slips happen in passing: a whiteboard in the background, a customer's name in a caption, a song under a video. People avoid them when they know the few kinds of thing that must stay inside, what they *may* say instead, and whom to ask.

**What good looks like**

- Kinds of confidential information with examples, so that nobody has to guess what *confidential* means. A ban on "anything negative" or on talking about pay is not confidentiality, and in some countries it is not allowed.
- For every kind: what may be said, and who decides in doubt.
- Three cases with a first step each: something was *divulged*, something was *lost*, something was *stolen*.
- For each source of pictures, texts and music: what permission it needs and how the maker is named.
- A clear word that reporting wrongdoing to the authorities is never a breach.

**Rests on** *Before Leaping: six steps* (intellectual property divulged, lost or stolen; own, syndicated or other people's content), *Social Networking in the Enterprise* (say which links, files and contacts may be shared). For the law see, for example, Rule 21F-17 (United States) and Directive (EU) 2019/1937 on reporting wrongdoing, and Regulation (EU) 2016/679 on personal data. This program does not give legal advice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Mostly</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Moving on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Must agree to a new edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Must not be posted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name and role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Named customers and partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Named members.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needed before the first post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needed for every place of our own; useful for all.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Needs agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Never relaxed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New product or service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Next look on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No approval can make this possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No posts of our own before this day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody can relax the approval of "posts". You can relax the approval of thank-yous, answers and service alerts, and keep it for figures and statements. This catalogue is what the approval workflow works with.

**What good looks like**

- Eight to fifteen kinds that people recognise at once, each with two examples.
- More than announcements: answers, know-how, people, questions. Nobody follows a notice board for fun.
- Risk judged by what could happen, not by who writes it. What cannot be taken back is marked, and gets a second reader.
- Kinds you decided against are listed too, with the reason.

**Rests on** *Platt* (only certain types of posting need approval in the end), *Social Networking in the Enterprise* (not only marketing; what is on the internet stays), *Before Leaping: six steps* (kinds of message, sources of content), *Columbus* (useful rather than self-promoting; refuse to be dull; some things are urgent).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not answered here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not applicable, because …</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not every use makes sense for every organisation.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not like that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not the author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not this</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Note</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notes and trials</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing goes out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing goes out until somebody decides what should happen.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Notice the approvers need.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nought, or far less than for posting, is a warning sign.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Number tried on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Often touches</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On condition that</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On our own servers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On these channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On these days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On this day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On trial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On trial until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One entry for every account, also planned, paused and retired ones.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One name, and somebody who stands in. People in a fright do not look for a mailbox.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One no from any of these ends the step.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of our own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of the first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person who answers for it all. Without a name, nobody does.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One section: its text in clauses, and its facts as fields.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One sentence people outside would understand too.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One thing to do, not five.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only an automatic reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only colleagues</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only customers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only for these kinds of post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only members or partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only on these channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only these still go out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only these. Criticism is not one of them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only to say that a person will answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only with the tie in plain words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open unless there is a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Openness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other documents that belong here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other facts that are known about the case, by the name of the fact.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other people's work (pictures, music, texts, logos)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other ways we considered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other ways you looked at, and why you chose this one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Others</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our own channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Our own pages, mail signatures and printed matter that point to it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outcome</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outline</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Outside: many questions or complaints</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Own community or forum</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Owner</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paid partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pairs of sentences show a tone better than adjectives do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of a conversation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Part of our service moves to another company</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Password in the shared vault</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pause before answering anything heated</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Paused</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People and numbers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People use social media well, and without worry, when they know what it is for. This section gives them the reason before the rules: what you want to achieve, whom you want to meet, and what counts as success.

**What good looks like**

- One sentence of purpose that a new colleague could repeat from memory.
- Two to five goals. Each says for whom, serves something the organisation wants anyway, and can be measured.
- Listening and helping stand beside telling and selling. A channel that only advertises rarely lasts.
- More sentences that begin with *you may* than with *you must not*: guidelines are there to enable.

**Rests on** *Platt, Developing a social media business strategy* (guidelines as an enabling framework), *Making social networking work* (be able to say what your goals are), *Before Leaping: six steps* (goals that serve the organisation's own), *Social Networking in the Enterprise* (more than marketing), *Columbus* (give more than you get).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People we want to reach</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People who begin first and help the others to begin.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People who were given something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People who work here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People who work there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People, hours, money, skills.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People, roles or groups, in any order.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Permission needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Phases and levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Pictures and video</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Planned, listening first, live, paused or retired.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Platform</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Platform's own label</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Podcast</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Politics and elections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posts a day at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posts out of 100 that start from us, at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Posts with the answer these guidelines should give.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prepared in advance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Prepared or conversational</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Privacy notice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promotes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Promotes something</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Proposals go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public body</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public holidays and company days on which time does not count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purpose and goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Purpose in one sentence</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put forward by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put right within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Putting it right</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions and corrections to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions and remarks go to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Questions we ask our readers each week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Random.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read from the top; the first that fits decides. If none fits, the post waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read these guidelines on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Read within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Readiness</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reading a sample after the event replaces asking before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ready beforehand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Registered to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Regulated business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remarks are answered within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reminding and looking are part of the duty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removals are noted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Repeat the course</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Replies</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report a slip within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Report to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reported</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reserve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Retired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review of these guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review site</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviews of our own products</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rhythm of each channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roles</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Roughly.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Runs contests or prize draws</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>SHA-256 in hexadecimal.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Said yes on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sales</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saturday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who you are whenever you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Saying who we are whenever it matters to the reader, in words that cannot be missed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Second sign-in factor is on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Section of your own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Securities broker or dealer (United States)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Security</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sell or advertise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sells to private customers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serves</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Serves these goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Services</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Several steps asked at once; all of them must be done unless the number says fewer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shapes that several kinds of section use: lengths of time, people, conditions, and the rules of posting.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Share that is read</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shared shapes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Shares are traded in public</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short enough for a heading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short, such as Phase 1: one process for everything.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Silence counts as agreement</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Situation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Six months while it is young, a year later on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So many people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So plainly that two people would sort it the same way.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So that the author learns what to change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>So that we can show it later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Social media takes time, and time not in the diary does not exist. Plan for listening and answering as well as for posting; plan for the weeks when you know there will be more to do; and have somebody in reserve for the ones you cannot know.

**What good looks like**

- Fixed blocks in real diaries, agreed with managers, within the hours people really have.
- At least as much time for listening and answering as for posting, and some for thinking about what you heard.
- A calendar of surges: launches, big changes, a service moving to another company.
- A reserve for evenings and weekends, with a name, even if it is hardly ever needed.
- A rhythm you can keep in a bad week, and something useful to post when there is no news. Not filler for its own sake.

**Rests on** *Platt* (time from their schedules; listening in both directions; launches and surprises), *Making social networking work* (update regularly), *Social Networking in the Enterprise* (planned updates even without news), *Before Leaping: six steps* (time costs; how often and how long; time to analyse).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Software and technology</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Some posts are worthless tomorrow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody asks to be in the team, with a key, signed by that key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody else reads heated answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody inside who knows the organisation well. Not an agency, not a beginner.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody reads it all together and says what follows.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody who has seen them do it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something made with AI</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something not yet announced</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sooner or later somebody will complain in public. It is no disaster; it may be the best thing you hear that week. What people remember is how you answered.

**What good looks like**

- Confident but never smug; helpful and in earnest. Shown by pairs of sentences, not by adjectives.
- Ask before you assume. Never complain back, never blame the person who wrote.
- A pause before answering anything that makes you cross, and a second reading.
- A short table: what it looks like, what to do first, who takes over. Criticism is answered; abuse is not.
- Somebody looks after the people who have to read all this.
- Numbers are read with care: the unhappy write sooner than the happy.

**A decision to take:** you promised to answer everybody, yet some things are best left alone. Define *inappropriate* narrowly, in the table, so that criticism is never filed under it. And say how a pause to calm down fits your promise to answer quickly.

**Rests on** *Social Networking in the Enterprise* (negative feedback will come; calm down and re-read; never complain back; ask for clarification; ignore what is merely offensive), *Before Leaping: six steps* (off-message posts, harm to reputation, the personal touch), *Making social networking work* (respond, engage; people rather than machines), *Columbus* (good and bad shared freely).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sounds like a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Source</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Speak for us, for the reason given in a clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Special cases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Starts when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>State</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step down one trust level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps added to the ordinary ones while this lasts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Steps in order. No steps: free to post. Forbidden and kept back stand instead of steps.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Strengths</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as Monday to Friday, 9 to 17, UK time. Say so on the channel as well.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as probation, standard, trusted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as the switch for paid partnerships, where there is one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as: be the first to tell.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Suggest and draft; somebody inside decides and posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sunday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Support for people who read abuse</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tags that readers do not understand as a tie.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take it down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking back an earlier entry of one's own: an asking, an answer, a comment.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking part is voluntary</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Talk it over with the author</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teams and groups</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Teams you listed under Who may post can be used here and need not be repeated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell people our news</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell the person accountable</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Texts that are agreed beforehand and may be used unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The JSON text of one entry. The file holds it with sorted keys, two spaces, UTF-8 and one final newline, directly followed by an armored SSH signature over exactly these bytes in the namespace &lt;type&gt;@smguide. Its name is the SHA-256 of the whole file.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The author's own</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The author's own agreement does not count here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clause or field within the section.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The clause that says this in prose.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The communications or marketing plan that these goals fit into, and where it lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The condition that takes the organisation back to the phase before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The condition that takes this level away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The cover of a set of guidelines: what they are called, whose they are, what they apply to, and the order of the sections.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day on which somebody decides whether it stays.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The day they took it on. Being told is not the same.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The departments that must live with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The exact words people may use unchanged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The fields of this kind of section.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The fingerprint of a key, as ssh-keygen -l prints it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first entry: the team that starts these guidelines.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first you reach decides. Numbers are tried once a quarter.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The honest reason. That others do it too, or that it seems cheap, is not one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The hours in which deadlines count.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of a person, a role or a group.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of the first entry of these guidelines; empty in the first entry itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id of the team and rules the signer believed in force; empty in the first entry.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The id or the kind of a section, or the id of a clause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language they are written in.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The law, contract or promise it rests on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The least you promise stands with the channel; here is how the week is arranged.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The manager who agreed to the hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The manager who gave the time.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The measurable condition for moving on to the next phase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The measurable condition for reaching this level from the one below.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of a revision in the store.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The name of the account there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The names readers meet here. A channel without names has no face.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The number of an edition, such as 1.1.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The occasions on which the tie must be said.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The only grounds for removing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The organisation only</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The people who speak for us, how they are chosen and prepared, and what they are trusted with.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The phase we are in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The phase whose rules count today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The posts, series or events themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The promise people can hold us to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reason people are shown.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The reason, for readers who want to understand and for those who will change it one day.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rest are answers, questions and thanks. Half and half is a good beginning.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rhythm people can count on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule as you would say it to a colleague. It is shown beside the exact rule.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule it should follow from, if that matters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sentence that was accepted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The service as it is called today.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The subject this person could talk about all evening.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time approvers promise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The time people have for it, the rhythm of each channel, and who steps in when more is needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The way</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The way down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The way down, in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The way up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The way up, in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their address at work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is nearly always something.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These are not enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They come, try, take part</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They laugh, care, feel at home</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They learn or find out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thinking ahead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This is about the guidelines, not about single posts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three or four kinds of post that are always worth making.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Thursday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tie to us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tightening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time granted by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time of day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time only counts on these days.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time that is really free for it. Nought means they cannot be a voice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time to calm down and re-read before the step can be done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Time zone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Times when you know that more will be needed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To settle beforehand</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Told by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tone and first steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tone and negative feedback</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tools used</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Track record</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Transport and travel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tuesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two are enough.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two to five. Each for somebody, each measurable, each serving something the organisation wants anyway.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>UTC as the signer's computer stated it. Never used for a decision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Understand customers better</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unhappy people write sooner than happy ones; compare with earlier, not with nought.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unless</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Used where a step names none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Useful posts for each promotional one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Useful, but never instead of saying that you work here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Uses AI for texts, pictures or sound</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Usual working hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Valid for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Video channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Voice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Volunteer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wait first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Watched by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We answer within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We can block people here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We can remove comments here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We look sooner when</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We look whether it is done, every</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We never write them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>We read along before the first post for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wednesday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What an author meets in this phase, in two sentences.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What belongs elsewhere, and where that is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What brings the next look forward.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What comes on top whatever the rules say: the law, other people's rights, what cannot be taken back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What confidentiality does not touch.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What could happen if it goes wrong.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What each source needs before we use it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happened</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens on top</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is coming</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is never relaxed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is written down when the step is done.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it does for the reader.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is for</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it is like</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it means</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it says.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it takes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What makes this person a good voice. Nobody has them all; nobody should have none.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What may go out although everything else waits.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What must be true before you move on, so plainly that two people would agree on it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What outsiders may do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What people call the group, such as Comms desk.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What people call these hours, such as office hours.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What people call this step, such as second reader.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What people do for social media. Rules speak of roles so that they stay right when people change.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What people do or feel when it works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What people learn before they post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What somebody at this level may do without asking.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What somebody does to reach this level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stays with us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What stays with us, what belongs to others, and what to do when something has slipped out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What takes the level away, said as plainly as the way up.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the organisation wants anyway, such as fewer calls or more applicants.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the role carries with it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What the signer's computer knew: the number of entries, their running digest, the newest revision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they care about</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they do for social media. A person may have several.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this goal is mostly about. If all of them sell, think again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to do with it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to look out for.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we did about it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we do when people answer each other's questions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we may share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we measure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we post, with the risk of each kind, so that approval can be strict where it matters and light where it does not.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we tried</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What we tried out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What will be different when this works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What would take the organisation back to the phase before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you call it among yourselves, such as LinkedIn or Company blog.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you may say</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When customers help each other</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When it ends, in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When somebody with a tie to you praises you, readers want to know about the tie. In many countries they also have a right to. So: own name, own role, and a few plain words in the post itself.

**What good looks like**

- It says *when* to say it: whenever you speak about us, our products or our competitors, on any account, private ones included.
- Ready-made wordings people can copy, for each channel and language. Not in the profile only, and not in a tag that insiders alone understand.
- Nobody reviews our own products as if they were a customer, and nobody asks staff or family to do so.
- *These are my own views* is useful, but it is something else: it does not say that you work here.
- Agencies, influencers and people who got something free are covered too.
- Somebody looks now and then whether it is done, and mistakes are put right in the open.

**Rests on** *Before Leaping: six steps* (nobody misidentifies themselves), *Columbus* (sign your name rather than a corporate byline). For the law see, for example, 16 CFR 255.5 and 465.5 (United States), the CAP Code and the Digital Markets, Competition and Consumers Act 2024 (United Kingdom), Directive 2005/29/EC (European Union). This program does not give legal advice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When the organisation entered this phase.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When there is no news</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When we step back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When we step back, in words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When: schedule and surges</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where a person needs protection and may use a work name, say so here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it comes from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it counts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where it was found. Left out, it counts everywhere.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where people are sent, and where the copy lies.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where people outside can write if they want something removed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where people read what happens to their data here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where somebody goes who loses this level.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the account is approved once a year rather than each post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the public holidays come from, such as Scotland or Bavaria.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where the rules for name and logo are found.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where they already are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where they stand on the ladder in the approval workflow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where you and your readers are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where you stand now.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where you want to be.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Where, and with which words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wherever we can, somebody must be named who may.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which check found it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which disclosure goes with such posts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Which hours the deadlines count in. Left out, every hour counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>While people are away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who answers first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who answers instead</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who answers meanwhile. Never the author of the post in question.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who can be called when nobody expected it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who confirms it. No steps: it happens by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who confirms the move. No steps: it happens by itself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who contributes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who decides about opening and closing channels.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who decides, and for how long</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who gave them the task formally.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who hands over</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who hands over the right to agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who helps when somebody is unsure or forgot.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is asked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is away</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is in charge when the first person is away.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who is told at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who knows about this and keeps it up to date.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who looks after them: one of the people listed, or a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may answer for somebody else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may declare it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may end it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may join in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who may use it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who notices when this goal is forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who reads along so that nothing is missed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who signs; key must be the key of the signature.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who, when, why, with a copy.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whoever posts for you speaks for you, in front of everybody. Choose people for how they write and what they know, not for the title on their door, and then give them the time and the backing to do it.

**What good looks like**

- Every voice is somebody inside who knows the work, has been asked formally, said yes, and been given time for it.
- Juniors and trainees learn alongside somebody; they are never alone with a channel. Agencies may draft, insiders speak.
- For each person it is written down what they may say without asking.
- Rules point to roles and groups, so that they stay right when people change.

**Rests on** *Platt* (not necessarily the highest titles; people who write well, with time in their schedules), *Making social networking work* (insiders are timely, natural and effective; tasked and willing), *Social Networking in the Enterprise* (more than one person, truly capable; never an assistant nobody prepared), *Columbus* (names rather than bylines; find the passionate ones and let them).</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whom</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whom they can talk to, and what they may always do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose computers hold what people write there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose content</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose content it is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose guidelines these are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose work it usually is; other people's work needs permission.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it is all right here.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it is stricter for a while. Authors are shown this.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it never relaxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why not everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why not, or why not yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this example matters.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why we are here</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why we are on social media, for whom, and how we shall know that it works.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wiki or knowledge base</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wishes to take something down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a company we pay</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With a reason and an end: an incident, the weeks before results, an election.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With the service</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With us at least, before speaking alone</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With us since</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without examples nobody knows what is meant.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wording</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wording to use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Wordings</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words people can copy as they stand. One clear line beats a paragraph.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Words ready to use</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Working hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works with children or shows them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Works with influencers or paid partners</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write drafts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writes easily and well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Writing and posting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Yes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a calendar listed under Approval workflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a channel is added or retired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a channel listed under Channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a clause of these guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a comparison, such as is or at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a condition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a date, such as 2026-09-01</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a day of the week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a first and a last day, either may be left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a floor with a name, a condition and what always happens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a format this version knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a goal listed under Purpose and goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a group, a role or a person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a heading</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a kind of post listed under Kinds of post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a kind of section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a language code, such as en or de-AT</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a length of time, such as 48 hours or 2 weeks</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a length of time, such as 48 hours, 14 days or 6 months</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of clauses</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of rules, the last of them for everything else</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of short entries</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of what is never relaxed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list of what is stricter for a while</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a list, one row each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number from 1 to 5</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a number of people, a share, or everybody</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a person listed under Who may post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a phase listed under Approval workflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a platform or tool has changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a reason, at least a few words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a role listed under Who may post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a rule with a name, a condition and what happens then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a section of these guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a share between 0 and 1, such as 0.2 for one in five</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a share between 0 and 1, such as 0.5 for half</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a short identity made by the program</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a short line of text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a step with somebody in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a tightening with a name, a reason and an end</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a time of day, such as 09:00</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a time zone, such as Europe/London</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a trust level listed under Approval workflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a value, or a list of values</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a web address, such as https://example.org/page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number from 0 to 100</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number from 1 to 4</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number, 0 or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a whole number, 1 or more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>a wording listed under Disclosure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>active</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>advertise our jobs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an audience listed under Purpose and goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>an e-mail address, such as name@example.org</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answer questions about us</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>answers about the organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>anybody objects</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>approve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ask a stand-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ask the next in line as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at least one group, role or person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at least two people listed under Who may post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.approved_posts</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.clean_streak</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.days_at_level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.days_inactive</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.days_since_first_post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.days_since_incident</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.days_since_start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.group</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.level</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.level_expired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.open_incident</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.post_span_days</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.role</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.trained</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>author.training</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>clarifying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>confirm</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>context.approver_absent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>context.business_hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>context.closed_window</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>context.election_period</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>context.holiday</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>context.incident_tier</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>countries, such as UK, EU, DE, US or US-CA</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>dates, such as 2026-12-25</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>day</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>days and hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>days of the week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>delegate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>do any of this on your own account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>draft, on trial or settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>drop the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>earlier steps of the same rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>editorial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>escalate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>facts the program knows, each with a value</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>ge</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>genesis</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>governance</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>governance-vote</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>gt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>has_any</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hour</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>hours a week, a whole number</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>in each</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>includes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>includes any of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is at least</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is less than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is more than</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is not</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>is one of</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>join</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>keep the post back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>le</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>let the post go out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>lt</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>month</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>most of them object</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>new-duty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>nothing: it goes out whatever happens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on trial, since there is a date until which it is tried out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one of the facts the program knows</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more audiences listed under Purpose and goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more channels listed under Channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more courses listed under Who may post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more goals listed under Purpose and goals</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more kinds of post listed under Kinds of post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more of the choices offered</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more people listed under Who may post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more roles listed under Who may post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more sentences</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one or more wordings listed under Disclosure</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one sentence of up to about 25 words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>org.days_in_phase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>org.days_since_start</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>org.incidents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>org.median_wait_hours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>org.open_incidents</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>org.phase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>org.posts_vetted</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>org.rejection_rate</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>org.trained_share</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.account</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.account_approved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.audience</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.audience_kind</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.audience_size</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.campaign</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.channel</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.country</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.direct_message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.flags</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.form</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.from_library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.irreversible</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.language</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.minors</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.new_profile</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.paid</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.precedent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.promotional</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.reply</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.risk</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.topic</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.type</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>post.urgency</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>praise or recommend something of ours</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>publish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>rate or review anything we sell</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reject</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>relaxing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>request-changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>retired</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>revoked</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>several people say the same</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>smguide-event/1</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>something big is about to be launched</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>speak about competitors or our industry</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>speak on public questions that touch our business</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>submit</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the answer the guidelines should give</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the fields of this kind of section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the law has changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the order of the sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the organisation has changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the steps a post goes through</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>there was an incident</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>tightening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>week</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>were paid, or given something, for it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>who posts what, and where</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>withdraw</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>working hours listed under Approval workflow</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes or no</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yes, for the last rule only</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Labelled</name>
  <message>
   <source>{0}, needed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Library</name>
  <message>
   <source>1 revision waits for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A key is made on this computer so that others can rely on your approval.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As it stands on the first page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As others read it in the history and on approvals.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Continue</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Create guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft kept</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {0} in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every paragraph is kept word for word; the document itself is not changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everything can be changed later.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>First steps</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For the library: small letters, digits and hyphens. It stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the guidelines a title.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a document</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import a document…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Import “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It moves to the trash folder of smguide with its draft and its whole history. Nothing is deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Line {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Making the sample…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Names</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New guidelines…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No guidelines here yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing of it is lost. It opens again once what is missing is installed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing yet. You add the sections you want, one by one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open the sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Open {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Organisation</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Protect the key with a passphrase…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove {0} from the library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove “{0}” ({1}) from the library?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reviewers approve each revision; you publish editions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sample</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who you are; it stands in the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say whose guidelines these are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections of the template</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short name: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Social Media Guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Step 2 of 2: whose guidelines they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text documents {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The same again</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample is being made.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample is yours to try things in; remove it when you are done. Your own guidelines will stand beside it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample shows a finished set: try everything there.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The two passphrases differ. Type the same one twice.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What differs</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is in it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to begin with</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Whose guidelines they are</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write an e-mail address, such as dana@acme.example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write them section by section, with text to begin from.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Written into the text of the template.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your address at work.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your e-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your guidelines are in the library.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved {0} by {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} revisions wait for you</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} times, the first in line {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is in the trash.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is in your library</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <source>&amp;Redo {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Undo {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>History</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Library</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The language changes when smguide is opened next.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you write is not translated.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Messages</name>
  <message>
   <source>Copy details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Details</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something went wrong that smguide did not foresee</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What you typed is kept. You can go on; if it happens again, pass on the details.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Moments</name>
  <message>
   <source>en</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>today {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>yesterday {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Offers</name>
  <message>
   <source>Approve…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for changes…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for review of revision {0}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for review…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody approves what they wrote. In a very small team the rules of review can say that one person is enough; the record then says so.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publish…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0} is newer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You can only read these.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Outline</name>
  <message>
   <source>Add a section…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More for this section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move section down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move section up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>People</name>
  <message>
   <source>“{0}”</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Publish</name>
  <message>
   <source>&amp;Data for other programs…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Open in browser</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Text…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Web page…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A sentence or two, such as people would tell it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {0} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approved by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approved by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a review in the history. Once enough people have approved, the revision can be published here as an edition: with a number, and the day from which it holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clarifying</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare edition {0} with edition {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with edition {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Data for other programs (*.json)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {0} in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {0} is published and in force.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {0} is published. It holds when its day comes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Editions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Editorial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export edition {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Export…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Found in revision {0}. Approved text is not changed by publishing: to mend it, save a new revision and have that approved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In force from {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at the history</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look at them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>New duty</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No browser was found on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No edition in force yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing to publish now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People must do something they did not have to do before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publish all the same…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publish edition {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publish edition {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publish edition {0}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publish revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Published by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Relaxing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0} is approved and can be published</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0} of “{1}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say what the edition means for its readers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Says better what held already. Worth reading.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Scheduled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show older editions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something needs less agreement, or is newly allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Something needs more agreement, or is no longer allowed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Spelling, links, layout. Nobody has to read it again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Superseded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tell readers in a sentence or two what is new.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Text (*.md)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The page is in {0}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This stands in the record for good, signed by you. A later edition can follow.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tightening</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Today, or a day to come: until then the edition before it holds.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Web page (*.html)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed since edition {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is new</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is new, for readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What it means for readers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What will be recorded</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your draft is not included: only what was approved is published.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>published by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>saved {0} by {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} to look at before you publish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is written.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Redline</name>
  <message>
   <source>added: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removed: {0}</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RedlineBlocks</name>
  <message>
   <source>Added</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment by {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment on “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Field</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Removed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what is unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} unchanged</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, show</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RedlineView</name>
  <message>
   <source>Both are the same, word for word.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comparison</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing changed</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewDialogs</name>
  <message>
   <source>&amp;By when (may stay empty)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Comment (may stay empty)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Passphrase of your key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Who should answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>&amp;Your comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add somebody to the team…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answers wanted by</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approve revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask about revision {0}…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a review of revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for a review of revision {0}?</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for changes to revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask for review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Asking for changes needs a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment sent</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Everybody in the team who reviews had a hand in it, so a review could not end. Add somebody who reviews, then ask.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody could approve revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On {0}. Everybody in the team can read it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0} is in review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0} is newer. What it changes would not be part of this review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Send</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign and approve</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back what you said about revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taken back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Taking back needs a reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The authors see your reason. The revision cannot be approved until a new one is saved, or until you change your mind.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The sample signs with a demonstration key, which proves nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This sentence is signed with your key and kept in the record for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What should change, and &amp;why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to &amp;look at (may stay empty)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who should answer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write a day, such as 1 December 2026, or leave it empty.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write your comment first.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are looking at what you sign: {0}; {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You are now looking at what you sign: {0}; {1}.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have approved revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You have asked for changes to revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your last request, answer or comment no longer counts. That it was there stays in the record.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>revision {0} as a change from revision {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>revision {0} as its first text</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>revision {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>section {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>the whole of revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>this place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (has approved)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (wrote this)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} must approve, but only {1} could.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}”. Everybody you name finds it under what waits for them.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewPanel</name>
  <message>
   <source>Add somebody to the team…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comment by {0}: {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Comments</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Go on writing</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No reason was given.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>None yet.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Only you see it. Save it as a revision, then ask for a review of that.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the place</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the place of the comment by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To look at: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your draft</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>ReviewStates</name>
  <message>
   <source>Edition {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Waiting</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, text changed since</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RevisionHeading</name>
  <message>
   <source>And {0} more.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with {0}, the approved text it is a change from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compared with {0}, the one before</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Edition {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kept on this computer {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Low risk: no word has another meaning</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not saved yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The first text: nothing was approved before it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What is different</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What this revision does</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What your draft changes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (edition {1})</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RevisionList</name>
  <message>
   <source>No revision was saved with these words, and none brought them in or took them out.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing found</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revisions</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search every word ever used</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>RevisionModel</name>
  <message>
   <source>1 section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>by {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} sections</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>SheetHeader</name>
  <message>
   <source>Show why each clause is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Title of the section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this section, and what good looks like</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Shell</name>
  <message>
   <source>Message</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Places</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Team</name>
  <message>
   <source>Add somebody to the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add somebody…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add to the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add {0} to the team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Advice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approvals needed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Approve revisions that others wrote, or ask for changes.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As others read it in the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the rules of review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the team and the rules of review, and publish.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change what {0} may do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change what {0} may do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Close</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>E-mail</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every change is signed by you and stays in the record with its reason.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For now it must be a key on this computer.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For very small teams</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Group: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Has left the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Have left the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It holds from now on. What they did until now stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is a demonstration key, as all keys of the sample are, and proves nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leaves the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leaves the team…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Look after the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make editions of approved revisions.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Make one on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>May</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nobody approves what they wrote themselves.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing is deleted.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One approval is needed from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person is enough</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person is enough from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One person reviews in this team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Passphrase of your key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>People may then approve what they wrote themselves. The record says so with each such approval, for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Public key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Publish</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules of review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save revisions and ask for a review.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who it is; it stands in the history.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Short id</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sign the change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody has this short id already. Choose another.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stands for them in the record. It stays as it is.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stays in the record for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take back…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Take {0} back into the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Team and rules of review</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The keys of the sample are for demonstration and prove nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The old key stays put away; they sign with a new one.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rules of review have changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Their answer to a review that is still open no longer counts.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then you can no longer change the team yourself.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They can be taken back later, with a new key.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They can begin at once.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They have one</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They hold for every review from now on, also for one that is open.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They sign on this computer. Whoever uses this computer could sign for them.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Tick at least one thing that they may do.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Use letters, digits and hyphens, such as dana-kovac.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What they wrote stays under their name, and what they approved stays approved.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {0} may do</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What {0} may do has changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write an e-mail address, such as dana@acme.example.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>You</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>demonstration key on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key on another computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>key on this computer</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>looks after the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>publishes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>reviews</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>writes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} approvals are needed from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} can sign nothing more, from now on.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} comes back.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} has left the team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} is in the team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} leaves the team</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} leaves the team.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} people review in this team.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>TextBlock</name>
  <message>
   <source>This text is too long for one clause. Import it as a document instead.</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>&amp;Passphrase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Unlock your key</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>With it you sign what you save and approve. It stays unlocked until you quit.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your key is unlocked</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>Write</name>
  <message>
   <source>A clause on trial is looked at again on this day: keep it, change it, drop it.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A few words people will recognise.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>A revision is signed by you and stays in the history for good.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a rule…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add a section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Add this section after all</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Address</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Advice</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>All of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>And {0} more; all are listed beside the page.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Answer within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>As said to a colleague.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask a stand-in</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ask the next in line as well</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change a rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Change the chosen rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Clause {0}, {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with edition {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Compare with revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Down from</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft kept {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Draft not kept yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Drop the request</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Each kind brings a text to begin with, and fields that the checks understand.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Ends</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Every post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For these kinds of post</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>For these trust levels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Give the rule a name.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How many of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>How settled this clause is</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>If nobody answers</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In these phases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>In your own words</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is kept back until somebody decides</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It is not allowed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>It may go out at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Keep the post back</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Kinds of section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Leave out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out on purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Left out on purpose so far.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Let the post go out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Link</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>More for this clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the chosen rule down</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Move the chosen rule up</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Name</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No rule counts in this phase, so every post waits until somebody decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not applicable, because</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Not applicable, because…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing fits</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing goes out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed since the latest revision.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Nothing has changed, so there is nothing to save.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On these channels</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On trial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On trial until</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>On trial until {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>One of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Opens the history with what you have written beside it</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Other phases</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Otherwise</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Put on trial</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Readers see the reason, so that nobody wonders whether it was forgotten.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason (why)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Reason: why it changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Remove the chosen rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Rules are read from the top; the first that fits decides.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save revision…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Save…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who is asked if nobody answers.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Say who must agree.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Search kinds of section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Settled</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show me</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show me: {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show the rules of another phase</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Show what is to be looked at beside the page</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Somebody must agree first</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Stricter for a while</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Such as: Replies by trusted voices go out at once</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary (what)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Summary: what changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The address that the words lead to.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The rule</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>There is one already; another one is possible.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>These checks found nothing.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>They look at the forms, the names and the placeholders, not at the sense.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>This rule has conditions that this form cannot show; they are kept as they are.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Three of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To look at · {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To save, say what changed and why.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To save, say what changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To save, say why it changed.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Trust ladder</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Try other words.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Two of them</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Up to</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What changed is being read.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What happens then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What never relaxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>What was learnt, asked for or decided</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>When</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Who must agree</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why it never relaxes</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why such a section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Why this clause is there</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Within</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Without a title</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Work in progress</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write here. Enter twice begins another clause.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the address, such as https://www.example.org.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Write the reason, such as: we have no own products.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adding a clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>adding “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>after {0} at most</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>and {0} more</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>at {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changed</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changing the level of “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changing what is left out</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>changing “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>edition {0} in force</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>leaving out “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>marking a clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moving a clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>moving “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>not now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>now</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>on {0} at {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one person</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>one thing to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removing a clause</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>removing “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>renaming a section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>revision {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>since {0}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>then</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>writing a reason in “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>writing in “{0}”</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (group)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} (role)</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} min ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} more rule comes with “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} more rules come with “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} people</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rule belongs to “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rule is never reached: a rule above it takes every post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rules are never reached: a rule above them takes every post.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} rules belong to “{1}”.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} s ago</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} thing to check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} thing to correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} things to check</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} things to correct</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} things to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0} to look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, except {1}</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>{0}, left out on purpose</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” is not applicable, because</source>
   <translation type="unfinished" />
  </message>
 </context>
 <context>
  <name>WritePage</name>
  <message>
   <source>Add a section…</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Begin with one of the kinds that good guidelines have, or with free text.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>No sections yet</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Revision {0} saved</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Sections</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The guidelines</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The newest copy was damaged; this is the one kept just before.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>The section</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>To look at</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your draft is kept again.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>Your draft was recovered.</source>
   <translation type="unfinished" />
  </message>
  <message>
   <source>“{0}” removed. Undo brings it back.</source>
   <translation type="unfinished" />
  </message>
 </context>
</TS>
